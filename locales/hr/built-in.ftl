### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Anketa na karticama

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Što želite za naš grad?

# Ankommen
built-in-1x0mdz9 = Dolazak

# Karten schreiben
built-in-1penr6z = Pisanje kartica

# Idee
built-in-xqjqzy = Ideja

# Hürde
built-in-7jnrba = Prepreka

# Schon da
built-in-16gm2k3 = Već postoji

# Ordnen
built-in-qsbq15 = Slaganje

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Slažemo kartice. Što ide zajedno?

# Punkte kleben
built-in-dzsmy5 = Lijepljenje naljepnica

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Što Vam je najvažnije?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Što zajednički život u našem gradu čini boljim?

# Tischrunde
built-in-ablwhy = Runda za stolovima

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Prvo slušajte. Jedna misao, jedna kartica.

# Gedanke
built-in-1jw8t08 = Misao

# Ernte
built-in-wz6tvn = Rezultati

# Was haben die Tische besprochen?
built-in-969xm4 = O čemu se razgovaralo za stolovima?

# Gemeinsam ordnen
built-in-fo3fvd = Zajedničko slaganje

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = O čemu se govorilo za više stolova? Što ide zajedno?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Na čemu grad treba prvo raditi?

# Ausblick
built-in-450z7n = Kako dalje

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Što će dalje biti s Vašim rezultatima?

# Beteiligungscafé
built-in-mgzyba = Café za sudjelovanje

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Kako svi mogu sudjelovati u životu našeg grada?

# Wohnen
built-in-l5a0i2 = Stanovanje

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = Što ljudima treba da bi ovdje dobro stanovali?

# Sprache und Lernen
built-in-ishszi = Jezik i učenje

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Što pomaže u učenju, u svakoj dobi?

# Arbeit
built-in-1018ci2 = Posao

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Kako više ljudi ovdje može naći dobar posao?

# Begegnung
built-in-9sp35f = Susreti

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Gdje i kako možemo razgovarati jedni s drugima?

# Ämter und Beratung
built-in-1xn99ng = Uredi i savjetovanje

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Kako svi mogu dobiti pomoć na koju imaju pravo?

# Mitreden
built-in-14hwzgf = Reći svoje mišljenje

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Kako više ljudi može sudjelovati u odlukama u gradu?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Jedna misao, jedna kartica. I ono što je već dobro pripada ovdje.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Što se za stolovima pokazalo važnim?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Što ide zajedno kad pogledamo sve stolove?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Što se prvo treba promijeniti?

# Maßnahmen vereinbaren
built-in-144a69i = Dogovor o mjerama

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Tko radi što, s kim i do kada?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Bolje mali korak koji će netko stvarno napraviti.

# Stadtgespräch
built-in-1w0lqhf = Razgovor o gradu

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Kako želimo zajedno živjeti u našem gradu?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Stanovanje i susjedstvo

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = Što čini dobro susjedstvo?

# Sprache und Bildung
built-in-e4k421 = Jezik i obrazovanje

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = Što djeci i odraslima treba da bi dobro učili?

# Arbeit und Ausbildung
built-in-1yjp94b = Posao i stručna obuka

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Kako doći do dobrog posla?

# Gesundheit und Beratung
built-in-9804qo = Zdravlje i savjetovanje

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Kako svaka osoba može na vrijeme naći pomoć?

# Respekt und Schutz
built-in-d10fe7 = Poštovanje i zaštita

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Što radimo protiv diskriminacije i mržnje?

# Offener Raum
built-in-grbug1 = Otvorena soba

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Koja tema nedostaje? Donesite je.

# Dialogrunde
built-in-scgpqx = Runda razgovora

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Svi dolaze do riječi. Jedna misao, jedna kartica.

# Beobachtung
built-in-1fs63az = Zapažanje

# Rundgang
built-in-1rneqs9 = Obilazak soba

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Što iz soba nosimo dalje?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Što ide zajedno kad pogledamo sve sobe?

# Gewichten
built-in-4wf5 = Procjena važnosti

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Što Vam je najvažnije za grad?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop o jednoj temi

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Što u ovom području mora biti bolje?

# Sammeln
built-in-4nejvg = Skupljanje

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Kratko i jasno. Jedna misao, jedna kartica.

# Das läuft gut
built-in-wvin36 = To dobro ide

# Das fehlt
built-in-1q7zg8c = To nedostaje

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Koje kartice idu zajedno?

# Schwerpunkte wählen
built-in-qziz0i = Izbor glavnih tema

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Na čemu danas radimo dalje?

# Gruppen bilden
built-in-v5t0km = Stvaranje grupa

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = Na kojoj glavnoj temi ćete raditi?

# In Gruppen vertiefen
built-in-132bhaz = Detaljniji rad u grupama

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Što pomaže? Što su drugi već isprobali?

# Vorschlag
built-in-l0p7ia = Prijedlog

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Samo ono što će netko stvarno napraviti.

# Rückblick
built-in-18alfa8 = Pogled unatrag

# Wie war es für Sie?
built-in-10t3s8i = Kako Vam je bilo?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Koliko ste zadovoljni rezultatom?

# gar nicht
built-in-1hah1rv = nimalo

# sehr
built-in-sytcf3 = vrlo

# Was hat heute geholfen?
built-in-1euokef = Što je danas pomoglo?

# Was ist offen geblieben?
built-in-iwe8nu = Što je ostalo otvoreno?

# Zukunftswerkstatt
built-in-olqxuo = Radionica budućnosti

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Što Vam smeta u zajedničkom životu u našem gradu?

# Kennenlernen
built-in-ix9ghi = Upoznavanje

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Što Vas povezuje s našim gradom? Dovoljna je jedna rečenica.

# Satz
built-in-goup2v = Rečenica

# Kritikphase
built-in-1ho35ww = Faza kritike

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Kratko i jasno: jedna kritika, jedna kartica. Još ne govorimo o rješenjima.

# Kritik
built-in-1xynp7h = Kritika

# Kritik ordnen
built-in-1jr6nsz = Slaganje kritika

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Koje kritike idu zajedno?

# Hauptkritik wählen
built-in-1tr8emf = Izbor glavnih kritika

# Was muss sich zuerst ändern?
built-in-q4l12g = Što se prvo mora promijeniti?

# Fantasiephase
built-in-133fok7 = Faza mašte

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Zamislite da je sve moguće. Kako to onda izgleda?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Sve je dozvoljeno, i ono ludo. Rečenice kao „To ne ide” ili „Tko će to platiti” danas ostaju vani.

# Ideen ordnen
built-in-9grm7k = Slaganje ideja

# Welche Ideen gehören zusammen?
built-in-6cr672 = Koje ideje idu zajedno?

# Hauptideen wählen
built-in-w12130 = Izbor glavnih ideja

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Koje ideje trebaju postati stvarnost?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = Na kojoj ideji želite dalje raditi?

# Verwirklichungsphase
built-in-1ihnle7 = Faza ostvarenja

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Kako ideja postaje stvarnost?

# Lösung
built-in-1jxyhd4 = Rješenje

# Lösungen ordnen
built-in-h3v2kd = Slaganje rješenja

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Koja rješenja idu zajedno?

# Lösungen wählen
built-in-1p7arp1 = Izbor rješenja

# Womit fangen wir an?
built-in-12x92gy = Čime počinjemo?

# Ein Wort für diesen Tag
built-in-bdjgff = Jedna riječ za ovaj dan

# Was war gut?
built-in-6btbul = Što je bilo dobro?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Što sljedeći put treba biti drugačije?

# Ich nehme mit, dass …
built-in-1w1nfnf = Nosim sa sobom to da …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Radionica budućnosti, kratka
