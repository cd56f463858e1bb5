### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Masa sorumlusu
starting = Yükleniyor
starting-away = Salondaki bilgisayar henüz yanıt vermiyor.
starting-away-hint = Lütfen salonun Wi-Fi ağında kalın. Kendiliğinden devam eder.
refused-title = Bu olmadı
skip-to-main = İçeriğe geç
new-step = Yeni adım: { $title }

## An den Tisch kommen
entry-title = Siz masa veya oda sorumlususunuz
entry-name = Adınız nedir?
entry-name-hint = İsteğe bağlı. Adınız konukların telefonunda görünür.
entry-code = Sorumlu kartınızdaki kod
entry-code-other = Başka bir sorumlu kartındaki kod
entry-code-hint = 6 karakter. Kartı moderasyon verir.
entry-code-empty = Lütfen önce kodu yazın.
entry-go = Başla
entry-busy = Bir dakika
entry-event = Etkinliğin kodu
entry-event-hint = 6 karakter. Büyük ekranda yazıyor.
entry-event-empty = Lütfen önce kodu yazın.
entry-next = Devam
duties-title = Sorumlu olarak göreviniz
duty-greet = Burada kalır, gelen herkesi karşılarsınız.
duty-tell = Burada daha önce konuşulanları anlatırsınız.
duty-sum = Her turun sonunda herkes için bir cümle yazarsınız.

## Nicht mehr Gastgeber*in
gone-title = Artık burada sorumlu değilsiniz
gone-text = Moderasyon bu görevi başka birine verdi.
gone-closed = { $place } kapandı.
moved = { $from } kapandı. Konuklar ve kartlar şimdi burada: { $place }. Burada siz sorumlusunuz.
gone-safe = Yazdığınız her şey saklanır.
as-guest = Bütün katılımcıların sayfasına git
other-card = Başka bir sorumlu kartı açtınız. Şimdi buradan sorumlusunuz: { $place }. Oraya geçmek istiyor musunuz?
other-card-go = Oraya geç
other-card-stay = Burada kal

## Werkzeuge
language-choose = Dil seçin
text-size = Yazı boyutu
text-normal = Normal
text-large = Büyük
text-larger = Çok büyük
language = Dil
help = Yardım
help-safe-title = Hiçbir şey kaybolmaz
help-outbox = Bağlantı yoksa her şey bu cihazda güvenle bekler. Rahatça yazmaya devam edin.
help-code-title = Başka bir cihazda devam edin
help-card = Orada sorumlu kartınızdaki kodu açın.
help-code = Kendi telefonunuzla puan vermek için kodunuz: <b>{ $code }</b>.
help-contact-title = Sorunuz mu var?
help-contact = Moderasyonla konuşun.
name-save = Adı kaydet
name-saved = Ad kaydedildi.
understood = Anladım
discard = Sil

## Verbindung und Speicher
no-connection = Bağlantı yok
away = Şu anda bağlantı yok.
away-host = Rahatça devam edin: Her şey bu cihazda güvenle bekler.
keeps-not = Bu cihaz hiçbir şey saklamıyor. Bekleyen bir şey varken lütfen sayfayı yenilemeyin.
cards-wait = { $count ->
    [one] { $count } kart bekliyor
   *[other] { $count } kart bekliyor
}
cards-kept = { $count ->
    [one] { $count } kart hâlâ burada
   *[other] { $count } kart hâlâ burada
}
input-waits = Yazdığınız bekliyor
refused-text = “{ $text }” hâlâ burada. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Bölümler
tab-who = Konuklar
tab-told = Anlat
tab-topics = Konular
tab-write = Yaz
tab-sum = Cümleniz

## Die Frage
asked-now = Şimdiki konumuz
asked-before = Konumuz şuydu
asked-next = { $round }: Sıradaki konumuz
asked-round = Sonraki tur

## Wer kommt
who-title = Size kimler geliyor?
who-count = Gelen: { $there } / { $count }
who-none-table = Henüz kimse yok. Masanıza gelenler burada görünür.
who-none-room = Henüz kimse yok. Odanıza gelenler burada görünür.
who-hosts = Sizinle birlikte sorumlu: { $names }
who-away = Artık burada değil
guest = Konuk { $no }
guest-from = geldiği yer: { $place }
guest-again-table = bu masada daha önce oturdu
guest-again-room = bu odada daha önce bulundu
guest-new = yeni katıldı
guest-paper = telefonsuz, yol kartı var
guest-with = birlikte geldikleri: { $names }
guest-stays-table = hep bu masada kalıyor
guest-stays-room = hep bu odada kalıyor
is-here = geldi
here = geldi
is-here-named = { $name } geldi
guest-menu = Daha fazlası: { $name }
guest-missing = Gelmedi
guest-left = Gitti
guest-elsewhere = Başka yerde oturuyor
guest-elsewhere-none = Başka yer yok.
guest-call = Moderasyonun yardımı gerekiyor
guest-help = Yardım istiyor
help-done = tamam
help-done-named = { $name } için yardım: tamam
guest-moved = { $name } şimdi burada oturuyor: { $place }
move-title = { $name } nerede oturuyor?
host-is = sorumlu: { $name }
away-gone = artık katılmıyor
away-at = oturduğu yer: { $place }
sits-here = Aslında burada
sits-here-named = { $name } aslında burada oturuyor

## Noch jemand
add-guest-table = Burada biri daha oturuyor
add-guest-room = Burada biri daha var
add-phone-title = Telefonu olan
add-phone-table = Konuk, masadaki levhanın kodunu okutur. Sonra bu listede görünür. Yeri başka bir masaysa moderasyon yardım eder.
add-phone-room = Konuk, odadaki levhanın kodunu okutur. Sonra bu listede görünür. Yeri başka bir odaysa moderasyon yardım eder.
add-paper-title = Telefonu olmayan
add-paper = Konuk bir numara ve kişisel bir kod alır.
add-paper-do = Telefonsuz ekle
added-title = Konuk { $no } katıldı
added-write = Lütfen bunu bir kâğıda yazın ve konuğa verin:
added-later = Konuk bu kodla sonra telefon da kullanabilir. İsterse moderasyon bir yol kartı basar.
added-done = Tamam
added-next = Telefonsuz biri daha

## Weitersagen
told-title = Yeni gelenlere anlatabilecekleriniz
told-first-table = Masanız yeni başlıyor. Şimdi konuşulanlar sonraki turda burada görünür.
told-first-room = Odanız yeni başlıyor. Şimdi konuşulanlar sonraki turda burada görünür.
told-all-table = { $count ->
    [one] Bu masanın { $count } kartı
   *[other] Bu masanın { $count } kartının hepsi
}
told-all-room = { $count ->
    [one] Bu odanın { $count } kartı
   *[other] Bu odanın { $count } kartının hepsi
}
told-no-sentence = cümleniz henüz yok
round-and-cards = Tur { $round } · { $cards }
quoted = “{ $text }”
disputed = Tartışmalı: { $reason }

## Karten schreiben
write-title = Başkası için kart yazın
kind-question = Bu nasıl bir kart?
card-label = Kart
card-label-kind = Kart: { $kind }
card-placeholder = Nasıl söylendiyse öyle yazın
card-give = Ver
card-given = Kart verildi
card-given-waits = Kart bu cihazda bekliyor
card-empty = Kartta henüz bir şey yazmıyor.
card-too-long = Kart çok uzun. En fazla { $max } karakter olabilir.
chars-left = kalan <b>{ $left }</b>
chars-over = <b>{ $over }</b> fazla
chars-short = Kısa olsa daha iyi
about-label = Kart neye yanıt veriyor?
about-missing = Lütfen önce kartın neye yanıt verdiğini seçin.
for-whom = Kim söyledi?
for-nobody = adsız
written-title = Sizin yazdıklarınız
show-more = { $count } tane daha göster
card-waits = bekliyor, saat { $time }
card-leaving = geri çekiliyor
card-refused = Kart hâlâ burada
card-menu = Kartı değiştir veya geri çek
card-menu-title = Bu kart
card-edit = Değiştir
card-edit-title = Kartı değiştirin
card-changed = Kart değiştirildi
save-change = Değişikliği kaydet
keep-as-is = Böyle kalsın
card-withdraw = Geri çek
withdraw-title = Bu kart geri çekilsin mi?
withdraw-text = Her yerden silinir. Tutanakta da yer almaz.
withdraw-do = Geri çek
withdraw-keep = Kalsın
card-withdrawn = Kart geri çekildi
edit-refused = “{ $text }” değişikliğiniz geçerli değil.
back-to-composer = Yazı alanına dön
late-draft = Tur bitti. Son kartınız hâlâ burada. Yine de vermek ister misiniz?
late-draft-over = Etkinlik bitti. Son kartınız hâlâ burada. Moderasyonla konuşun.
late-give = Yine de ver
late-given = Kart verildi

## Der Satz für alle
sum-title = Herkes için cümleniz
sum-label-table = Masanızda en önemli şey neydi?
sum-label-room = Odanızda en önemli şey neydi?
sum-hint = Sonuçlar sunulurken siz konuşunca büyük ekranda görünür.
sum-left = Kalan karakter: <b>{ $left }</b>
sum-before = Önceki turlar
sum-change = Değiştir
sum-change-named = Cümleyi değiştir: Tur { $round }
sum-done = Tamam
field-saved = kaydedildi
field-waits = bu cihazda bekliyor
field-meanwhile = Bu arada burada şu yazıyor: { $text }

## Themen eines offenen Raums
topics-title = Konular
topics-none = Henüz konu yok. Konuklarınız ne konuşmak istiyor?
topic-new = Yeni konu
topic-add = Ekle
topic-up = { $title }: yukarı
topic-down = { $title }: aşağı
topic-first = Zaten en üstte.
topic-last = Zaten en altta.
topic-moved = { $title } şimdi { $no }. sırada
topic-menu = Daha fazlası: { $title }
topic-done = konuşuldu
topic-set-done = Konuşuldu
topic-not-done = Henüz konuşulmadı
topic-remove = Sil

## Ernte
harvest-now-table = Şimdi sizin masanız sunuyor
harvest-now-room = Şimdi sizin odanız sunuyor
harvest-no-sentence = Cümle yazmadınız. En önemli şeyi kendi sözlerinizle anlatın.
harvest-other = Şimdi konuşan: { $place }
harvest-soon = Birazdan herkes konuştuklarını sunacak
harvest-own = Bunu okuyacaksınız
harvest-order-table = Bütün masalar
harvest-order-room = Bütün odalar
harvest-mine-table = Sizin masanız
harvest-mine-room = Sizin odanız
harvest-now = şimdi

## Warten und Pausen
before-title = Birazdan başlıyoruz
between-title = Birazdan devam ediyoruz
calm-welcome = İyi ki geldiniz
calm-before = Şimdi bir şey yapmanız gerekmiyor. Konuklar yola çıkınca size kimlerin geldiğini burada görürsünüz.
calm-after = Turlar bitti. Sorumluluk aldığınız için teşekkürler.
calm-together = Bunu herkes birlikte yapıyor. Herkesin sayfasından siz de katılabilirsiniz.
calm-question = Sizde sorulacak soru
what-comes = Sırada ne var
about-minutes = yaklaşık { $minutes } dk
resting-title = Bugünlük bu kadar
resting-text = Başka bir gün devam ediyoruz. Kartlarınız ve cümleleriniz yerinde duruyor.
ended-title = Sorumluluk aldığınız için teşekkürler
ended-text = “{ $title }” bitti. Bütün kartlar ve cümleleriniz tutanakta yazıyor.
ended-contact = Soruları yanıtlayan: { $contact }
