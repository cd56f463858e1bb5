### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Masa { $no }
place-name-room = Oda { $no }
place-titled-table = Masa { $no }, { $title }
place-titled-room = Oda { $no }, { $title }
place-signed-table = Masa { $sign }
place-signed-room = Oda { $sign }
place-spoken-table = Masa { $no }, { $sign }
place-spoken-room = Oda { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Yaprak
place-sign-2 = Güneş
place-sign-3 = Ev
place-sign-4 = Köprü
place-sign-5 = Kayık
place-sign-6 = Yıldız
place-sign-7 = Fincan
place-sign-8 = Ağaç
place-sign-9 = Çan
place-sign-10 = Anahtar
place-sign-11 = Dalga
place-sign-12 = Uçurtma
place-sign-13 = Elma
place-sign-14 = Şemsiye
place-colour-1 = yeşil
place-colour-2 = sarı
place-colour-3 = kiremit kırmızısı
place-colour-4 = mavi
place-colour-5 = pembe
place-colour-6 = mor
place-colour-7 = turuncu
place-colour-8 = petrol mavisi
place-colour-9 = açık yeşil
place-colour-10 = koyu gri
place-colour-11 = gök mavisi
place-colour-12 = vişne rengi
place-colour-13 = nane yeşili
place-colour-14 = kahverengi

## Wo im Saal, mit Blick zur Leinwand
row-front = ön sıra
row-middle = orta sıra
row-back = arka sıra
row-from-front = { $row ->
    [2] önden ikinci sıra
    [3] önden üçüncü sıra
    [4] önden dördüncü sıra
    [one] önden { $row }. sıra
   *[other] önden { $row }. sıra
}
side-far-left = en solda
side-far-right = en sağda
side-middle = ortada
side-left-table = { $count ->
    [2] soldan ikinci
    [3] soldan üçüncü
    [4] soldan dördüncü
    [5] soldan beşinci
    [one] soldan { $count }.
   *[other] soldan { $count }.
}
side-right-table = { $count ->
    [2] sağdan ikinci
    [3] sağdan üçüncü
    [4] sağdan dördüncü
    [5] sağdan beşinci
    [one] sağdan { $count }.
   *[other] sağdan { $count }.
}
side-left-room = { $count ->
    [2] soldan ikinci oda
    [3] soldan üçüncü oda
    [4] soldan dördüncü oda
    [5] soldan beşinci oda
    [one] soldan { $count }. oda
   *[other] soldan { $count }. oda
}
side-right-room = { $count ->
    [2] sağdan ikinci oda
    [3] sağdan üçüncü oda
    [4] sağdan dördüncü oda
    [5] sağdan beşinci oda
    [one] sağdan { $count }. oda
   *[other] sağdan { $count }. oda
}
floor-label = Salonun planı: { $place }, { $where }
floor-screen = Büyük ekran

## Runden und Wege
round-no = Tur { $round }
round-of = Tur { $round } / { $rounds }
move-by-result = sonuca göre
move-rotate = plana göre
move-choose = serbest seçim
move-wish = isteklere göre
move-spread = moderasyon dağıtır

## Aktivitäten
activity-harvest = Sonuçların sunumu
activity-outlook = Bundan sonrası

## Ablehnungen
refused-access-not-host = Bu cihaz bir sorumluya ait değil. Lütfen sorumlu kartınızdaki kodu yazın.
refused-host-unknown = Bu sorumlu kodu uymuyor. Lütfen kartınıza bir daha bakın.
refused-place-unknown = Burada böyle bir masa veya oda yok.
refused-place-closed = { $kind ->
    [room] Oda { $no } kapalı. Lütfen başka bir oda seçin.
   *[table] Masa { $no } kapalı. Lütfen başka bir masa seçin.
}
refused-place-last = Bu, son masa veya oda. Açık kalmalı.
refused-place-same = Bir masa kendisiyle birleştirilemez.
refused-place-missing = Bu hangi masada söylendi? Lütfen masayı seçin.
refused-place-not-yours = Siz bu masada oturmadınız.
refused-places-none = Bu etkinlikte masa ve oda yok.
refused-places-too-many = En fazla { $max } masa veya oda olabilir.
refused-places-rows = Sıraların toplamı { $count } masa olmalı.
refused-question-too-long = Soru çok uzun. En fazla { $max } karakter olabilir.
refused-seat-elsewhere = { $kind ->
    [room] Yeriniz: Oda { $no }. Lütfen oraya gidin.
   *[table] Yeriniz: Masa { $no }. Lütfen oraya gidin.
}
refused-seat-hosted = { $kind ->
    [room] Sorumlu olarak burada kalıyorsunuz: Oda { $no }.
   *[table] Sorumlu olarak burada kalıyorsunuz: Masa { $no }.
}
refused-seat-move = { $move ->
    [rotate] Yerler planlandı. Telefonunuz masanızı gösterir.
    [wish] Lütfen isteklerinizi seçin. Sonra moderasyon yerleri dağıtır.
    [choose] Lütfen yerinizi kendiniz seçin.
   *[other] Yerleri moderasyon dağıtır.
}
refused-seat-none = Burada henüz yeriniz yok. Lütfen moderasyona sorun.
refused-seat-not-now = Şu anda kimse yer değiştirmiyor. Lütfen moderasyonun işaretini bekleyin.
refused-stage-no-harvest = Bu adımda hiçbir masa sunum yapmıyor.
refused-stage-no-places = Bu adım masalarda yapılmıyor.
refused-summary-too-long = Cümle çok uzun. En fazla { $max } karakter olabilir.
refused-together-alone = Birlikte kalmak için en az iki kişi gerekir.
refused-topic-empty = Konuda henüz bir şey yazmıyor.
refused-topic-too-long = Konu çok uzun. En fazla { $max } karakter olabilir.
refused-topic-no-room = Bu odada konular önceden belirlendi.
refused-topic-unknown = Böyle bir konu yok.
refused-wishes-twice = Lütfen her odayı yalnız bir kez seçin.
refused-wishes-too-many = En fazla { $max } oda seçebilirsiniz.
