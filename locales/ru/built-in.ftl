### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Опрос с карточками

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Чего Вы желаете нашему городу?

# Ankommen
built-in-1x0mdz9 = Встреча гостей

# Karten schreiben
built-in-1penr6z = Писать карточки

# Idee
built-in-xqjqzy = Идея

# Hürde
built-in-7jnrba = Препятствие

# Schon da
built-in-16gm2k3 = Уже есть

# Ordnen
built-in-qsbq15 = Разложить карточки

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Мы раскладываем карточки. Что связано между собой?

# Punkte kleben
built-in-dzsmy5 = Клеить наклейки

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Что для Вас важнее всего?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Что поможет нам лучше жить вместе в нашем городе?

# Tischrunde
built-in-ablwhy = Раунд за столами

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Сначала послушайте. Одна мысль — одна карточка.

# Gedanke
built-in-1jw8t08 = Мысль

# Ernte
built-in-wz6tvn = Итоги столов

# Was haben die Tische besprochen?
built-in-969xm4 = О чём говорили за столами?

# Gemeinsam ordnen
built-in-fo3fvd = Разложить вместе

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Что звучало за несколькими столами? Что связано между собой?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Над чем город должен работать в первую очередь?

# Ausblick
built-in-450z7n = Что дальше

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Что будет дальше с Вашими результатами?

# Beteiligungscafé
built-in-mgzyba = Кафе участия

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Как всем участвовать в жизни нашего города?

# Wohnen
built-in-l5a0i2 = Жильё

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = Что нужно людям, чтобы им здесь хорошо жилось?

# Sprache und Lernen
built-in-ishszi = Язык и учёба

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Что помогает учиться в любом возрасте?

# Arbeit
built-in-1018ci2 = Работа

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Как сделать, чтобы больше людей находили здесь хорошую работу?

# Begegnung
built-in-9sp35f = Общение

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Где и как мы можем начать разговор друг с другом?

# Ämter und Beratung
built-in-1xn99ng = Ведомства и консультации

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Как всем получить помощь, на которую они имеют право?

# Mitreden
built-in-14hwzgf = Иметь голос

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Как сделать, чтобы в решениях города участвовало больше людей?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Одна мысль — одна карточка. Пишите и о том, что уже хорошо.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Что оказалось важным за столами?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Карточки со всех столов: что связано между собой?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Что нужно изменить в первую очередь?

# Maßnahmen vereinbaren
built-in-144a69i = Согласовать меры

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Кто что делает, с кем и до какого срока?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Лучше маленький шаг, который кто-то действительно сделает.

# Stadtgespräch
built-in-1w0lqhf = Городской диалог

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Как мы хотим жить вместе в нашем городе?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Жильё и соседство

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = Из чего складывается хорошее соседство?

# Sprache und Bildung
built-in-e4k421 = Язык и образование

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = Что нужно детям и взрослым, чтобы хорошо учиться?

# Arbeit und Ausbildung
built-in-1yjp94b = Работа и профессиональное обучение

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Как найти путь к хорошей работе?

# Gesundheit und Beratung
built-in-9804qo = Здоровье и консультации

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Как каждому человеку вовремя найти помощь?

# Respekt und Schutz
built-in-d10fe7 = Уважение и защита

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Что мы делаем против дискриминации и ненависти?

# Offener Raum
built-in-grbug1 = Открытая комната

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Какой темы не хватает? Предложите её.

# Dialogrunde
built-in-scgpqx = Раунд диалога

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Слово дают всем. Одна мысль — одна карточка.

# Beobachtung
built-in-1fs63az = Наблюдение

# Rundgang
built-in-1rneqs9 = Обход комнат

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Что мы возьмём с собой из разговоров в комнатах?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Карточки из всех комнат: что связано между собой?

# Gewichten
built-in-4wf5 = Определить главное

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Что, по-Вашему, важнее всего для города?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop на одну тему

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Что должно стать лучше в этой сфере?

# Sammeln
built-in-4nejvg = Собирать мысли

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Коротко и ясно. Одна мысль — одна карточка.

# Das läuft gut
built-in-wvin36 = Это хорошо работает

# Das fehlt
built-in-1q7zg8c = Этого не хватает

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Какие карточки связаны между собой?

# Schwerpunkte wählen
built-in-qziz0i = Выбрать главные темы

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Над чем мы сегодня работаем дальше?

# Gruppen bilden
built-in-v5t0km = Составить группы

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = Над какой главной темой Вы будете работать?

# In Gruppen vertiefen
built-in-132bhaz = Подробнее в группах

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Что помогает? Что другие уже попробовали?

# Vorschlag
built-in-l0p7ia = Предложение

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Только то, что кто-то действительно сделает.

# Rückblick
built-in-18alfa8 = Обмен впечатлениями

# Wie war es für Sie?
built-in-10t3s8i = Как это было для Вас?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Насколько Вы довольны результатом?

# gar nicht
built-in-1hah1rv = совсем нет

# sehr
built-in-sytcf3 = очень

# Was hat heute geholfen?
built-in-1euokef = Что сегодня помогло?

# Was ist offen geblieben?
built-in-iwe8nu = Какие вопросы остались открытыми?

# Zukunftswerkstatt
built-in-olqxuo = Мастерская будущего

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Что Вам не нравится в том, как мы живём вместе в нашем городе?

# Kennenlernen
built-in-ix9ghi = Знакомство

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Что связывает Вас с нашим городом? Достаточно одной фразы.

# Satz
built-in-goup2v = Фраза

# Kritikphase
built-in-1ho35ww = Фаза критики

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Коротко и ясно: одно замечание — одна карточка. О решениях пока не говорим.

# Kritik
built-in-1xynp7h = Критика

# Kritik ordnen
built-in-1jr6nsz = Упорядочить критику

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Какие замечания связаны между собой?

# Hauptkritik wählen
built-in-1tr8emf = Выбрать главную критику

# Was muss sich zuerst ändern?
built-in-q4l12g = Что должно измениться в первую очередь?

# Fantasiephase
built-in-133fok7 = Фаза фантазии

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Представьте себе, что всё возможно. Как это тогда выглядит?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Можно всё, даже безумное. Фразы вроде «Так не получится» или «Кто за это заплатит?» сегодня остаются за дверью.

# Ideen ordnen
built-in-9grm7k = Упорядочить идеи

# Welche Ideen gehören zusammen?
built-in-6cr672 = Какие идеи связаны между собой?

# Hauptideen wählen
built-in-w12130 = Выбрать главные идеи

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Какие идеи должны стать реальностью?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = Над какой идеей Вы хотите работать дальше?

# Verwirklichungsphase
built-in-1ihnle7 = Фаза воплощения

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Как идея станет реальностью?

# Lösung
built-in-1jxyhd4 = Решение

# Lösungen ordnen
built-in-h3v2kd = Упорядочить решения

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Какие решения связаны между собой?

# Lösungen wählen
built-in-1p7arp1 = Выбрать решения

# Womit fangen wir an?
built-in-12x92gy = С чего начинаем?

# Ein Wort für diesen Tag
built-in-bdjgff = Одно слово об этом дне

# Was war gut?
built-in-6btbul = Что было хорошо?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Что в следующий раз должно быть по-другому?

# Ich nehme mit, dass …
built-in-1w1nfnf = Я беру с собой мысль, что …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Мастерская будущего, короткая
