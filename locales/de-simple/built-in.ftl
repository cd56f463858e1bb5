### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Meinungen auf Karten

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Was wünschen Sie sich für unsere Stadt?

# Ankommen
built-in-1x0mdz9 = Ankommen

# Karten schreiben
built-in-1penr6z = Karten schreiben

# Idee
built-in-xqjqzy = Idee

# Hürde
built-in-7jnrba = Problem

# Schon da
built-in-16gm2k3 = Gibt es schon

# Ordnen
built-in-qsbq15 = Ordnen

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Wir ordnen die Karten. Was gehört zusammen?

# Punkte kleben
built-in-dzsmy5 = Punkte kleben

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Was ist Ihnen am wichtigsten?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Wie können wir in unserer Stadt besser zusammenleben?

# Tischrunde
built-in-ablwhy = Gespräche am Tisch

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Hören Sie zuerst zu. Auf jede Karte kommt ein Gedanke.

# Gedanke
built-in-1jw8t08 = Gedanke

# Ernte
built-in-wz6tvn = Ergebnisse hören

# Was haben die Tische besprochen?
built-in-969xm4 = Worüber haben die Tische gesprochen?

# Gemeinsam ordnen
built-in-fo3fvd = Gemeinsam ordnen

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Was haben mehrere Tische gesagt? Was gehört zusammen?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Woran soll die Stadt zuerst arbeiten?

# Ausblick
built-in-450z7n = So geht es weiter

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Wie geht es mit Ihren Ergebnissen weiter?

# Beteiligungscafé
built-in-mgzyba = Mitmach-Café

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Wie können alle in unserer Stadt mitmachen?

# Wohnen
built-in-l5a0i2 = Wohnen

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = Was brauchen Menschen, damit sie hier gut wohnen?

# Sprache und Lernen
built-in-ishszi = Sprache und Lernen

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Was hilft Menschen in jedem Alter beim Lernen?

# Arbeit
built-in-1018ci2 = Arbeit

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Wie finden mehr Menschen hier gute Arbeit?

# Begegnung
built-in-9sp35f = Menschen treffen

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Wo und wie können wir miteinander sprechen?

# Ämter und Beratung
built-in-1xn99ng = Ämter und Beratung

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Viele Menschen haben ein Recht auf Hilfe. Wie bekommen sie die Hilfe?

# Mitreden
built-in-14hwzgf = Mitreden

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Wie können mehr Menschen in der Stadt mitbestimmen?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Auf jede Karte kommt ein Gedanke. Was ist schon gut? Schreiben Sie auch das auf.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Was war an den Tischen wichtig?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Sehen Sie auf die Karten von allen Tischen. Was gehört zusammen?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Was soll sich zuerst ändern?

# Maßnahmen vereinbaren
built-in-144a69i = Aufgaben planen

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Wer macht was? Mit wem? Bis wann?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Planen Sie lieber kleine Schritte. Jemand muss sie wirklich tun.

# Stadtgespräch
built-in-1w0lqhf = Gespräch über die Stadt

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Wie wollen wir in unserer Stadt zusammenleben?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Wohnen und Nachbarschaft

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = Was ist wichtig für eine gute Nachbarschaft?

# Sprache und Bildung
built-in-e4k421 = Sprache und Bildung

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = Was brauchen Kinder und Erwachsene, damit sie gut lernen?

# Arbeit und Ausbildung
built-in-1yjp94b = Arbeit und Ausbildung

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Was hilft auf dem Weg zu guter Arbeit?

# Gesundheit und Beratung
built-in-9804qo = Gesundheit und Beratung

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Wie findet jeder Mensch früh genug Hilfe?

# Respekt und Schutz
built-in-d10fe7 = Respekt und Schutz

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Was tun wir gegen Hass und gegen unfaire Behandlung?

# Offener Raum
built-in-grbug1 = Offener Raum

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Welches Thema fehlt? Bringen Sie es mit.

# Dialogrunde
built-in-scgpqx = Gesprächs-Runde

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Alle dürfen sprechen. Auf jede Karte kommt ein Gedanke.

# Beobachtung
built-in-1fs63az = Das sehe ich

# Rundgang
built-in-1rneqs9 = Rundgang

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Was merken wir uns aus den Räumen?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Sehen Sie auf die Karten aus allen Räumen. Was gehört zusammen?

# Gewichten
built-in-4wf5 = Das Wichtigste wählen

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Was finden Sie für die Stadt am wichtigsten?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop zu einem Thema

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Was muss bei diesem Thema besser werden?

# Sammeln
built-in-4nejvg = Sammeln

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Schreiben Sie kurz und klar. Auf jede Karte kommt ein Gedanke.

# Das läuft gut
built-in-wvin36 = Das läuft gut

# Das fehlt
built-in-1q7zg8c = Das fehlt

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Welche Karten gehören zusammen?

# Schwerpunkte wählen
built-in-qziz0i = Wichtige Themen wählen

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Woran arbeiten wir heute weiter?

# Gruppen bilden
built-in-v5t0km = Gruppen bilden

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = Bei welchem Thema arbeiten Sie mit?

# In Gruppen vertiefen
built-in-132bhaz = In Gruppen weiterarbeiten

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Was hilft? Was haben andere schon ausprobiert?

# Vorschlag
built-in-l0p7ia = Vorschlag

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Planen Sie nur, was jemand wirklich tut.

# Rückblick
built-in-18alfa8 = Rückblick

# Wie war es für Sie?
built-in-10t3s8i = Wie war es für Sie?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Wie zufrieden sind Sie mit dem Ergebnis?

# gar nicht
built-in-1hah1rv = gar nicht

# sehr
built-in-sytcf3 = sehr

# Was hat heute geholfen?
built-in-1euokef = Was hat heute geholfen?

# Was ist offen geblieben?
built-in-iwe8nu = Was ist noch offen?

# Zukunftswerkstatt
built-in-olqxuo = Zukunfts-Werkstatt

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Wir leben in unserer Stadt zusammen. Was stört Sie dabei?

# Kennenlernen
built-in-ix9ghi = Kennenlernen

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Was verbindet Sie mit unserer Stadt? Ein Satz reicht.

# Satz
built-in-goup2v = Satz

# Kritikphase
built-in-1ho35ww = Kritik: Das stört uns

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Schreiben Sie kurz und klar. Auf jede Karte kommt eine Kritik. Über Lösungen sprechen wir später.

# Kritik
built-in-1xynp7h = Kritik

# Kritik ordnen
built-in-1jr6nsz = Kritik ordnen

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Welche Kritik gehört zusammen?

# Hauptkritik wählen
built-in-1tr8emf = Wichtigste Kritik wählen

# Was muss sich zuerst ändern?
built-in-q4l12g = Was muss sich zuerst ändern?

# Fantasiephase
built-in-133fok7 = Fantasie: Alles ist möglich

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Stellen Sie sich vor: Alles ist möglich. Wie sieht es dann aus?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Alles ist erlaubt, auch verrückte Ideen. Sagen Sie heute nicht: „Das geht nicht.“ Sagen Sie auch nicht: „Wer soll das bezahlen?“

# Ideen ordnen
built-in-9grm7k = Ideen ordnen

# Welche Ideen gehören zusammen?
built-in-6cr672 = Welche Ideen gehören zusammen?

# Hauptideen wählen
built-in-w12130 = Wichtigste Ideen wählen

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Welche Ideen sollen wahr werden?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = An welcher Idee möchten Sie weiterarbeiten?

# Verwirklichungsphase
built-in-1ihnle7 = Lösungen finden

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Wie wird die Idee wahr?

# Lösung
built-in-1jxyhd4 = Lösung

# Lösungen ordnen
built-in-h3v2kd = Lösungen ordnen

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Welche Lösungen gehören zusammen?

# Lösungen wählen
built-in-1p7arp1 = Lösungen wählen

# Womit fangen wir an?
built-in-12x92gy = Womit fangen wir an?

# Ein Wort für diesen Tag
built-in-bdjgff = Ein Wort für diesen Tag

# Was war gut?
built-in-6btbul = Was war gut?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Was soll beim nächsten Mal anders sein?

# Ich nehme mit, dass …
built-in-1w1nfnf = Das merke ich mir: …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Zukunfts-Werkstatt, kurz
