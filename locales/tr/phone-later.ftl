### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Code eingeben
code-title = Nereye katılmak istiyorsunuz?
code-label = Etkinliğin kodu
code-hint = 6 karakter. Büyük ekranda yazıyor.
code-empty = Lütfen önce kodu yazın.
code-go = Devam
code-open = Şu anda burada sürüyor

## Beitreten
name-save = Adı kaydet
name-saved = Ad kaydedildi.
continue-title = Bu cihazda devam edin
continue-hint = Kişisel kodunuz öteki cihazda “Yardım” bölümünde yazıyor.
continue-label = Kişisel kod
continue-empty = Lütfen önce kodu yazın.
continue-go = Devam et
guest-no = Konuk { $no }

## Werkzeuge
text-normal = Normal
text-large = Büyük
text-larger = Çok büyük
help-what-title = Bu nedir?
help-what = Bu telefonla kart yazar ve puan verirsiniz. Sonraki adımı moderasyon gösterir. Her şey büyük ekranda da görünür.
help-outbox = Bağlantı yoksa kartlarınız bu telefonda güvenle bekler.
help-code-title = Başka bir cihazda devam edin
help-code = Kodunuz: <b>{ $code }</b>. Bu kodla başka bir cihazda devam edersiniz.
help-contact-title = Sorunuz mu var?
help-contact = Moderasyonla konuşun.
help-leave-title = Ayrılmak
help-leave = İstediğiniz zaman gidebilirsiniz. Kartlarınız kalır. Bu sayfayı kapatmanız yeter.
discard = Sil

## Warten und Pausen
ended-title = Katıldığınız için teşekkürler
ended-text = “{ $title }” bitti. Kartlarınız ve puanlarınız tutanakta yazıyor.
ended-contact = Soruları yanıtlayan: { $contact }

## Karten schreiben
late-draft = Adım bitti. Son kartınız hâlâ burada. Moderasyona vermek ister misiniz?
late-draft-over = Etkinlik bitti. Son kartınız hâlâ burada. Moderasyonla konuşun.
late-give = Moderasyona ver
late-in-tray = “{ $text }” kartınız moderasyonda.
late-given = Kartınız moderasyona gidiyor

## Meine Karten
your-card = Kartınız
card-menu-title = Kartınız
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

## Karten ordnen
cluster-open = Moderasyon kartları başlıkların altına koyuyor. Buradan izleyebilirsiniz.
cluster-closed = Kartların şimdiki düzeni böyle.
cluster-none = Burada henüz kart yok.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Kalan puan: { $left } / { $of }</b>
   *[other] <b>Kalan puan: { $left } / { $of }</b>
}
dots-gone = <b>Bütün puanlar verildi</b>
dots-how = + tuşuna basın.
dots-move = Puanların yerini değiştirebilirsiniz.
dot-give = Puan ver: { $title }
dot-take = Puanı geri al: { $title }
your-dots = Puanlarınız: { $count }
dots-all = { $count ->
    [one] salonda { $count } puan
   *[other] salonda { $count } puan
}
of-them-yours = { $count ->
    [one] { $count } tanesi sizden
   *[other] { $count } tanesi sizden
}
vote-secret = { $count ->
    [0] Başkalarının puanlarını herkes ancak açıklanınca görür.
    [one] Şimdiden { $count } kişi puan verdi. Sonucu herkes ancak açıklanınca görür.
   *[other] Şimdiden { $count } kişi puan verdi. Sonucu herkes ancak açıklanınca görür.
}
vote-none = Burada henüz puan verilecek bir şey yok.
vote-closed = Puan verme bitti. Sonuç birazdan açıklanacak.
vote-revealed = { $count ->
    [one] { $count } kişi böyle puan verdi.
   *[other] { $count } kişi böyle puan verdi.
}
vote-confirmed = Puanlar sayıldı. Bunlarla devam ediyoruz.
chosen = seçildi
dots-total = toplam { $total } puan

## Worauf man antwortet
about-label = Yanıt verdiğiniz şey
answers-to = Şuna yanıt: { $title }
answers-else = Başka bir şeye

## Zeichen auf den Karten
same-title = Bu kartlar aynı şeyi söylüyor
card-part = Moderasyon kartınızı böldü. Bu parça: { $place } / { $parts }.
card-parked = sonraya kalan konular arasında

## Themenspeicher
parking-give = Buraya koy
parking-none = Burada henüz bir şey yok.

## Zweiter Durchgang
round-two = İkinci oylama
round-two-text = { $dots ->
    [one] Bunlar eşit çıktı. Şimdi { $dots } puanınız daha var.
   *[other] Bunlar eşit çıktı. Şimdi { $dots } puanınız daha var.
}
dots-first-round = { $count ->
    [one] ilk oylama: { $count } puan
   *[other] ilk oylama: { $count } puan
}
dots-again = { $count ->
    [one] ikinci oylama: { $count } puan
   *[other] ikinci oylama: { $count } puan
}
dots-paper = { $count } tanesi kâğıtta
dots-hands = { $count } tanesi el kaldırarak
chosen-because = Ayrıca seçildi: { $reason }

## Gruppen
group-choose = Bir grup seçin. Sonra değiştirebilirsiniz.
group-closed = Gruplar belli oldu. Siz hiçbir grupta değilsiniz.
group-chosen = Grubunuz: { $title }.
group-none = Henüz grup yok.
group-mine = Grubunuz
group-size = { $count } / { $limit } kişi
group-full = dolu
group-join = Bu gruba katıl
group-change = Bu gruba geç
group-leave = Gruptan ayrıl

## Maßnahmen
measure-title = Önlem
measure-new = Önlem yaz
measure-make = Ekle
measure-made = Önlem listeye eklendi
measure-about = Hangi çözüme ait?
measure-short-what = Ne
measure-short-who = Kim
measure-short-partners = Kiminle
measure-short-until = Ne zamana kadar
measure-short-first-step = İlk iş
measure-what = Ne?
measure-what-hint = Ne yapılmalı? Bir cümle yeter.
measure-who = Kim ilgilenecek?
measure-who-hint = En iyisi bugün burada olan biri.
measure-partners = Kiminle?
measure-until = Ne zamana kadar?
measure-until-hint = Örneğin: mart sonuna kadar
measure-first-step = Yapılacak ilk iş
measure-first-step-hint = Daha bu hafta ne yapılabilir?
measure-missing = Eksik olan: { $parts }
measure-empty = Lütfen önce ne yapılacağını yazın.
measure-open = Doldurmaya devam et: { $title }
measure-saves = Her alan kendiliğinden kaydedilir. Birkaç kişi aynı anda yazabilir.
measure-done = Tamam
measure-remove = Sil
measure-remove-title = Bu önlem silinsin mi?
measure-remove-text = Herkes için silinir. Tutanakta da yer almaz.
measure-removed = Önlem silindi
measure-gone = Bu önlem artık yok.
plan-none = Henüz önlem yok.
plan-by-moderator = Bunu birlikte konuşun. Önlemleri moderasyon yazar.
plan-closed = { $count ->
    [0] Bu adım bitti. Hiçbir şey kararlaştırılmadı.
    [one] Bu adım bitti. { $count } önlem kararlaştırıldı.
   *[other] Bu adım bitti. { $count } önlem kararlaştırıldı.
}
field-saved = kaydedildi
field-waits = bu telefonda bekliyor
field-meanwhile = Bu arada burada şu yazıyor: { $text }

## Rückblick
reflect-closed = Geriye bakış bitti.
reflect-secret = { $count ->
    [0] Kimin ne dediğini kimse görmez. Yanıtları herkes ancak açıklanınca görür.
    [one] { $count } kişi yanıt verdi. Kimin ne dediğini kimse görmez. Yanıtları herkes ancak açıklanınca görür.
   *[other] { $count } kişi yanıt verdi. Kimin ne dediğini kimse görmez. Yanıtları herkes ancak açıklanınca görür.
}
reflect-said = Salon böyle diyor
reflect-nothing = Buna kimse bir şey yazmadı.
answer-take-back = Geri al
answer-yours = Yanıtınız

## Zwischen zwei Tagen
resting-title = Bugünlük bu kadar
resting-text = Başka bir gün devam ediyoruz: aynı kodla, aynı telefonda. Kartlarınız yerinde duruyor.
