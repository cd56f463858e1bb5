### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Sondaj cu cartonașe

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Ce vă doriți pentru orașul nostru?

# Ankommen
built-in-1x0mdz9 = Sosire

# Karten schreiben
built-in-1penr6z = Scriem cartonașe

# Idee
built-in-xqjqzy = Idee

# Hürde
built-in-7jnrba = Obstacol

# Schon da
built-in-16gm2k3 = Există deja

# Ordnen
built-in-qsbq15 = Ordonăm

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Ordonăm cartonașele. Ce merge împreună?

# Punkte kleben
built-in-dzsmy5 = Lipim buline

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Ce este cel mai important pentru dumneavoastră?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Ce face mai bună viața împreună în orașul nostru?

# Tischrunde
built-in-ablwhy = Rundă la mese

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Ascultați mai întâi. Un gând pe fiecare cartonaș.

# Gedanke
built-in-1jw8t08 = Gând

# Ernte
built-in-wz6tvn = Adunăm rezultatele

# Was haben die Tische besprochen?
built-in-969xm4 = Despre ce s-a vorbit la mese?

# Gemeinsam ordnen
built-in-fo3fvd = Ordonăm împreună

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Ce a apărut la mai multe mese? Ce merge împreună?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = La ce să lucreze orașul mai întâi?

# Ausblick
built-in-450z7n = Ce urmează

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Ce se întâmplă mai departe cu rezultatele dumneavoastră?

# Beteiligungscafé
built-in-mgzyba = Cafeneaua participării

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Cum poate fiecare să ia parte la viața orașului nostru?

# Wohnen
built-in-l5a0i2 = Locuință

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = De ce au nevoie oamenii ca să locuiască bine aici?

# Sprache und Lernen
built-in-ishszi = Limbă și învățare

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Ce ajută la învățare, la orice vârstă?

# Arbeit
built-in-1018ci2 = Muncă

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Cum găsesc mai mulți oameni un loc de muncă bun aici?

# Begegnung
built-in-9sp35f = Întâlniri între oameni

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Unde și cum intrăm în vorbă?

# Ämter und Beratung
built-in-1xn99ng = Instituții publice și consiliere

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Cum ajunge fiecare la ajutorul la care are dreptul?

# Mitreden
built-in-14hwzgf = Ne spunem părerea

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Cum pot mai mulți oameni să ia parte la decizii în oraș?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Un gând pe fiecare cartonaș. Contează și ce este deja bine.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Ce a devenit important la mese?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Ce merge împreună, de la toate mesele?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Ce să se schimbe mai întâi?

# Maßnahmen vereinbaren
built-in-144a69i = Stabilim măsuri

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Cine face ce, cu cine, până când?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Mai bine un pas mic, pe care cineva îl face cu adevărat.

# Stadtgespräch
built-in-1w0lqhf = Dialogul orașului

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Cum vrem să trăim împreună în orașul nostru?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Locuință și vecinătate

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = Ce înseamnă o bună vecinătate?

# Sprache und Bildung
built-in-e4k421 = Limbă și educație

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = De ce au nevoie copiii și adulții ca să învețe bine?

# Arbeit und Ausbildung
built-in-1yjp94b = Muncă și formare profesională

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Cum se ajunge la un loc de muncă bun?

# Gesundheit und Beratung
built-in-9804qo = Sănătate și consiliere

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Cum găsește fiecare ajutor la timp?

# Respekt und Schutz
built-in-d10fe7 = Respect și protecție

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Ce facem împotriva discriminării și a urii?

# Offener Raum
built-in-grbug1 = Sala deschisă

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Ce subiect lipsește? Aduceți-l aici.

# Dialogrunde
built-in-scgpqx = Rundă de dialog

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Fiecare poate vorbi. Un gând pe fiecare cartonaș.

# Beobachtung
built-in-1fs63az = Observație

# Rundgang
built-in-1rneqs9 = Tur prin săli

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Ce luăm cu noi din săli?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Ce merge împreună, din toate sălile?

# Gewichten
built-in-4wf5 = Stabilim prioritățile

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Ce este pentru dumneavoastră cel mai important pentru oraș?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop pe un subiect

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Ce trebuie să meargă mai bine în acest domeniu?

# Sammeln
built-in-4nejvg = Strângem gânduri

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Scurt și clar. Un gând pe fiecare cartonaș.

# Das läuft gut
built-in-wvin36 = Merge bine

# Das fehlt
built-in-1q7zg8c = Lipsește

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Ce cartonașe merg împreună?

# Schwerpunkte wählen
built-in-qziz0i = Alegem subiectele principale

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = La ce lucrăm mai departe azi?

# Gruppen bilden
built-in-v5t0km = Formăm grupuri

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = La ce subiect principal doriți să lucrați?

# In Gruppen vertiefen
built-in-132bhaz = Aprofundăm în grupuri

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Ce ajută? Ce au încercat deja alții?

# Vorschlag
built-in-l0p7ia = Propunere

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Doar ce va face cineva cu adevărat.

# Rückblick
built-in-18alfa8 = Privire în urmă

# Wie war es für Sie?
built-in-10t3s8i = Cum a fost pentru dumneavoastră?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Cât de mult vă mulțumește rezultatul?

# gar nicht
built-in-1hah1rv = deloc

# sehr
built-in-sytcf3 = foarte mult

# Was hat heute geholfen?
built-in-1euokef = Ce a ajutat azi?

# Was ist offen geblieben?
built-in-iwe8nu = Ce a rămas nerezolvat?

# Zukunftswerkstatt
built-in-olqxuo = Atelierul viitorului

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Ce vă deranjează la viața împreună în orașul nostru?

# Kennenlernen
built-in-ix9ghi = Facem cunoștință

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Ce vă leagă de orașul nostru? O propoziție ajunge.

# Satz
built-in-goup2v = Propoziție

# Kritikphase
built-in-1ho35ww = Faza de critică

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Scurt și clar: o critică pe fiecare cartonaș. Nu vorbim încă despre soluții.

# Kritik
built-in-1xynp7h = Critică

# Kritik ordnen
built-in-1jr6nsz = Ordonăm criticile

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Ce critici merg împreună?

# Hauptkritik wählen
built-in-1tr8emf = Alegem criticile principale

# Was muss sich zuerst ändern?
built-in-q4l12g = Ce trebuie să se schimbe mai întâi?

# Fantasiephase
built-in-133fok7 = Faza de fantezie

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Imaginați-vă că totul este posibil. Cum arată atunci?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Totul este permis, și ideile nebunești. Propoziții ca „Nu se poate” sau „Cine plătește?” rămân azi afară.

# Ideen ordnen
built-in-9grm7k = Ordonăm ideile

# Welche Ideen gehören zusammen?
built-in-6cr672 = Ce idei merg împreună?

# Hauptideen wählen
built-in-w12130 = Alegem ideile principale

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Ce idei să devină realitate?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = La ce idee doriți să lucrați mai departe?

# Verwirklichungsphase
built-in-1ihnle7 = Faza de realizare

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Cum devine ideea realitate?

# Lösung
built-in-1jxyhd4 = Soluție

# Lösungen ordnen
built-in-h3v2kd = Ordonăm soluțiile

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Ce soluții merg împreună?

# Lösungen wählen
built-in-1p7arp1 = Alegem soluții

# Womit fangen wir an?
built-in-12x92gy = Cu ce începem?

# Ein Wort für diesen Tag
built-in-bdjgff = Un cuvânt pentru această zi

# Was war gut?
built-in-6btbul = Ce a fost bine?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Ce să fie altfel data viitoare?

# Ich nehme mit, dass …
built-in-1w1nfnf = Plec cu gândul că …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Atelierul viitorului, varianta scurtă
