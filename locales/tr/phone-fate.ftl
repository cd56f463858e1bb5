### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Sonra ne oldu?
way-mine = Kartlarınıza ne oldu
way-mine-what = Kartlarınızın hangi başlık altında olduğunu, kaç puan aldığını ve şimdi ne olduğunu görün.
way-look = Kartların yolunu gör
way-asking = Bakılıyor
way-none = Burada kart yok.
way-keep = Saklamak için bağlantı
way-keep-what = Bununla kartlarınıza ne olduğunu birkaç hafta sonra da görebilirsiniz. Yalnızca okunur, katılım olmaz.
way-keep-show = Bağlantıyı göster
way-keep-qr = Taranacak kod: kartlarınıza ne oldu
way-keep-page = Yazılacak adres
way-keep-code = Okuma kodu
way-keep-how = Yalnızca bu bilgisayarın ağında ve bilgisayar açıkken çalışır. Kodun fotoğrafını çekin ya da kodu yazın.
way-keep-open = Sayfayı aç

## Eine Karte
way-of = { $no } numaralı kartın yolu
way-card = Kart { $no }
way-paper = kâğıttan
way-origin = { $no } numaralı kartın bir parçası
way-answers = Şunun için yazıldı
way-here = Kart panoda asılı. Henüz başka bir şey olmadı.
way-table = Kart yazıldığı yerde duruyor. Herkes onu sonra görecek.
way-unshown = Bu adımın kartları henüz gösterilmiyor.
way-held = Kart, moderasyonun onayını bekliyor.
way-late = Kart, adım bittikten sonra geldi. Moderasyon onu henüz eklemedi.
way-hidden = Moderasyon bu kartı göstermiyor. Nedeni: { $reason }
way-withdrawn = { $no } numaralı kart geri çekildi.
way-split = Bu kart bölündü. Şu kartlarla devam ediyor: { $parts }
way-parked = Kart, sonraya kalan konular arasında. Tutanakta yer alıyor.

## Die Schritte
way-stacked = { $no } numaralı kartla aynı şeyi söylüyor ve onun altında duruyor:
way-heading = Şu başlık altında
way-rank = { $of } içinde { $rank }. sıra
way-sources = Telefon { $phones }, kâğıt { $paper }, el { $hands }
way-again = { $count ->
    [one] İkinci oylama: { $count } puan
   *[other] İkinci oylama: { $count } puan
}
way-chosen = Sonuç
way-not-chosen = Sonuçların arasında değil.
way-undecided = Sonuçlar henüz belli değil.
way-because = Eklendi, çünkü: { $reason }
way-about = Şununla ilgili:
way-written = { $count ->
    [one] Bunun için { $count } kart yazıldı:
   *[other] Bunun için { $count } kart yazıldı:
}
way-more = { $count ->
    [one] ve { $count } tane daha
   *[other] ve { $count } tane daha
}
way-who = Kim
way-partners = Kiminle
way-until = Ne zamana kadar
way-first-step = İlk iş
way-status = Durum
way-status-open = henüz başlanmadı
way-status-running = sürüyor
way-status-done = tamamlandı
way-status-dropped = vazgeçildi

## Die Seite zum Nachlesen
ways-language = Dil seçin
ways-running = Etkinlik hâlâ sürüyor. Bu sayfa şu anki durumu gösterir.
ways-closed = Etkinlik bitti. Moderasyon, önlemlere ne olduğunu buraya yazar.
ways-contact = Soruları yanıtlayan: { $contact }
ways-code = Okuma kodu
ways-code-what = Okuma kodu kâğıdınızda ya da telefonunuzda yazar.
ways-code-hint = 10 karakter. Büyük veya küçük harf fark etmez.
ways-code-empty = Lütfen önce okuma kodunu yazın.
ways-open = Oku
refused-reading-unknown = Bu okuma kodu uymuyor. Lütfen bir daha dikkatle bakın.
