### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Kartlarla görüş toplama

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Şehrimiz için ne diliyorsunuz?

# Ankommen
built-in-1x0mdz9 = Karşılama

# Karten schreiben
built-in-1penr6z = Kart yazma

# Idee
built-in-xqjqzy = Fikir

# Hürde
built-in-7jnrba = Engel

# Schon da
built-in-16gm2k3 = Zaten var

# Ordnen
built-in-qsbq15 = Düzenleme

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Kartları düzenliyoruz. Neler bir arada olmalı?

# Punkte kleben
built-in-dzsmy5 = Puan verme

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Sizin için en önemlisi ne?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Şehrimizde birlikte daha iyi yaşamamızı ne sağlar?

# Tischrunde
built-in-ablwhy = Masa turu

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Önce dinleyin. Her karta bir düşünce.

# Gedanke
built-in-1jw8t08 = Düşünce

# Ernte
built-in-wz6tvn = Sonuçların sunumu

# Was haben die Tische besprochen?
built-in-969xm4 = Masalarda neler konuşuldu?

# Gemeinsam ordnen
built-in-fo3fvd = Birlikte düzenleme

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Birden çok masada neler konuşuldu? Neler bir arada olmalı?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Şehir önce neyin üzerinde çalışmalı?

# Ausblick
built-in-450z7n = Bundan sonrası

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Sonuçlarınıza bundan sonra ne olacak?

# Beteiligungscafé
built-in-mgzyba = Katılım kafesi

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Şehrimizde hayata herkes nasıl katılabilir?

# Wohnen
built-in-l5a0i2 = Konut

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = İnsanların burada iyi yaşaması için ne gerekir?

# Sprache und Lernen
built-in-ishszi = Dil ve öğrenme

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Her yaşta öğrenmeye ne yardımcı olur?

# Arbeit
built-in-1018ci2 = İş

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Burada daha çok insan nasıl iyi iş bulur?

# Begegnung
built-in-9sp35f = Bir araya gelme

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Birbirimizle nerede ve nasıl konuşabiliriz?

# Ämter und Beratung
built-in-1xn99ng = Resmi daireler ve danışma

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Herkes hakkı olan yardıma nasıl ulaşır?

# Mitreden
built-in-14hwzgf = Söz sahibi olma

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Şehirde daha çok insan kararlara nasıl katılır?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Her karta bir düşünce. Zaten iyi olan şeyler de buraya yazılır.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Masalarda neler öne çıktı?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Bütün masalara bakınca neler bir arada olmalı?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Önce ne değişsin?

# Maßnahmen vereinbaren
built-in-144a69i = Önlemleri kararlaştırma

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Kim, neyi, kiminle, ne zamana kadar yapacak?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Küçük bir adım olsun ama biri onu gerçekten atsın.

# Stadtgespräch
built-in-1w0lqhf = Şehir sohbeti

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Şehrimizde birlikte nasıl yaşamak istiyoruz?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Konut ve komşuluk

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = İyi komşuluk nasıl olur?

# Sprache und Bildung
built-in-e4k421 = Dil ve eğitim

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = Çocukların ve yetişkinlerin iyi öğrenmesi için ne gerekir?

# Arbeit und Ausbildung
built-in-1yjp94b = İş ve meslek eğitimi

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = İyi bir işe nasıl ulaşılır?

# Gesundheit und Beratung
built-in-9804qo = Sağlık ve danışma

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Herkes zamanında nasıl yardım bulur?

# Respekt und Schutz
built-in-d10fe7 = Saygı ve koruma

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Ayrımcılığa ve nefrete karşı ne yapıyoruz?

# Offener Raum
built-in-grbug1 = Açık oda

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Hangi konu eksik? O konuyu siz getirin.

# Dialogrunde
built-in-scgpqx = Diyalog turu

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Herkes söz alır. Her karta bir düşünce.

# Beobachtung
built-in-1fs63az = Gözlem

# Rundgang
built-in-1rneqs9 = Odaları gezme

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Odalardan bize neler kalıyor?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Bütün odalara bakınca neler bir arada olmalı?

# Gewichten
built-in-4wf5 = Önem sırasına koyma

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Sizce şehir için en önemlisi ne?

# Workshop zu einem Thema
built-in-y5i1n6 = Bir konu üzerine workshop

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Bu alanda neler daha iyi olmalı?

# Sammeln
built-in-4nejvg = Görüş toplama

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Kısa ve net. Her karta bir düşünce.

# Das läuft gut
built-in-wvin36 = İyi gidiyor

# Das fehlt
built-in-1q7zg8c = Bu eksik

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Hangi kartlar bir arada olmalı?

# Schwerpunkte wählen
built-in-qziz0i = Öncelikli konuları seçme

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Bugün neyin üzerinde çalışmaya devam ediyoruz?

# Gruppen bilden
built-in-v5t0km = Grup kurma

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = Hangi öncelikli konuda çalışmaya katılıyorsunuz?

# In Gruppen vertiefen
built-in-132bhaz = Gruplarda ayrıntılı çalışma

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Ne yardımcı olur? Başkaları daha önce neleri denedi?

# Vorschlag
built-in-l0p7ia = Öneri

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Sadece birinin gerçekten yapacağı şeyler.

# Rückblick
built-in-18alfa8 = Geriye bakış

# Wie war es für Sie?
built-in-10t3s8i = Sizin için nasıl geçti?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Sonuçtan ne kadar memnunsunuz?

# gar nicht
built-in-1hah1rv = hiç değil

# sehr
built-in-sytcf3 = çok

# Was hat heute geholfen?
built-in-1euokef = Bugün neler yardımcı oldu?

# Was ist offen geblieben?
built-in-iwe8nu = Hangi konular açık kaldı?

# Zukunftswerkstatt
built-in-olqxuo = Gelecek atölyesi

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Şehrimizde birlikte yaşarken sizi ne rahatsız ediyor?

# Kennenlernen
built-in-ix9ghi = Tanışma

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Sizi şehrimize ne bağlıyor? Bir cümle yeter.

# Satz
built-in-goup2v = Cümle

# Kritikphase
built-in-1ho35ww = Eleştiri aşaması

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Kısa ve net: her karta bir eleştiri. Henüz çözümleri konuşmuyoruz.

# Kritik
built-in-1xynp7h = Eleştiri

# Kritik ordnen
built-in-1jr6nsz = Eleştirileri düzenleme

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Hangi eleştiriler bir arada olmalı?

# Hauptkritik wählen
built-in-1tr8emf = Ana eleştirileri seçme

# Was muss sich zuerst ändern?
built-in-q4l12g = Önce ne değişmeli?

# Fantasiephase
built-in-133fok7 = Hayal aşaması

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Her şeyin mümkün olduğunu hayal edin. O zaman nasıl olurdu?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Her şey serbest, çılgınca olanlar da. “Bu olmaz” veya “Parasını kim ödeyecek” gibi cümleler bugün dışarıda kalıyor.

# Ideen ordnen
built-in-9grm7k = Fikirleri düzenleme

# Welche Ideen gehören zusammen?
built-in-6cr672 = Hangi fikirler bir arada olmalı?

# Hauptideen wählen
built-in-w12130 = Ana fikirleri seçme

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Hangi fikirler gerçek olsun?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = Hangi fikir üzerinde çalışmaya devam etmek istersiniz?

# Verwirklichungsphase
built-in-1ihnle7 = Gerçekleştirme aşaması

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Fikir nasıl gerçek olur?

# Lösung
built-in-1jxyhd4 = Çözüm

# Lösungen ordnen
built-in-h3v2kd = Çözümleri düzenleme

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Hangi çözümler bir arada olmalı?

# Lösungen wählen
built-in-1p7arp1 = Çözümleri seçme

# Womit fangen wir an?
built-in-12x92gy = Neyle başlıyoruz?

# Ein Wort für diesen Tag
built-in-bdjgff = Bu gün için bir kelime

# Was war gut?
built-in-6btbul = Neler iyiydi?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Bir dahaki sefere ne farklı olsun?

# Ich nehme mit, dass …
built-in-1w1nfnf = Buradan şunu alıp gidiyorum: …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Gelecek atölyesi, kısa
