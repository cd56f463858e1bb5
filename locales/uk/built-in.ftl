### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Опитування картками

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Чого Ви бажаєте нашому місту?

# Ankommen
built-in-1x0mdz9 = Зустріч гостей

# Karten schreiben
built-in-1penr6z = Писати картки

# Idee
built-in-xqjqzy = Ідея

# Hürde
built-in-7jnrba = Перешкода

# Schon da
built-in-16gm2k3 = Уже є

# Ordnen
built-in-qsbq15 = Упорядкувати картки

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Ми впорядковуємо картки. Що пов’язане між собою?

# Punkte kleben
built-in-dzsmy5 = Клеїти наліпки

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Що для Вас найважливіше?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Що допоможе нам краще жити разом у нашому місті?

# Tischrunde
built-in-ablwhy = Раунд за столами

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Спочатку послухайте. Одна думка — одна картка.

# Gedanke
built-in-1jw8t08 = Думка

# Ernte
built-in-wz6tvn = Підсумки столів

# Was haben die Tische besprochen?
built-in-969xm4 = Про що говорили за столами?

# Gemeinsam ordnen
built-in-fo3fvd = Упорядкувати разом

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Що звучало за кількома столами? Що пов’язане між собою?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Над чим місто має працювати насамперед?

# Ausblick
built-in-450z7n = Що далі

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Що буде далі з Вашими результатами?

# Beteiligungscafé
built-in-mgzyba = Кафе участі

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Як усім брати участь у житті нашого міста?

# Wohnen
built-in-l5a0i2 = Житло

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = Що потрібно людям, щоб їм тут добре жилося?

# Sprache und Lernen
built-in-ishszi = Мова та навчання

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Що допомагає вчитися в будь-якому віці?

# Arbeit
built-in-1018ci2 = Робота

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Як зробити, щоб більше людей знаходили тут хорошу роботу?

# Begegnung
built-in-9sp35f = Спілкування

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Де і як ми можемо почати розмову одне з одним?

# Ämter und Beratung
built-in-1xn99ng = Установи та консультації

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Як усім отримати допомогу, на яку вони мають право?

# Mitreden
built-in-14hwzgf = Мати голос

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Як зробити, щоб у рішеннях міста брало участь більше людей?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Одна думка — одна картка. Пишіть і про те, що вже добре.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Що виявилося важливим за столами?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Картки з усіх столів: що пов’язане між собою?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Що треба змінити насамперед?

# Maßnahmen vereinbaren
built-in-144a69i = Узгодити заходи

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Хто що робить, з ким і до коли?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Краще малий крок, який хтось справді зробить.

# Stadtgespräch
built-in-1w0lqhf = Міський діалог

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Як ми хочемо жити разом у нашому місті?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Житло та сусідство

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = З чого складається добре сусідство?

# Sprache und Bildung
built-in-e4k421 = Мова та освіта

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = Що потрібно дітям і дорослим, щоб добре вчитися?

# Arbeit und Ausbildung
built-in-1yjp94b = Робота та професійне навчання

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Як знайти шлях до хорошої роботи?

# Gesundheit und Beratung
built-in-9804qo = Здоров’я та консультації

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Як кожній людині вчасно знайти допомогу?

# Respekt und Schutz
built-in-d10fe7 = Повага та захист

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Що ми робимо проти дискримінації та ненависті?

# Offener Raum
built-in-grbug1 = Відкрита кімната

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Якої теми бракує? Запропонуйте її.

# Dialogrunde
built-in-scgpqx = Раунд діалогу

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Слово мають усі. Одна думка — одна картка.

# Beobachtung
built-in-1fs63az = Спостереження

# Rundgang
built-in-1rneqs9 = Обхід кімнат

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Що ми візьмемо із собою з розмов у кімнатах?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Картки з усіх кімнат: що пов’язане між собою?

# Gewichten
built-in-4wf5 = Визначити головне

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Що, на Вашу думку, найважливіше для міста?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop на одну тему

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Що має стати кращим у цій сфері?

# Sammeln
built-in-4nejvg = Збирати думки

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Коротко й ясно. Одна думка — одна картка.

# Das läuft gut
built-in-wvin36 = Це добре працює

# Das fehlt
built-in-1q7zg8c = Цього бракує

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Які картки пов’язані між собою?

# Schwerpunkte wählen
built-in-qziz0i = Вибрати головні теми

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Над чим ми сьогодні працюємо далі?

# Gruppen bilden
built-in-v5t0km = Утворити групи

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = Над якою головною темою Ви працюватимете?

# In Gruppen vertiefen
built-in-132bhaz = Докладніше в групах

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Що допомагає? Що інші вже випробували?

# Vorschlag
built-in-l0p7ia = Пропозиція

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Лише те, що хтось справді зробить.

# Rückblick
built-in-18alfa8 = Обмін враженнями

# Wie war es für Sie?
built-in-10t3s8i = Як це було для Вас?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Наскільки Ви задоволені результатом?

# gar nicht
built-in-1hah1rv = зовсім ні

# sehr
built-in-sytcf3 = дуже

# Was hat heute geholfen?
built-in-1euokef = Що сьогодні допомогло?

# Was ist offen geblieben?
built-in-iwe8nu = Які питання залишилися відкритими?

# Zukunftswerkstatt
built-in-olqxuo = Майстерня майбутнього

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Що Вам не подобається в тому, як ми живемо разом у нашому місті?

# Kennenlernen
built-in-ix9ghi = Знайомство

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Що пов’язує Вас із нашим містом? Досить одного речення.

# Satz
built-in-goup2v = Речення

# Kritikphase
built-in-1ho35ww = Фаза критики

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Коротко й ясно: одне зауваження — одна картка. Про рішення поки що не говоримо.

# Kritik
built-in-1xynp7h = Критика

# Kritik ordnen
built-in-1jr6nsz = Упорядкувати критику

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Які зауваження пов’язані між собою?

# Hauptkritik wählen
built-in-1tr8emf = Вибрати головну критику

# Was muss sich zuerst ändern?
built-in-q4l12g = Що мусить змінитися насамперед?

# Fantasiephase
built-in-133fok7 = Фаза фантазії

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Уявіть собі, що все можливо. Як це тоді виглядає?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Можна все, навіть шалене. Фрази на кшталт «Так не вийде» чи «Хто за це заплатить?» сьогодні залишаються за дверима.

# Ideen ordnen
built-in-9grm7k = Упорядкувати ідеї

# Welche Ideen gehören zusammen?
built-in-6cr672 = Які ідеї пов’язані між собою?

# Hauptideen wählen
built-in-w12130 = Вибрати головні ідеї

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Які ідеї мають стати дійсністю?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = Над якою ідеєю Ви хочете працювати далі?

# Verwirklichungsphase
built-in-1ihnle7 = Фаза втілення

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Як ідея стане дійсністю?

# Lösung
built-in-1jxyhd4 = Рішення

# Lösungen ordnen
built-in-h3v2kd = Упорядкувати рішення

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Які рішення пов’язані між собою?

# Lösungen wählen
built-in-1p7arp1 = Вибрати рішення

# Womit fangen wir an?
built-in-12x92gy = З чого починаємо?

# Ein Wort für diesen Tag
built-in-bdjgff = Одне слово про цей день

# Was war gut?
built-in-6btbul = Що було добре?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Що наступного разу має бути інакше?

# Ich nehme mit, dass …
built-in-1w1nfnf = Я беру із собою думку, що …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Майстерня майбутнього, коротка
