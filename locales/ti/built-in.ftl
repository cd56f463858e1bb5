### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = ሓሳባት ብካርድታት ምእካብ

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = ንከተማና እንታይ ትምነዩ?

# Ankommen
built-in-1x0mdz9 = ኣቀባብላ

# Karten schreiben
built-in-1penr6z = ካርድታት ምጽሓፍ

# Idee
built-in-xqjqzy = ሓሳብ

# Hürde
built-in-7jnrba = ዕንቅፋት

# Schon da
built-in-16gm2k3 = ድሮ ዘሎ

# Ordnen
built-in-qsbq15 = ምስራዕ

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = ነቲ ካርድታት ንሰርዖ። እንታይ ምስ ምንታይ ይኸይድ?

# Punkte kleben
built-in-dzsmy5 = ነጥብታት ምልጣፍ

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = ንዓኹም ካብ ኩሉ ንላዕሊ ኣገዳሲ እንታይ እዩ?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = ኣብ ከተማና ንዘሎ ሓባራዊ ናብራ እንታይ የመሓይሾ?

# Tischrunde
built-in-ablwhy = ዙር ኣብ ጣውላታት

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = መጀመርታ ስምዑ። ሓደ ሓሳብ፣ ሓደ ካርድ።

# Gedanke
built-in-1jw8t08 = ሓሳብ

# Ernte
built-in-wz6tvn = ውጽኢት ምቕራብ

# Was haben die Tische besprochen?
built-in-969xm4 = ኣብ ጣውላታት ብዛዕባ ምንታይ ተዘሪቡ?

# Gemeinsam ordnen
built-in-fo3fvd = ብሓባር ምስራዕ

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = ኣብ ሓያሎ ጣውላታት ዝተላዕለ እንታይ እዩ? እንታይ ምስ ምንታይ ይኸይድ?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = እታ ከተማ መጀመርታ ኣብ ምንታይ ክትሰርሕ ኣለዋ?

# Ausblick
built-in-450z7n = ንቕድሚት ምጥማት

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = ብውጽኢትኩም ቀጺሉ እንታይ ይግበር?

# Beteiligungscafé
built-in-mgzyba = ካፈ ተሳትፎ

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = ኣብ ከተማና ኩሉ ሰብ ብኸመይ ክሳተፍ ይኽእል?

# Wohnen
built-in-l5a0i2 = መንበሪ ገዛ

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = ሰባት ኣብዚ ብጽቡቕ ንክቕመጡ እንታይ የድልዮም?

# Sprache und Lernen
built-in-ishszi = ቋንቋን ምምሃርን

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = ኣብ ዝኾነ ዕድመ ንምምሃር እንታይ ይሕግዝ?

# Arbeit
built-in-1018ci2 = ስራሕ

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = ዝያዳ ሰባት ኣብዚ ጽቡቕ ስራሕ ብኸመይ ይረኽቡ?

# Begegnung
built-in-9sp35f = ምርኻብ ሰባት

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = ኣበይን ብኸመይን ንዘራረብ?

# Ämter und Beratung
built-in-1xn99ng = ኣብያተ-ጽሕፈት መንግስትን ምኽርን

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = ኩሉ ሰብ እቲ ዝግብኦ ሓገዝ ብኸመይ ይረክብ?

# Mitreden
built-in-14hwzgf = ርእይቶ ምሃብ

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = ዝያዳ ሰባት ኣብ ውሳነታት ናይታ ከተማ ብኸመይ ይሳተፉ?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = ሓደ ሓሳብ፣ ሓደ ካርድ። ድሮ ጽቡቕ ዘሎ እውን ይጽሓፍ።

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = ኣብ ጣውላታት እንታይ ኣገዳሲ ኮይኑ?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = ካብ ኩሎም ጣውላታት፣ እንታይ ምስ ምንታይ ይኸይድ?

# Was soll sich zuerst ändern?
built-in-hv1fwa = መጀመርታ እንታይ ክቕየር ይግባእ?

# Maßnahmen vereinbaren
built-in-144a69i = ብዛዕባ ስጉምትታት ምስምማዕ

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = መን እንታይ ይገብር፣ ምስ መን፣ ክሳብ መዓስ?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = ሓደ ሰብ ብሓቂ ዝስጉሞ ንእሽቶ ስጉምቲ ይሓይሽ።

# Stadtgespräch
built-in-1w0lqhf = ዘተ ከተማ

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = ኣብ ከተማና ብኸመይ ሓቢርና ክንነብር ንደሊ?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = መንበሪ ገዛን ጉርብትናን

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = ጽቡቕ ጉርብትና እንታይ ማለት እዩ?

# Sprache und Bildung
built-in-e4k421 = ቋንቋን ትምህርትን

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = ቆልዑን ዓበይትን ብጽቡቕ ንክመሃሩ እንታይ የድልዮም?

# Arbeit und Ausbildung
built-in-1yjp94b = ስራሕን ሞያዊ ስልጠናን

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = ናብ ጽቡቕ ስራሕ ብኸመይ ይብጻሕ?

# Gesundheit und Beratung
built-in-9804qo = ጥዕናን ምኽርን

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = ነፍሲ ወከፍ ሰብ ብእዋኑ ሓገዝ ብኸመይ ይረክብ?

# Respekt und Schutz
built-in-d10fe7 = ምክብባርን ሓለዋን

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = ኣንጻር ኣድልዎን ጽልእን እንታይ ንገብር?

# Offener Raum
built-in-grbug1 = ክፉት ክፍሊ

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = ኣየናይ ዛዕባ ይጎድል? ሒዝኩምዎ ምጹ።

# Dialogrunde
built-in-scgpqx = ዙር ዘተ

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = ኩሉ ሰብ ዕድል ዘረባ ይረክብ። ሓደ ሓሳብ፣ ሓደ ካርድ።

# Beobachtung
built-in-1fs63az = ትዕዝብቲ

# Rundgang
built-in-1rneqs9 = ኣብ ክፍልታት ምዛር

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = ካብ ክፍልታት እንታይ ሒዝና ንኸይድ?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = ካብ ኩሎም ክፍልታት፣ እንታይ ምስ ምንታይ ይኸይድ?

# Gewichten
built-in-4wf5 = ኣገዳስነት ምምዛን

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = ነታ ከተማ ካብ ኩሉ ንላዕሊ ኣገዳሲ እንታይ እዩ ትብሉ?

# Workshop zu einem Thema
built-in-y5i1n6 = ዎርክሾፕ ብዛዕባ ሓደ ዛዕባ

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = ኣብዚ ዓውዲ እንታይ ክመሓየሽ ኣለዎ?

# Sammeln
built-in-4nejvg = ሓሳባት ምእካብ

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = ሓጺርን ንጹርን። ሓደ ሓሳብ፣ ሓደ ካርድ።

# Das läuft gut
built-in-wvin36 = ጽቡቕ ይኸይድ

# Das fehlt
built-in-1q7zg8c = እዚ ይጎድል

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = ኣየኖት ካርድታት ብሓባር ይኸዱ?

# Schwerpunkte wählen
built-in-qziz0i = ቀንዲ ዛዕባታት ምምራጽ

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = ሎሚ ኣብ ምንታይ ስራሕና ንቕጽል?

# Gruppen bilden
built-in-v5t0km = ጉጅለታት ምቛም

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = ኣብ ኣየናይ ቀንዲ ዛዕባ ትሳተፉ?

# In Gruppen vertiefen
built-in-132bhaz = ብጉጅለ ብዕምቆት ምስራሕ

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = እንታይ ይሕግዝ? ካልኦት ድሮ እንታይ ፈቲኖም?

# Vorschlag
built-in-l0p7ia = እማመ

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = ሓደ ሰብ ብሓቂ ዝገብሮ ጥራይ።

# Rückblick
built-in-18alfa8 = ገምጋም

# Wie war es für Sie?
built-in-10t3s8i = ንዓኹም ከመይ ነይሩ?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = ብውጽኢት ክሳብ ክንደይ ዓጊብኩም?

# gar nicht
built-in-1hah1rv = ፈጺመ ኣይዓገብኩን

# sehr
built-in-sytcf3 = ኣዝየ ዓጊበ

# Was hat heute geholfen?
built-in-1euokef = ሎሚ እንታይ ሓጊዙ?

# Was ist offen geblieben?
built-in-iwe8nu = እንታይ ከይተወድአ ተሪፉ?

# Zukunftswerkstatt
built-in-olqxuo = ናይ መጻኢ ዎርክሾፕ

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = ኣብ ከተማና ኣብ ዘሎ ሓባራዊ ናብራ ቅር ዘብለኩም እንታይ እዩ?

# Kennenlernen
built-in-ix9ghi = ምልላይ

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = ምስ ከተማና እንታይ የራኽበኩም? ሓደ ምሉእ ሓሳብ ይኣክል።

# Satz
built-in-goup2v = ምሉእ ሓሳብ

# Kritikphase
built-in-1ho35ww = መድረኽ ነቐፌታ

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = ሓጺርን ንጹርን፦ ሓደ ነቐፌታ፣ ሓደ ካርድ። ብዛዕባ መፍትሒታት ገና ኣይንዛረብን።

# Kritik
built-in-1xynp7h = ነቐፌታ

# Kritik ordnen
built-in-1jr6nsz = ነቐፌታታት ምስራዕ

# Welche Kritik gehört zusammen?
built-in-9kscz6 = ኣየኖት ነቐፌታታት ብሓባር ይኸዱ?

# Hauptkritik wählen
built-in-1tr8emf = ቀንዲ ነቐፌታታት ምምራጽ

# Was muss sich zuerst ändern?
built-in-q4l12g = መጀመርታ እንታይ ክቕየር ኣለዎ?

# Fantasiephase
built-in-133fok7 = መድረኽ ሕልሚ

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = ኩሉ ነገር ይከኣል እዩ ኢልኩም ሕሰቡ። ሽዑ እንታይ ይመስል?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = ኩሉ ይፍቀድ፣ ናይ ዕብዳን ዝመስል ሓሳብ እውን። “እዚ ኣይከኣልን” ወይ “መን ክኸፍሎ እዩ” ዝብሉ ዘረባታት ሎሚ ኣብ ደገ ይተርፉ።

# Ideen ordnen
built-in-9grm7k = ሓሳባት ምስራዕ

# Welche Ideen gehören zusammen?
built-in-6cr672 = ኣየኖት ሓሳባት ብሓባር ይኸዱ?

# Hauptideen wählen
built-in-w12130 = ቀንዲ ሓሳባት ምምራጽ

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = ኣየኖት ሓሳባት ናብ ግብሪ ክልወጡ ይግባእ?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = ኣብ ኣየናይ ሓሳብ ምስራሕ ክትቅጽሉ ትደልዩ?

# Verwirklichungsphase
built-in-1ihnle7 = መድረኽ ትግባረ

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = እቲ ሓሳብ ብኸመይ ናብ ግብሪ ይልወጥ?

# Lösung
built-in-1jxyhd4 = መፍትሒ

# Lösungen ordnen
built-in-h3v2kd = መፍትሒታት ምስራዕ

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = ኣየኖት መፍትሒታት ብሓባር ይኸዱ?

# Lösungen wählen
built-in-1p7arp1 = መፍትሒታት ምምራጽ

# Womit fangen wir an?
built-in-12x92gy = ብምንታይ ንጅምር?

# Ein Wort für diesen Tag
built-in-bdjgff = ሓደ ቃል ንዛ መዓልቲ

# Was war gut?
built-in-6btbul = እንታይ ጽቡቕ ነይሩ?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = ንዝመጽእ ግዜ እንታይ ክቕየር ይግባእ?

# Ich nehme mit, dass …
built-in-1w1nfnf = ሒዘዮ ዝኸይድ ነገር፦ …

# Zukunftswerkstatt, kurz
built-in-102ero4 = ናይ መጻኢ ዎርክሾፕ፣ ሓጺር
