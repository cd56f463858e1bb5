### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Encuesta con tarjetas

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = ¿Qué desea para nuestra ciudad?

# Ankommen
built-in-1x0mdz9 = Llegada

# Karten schreiben
built-in-1penr6z = Escribir tarjetas

# Idee
built-in-xqjqzy = Idea

# Hürde
built-in-7jnrba = Obstáculo

# Schon da
built-in-16gm2k3 = Ya existe

# Ordnen
built-in-qsbq15 = Ordenar

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Ordenamos las tarjetas. ¿Qué va junto?

# Punkte kleben
built-in-dzsmy5 = Poner puntos

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = ¿Qué es lo más importante para usted?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = ¿Qué mejora la convivencia en nuestra ciudad?

# Tischrunde
built-in-ablwhy = Ronda en las mesas

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Primero, escuche. Un pensamiento por tarjeta.

# Gedanke
built-in-1jw8t08 = Pensamiento

# Ernte
built-in-wz6tvn = Cosecha de ideas

# Was haben die Tische besprochen?
built-in-969xm4 = ¿De qué se ha hablado en las mesas?

# Gemeinsam ordnen
built-in-fo3fvd = Ordenar en común

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = ¿Qué ha salido en varias mesas? ¿Qué va junto?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = ¿En qué debe trabajar primero la ciudad?

# Ausblick
built-in-450z7n = Cómo seguimos

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = ¿Qué pasa ahora con sus resultados?

# Beteiligungscafé
built-in-mgzyba = Café de participación

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = ¿Cómo puede todo el mundo tomar parte en la vida de nuestra ciudad?

# Wohnen
built-in-l5a0i2 = Vivienda

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = ¿Qué necesita la gente para vivir bien aquí?

# Sprache und Lernen
built-in-ishszi = Idioma y aprendizaje

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = ¿Qué ayuda a aprender, a cualquier edad?

# Arbeit
built-in-1018ci2 = Trabajo

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = ¿Cómo encuentran más personas un buen trabajo aquí?

# Begegnung
built-in-9sp35f = Encontrarse

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = ¿Dónde y cómo entramos en conversación?

# Ämter und Beratung
built-in-1xn99ng = Oficinas públicas y asesoramiento

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = ¿Cómo recibe cada persona la ayuda a la que tiene derecho?

# Mitreden
built-in-14hwzgf = Dar su opinión

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = ¿Cómo pueden participar más personas en las decisiones de la ciudad?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Un pensamiento por tarjeta. Lo que ya está bien también cuenta.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = ¿Qué se ha vuelto importante en las mesas?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = ¿Qué va junto, entre todas las mesas?

# Was soll sich zuerst ändern?
built-in-hv1fwa = ¿Qué debería cambiar primero?

# Maßnahmen vereinbaren
built-in-144a69i = Acordar medidas

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = ¿Quién hace qué, con quién y para cuándo?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Mejor un paso pequeño que alguien da de verdad.

# Stadtgespräch
built-in-1w0lqhf = Diálogo de la ciudad

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = ¿Cómo queremos convivir en nuestra ciudad?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Vivienda y vecindario

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = ¿Qué hace que un vecindario sea bueno?

# Sprache und Bildung
built-in-e4k421 = Idioma y educación

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = ¿Qué necesitan niñas, niños y personas adultas para aprender bien?

# Arbeit und Ausbildung
built-in-1yjp94b = Trabajo y formación

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = ¿Cómo se llega a un buen trabajo?

# Gesundheit und Beratung
built-in-9804qo = Salud y asesoramiento

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = ¿Cómo encuentra cada persona ayuda a tiempo?

# Respekt und Schutz
built-in-d10fe7 = Respeto y protección

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = ¿Qué hacemos contra la discriminación y el odio?

# Offener Raum
built-in-grbug1 = Sala abierta

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = ¿Qué tema falta? Tráigalo.

# Dialogrunde
built-in-scgpqx = Ronda de diálogo

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Todo el mundo puede hablar. Un pensamiento por tarjeta.

# Beobachtung
built-in-1fs63az = Observación

# Rundgang
built-in-1rneqs9 = Recorrido por las salas

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = ¿Qué nos llevamos de las salas?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = ¿Qué va junto, entre todas las salas?

# Gewichten
built-in-4wf5 = Fijar prioridades

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Para usted, ¿qué es lo más importante para la ciudad?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop sobre un tema

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = ¿Qué tiene que mejorar en este ámbito?

# Sammeln
built-in-4nejvg = Recopilar

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Corto y claro. Un pensamiento por tarjeta.

# Das läuft gut
built-in-wvin36 = Funciona bien

# Das fehlt
built-in-1q7zg8c = Esto falta

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = ¿Qué tarjetas van juntas?

# Schwerpunkte wählen
built-in-qziz0i = Elegir los temas principales

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = ¿En qué seguimos trabajando hoy?

# Gruppen bilden
built-in-v5t0km = Formar grupos

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = ¿En qué tema principal quiere trabajar?

# In Gruppen vertiefen
built-in-132bhaz = Profundizar en grupos

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = ¿Qué ayuda? ¿Qué han probado ya otras personas?

# Vorschlag
built-in-l0p7ia = Propuesta

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Solo lo que alguien hará de verdad.

# Rückblick
built-in-18alfa8 = Repaso

# Wie war es für Sie?
built-in-10t3s8i = ¿Cómo ha sido para usted?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = ¿Cuánto le satisface el resultado?

# gar nicht
built-in-1hah1rv = nada

# sehr
built-in-sytcf3 = mucho

# Was hat heute geholfen?
built-in-1euokef = ¿Qué ha ayudado hoy?

# Was ist offen geblieben?
built-in-iwe8nu = ¿Qué ha quedado pendiente?

# Zukunftswerkstatt
built-in-olqxuo = Taller de futuro

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = ¿Qué le molesta de la convivencia en nuestra ciudad?

# Kennenlernen
built-in-ix9ghi = Conocernos

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = ¿Qué le une a nuestra ciudad? Basta una frase.

# Satz
built-in-goup2v = Frase

# Kritikphase
built-in-1ho35ww = Fase de crítica

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Corto y claro: una crítica por tarjeta. Todavía no hablamos de soluciones.

# Kritik
built-in-1xynp7h = Crítica

# Kritik ordnen
built-in-1jr6nsz = Ordenar las críticas

# Welche Kritik gehört zusammen?
built-in-9kscz6 = ¿Qué críticas van juntas?

# Hauptkritik wählen
built-in-1tr8emf = Elegir las críticas principales

# Was muss sich zuerst ändern?
built-in-q4l12g = ¿Qué tiene que cambiar primero?

# Fantasiephase
built-in-133fok7 = Fase de fantasía

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Imagine que todo es posible. ¿Cómo sería entonces?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Todo está permitido, también lo más loco. Frases como «Eso no se puede» o «¿Quién va a pagarlo?» hoy se quedan fuera.

# Ideen ordnen
built-in-9grm7k = Ordenar las ideas

# Welche Ideen gehören zusammen?
built-in-6cr672 = ¿Qué ideas van juntas?

# Hauptideen wählen
built-in-w12130 = Elegir las ideas principales

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = ¿Qué ideas deben hacerse realidad?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = ¿En qué idea quiere seguir trabajando?

# Verwirklichungsphase
built-in-1ihnle7 = Fase de realización

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = ¿Cómo se hace realidad la idea?

# Lösung
built-in-1jxyhd4 = Solución

# Lösungen ordnen
built-in-h3v2kd = Ordenar las soluciones

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = ¿Qué soluciones van juntas?

# Lösungen wählen
built-in-1p7arp1 = Elegir soluciones

# Womit fangen wir an?
built-in-12x92gy = ¿Por dónde empezamos?

# Ein Wort für diesen Tag
built-in-bdjgff = Una palabra para este día

# Was war gut?
built-in-6btbul = ¿Qué ha estado bien?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = ¿Qué debería ser diferente la próxima vez?

# Ich nehme mit, dass …
built-in-1w1nfnf = Me quedo con que …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Taller de futuro, versión corta
