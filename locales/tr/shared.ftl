### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = bugün
tomorrow = yarın
time-span = saat { $start } – { $end }
time-from = başlangıç: saat { $start }
timer-left = kalan
timer-minutes = { $minutes } dk
timer-over = Süre doldu
timer-paused = durduruldu
timer-soon = birazdan bitiyor

## Orte
place-plenum = Hep birlikte

## Aktivitäten und Zustände
stage-closed = bitti

## Stufen der Beteiligung
level-1 = Bilgilendirme
level-2 = Görüş alma
level-3 = Birlikte karar verme
level-4 = Kendi karar verme
level-5 = Kendi örgütlenme
level-of = { $name }, basamak { $level } / 5.
level-low = bilgi almak
level-high = kendi örgütlenmek
level-title = Etkiniz ne kadar olabilir
level-ladder = Katılım basamakları
level-here = { $name }: bugün bu basamak geçerli
next-title = Kartlarınıza ne olacak

## Zahlen
cards = { $count ->
    [one] { $count } kart
   *[other] { $count } kart
}
people = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
}
parking = Sonraya kalan konular
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Kapat
retry = Yeniden dene
saved = Her şey kaydedildi
offline = Şu anda bağlantı yok

## Ablehnungen: was geschah und was Sie tun können
refused = Bu olmadı ({ $code }). Lütfen moderasyona sorun.
refused-net-away = Salondaki bilgisayar şu anda yanıt vermiyor. Lütfen birazdan yeniden deneyin.
refused-net-answer = Gelen yanıt anlaşılmadı. Lütfen sayfayı yenileyin.
refused-event-unknown = Burada böyle bir kod yok. Lütfen büyük ekrana bakın.
refused-event-closed = Etkinlik bitti.
refused-access-origin = Bu istek başka bir sayfadan geldi. Lütfen sayfayı yenileyin.
refused-access-host = Bilgisayara bu adresten ulaşılamıyor. Lütfen büyük ekrandaki adresi kullanın.
refused-access-role = Bunu burada yalnız moderasyon yapabilir.
refused-person-unknown = Bu kişi burada kayıtlı değil. Lütfen yeniden katılın.
refused-command-unknown = Bilgisayar bunu tanımıyor. Lütfen sayfayı yenileyin.
refused-command-malformed = Bilgisayar bunu anlamadı. Lütfen sayfayı yenileyin.
refused-too-fast = Bu çok hızlı oldu. Lütfen biraz bekleyin.
refused-too-many = Sayı şimdiden çok yüksek. Bu adım daha fazlasını almıyor.
refused-storage-failed = Bilgisayar şu anda kaydedemedi. Yeniden denenecek.
refused-server-error = Bilgisayarda bir sorun oldu. Lütfen moderasyona haber verin.
refused-access-person = Bu cihaz burada henüz kayıtlı değil. Lütfen yeniden katılın.
refused-server-stopping = Bilgisayar yeniden başlıyor. Birazdan yeniden denenecek.
refused-stage-unknown = Bu adım artık yok.
refused-stage-not-open = Bu adım şu anda açık değil.
refused-stage-no-cards = Bu adımda kart yazılmıyor.
refused-card-empty = Kartta henüz bir şey yazmıyor.
refused-card-too-long = Kart çok uzun. En fazla { $max } karakter olabilir.
refused-card-kind-unknown = Burada böyle bir kart türü yok.
refused-about-missing = Bu neye yanıt? Lütfen seçin.
refused-about-unknown = Yanıt verdiğiniz şey burada yok.
