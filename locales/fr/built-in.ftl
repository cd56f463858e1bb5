### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Enquête par cartes

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Que souhaitez-vous pour notre ville ?

# Ankommen
built-in-1x0mdz9 = Accueil

# Karten schreiben
built-in-1penr6z = Écrire des cartes

# Idee
built-in-xqjqzy = Idée

# Hürde
built-in-7jnrba = Obstacle

# Schon da
built-in-16gm2k3 = Existe déjà

# Ordnen
built-in-qsbq15 = Ranger

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Nous rangeons les cartes. Qu’est-ce qui va ensemble ?

# Punkte kleben
built-in-dzsmy5 = Coller des points

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Qu’est-ce qui est le plus important pour vous ?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Qu’est-ce qui nous aide à mieux vivre ensemble dans notre ville ?

# Tischrunde
built-in-ablwhy = Tour aux tables

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Écoutez d’abord. Une pensée par carte.

# Gedanke
built-in-1jw8t08 = Pensée

# Ernte
built-in-wz6tvn = Récolte des idées

# Was haben die Tische besprochen?
built-in-969xm4 = De quoi a-t-on parlé aux tables ?

# Gemeinsam ordnen
built-in-fo3fvd = Ranger ensemble

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Qu’est-ce qui est revenu à plusieurs tables ? Qu’est-ce qui va ensemble ?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Sur quoi la ville doit-elle travailler en premier ?

# Ausblick
built-in-450z7n = La suite

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Que deviennent vos résultats ?

# Beteiligungscafé
built-in-mgzyba = Café participatif

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Comment tout le monde peut-il prendre part à la vie de notre ville ?

# Wohnen
built-in-l5a0i2 = Logement

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = De quoi les gens ont-ils besoin pour bien habiter ici ?

# Sprache und Lernen
built-in-ishszi = Langue et apprentissage

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Qu’est-ce qui aide à apprendre, à tout âge ?

# Arbeit
built-in-1018ci2 = Travail

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Comment faire pour que plus de personnes trouvent ici un bon travail ?

# Begegnung
built-in-9sp35f = Se rencontrer

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Où et comment pouvons-nous nous parler ?

# Ämter und Beratung
built-in-1xn99ng = Services publics et conseil

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Comment chaque personne obtient-elle l’aide à laquelle elle a droit ?

# Mitreden
built-in-14hwzgf = Donner son avis

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Comment faire pour que plus de personnes participent aux décisions dans la ville ?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Une pensée par carte. Ce qui est déjà bien compte aussi.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Qu’est-ce qui est devenu important aux tables ?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Qu’est-ce qui va ensemble, toutes tables confondues ?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Qu’est-ce qui devrait changer en premier ?

# Maßnahmen vereinbaren
built-in-144a69i = Décider des actions

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Qui fait quoi, avec qui, pour quand ?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Mieux vaut un petit pas que quelqu’un fait vraiment.

# Stadtgespräch
built-in-1w0lqhf = Dialogue de la ville

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Comment voulons-nous vivre ensemble dans notre ville ?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Logement et voisinage

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = Qu’est-ce qui fait un bon voisinage ?

# Sprache und Bildung
built-in-e4k421 = Langue et éducation

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = De quoi les enfants et les adultes ont-ils besoin pour bien apprendre ?

# Arbeit und Ausbildung
built-in-1yjp94b = Travail et formation

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Comment arriver à un bon travail ?

# Gesundheit und Beratung
built-in-9804qo = Santé et conseil

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Comment chaque personne trouve-t-elle de l’aide à temps ?

# Respekt und Schutz
built-in-d10fe7 = Respect et protection

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Que faisons-nous contre les discriminations et la haine ?

# Offener Raum
built-in-grbug1 = Pièce ouverte

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Quel sujet manque ? Apportez-le.

# Dialogrunde
built-in-scgpqx = Tour de dialogue

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Tout le monde peut parler. Une pensée par carte.

# Beobachtung
built-in-1fs63az = Observation

# Rundgang
built-in-1rneqs9 = Visite des pièces

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Que retenons-nous de ce qui s’est dit dans les pièces ?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Qu’est-ce qui va ensemble, toutes pièces confondues ?

# Gewichten
built-in-4wf5 = Fixer les priorités

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Pour vous, qu’est-ce qui est le plus important pour la ville ?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop sur un sujet

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Qu’est-ce qui doit s’améliorer dans ce domaine ?

# Sammeln
built-in-4nejvg = Collecter

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Court et clair. Une pensée par carte.

# Das läuft gut
built-in-wvin36 = Ça marche bien

# Das fehlt
built-in-1q7zg8c = Ça manque

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Quelles cartes vont ensemble ?

# Schwerpunkte wählen
built-in-qziz0i = Choisir les sujets principaux

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Sur quoi continuons-nous à travailler aujourd’hui ?

# Gruppen bilden
built-in-v5t0km = Former des groupes

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = Sur quel sujet principal voulez-vous travailler ?

# In Gruppen vertiefen
built-in-132bhaz = Approfondir en groupes

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Qu’est-ce qui aide ? Qu’est-ce que d’autres ont déjà essayé ?

# Vorschlag
built-in-l0p7ia = Proposition

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Seulement ce que quelqu’un fera vraiment.

# Rückblick
built-in-18alfa8 = Bilan

# Wie war es für Sie?
built-in-10t3s8i = Comment était-ce pour vous ?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = À quel point le résultat vous satisfait-il ?

# gar nicht
built-in-1hah1rv = pas du tout

# sehr
built-in-sytcf3 = beaucoup

# Was hat heute geholfen?
built-in-1euokef = Qu’est-ce qui a aidé aujourd’hui ?

# Was ist offen geblieben?
built-in-iwe8nu = Qu’est-ce qui reste ouvert ?

# Zukunftswerkstatt
built-in-olqxuo = Atelier de l’avenir

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Vivre ensemble dans notre ville : qu’est-ce qui vous dérange ?

# Kennenlernen
built-in-ix9ghi = Faire connaissance

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Qu’est-ce qui vous lie à notre ville ? Une phrase suffit.

# Satz
built-in-goup2v = Phrase

# Kritikphase
built-in-1ho35ww = Phase de critique

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Court et clair : une critique par carte. Nous ne parlons pas encore de solutions.

# Kritik
built-in-1xynp7h = Critique

# Kritik ordnen
built-in-1jr6nsz = Ranger les critiques

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Quelles critiques vont ensemble ?

# Hauptkritik wählen
built-in-1tr8emf = Choisir les critiques principales

# Was muss sich zuerst ändern?
built-in-q4l12g = Qu’est-ce qui doit changer en premier ?

# Fantasiephase
built-in-133fok7 = Phase d’imagination

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Imaginez que tout est possible. À quoi cela ressemble-t-il alors ?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Tout est permis, même les idées folles. Les phrases comme « Ça ne marchera pas » ou « Qui va payer ? » restent dehors aujourd’hui.

# Ideen ordnen
built-in-9grm7k = Ranger les idées

# Welche Ideen gehören zusammen?
built-in-6cr672 = Quelles idées vont ensemble ?

# Hauptideen wählen
built-in-w12130 = Choisir les idées principales

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Quelles idées doivent devenir réalité ?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = Sur quelle idée voulez-vous continuer à travailler ?

# Verwirklichungsphase
built-in-1ihnle7 = Phase de réalisation

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Comment l’idée devient-elle réalité ?

# Lösung
built-in-1jxyhd4 = Solution

# Lösungen ordnen
built-in-h3v2kd = Ranger les solutions

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Quelles solutions vont ensemble ?

# Lösungen wählen
built-in-1p7arp1 = Choisir des solutions

# Womit fangen wir an?
built-in-12x92gy = Par quoi commençons-nous ?

# Ein Wort für diesen Tag
built-in-bdjgff = Un mot pour cette journée

# Was war gut?
built-in-6btbul = Qu’est-ce qui était bien ?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Qu’est-ce qui doit être différent la prochaine fois ?

# Ich nehme mit, dass …
built-in-1w1nfnf = Je retiens que …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Atelier de l’avenir, version courte
