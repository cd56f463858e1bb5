### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = جمع الأفكار بالبطاقات

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = ما أمنيتك لمدينتنا؟

# Ankommen
built-in-1x0mdz9 = الوصول والترحيب

# Karten schreiben
built-in-1penr6z = كتابة البطاقات

# Idee
built-in-xqjqzy = فكرة

# Hürde
built-in-7jnrba = عائق

# Schon da
built-in-16gm2k3 = موجود أصلًا

# Ordnen
built-in-qsbq15 = الترتيب

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = نرتب البطاقات. أي البطاقات ترتبط ببعضها؟

# Punkte kleben
built-in-dzsmy5 = لصق النقاط

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = ما الأهم بالنسبة إليك؟

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = ما الذي يجعل العيش معًا في مدينتنا أفضل؟

# Tischrunde
built-in-ablwhy = جولة عند الطاولات

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = يرجى الاستماع أولًا. فكرة واحدة في كل بطاقة.

# Gedanke
built-in-1jw8t08 = فكرة

# Ernte
built-in-wz6tvn = عرض النتائج

# Was haben die Tische besprochen?
built-in-969xm4 = ماذا ناقشت الطاولات؟

# Gemeinsam ordnen
built-in-fo3fvd = الترتيب معًا

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = ما الذي تكرر عند عدة طاولات؟ أي الأفكار ترتبط ببعضها؟

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = على ماذا يجب أن تعمل المدينة أولًا؟

# Ausblick
built-in-450z7n = ماذا بعد الفعالية؟

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = ماذا يحدث بنتائجكم بعد ذلك؟

# Beteiligungscafé
built-in-mgzyba = مقهى المشاركة

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = كيف يشارك الجميع في حياة مدينتنا؟

# Wohnen
built-in-l5a0i2 = السكن

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = ماذا يحتاج الناس من أجل سكن جيد هنا؟

# Sprache und Lernen
built-in-ishszi = اللغة والتعلم

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = ما الذي يساعد على التعلم في كل عمر؟

# Arbeit
built-in-1018ci2 = العمل

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = كيف يجد عدد أكبر من الناس عملًا جيدًا هنا؟

# Begegnung
built-in-9sp35f = اللقاء

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = أين وكيف نتحدث بعضنا مع بعض؟

# Ämter und Beratung
built-in-1xn99ng = الدوائر الرسمية والاستشارة

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = كيف يحصل الجميع على المساعدة التي هي من حقهم؟

# Mitreden
built-in-14hwzgf = المشاركة بالرأي

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = كيف يشارك عدد أكبر من الناس في قرارات المدينة؟

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = فكرة واحدة في كل بطاقة. وما هو جيد الآن نكتبه أيضًا.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = ما الذي صار مهمًا عند الطاولات؟

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = أي الأفكار ترتبط ببعضها، من كل الطاولات؟

# Was soll sich zuerst ändern?
built-in-hv1fwa = ما الذي ينبغي أن يتغير أولًا؟

# Maßnahmen vereinbaren
built-in-144a69i = الاتفاق على إجراءات

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = من يفعل ماذا، ومع مَن، وحتى متى؟

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = الأفضل خطوة صغيرة يقوم بها شخص فعلًا.

# Stadtgespräch
built-in-1w0lqhf = حوار المدينة

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = كيف نريد أن نعيش معًا في مدينتنا؟

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = السكن والجيرة

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = ما الذي يميز الجيرة الجيدة؟

# Sprache und Bildung
built-in-e4k421 = اللغة والتعليم

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = ماذا يحتاج الأطفال والكبار ليتعلموا جيدًا؟

# Arbeit und Ausbildung
built-in-1yjp94b = العمل والتدريب المهني

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = كيف ينجح الوصول إلى عمل جيد؟

# Gesundheit und Beratung
built-in-9804qo = الصحة والاستشارة

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = كيف يجد كل إنسان المساعدة في الوقت المناسب؟

# Respekt und Schutz
built-in-d10fe7 = الاحترام والحماية

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = ماذا نفعل ضد التمييز والكراهية؟

# Offener Raum
built-in-grbug1 = غرفة مفتوحة

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = ما الموضوع الناقص؟ يرجى إحضاره معك.

# Dialogrunde
built-in-scgpqx = جولة حوار

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = لكل شخص فرصة للكلام. فكرة واحدة في كل بطاقة.

# Beobachtung
built-in-1fs63az = ملاحظة

# Rundgang
built-in-1rneqs9 = التجول بين الغرف

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = ماذا نأخذ معنا من الغرف؟

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = أي الأفكار ترتبط ببعضها، من كل الغرف؟

# Gewichten
built-in-4wf5 = تحديد الأهم

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = ما الأهم للمدينة بالنسبة إليك؟

# Workshop zu einem Thema
built-in-y5i1n6 = ورشة عمل (Workshop) حول موضوع

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = ما الذي يجب أن يتحسن في هذا المجال؟

# Sammeln
built-in-4nejvg = جمع الأفكار

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = باختصار ووضوح. فكرة واحدة في كل بطاقة.

# Das läuft gut
built-in-wvin36 = هذا يسير جيدًا

# Das fehlt
built-in-1q7zg8c = هذا ينقصنا

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = أي البطاقات ترتبط ببعضها؟

# Schwerpunkte wählen
built-in-qziz0i = اختيار المواضيع الرئيسية

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = على ماذا نتابع العمل اليوم؟

# Gruppen bilden
built-in-v5t0km = تكوين المجموعات

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = ما الموضوع الرئيسي الذي يهمك العمل عليه؟

# In Gruppen vertiefen
built-in-132bhaz = التعمق في مجموعات

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = ما الذي يساعد؟ ما الذي جرّبه آخرون من قبل؟

# Vorschlag
built-in-l0p7ia = اقتراح

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = فقط ما يقوم به شخص فعلًا.

# Rückblick
built-in-18alfa8 = مراجعة الفعالية

# Wie war es für Sie?
built-in-10t3s8i = كيف كان الأمر بالنسبة إليك؟

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = إلى أي حد ترضيك النتيجة؟

# gar nicht
built-in-1hah1rv = لا أبدًا

# sehr
built-in-sytcf3 = جدًا

# Was hat heute geholfen?
built-in-1euokef = ما الذي ساعد اليوم؟

# Was ist offen geblieben?
built-in-iwe8nu = ما الأمور التي بقيت مفتوحة؟

# Zukunftswerkstatt
built-in-olqxuo = ورشة المستقبل

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = ما الذي يزعجك في العيش معًا في مدينتنا؟

# Kennenlernen
built-in-ix9ghi = التعارف

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = ما الذي يربطك بمدينتنا؟ تكفي جملة واحدة.

# Satz
built-in-goup2v = جملة

# Kritikphase
built-in-1ho35ww = مرحلة النقد

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = باختصار ووضوح: نقد واحد في كل بطاقة. لا نتحدث عن الحلول بعد.

# Kritik
built-in-1xynp7h = نقد

# Kritik ordnen
built-in-1jr6nsz = ترتيب النقد

# Welche Kritik gehört zusammen?
built-in-9kscz6 = أي نقاط النقد ترتبط ببعضها؟

# Hauptkritik wählen
built-in-1tr8emf = اختيار أهم نقاط النقد

# Was muss sich zuerst ändern?
built-in-q4l12g = ما الذي يجب أن يتغير أولًا؟

# Fantasiephase
built-in-133fok7 = مرحلة الخيال

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = لنتخيل أن كل شيء ممكن. كيف سيكون الحال عندئذ؟

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = كل شيء مسموح، حتى الأفكار المجنونة. جمل مثل «هذا غير ممكن» أو «من سيدفع ثمن ذلك» تبقى اليوم في الخارج.

# Ideen ordnen
built-in-9grm7k = ترتيب الأفكار

# Welche Ideen gehören zusammen?
built-in-6cr672 = أي الأفكار ترتبط ببعضها؟

# Hauptideen wählen
built-in-w12130 = اختيار أهم الأفكار

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = أي الأفكار ينبغي أن تصبح حقيقة؟

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = ما الفكرة التي يهمك متابعة العمل عليها؟

# Verwirklichungsphase
built-in-1ihnle7 = مرحلة التنفيذ

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = كيف تصبح الفكرة حقيقة؟

# Lösung
built-in-1jxyhd4 = حل

# Lösungen ordnen
built-in-h3v2kd = ترتيب الحلول

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = أي الحلول ترتبط ببعضها؟

# Lösungen wählen
built-in-1p7arp1 = اختيار الحلول

# Womit fangen wir an?
built-in-12x92gy = بماذا نبدأ؟

# Ein Wort für diesen Tag
built-in-bdjgff = كلمة واحدة عن هذا اليوم

# Was war gut?
built-in-6btbul = ما الذي كان جيدًا؟

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = ما الذي ينبغي أن يكون مختلفًا في المرة القادمة؟

# Ich nehme mit, dass …
built-in-1w1nfnf = ما آخذه معي هو أن …

# Zukunftswerkstatt, kurz
built-in-102ero4 = ورشة المستقبل، نسخة قصيرة
