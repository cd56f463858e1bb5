### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Sondaggio con biglietti

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Che cosa desidera per la nostra città?

# Ankommen
built-in-1x0mdz9 = Arrivo

# Karten schreiben
built-in-1penr6z = Scrivere biglietti

# Idee
built-in-xqjqzy = Idea

# Hürde
built-in-7jnrba = Ostacolo

# Schon da
built-in-16gm2k3 = C’è già

# Ordnen
built-in-qsbq15 = Ordinare

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Ordiniamo i biglietti. Che cosa va insieme?

# Punkte kleben
built-in-dzsmy5 = Mettere bollini

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Qual è la cosa più importante per lei?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Che cosa ci fa vivere meglio insieme nella nostra città?

# Tischrunde
built-in-ablwhy = Turno ai tavoli

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Prima ascolti. Un pensiero su ogni biglietto.

# Gedanke
built-in-1jw8t08 = Pensiero

# Ernte
built-in-wz6tvn = Raccolta delle idee

# Was haben die Tische besprochen?
built-in-969xm4 = Di che cosa si è parlato ai tavoli?

# Gemeinsam ordnen
built-in-fo3fvd = Ordinare insieme

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Che cosa è venuto fuori a più tavoli? Che cosa va insieme?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Su che cosa deve lavorare prima di tutto la città?

# Ausblick
built-in-450z7n = Come si va avanti

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Che cosa succede ora con i vostri risultati?

# Beteiligungscafé
built-in-mgzyba = Caffè della partecipazione

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Come può ogni persona prendere parte alla vita della nostra città?

# Wohnen
built-in-l5a0i2 = Casa

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = Di che cosa hanno bisogno le persone per abitare bene qui?

# Sprache und Lernen
built-in-ishszi = Lingua e apprendimento

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Che cosa aiuta a imparare, a ogni età?

# Arbeit
built-in-1018ci2 = Lavoro

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Come possono più persone trovare qui un buon lavoro?

# Begegnung
built-in-9sp35f = Incontrarsi

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Dove e come cominciamo a parlarci?

# Ämter und Beratung
built-in-1xn99ng = Uffici pubblici e consulenza

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Come può ogni persona avere l’aiuto a cui ha diritto?

# Mitreden
built-in-14hwzgf = Dire la propria opinione

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Come possono più persone partecipare alle decisioni in città?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Un pensiero su ogni biglietto. Conta anche ciò che va già bene.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Che cosa è diventato importante ai tavoli?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Che cosa va insieme, tra tutti i tavoli?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Che cosa dovrebbe cambiare prima di tutto?

# Maßnahmen vereinbaren
built-in-144a69i = Decidere le azioni

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Chi fa che cosa, con chi, entro quando?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Meglio un piccolo passo che qualcuno fa davvero.

# Stadtgespräch
built-in-1w0lqhf = Dialogo della città

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Come vogliamo vivere insieme nella nostra città?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Casa e vicinato

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = Che cosa vuol dire buon vicinato?

# Sprache und Bildung
built-in-e4k421 = Lingua e istruzione

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = Di che cosa hanno bisogno bambine, bambini e persone adulte per imparare bene?

# Arbeit und Ausbildung
built-in-1yjp94b = Lavoro e formazione

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Come si arriva a un buon lavoro?

# Gesundheit und Beratung
built-in-9804qo = Salute e consulenza

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Come può ogni persona trovare aiuto in tempo?

# Respekt und Schutz
built-in-d10fe7 = Rispetto e protezione

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Che cosa facciamo contro la discriminazione e l’odio?

# Offener Raum
built-in-grbug1 = Stanza aperta

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Quale tema manca? Lo porti qui.

# Dialogrunde
built-in-scgpqx = Turno di dialogo

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Ogni persona può parlare. Un pensiero su ogni biglietto.

# Beobachtung
built-in-1fs63az = Osservazione

# Rundgang
built-in-1rneqs9 = Giro delle stanze

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Che cosa portiamo con noi dalle stanze?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Che cosa va insieme, tra tutte le stanze?

# Gewichten
built-in-4wf5 = Fissare le priorità

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Per lei, qual è la cosa più importante per la città?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop su un tema

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Che cosa deve migliorare in questo campo?

# Sammeln
built-in-4nejvg = Raccogliere

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Breve e chiaro. Un pensiero su ogni biglietto.

# Das läuft gut
built-in-wvin36 = Funziona bene

# Das fehlt
built-in-1q7zg8c = Questo manca

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Quali biglietti vanno insieme?

# Schwerpunkte wählen
built-in-qziz0i = Scegliere i temi principali

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Su che cosa continuiamo a lavorare oggi?

# Gruppen bilden
built-in-v5t0km = Formare gruppi

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = A quale tema principale vuole lavorare?

# In Gruppen vertiefen
built-in-132bhaz = Approfondire in gruppi

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Che cosa aiuta? Che cosa hanno già provato altre persone?

# Vorschlag
built-in-l0p7ia = Proposta

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Solo ciò che qualcuno farà davvero.

# Rückblick
built-in-18alfa8 = Bilancio

# Wie war es für Sie?
built-in-10t3s8i = Com’è andata per lei?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Quanto la soddisfa il risultato?

# gar nicht
built-in-1hah1rv = per niente

# sehr
built-in-sytcf3 = molto

# Was hat heute geholfen?
built-in-1euokef = Che cosa ha aiutato oggi?

# Was ist offen geblieben?
built-in-iwe8nu = Che cosa è rimasto aperto?

# Zukunftswerkstatt
built-in-olqxuo = Laboratorio del futuro

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Che cosa le dà fastidio del vivere insieme nella nostra città?

# Kennenlernen
built-in-ix9ghi = Conoscersi

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Che cosa la lega alla nostra città? Basta una frase.

# Satz
built-in-goup2v = Frase

# Kritikphase
built-in-1ho35ww = Fase della critica

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Breve e chiaro: una critica su ogni biglietto. Non parliamo ancora di soluzioni.

# Kritik
built-in-1xynp7h = Critica

# Kritik ordnen
built-in-1jr6nsz = Ordinare le critiche

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Quali critiche vanno insieme?

# Hauptkritik wählen
built-in-1tr8emf = Scegliere le critiche principali

# Was muss sich zuerst ändern?
built-in-q4l12g = Che cosa deve cambiare prima di tutto?

# Fantasiephase
built-in-133fok7 = Fase della fantasia

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Immagini che tutto sia possibile. Come sarebbe allora?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Tutto è permesso, anche le idee più pazze. Frasi come «Non si può fare» o «Chi lo paga?» oggi restano fuori.

# Ideen ordnen
built-in-9grm7k = Ordinare le idee

# Welche Ideen gehören zusammen?
built-in-6cr672 = Quali idee vanno insieme?

# Hauptideen wählen
built-in-w12130 = Scegliere le idee principali

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Quali idee devono diventare realtà?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = A quale idea vuole continuare a lavorare?

# Verwirklichungsphase
built-in-1ihnle7 = Fase della realizzazione

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Come diventa realtà l’idea?

# Lösung
built-in-1jxyhd4 = Soluzione

# Lösungen ordnen
built-in-h3v2kd = Ordinare le soluzioni

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Quali soluzioni vanno insieme?

# Lösungen wählen
built-in-1p7arp1 = Scegliere soluzioni

# Womit fangen wir an?
built-in-12x92gy = Da dove cominciamo?

# Ein Wort für diesen Tag
built-in-bdjgff = Una parola per questa giornata

# Was war gut?
built-in-6btbul = Che cosa è andato bene?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Che cosa dovrebbe essere diverso la prossima volta?

# Ich nehme mit, dass …
built-in-1w1nfnf = Mi porto a casa che …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Laboratorio del futuro, versione breve
