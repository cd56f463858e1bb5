### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Card survey

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = What do you wish for our town?

# Ankommen
built-in-1x0mdz9 = Arriving

# Karten schreiben
built-in-1penr6z = Writing cards

# Idee
built-in-xqjqzy = Idea

# Hürde
built-in-7jnrba = Obstacle

# Schon da
built-in-16gm2k3 = Already there

# Ordnen
built-in-qsbq15 = Sorting

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = We sort the cards. What belongs together?

# Punkte kleben
built-in-dzsmy5 = Putting dots

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = What matters most to you?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = What would make living together in our town better?

# Tischrunde
built-in-ablwhy = Table round

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Listen first. One thought on each card.

# Gedanke
built-in-1jw8t08 = Thought

# Ernte
built-in-wz6tvn = Harvest

# Was haben die Tische besprochen?
built-in-969xm4 = What did the tables talk about?

# Gemeinsam ordnen
built-in-fo3fvd = Sorting together

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = What came up at several tables? What belongs together?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = What should the town work on first?

# Ausblick
built-in-450z7n = Outlook

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = What happens with your results now?

# Beteiligungscafé
built-in-mgzyba = Participation café

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = How can everybody take part in our town?

# Wohnen
built-in-l5a0i2 = Housing

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = What do people need to live here well?

# Sprache und Lernen
built-in-ishszi = Language and learning

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = What helps people to learn, at any age?

# Arbeit
built-in-1018ci2 = Work

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = How do more people find good work here?

# Begegnung
built-in-9sp35f = Meeting

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Where and how do we get to know each other?

# Ämter und Beratung
built-in-1xn99ng = Offices and advice

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = How does everybody get the help they are entitled to?

# Mitreden
built-in-14hwzgf = Having a say

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = How do more people have a say in the town?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = One thought on each card. What is good already counts, too.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = What became important at the tables?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = What belongs together, across all tables?

# Was soll sich zuerst ändern?
built-in-hv1fwa = What should change first?

# Maßnahmen vereinbaren
built-in-144a69i = Agreeing on measures

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Who does what, with whom, until when?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Better a small step that somebody really takes.

# Stadtgespräch
built-in-1w0lqhf = City dialogue

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = How do we want to live together in our town?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Housing and neighbourhood

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = What makes a good neighbourhood?

# Sprache und Bildung
built-in-e4k421 = Language and education

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = What do children and adults need to learn well?

# Arbeit und Ausbildung
built-in-1yjp94b = Work and training

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = What helps on the way into good work?

# Gesundheit und Beratung
built-in-9804qo = Health and advice

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = How does everybody find help in time?

# Respekt und Schutz
built-in-d10fe7 = Respect and protection

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = What do we do against discrimination and hatred?

# Offener Raum
built-in-grbug1 = Open room

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Which topic is missing? Bring it along.

# Dialogrunde
built-in-scgpqx = Dialogue round

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Everybody is heard. One thought on each card.

# Beobachtung
built-in-1fs63az = Observation

# Rundgang
built-in-1rneqs9 = Tour of the rooms

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = What do we take along from the rooms?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = What belongs together, across all rooms?

# Gewichten
built-in-4wf5 = Weighing

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = What matters most to you for the town?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop on a topic

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = What has to get better in this field of action?

# Sammeln
built-in-4nejvg = Collecting

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Short and clear. One thought on each card.

# Das läuft gut
built-in-wvin36 = This works

# Das fehlt
built-in-1q7zg8c = This is missing

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Which cards belong together?

# Schwerpunkte wählen
built-in-qziz0i = Choosing priorities

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = What do we go on working on today?

# Gruppen bilden
built-in-v5t0km = Forming groups

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = Which priority do you want to work on?

# In Gruppen vertiefen
built-in-132bhaz = Going deeper in groups

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = What helps? What have others tried already?

# Vorschlag
built-in-l0p7ia = Proposal

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Only what somebody really does.

# Rückblick
built-in-18alfa8 = Looking back

# Wie war es für Sie?
built-in-10t3s8i = How was it for you?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = How satisfied are you with the result?

# gar nicht
built-in-1hah1rv = not at all

# sehr
built-in-sytcf3 = very

# Was hat heute geholfen?
built-in-1euokef = What helped today?

# Was ist offen geblieben?
built-in-iwe8nu = What is still open?

# Zukunftswerkstatt
built-in-olqxuo = Future workshop

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = What bothers you about living together in our town?

# Kennenlernen
built-in-ix9ghi = Getting to know each other

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = What connects you with our town? One sentence is enough.

# Satz
built-in-goup2v = Sentence

# Kritikphase
built-in-1ho35ww = Critique

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Short and clear: one point on each card. We do not talk about solutions yet.

# Kritik
built-in-1xynp7h = Critique

# Kritik ordnen
built-in-1jr6nsz = Sorting the critique

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Which points of critique belong together?

# Hauptkritik wählen
built-in-1tr8emf = Choosing the main points

# Was muss sich zuerst ändern?
built-in-q4l12g = What has to change first?

# Fantasiephase
built-in-133fok7 = Imagination

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Imagine that everything is possible. What does it look like then?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Everything is allowed, even the crazy. Sentences like “That won't work” or “Who will pay for it” stay outside today.

# Ideen ordnen
built-in-9grm7k = Sorting the ideas

# Welche Ideen gehören zusammen?
built-in-6cr672 = Which ideas belong together?

# Hauptideen wählen
built-in-w12130 = Choosing the main ideas

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Which ideas should become real?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = Which idea would you like to work on?

# Verwirklichungsphase
built-in-1ihnle7 = Realisation

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = How does the idea become real?

# Lösung
built-in-1jxyhd4 = Solution

# Lösungen ordnen
built-in-h3v2kd = Sorting the solutions

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Which solutions belong together?

# Lösungen wählen
built-in-1p7arp1 = Choosing solutions

# Womit fangen wir an?
built-in-12x92gy = What do we start with?

# Ein Wort für diesen Tag
built-in-bdjgff = One word for this day

# Was war gut?
built-in-6btbul = What was good?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = What should be different next time?

# Ich nehme mit, dass …
built-in-1w1nfnf = I take with me that …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Future workshop, short
