### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Katılın
starting = Yükleniyor
starting-away = Salondaki bilgisayar henüz yanıt vermiyor.
starting-away-hint = Lütfen salonun Wi-Fi ağında kalın. Kendiliğinden devam eder.
refused-title = Bu olmadı
skip-to-main = İçeriğe geç
new-step = Yeni adım: { $title }

## Beitreten
language-choose = Dil seçin
join-skip = Katılmaya geç
join-host = Davet eden: { $organiser }
privacy-title = Verileriniz
privacy-name = Hesap da gerçek ad da gerekmez.
privacy-place = Her şey bu salondaki bilgisayarda kalır. İnternete hiçbir şey gitmez.
privacy-until = Bu etkinliğin verileri { $date } tarihine kadar saklanır.
privacy-back = Adım sürdükçe kartlarınızı değiştirebilir ve geri çekebilirsiniz.
name-label = Size nasıl hitap edelim?
name-hint = İsteğe bağlı. Adınızı yalnız moderasyon görür.
continue-link = Daha önce katıldım, kişisel kodum var
host-link = Masa veya oda sorumlusuyum
join = Katıl
joining = Bir dakika

## Werkzeuge
text-size = Yazı boyutu
language = Dil
help = Yardım
understood = Anladım

## Verbindung und Speicher
no-connection = Bağlantı yok
away = Şu anda bağlantı yok.
away-cards = Rahatça yazmaya devam edin: Kartlarınız bu telefonda güvenle bekler.
away-dots = Rahatça puan vermeye devam edin: Puanlarınız bu telefonda güvenle bekler.
away-input = Rahatça devam edin: Yazdıklarınız bu telefonda güvenle bekler.
keeps-not = Bu telefon hiçbir şey saklamıyor. Kartlar beklerken lütfen sayfayı yenilemeyin.
cards-wait = { $count ->
    [one] { $count } kart bekliyor
   *[other] { $count } kart bekliyor
}
cards-kept = { $count ->
    [one] { $count } kart hâlâ burada
   *[other] { $count } kart hâlâ burada
}
dots-wait = Puanlar bekliyor
input-waits = Yazdığınız bekliyor
refused-dot = “{ $title }” için bir puan sayılmadı. { $reason }
refused-card = “{ $text }” kartınız hâlâ burada. { $reason }
refused-input = Yazdığınız “{ $text }” geçerli değil. { $reason }

## Warten und Pausen
before-title = Birazdan başlıyoruz
before-text = Katıldınız. Herkes gelince moderasyon başlatacak.
between-title = Birazdan devam ediyoruz
between-text = Bu adım bitti. Sonraki adımı moderasyon açacak.
what-comes = Sırada ne var
about-minutes = yaklaşık { $minutes } dk
welcome-in = Katıldınız: { $title }
welcome-people = Şimdiden { $count } kişi burada.
welcome-question = Konumuz şu

## Karten schreiben
kind-question = Bu nasıl bir kart?
card-label = Kartınız
card-label-kind = Kartınız: { $kind }
card-placeholder = Her karta bir düşünce
card-give = Kartı ver
card-given = Kart verildi
card-given-waits = Kartınız bu telefonda bekliyor
card-empty = Kartta henüz bir şey yazmıyor.
card-too-long = Kart çok uzun. En fazla { $max } karakter olabilir.
chars-left = kalan <b>{ $left }</b>
chars-over = <b>{ $over }</b> fazla
chars-short = Kısa olsa daha iyi
collect-closed = { $count ->
    [one] Bu adım bitti. { $count } kart var.
   *[other] Bu adım bitti. { $count } kart var.
}
others-title = Salondan kartlar
others-hidden = { $count ->
    [0] Başkalarının yazdıklarını, moderasyon kartları gösterince görürsünüz.
    [one] Şimdiden { $count } kart var. Başkalarının yazdıklarını, moderasyon kartları gösterince görürsünüz.
   *[other] Şimdiden { $count } kart var. Başkalarının yazdıklarını, moderasyon kartları gösterince görürsünüz.
}
others-none = Başkalarından henüz kart yok.
show-more = { $count } tane daha göster

## Meine Karten
my-cards = Kartlarım
my-cards-waiting = { $count }, bekleyen: { $waiting }
card-waits = bekliyor, saat { $time }
card-leaving = geri çekiliyor
card-refused = Kartınız hâlâ burada
card-late = sonradan verildi (saat { $time }), moderasyonda
card-hidden = Moderasyon bu kartı göstermiyor. Nedeni: { $reason }
card-held = onay bekliyor · { $time }
card-menu = Kartı değiştir veya geri çek

## Worauf man antwortet
about-missing = Lütfen önce neye yanıt verdiğinizi seçin.

## Zeichen auf den Karten
disputed = Tartışmalı: { $reason }
same = aynı şeyi söylüyor: { $count } kart

## Themenspeicher
parking-hint = Şimdi yeri değil ama unutulmasın.

## Maßnahmen
measures = { $count ->
    [one] { $count } önlem
   *[other] { $count } önlem
}
trail = Bu nereden geliyor
