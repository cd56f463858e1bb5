### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = نظرخواهی با کارت

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = برای شهر ما چه آرزویی دارید؟

# Ankommen
built-in-1x0mdz9 = خوش‌آمد

# Karten schreiben
built-in-1penr6z = نوشتن کارت

# Idee
built-in-xqjqzy = ایده

# Hürde
built-in-7jnrba = مانع

# Schon da
built-in-16gm2k3 = از قبل هست

# Ordnen
built-in-qsbq15 = مرتب کردن

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = کارت‌ها را مرتب می‌کنیم. چه چیزهایی به هم مربوط است؟

# Punkte kleben
built-in-dzsmy5 = نقطه گذاشتن

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = چه چیزی برای شما از همه مهم‌تر است؟

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = چه چیزی زندگی با همدیگر را در شهر ما بهتر می‌کند؟

# Tischrunde
built-in-ablwhy = دور گفتگو پشت میزها

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = اول گوش کنید. روی هر کارت یک فکر.

# Gedanke
built-in-1jw8t08 = فکر

# Ernte
built-in-wz6tvn = جمع‌بندی

# Was haben die Tische besprochen?
built-in-969xm4 = پشت میزها دربارهٔ چه صحبت شد؟

# Gemeinsam ordnen
built-in-fo3fvd = مرتب کردن با هم

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = چه چیزی پشت چند میز گفته شد؟ چه چیزهایی به هم مربوط است؟

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = شهر اول باید روی چه کار کند؟

# Ausblick
built-in-450z7n = قدم‌های بعدی

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = نتیجه‌های شما بعد از این چه می‌شود؟

# Beteiligungscafé
built-in-mgzyba = کافهٔ مشارکت

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = در شهر ما همه چگونه می‌توانند سهم داشته باشند؟

# Wohnen
built-in-l5a0i2 = مسکن

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = مردم برای مسکن خوب در اینجا چه لازم دارند؟

# Sprache und Lernen
built-in-ishszi = زبان و یادگیری

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = در هر سنی، چه چیزی به یاد گرفتن کمک می‌کند؟

# Arbeit
built-in-1018ci2 = کار

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = چگونه افراد بیشتری اینجا کار خوب پیدا می‌کنند؟

# Begegnung
built-in-9sp35f = دیدار با همدیگر

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = کجا و چگونه با همدیگر هم‌صحبت می‌شویم؟

# Ämter und Beratung
built-in-1xn99ng = اداره‌ها و مشاوره

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = چگونه همه به کمکی می‌رسند که حق آن‌هاست؟

# Mitreden
built-in-14hwzgf = نظر دادن

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = چگونه افراد بیشتری در تصمیم‌های شهر سهم می‌گیرند؟

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = روی هر کارت یک فکر. چیزهایی را که از قبل خوب است هم می‌نویسیم.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = پشت میزها چه چیزی مهم شد؟

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = از همهٔ میزها، چه چیزهایی به هم مربوط است؟

# Was soll sich zuerst ändern?
built-in-hv1fwa = اول چه چیزی تغییر کند؟

# Maßnahmen vereinbaren
built-in-144a69i = توافق روی اقدام‌ها

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = چه کسی چه کار می‌کند، همراه چه کسانی، تا چه وقت؟

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = یک قدم کوچک که کسی واقعاً بردارد، بهتر است.

# Stadtgespräch
built-in-1w0lqhf = گفتگوی شهر

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = در شهر خود چگونه می‌خواهیم با هم زندگی کنیم؟

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = مسکن و همسایگی

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = همسایگی خوب یعنی چه؟

# Sprache und Bildung
built-in-e4k421 = زبان و آموزش

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = کودکان و بزرگسالان برای خوب یاد گرفتن چه لازم دارند؟

# Arbeit und Ausbildung
built-in-1yjp94b = کار و آموزش حرفه‌ای

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = راه رسیدن به کار خوب چگونه باز می‌شود؟

# Gesundheit und Beratung
built-in-9804qo = سلامتی و مشاوره

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = هر انسان چگونه به وقت کمک پیدا می‌کند؟

# Respekt und Schutz
built-in-d10fe7 = احترام و محافظت

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = در برابر تبعیض و نفرت چه می‌کنیم؟

# Offener Raum
built-in-grbug1 = اتاق باز

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = کدام موضوع کم است؟ آن را با خود بیاورید.

# Dialogrunde
built-in-scgpqx = دور گفتگو

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = به همه نوبت صحبت می‌رسد. روی هر کارت یک فکر.

# Beobachtung
built-in-1fs63az = مشاهده

# Rundgang
built-in-1rneqs9 = گشتن در اتاق‌ها

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = از اتاق‌ها چه با خود می‌بریم؟

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = از همهٔ اتاق‌ها، چه چیزهایی به هم مربوط است؟

# Gewichten
built-in-4wf5 = تعیین مهم‌ترین‌ها

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = برای شهر، چه چیزی به نظر شما از همه مهم‌تر است؟

# Workshop zu einem Thema
built-in-y5i1n6 = ورکشاپ دربارهٔ یک موضوع

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = در این زمینه چه باید بهتر شود؟

# Sammeln
built-in-4nejvg = جمع کردن فکرها

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = کوتاه و روشن. روی هر کارت یک فکر.

# Das läuft gut
built-in-wvin36 = خوب پیش می‌رود

# Das fehlt
built-in-1q7zg8c = این کم است

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = کدام کارت‌ها به هم مربوط هستند؟

# Schwerpunkte wählen
built-in-qziz0i = انتخاب موضوع‌های اصلی

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = امروز روی چه چیزی کار را ادامه می‌دهیم؟

# Gruppen bilden
built-in-v5t0km = ساختن گروه‌ها

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = در کدام موضوع اصلی همکاری می‌کنید؟

# In Gruppen vertiefen
built-in-132bhaz = کار عمیق‌تر در گروه‌ها

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = چه چیزی کمک می‌کند؟ دیگران قبلاً چه چیزی را امتحان کرده‌اند؟

# Vorschlag
built-in-l0p7ia = پیشنهاد

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = فقط آنچه کسی واقعاً انجام می‌دهد.

# Rückblick
built-in-18alfa8 = مرور آنچه گذشت

# Wie war es für Sie?
built-in-10t3s8i = برای شما چطور بود؟

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = از نتیجه چقدر راضی هستید؟

# gar nicht
built-in-1hah1rv = هیچ

# sehr
built-in-sytcf3 = بسیار

# Was hat heute geholfen?
built-in-1euokef = امروز چه چیزی کمک کرد؟

# Was ist offen geblieben?
built-in-iwe8nu = چه چیزی ناتمام مانده است؟

# Zukunftswerkstatt
built-in-olqxuo = کارگاه آینده

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = در زندگی با همدیگر در شهر ما، چه چیزی شما را ناراحت می‌کند؟

# Kennenlernen
built-in-ix9ghi = آشنایی با همدیگر

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = چه چیزی شما را با شهر ما پیوند می‌دهد؟ یک جمله کافی است.

# Satz
built-in-goup2v = جمله

# Kritikphase
built-in-1ho35ww = مرحلهٔ انتقاد

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = کوتاه و روشن: روی هر کارت یک انتقاد. هنوز دربارهٔ راه حل صحبت نمی‌کنیم.

# Kritik
built-in-1xynp7h = انتقاد

# Kritik ordnen
built-in-1jr6nsz = مرتب کردن انتقادها

# Welche Kritik gehört zusammen?
built-in-9kscz6 = کدام انتقادها به هم مربوط هستند؟

# Hauptkritik wählen
built-in-1tr8emf = انتخاب انتقادهای اصلی

# Was muss sich zuerst ändern?
built-in-q4l12g = اول چه باید تغییر کند؟

# Fantasiephase
built-in-133fok7 = مرحلهٔ خیال

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = تصور کنید که همه چیز ممکن است. آن وقت چگونه خواهد بود؟

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = همه چیز مجاز است، حتی فکرهای دیوانه‌وار. جمله‌هایی مثل «این نمی‌شود» یا «پول آن را چه کسی بدهد» امروز بیرون می‌ماند.

# Ideen ordnen
built-in-9grm7k = مرتب کردن ایده‌ها

# Welche Ideen gehören zusammen?
built-in-6cr672 = کدام ایده‌ها به هم مربوط هستند؟

# Hauptideen wählen
built-in-w12130 = انتخاب ایده‌های اصلی

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = کدام ایده‌ها باید به واقعیت تبدیل شود؟

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = روی کدام ایده می‌خواهید کار را ادامه دهید؟

# Verwirklichungsphase
built-in-1ihnle7 = مرحلهٔ عملی کردن

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = ایده چگونه به واقعیت تبدیل می‌شود؟

# Lösung
built-in-1jxyhd4 = راه حل

# Lösungen ordnen
built-in-h3v2kd = مرتب کردن راه حل‌ها

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = کدام راه حل‌ها به هم مربوط هستند؟

# Lösungen wählen
built-in-1p7arp1 = انتخاب راه حل‌ها

# Womit fangen wir an?
built-in-12x92gy = با چه چیزی شروع می‌کنیم؟

# Ein Wort für diesen Tag
built-in-bdjgff = یک کلمه برای این روز

# Was war gut?
built-in-6btbul = چه چیزی خوب بود؟

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = دفعهٔ بعد چه چیزی باید فرق کند؟

# Ich nehme mit, dass …
built-in-1w1nfnf = این را با خود می‌برم که …

# Zukunftswerkstatt, kurz
built-in-102ero4 = کارگاه آینده، کوتاه
