### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Допитване с картички

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Какво си пожелавате за нашия град?

# Ankommen
built-in-1x0mdz9 = Посрещане

# Karten schreiben
built-in-1penr6z = Писане на картички

# Idee
built-in-xqjqzy = Идея

# Hürde
built-in-7jnrba = Пречка

# Schon da
built-in-16gm2k3 = Вече го има

# Ordnen
built-in-qsbq15 = Подреждане

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Подреждаме картичките. Кое върви заедно?

# Punkte kleben
built-in-dzsmy5 = Поставяне на точки

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Какво е най-важно за Вас?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Какво ще ни помогне да живеем по-добре заедно в нашия град?

# Tischrunde
built-in-ablwhy = Кръг по маси

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Първо слушайте. Една мисъл на всяка картичка.

# Gedanke
built-in-1jw8t08 = Мисъл

# Ernte
built-in-wz6tvn = Представяне на резултатите

# Was haben die Tische besprochen?
built-in-969xm4 = Какво се обсъди на масите?

# Gemeinsam ordnen
built-in-fo3fvd = Подреждане заедно

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Какво се чу на няколко маси? Кое върви заедно?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Върху какво да работи градът най-напред?

# Ausblick
built-in-450z7n = Какво следва

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Какво ще стане по-нататък с Вашите резултати?

# Beteiligungscafé
built-in-mgzyba = Кафе за участие

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Как всички да участват в живота на нашия град?

# Wohnen
built-in-l5a0i2 = Жилище

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = Какво е нужно на хората, за да живеят добре тук?

# Sprache und Lernen
built-in-ishszi = Език и учене

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Какво помага при ученето на всяка възраст?

# Arbeit
built-in-1018ci2 = Работа

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Как повече хора да намерят добра работа тук?

# Begegnung
built-in-9sp35f = Общуване

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Къде и как да започнем разговор помежду си?

# Ämter und Beratung
built-in-1xn99ng = Учреждения и консултации

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Как всички да получат помощта, на която имат право?

# Mitreden
built-in-14hwzgf = Да имаме глас

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Как повече хора да участват в решенията на града?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Една мисъл на всяка картичка. Пишете и за това, което вече е добро.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Какво се оказа важно на масите?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Картичките от всички маси: кое върви заедно?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Какво да се промени най-напред?

# Maßnahmen vereinbaren
built-in-144a69i = Договаряне на мерки

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Кой какво прави, с кого и докога?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = По-добре малка стъпка, която някой наистина ще направи.

# Stadtgespräch
built-in-1w0lqhf = Градски диалог

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Как искаме да живеем заедно в нашия град?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Жилище и съседство

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = Какво прави съседството добро?

# Sprache und Bildung
built-in-e4k421 = Език и образование

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = Какво е нужно на децата и възрастните, за да учат добре?

# Arbeit und Ausbildung
built-in-1yjp94b = Работа и професионално обучение

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Как се стига до добра работа?

# Gesundheit und Beratung
built-in-9804qo = Здраве и консултации

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Как всеки човек да намери помощ навреме?

# Respekt und Schutz
built-in-d10fe7 = Уважение и закрила

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Какво правим срещу дискриминацията и омразата?

# Offener Raum
built-in-grbug1 = Отворена стая

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Коя тема липсва? Предложете я.

# Dialogrunde
built-in-scgpqx = Кръг за диалог

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Всички имат думата. Една мисъл на всяка картичка.

# Beobachtung
built-in-1fs63az = Наблюдение

# Rundgang
built-in-1rneqs9 = Обиколка на стаите

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Какво отнасяме със себе си от разговорите в стаите?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Картичките от всички стаи: кое върви заедно?

# Gewichten
built-in-4wf5 = Определяне на най-важното

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Какво според Вас е най-важно за града?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop по една тема

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Какво трябва да стане по-добро в тази област?

# Sammeln
built-in-4nejvg = Събиране на мисли

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Кратко и ясно. Една мисъл на всяка картичка.

# Das läuft gut
built-in-wvin36 = Това върви добре

# Das fehlt
built-in-1q7zg8c = Това липсва

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Кои картички вървят заедно?

# Schwerpunkte wählen
built-in-qziz0i = Избор на основни теми

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Върху какво продължаваме да работим днес?

# Gruppen bilden
built-in-v5t0km = Образуване на групи

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = По коя основна тема ще работите?

# In Gruppen vertiefen
built-in-132bhaz = По-подробно в групи

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Какво помага? Какво вече са изпробвали други?

# Vorschlag
built-in-l0p7ia = Предложение

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Само това, което някой наистина ще направи.

# Rückblick
built-in-18alfa8 = Равносметка

# Wie war es für Sie?
built-in-10t3s8i = Как беше за Вас?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Колко сте доволни от резултата?

# gar nicht
built-in-1hah1rv = никак

# sehr
built-in-sytcf3 = много

# Was hat heute geholfen?
built-in-1euokef = Какво помогна днес?

# Was ist offen geblieben?
built-in-iwe8nu = Кои въпроси останаха открити?

# Zukunftswerkstatt
built-in-olqxuo = Работилница за бъдещето

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Какво не Ви харесва в начина, по който живеем заедно в нашия град?

# Kennenlernen
built-in-ix9ghi = Запознаване

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Какво Ви свързва с нашия град? Стига едно изречение.

# Satz
built-in-goup2v = Изречение

# Kritikphase
built-in-1ho35ww = Фаза на критиката

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Кратко и ясно: една забележка на всяка картичка. Още не говорим за решения.

# Kritik
built-in-1xynp7h = Критика

# Kritik ordnen
built-in-1jr6nsz = Подреждане на критиката

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Кои забележки вървят заедно?

# Hauptkritik wählen
built-in-1tr8emf = Избор на основната критика

# Was muss sich zuerst ändern?
built-in-q4l12g = Какво трябва да се промени най-напред?

# Fantasiephase
built-in-133fok7 = Фаза на фантазията

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Представете си, че всичко е възможно. Как изглежда тогава?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Всичко е позволено, дори щурото. Изречения като „Това не става“ или „Кой ще плати за това?“ днес остават отвън.

# Ideen ordnen
built-in-9grm7k = Подреждане на идеите

# Welche Ideen gehören zusammen?
built-in-6cr672 = Кои идеи вървят заедно?

# Hauptideen wählen
built-in-w12130 = Избор на основни идеи

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Кои идеи да станат реалност?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = По коя идея искате да продължите да работите?

# Verwirklichungsphase
built-in-1ihnle7 = Фаза на осъществяването

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Как идеята става реалност?

# Lösung
built-in-1jxyhd4 = Решение

# Lösungen ordnen
built-in-h3v2kd = Подреждане на решенията

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Кои решения вървят заедно?

# Lösungen wählen
built-in-1p7arp1 = Избор на решения

# Womit fangen wir an?
built-in-12x92gy = С какво започваме?

# Ein Wort für diesen Tag
built-in-bdjgff = Една дума за този ден

# Was war gut?
built-in-6btbul = Какво беше добро?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Какво да бъде различно следващия път?

# Ich nehme mit, dass …
built-in-1w1nfnf = Отнасям със себе си това, че …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Работилница за бъдещето, кратка
