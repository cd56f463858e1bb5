### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = “{ $text }” kartınız moderasyonun onayını bekliyor.

## Karte melden
card-report = Bu kartı bildir
report-title = Bu kart bildirilsin mi?
report-what = Moderasyon karta bakar. Kimin bildirdiğini kimse öğrenmez.
report-do = Bildir
report-not = Bildirme
report-sent = Kart bildirildi
reported = siz bildirdiniz

## Die Tür
door-closed = Kapı şu anda kapalı.
door-closed-what = Şu anda yeni kimse katılamıyor. Lütfen moderasyonla konuşun. Daha önce katılanlar kişisel koduyla devam eder.
slip-label = Giriş kâğıdınızdaki kod
slip-hint = 6 karakter. Kâğıdı girişte alırsınız.
refused-door-closed = Kapı şu anda kapalı. Lütfen moderasyonla konuşun.
refused-slip-needed = Lütfen giriş kâğıdınızdaki kodu yazın.
refused-slip-unknown = Böyle bir giriş kâğıdı yok. Lütfen bir daha dikkatle bakın.
refused-slip-used = Bu giriş kâğıdıyla biri zaten girdi. Lütfen yeni bir kâğıt alın.

## Weitermachen mit einer gedruckten Karte
go-on-title = Yeniden hoş geldiniz
go-on-as = { $name } olarak devam et
go-on-not = Bu ben değilim
go-on-instead = Bu telefonu şu anda { $name } kullanıyor.
go-on-stay = { $name } olarak kal
