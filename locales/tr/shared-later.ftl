### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Aktivitäten und Zustände
activity-welcome = Karşılama
activity-collect = Kart yazma
activity-cluster = Kartları düzenleme
activity-vote = Puan verme
activity-seat = Grup kurma
activity-plan = Önlemleri kararlaştırma
activity-reflect = Geriye bakış
stage-waiting = sırada
stage-open = sürüyor
stage-skipped = atlandı

## Zahlen
dots = { $count ->
    [one] { $count } puan
   *[other] { $count } puan
}
rank = { $rank }. sıra
tied = eşit
unsorted = Başlıksız

## Knöpfe und Zustände
cancel = Vazgeç
busy = Kaydediliyor

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Bu cihazın erişimi kapatıldı. Lütfen moderasyona sorun.
refused-access-key = Bu bağlantı artık geçerli değil. Lütfen yenisini isteyin.
refused-personal-unknown = Bu kişisel kod uymuyor. Lütfen bir daha dikkatle bakın.
refused-stage-no-dots = Bu adımda puan verilmiyor.
refused-card-unknown = Böyle bir kart yok.
refused-card-not-yours = Bu sizin kartınız değil.
refused-card-withdrawn = Bu kart geri çekildi.
refused-card-closed = Adım bitti. Kart olduğu gibi kalıyor.
refused-card-split = Bu kart bölündü. Şimdi parçaları geçerli.
refused-seat-full = Bu grup dolu. Şimdiden { $max } kişi var. Lütfen başka bir grup seçin.
refused-stage-no-groups = Bu adımda grup yok.
refused-stage-no-measures = Bu adımda önlem kararlaştırılmıyor.
refused-stage-no-questions = Bu adımda soru sorulmuyor.
refused-measure-empty = Lütfen önce ne yapılacağını yazın.
refused-measure-too-long = Bu çok uzun. En fazla { $max } karakter olabilir.
refused-measure-gone = Bu önlem bu arada silindi.
refused-measure-unknown = Böyle bir önlem yok.
refused-question-unknown = Burada böyle bir soru yok.
refused-answer-wrong = Bu yanıt soruya uymuyor.
refused-answer-too-long = Yanıt çok uzun. En fazla { $max } karakter olabilir.
refused-target-unknown = Bu, seçenekler arasında yok.
refused-dots-too-many = Bütün puanlarınızı verdiniz. Önce bir puanı geri alın.
refused-dots-per-target = Burada daha fazla puan verilemez.
refused-vote-revealed = Puanlar açıklandı bile. Bu puan geç kaldı.
