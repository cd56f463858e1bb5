### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

built-in-cg1ukm = Kartenabfrage

built-in-1o8kj1x = Was wünschen Sie sich für unsere Stadt?

built-in-1x0mdz9 = Ankommen

built-in-1penr6z = Karten schreiben

built-in-xqjqzy = Idee

built-in-7jnrba = Hürde

built-in-16gm2k3 = Schon da

built-in-qsbq15 = Ordnen

built-in-1tp5mb2 = Wir ordnen die Karten. Was gehört zusammen?

built-in-dzsmy5 = Punkte kleben

built-in-c4ejs4 = Was ist Ihnen am wichtigsten?

built-in-mcn1d4 = World Café

built-in-1ynvp0z = Was macht das Zusammenleben in unserer Stadt besser?

built-in-ablwhy = Tischrunde

built-in-1r3j75x = Hören Sie zuerst zu. Ein Gedanke auf jede Karte.

built-in-1jw8t08 = Gedanke

built-in-wz6tvn = Ernte

built-in-969xm4 = Was haben die Tische besprochen?

built-in-fo3fvd = Gemeinsam ordnen

built-in-e9bqlu = Was kam an mehreren Tischen vor? Was gehört zusammen?

built-in-1f4w0uy = Woran soll die Stadt zuerst arbeiten?

built-in-450z7n = Ausblick

built-in-1zn9mk = Wie geht es mit Ihren Ergebnissen weiter?

built-in-mgzyba = Beteiligungscafé

built-in-v0bfse = Wie gelingt Teilhabe in unserer Stadt?

built-in-l5a0i2 = Wohnen

built-in-17hf3ye = Was brauchen Menschen, um hier gut zu wohnen?

built-in-ishszi = Sprache und Lernen

built-in-d7p3yn = Was hilft beim Lernen, in jedem Alter?

built-in-1018ci2 = Arbeit

built-in-td41o6 = Wie finden mehr Menschen hier gute Arbeit?

built-in-9sp35f = Begegnung

built-in-1lgjzeh = Wo und wie kommen wir miteinander ins Gespräch?

built-in-1xn99ng = Ämter und Beratung

built-in-5pt6qi = Wie kommen alle an die Hilfe, die ihnen zusteht?

built-in-14hwzgf = Mitreden

built-in-1nvg0ue = Wie entscheiden mehr Menschen in der Stadt mit?

built-in-764sni = Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.

built-in-16guoo3 = Was ist an den Tischen wichtig geworden?

built-in-1f3t1u = Was gehört zusammen, über alle Tische hinweg?

built-in-hv1fwa = Was soll sich zuerst ändern?

built-in-144a69i = Maßnahmen vereinbaren

built-in-1kqydjj = Wer macht was, mit wem, bis wann?

built-in-t1gwhc = Lieber ein kleiner Schritt, den jemand wirklich geht.

built-in-1w0lqhf = Stadtgespräch

built-in-h5dqqd = Wie wollen wir in unserer Stadt zusammenleben?

built-in-1n6nmr7 = Wohnen und Nachbarschaft

built-in-v3iual = Was macht eine gute Nachbarschaft aus?

built-in-e4k421 = Sprache und Bildung

built-in-1exboup = Was brauchen Kinder und Erwachsene, um gut zu lernen?

built-in-1yjp94b = Arbeit und Ausbildung

built-in-12sxm98 = Wie gelingt der Weg in gute Arbeit?

built-in-9804qo = Gesundheit und Beratung

built-in-ai3eb3 = Wie findet jeder Mensch rechtzeitig Hilfe?

built-in-d10fe7 = Respekt und Schutz

built-in-18rw7ql = Was tun wir gegen Benachteiligung und Hass?

built-in-grbug1 = Offener Raum

built-in-g0xmfj = Welches Thema fehlt? Bringen Sie es mit.

built-in-scgpqx = Dialogrunde

built-in-1wkhyep = Alle kommen zu Wort. Ein Gedanke auf jede Karte.

built-in-1fs63az = Beobachtung

built-in-1rneqs9 = Rundgang

built-in-1ecak8f = Was nehmen wir aus den Räumen mit?

built-in-gi8zkh = Was gehört zusammen, über alle Räume hinweg?

built-in-4wf5 = Gewichten

built-in-4geels = Was ist Ihnen für die Stadt am wichtigsten?

built-in-y5i1n6 = Workshop zu einem Thema

built-in-jsxd4x = Was muss in diesem Handlungsfeld besser werden?

built-in-4nejvg = Sammeln

built-in-12psazu = Kurz und klar. Ein Gedanke auf jede Karte.

built-in-wvin36 = Das läuft gut

built-in-1q7zg8c = Das fehlt

built-in-1n9eqg6 = Welche Karten gehören zusammen?

built-in-qziz0i = Schwerpunkte wählen

built-in-1x8x3tc = Woran arbeiten wir heute weiter?

built-in-v5t0km = Gruppen bilden

built-in-zznomo = Bei welchem Schwerpunkt arbeiten Sie mit?

built-in-132bhaz = In Gruppen vertiefen

built-in-1n9oe5o = Was hilft? Was haben andere schon erprobt?

built-in-l0p7ia = Vorschlag

built-in-1jh0hw4 = Nur, was jemand wirklich tut.

built-in-18alfa8 = Rückblick

built-in-10t3s8i = Wie war es für Sie?

built-in-bib3of = Wie zufrieden sind Sie mit dem Ergebnis?

built-in-1hah1rv = gar nicht

built-in-sytcf3 = sehr

built-in-1euokef = Was hat heute geholfen?

built-in-iwe8nu = Was ist offen geblieben?

built-in-olqxuo = Zukunftswerkstatt

built-in-1lee8cw = Was stört Sie am Zusammenleben in unserer Stadt?

built-in-ix9ghi = Kennenlernen

built-in-16r9y7e = Was verbindet Sie mit unserer Stadt? Ein Satz genügt.

built-in-goup2v = Satz

built-in-1ho35ww = Kritikphase

built-in-1nj9p6j = Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.

built-in-1xynp7h = Kritik

built-in-1jr6nsz = Kritik ordnen

built-in-9kscz6 = Welche Kritik gehört zusammen?

built-in-1tr8emf = Hauptkritik wählen

built-in-q4l12g = Was muss sich zuerst ändern?

built-in-133fok7 = Fantasiephase

built-in-1b27299 = Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?

built-in-1lflo5g = Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.

built-in-9grm7k = Ideen ordnen

built-in-6cr672 = Welche Ideen gehören zusammen?

built-in-w12130 = Hauptideen wählen

built-in-1t771bu = Welche Ideen sollen wirklich werden?

built-in-1azacba = An welcher Idee möchten Sie weiterarbeiten?

built-in-1ihnle7 = Verwirklichungsphase

built-in-h4vpuq = Wie wird aus der Idee Wirklichkeit?

built-in-1jxyhd4 = Lösung

built-in-h3v2kd = Lösungen ordnen

built-in-1ifiayt = Welche Lösungen gehören zusammen?

built-in-1p7arp1 = Lösungen wählen

built-in-12x92gy = Womit fangen wir an?

built-in-bdjgff = Ein Wort für diesen Tag

built-in-6btbul = Was war gut?

built-in-agloeh = Was soll beim nächsten Mal anders sein?

built-in-1w1nfnf = Ich nehme mit, dass …

built-in-102ero4 = Zukunftswerkstatt, kurz
