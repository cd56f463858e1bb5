### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Panonun fotoğrafı
photo-what-table = Turun sonunda masanızdaki kartların fotoğrafını çekin. Fotoğraf tutanağa girer. Lütfen yüzleri çekmeyin.
photo-what-room = Turun sonunda odanızdaki panonun fotoğrafını çekin. Fotoğraf tutanağa girer. Lütfen yüzleri çekmeyin.
photo-take = Fotoğraf
photo-chosen = Fotoğraf seçildi.
photo-caption = Fotoğrafta ne var?
photo-caption-hint = Kısa bir cümle. Fotoğrafın altında yazar.
photo-send = Fotoğrafı gönder
photo-drop = Sil
photo-drop-named = { $caption }: sil
photo-own = Buradan fotoğraflar
photo-no = Fotoğraf { $no }
photo-menu = Değiştir veya kaldır: { $photo }
photo-alt-plain = Panonun fotoğrafı
photo-alt-where = Panonun fotoğrafı, { $where }
photo-save = Değişikliği kaydet
photo-changed = Fotoğraf değiştirildi.
photo-remove = Kaldır
photo-keep = Kalsın
photo-removed = Fotoğraf kaldırıldı.
photo-remove-title = Bu fotoğraf kaldırılsın mı?
photo-remove-what = Büyük ekrandan silinir ve tutanağa girmez.

## Unterwegs
photo-sending = Fotoğraf gönderiliyor: { $percent } / 100
photo-prepared = Fotoğraf ulaştı, hazırlanıyor.
photo-waits-turn = Fotoğraf, önceki gönderilene kadar bekliyor.
photo-waits-away = Bağlantı yok. Fotoğraf bu cihazda bekliyor. Lütfen sayfayı yenilemeyin.

## Panel der Moderation
photos = Fotoğraflar
photos-what = Panoların fotoğrafları: düzgün çevrilmiş, konum bilgisi silinmiş. Tutanakta kendi turunun ve yerinin yanında durur.
photos-add = Fotoğraf ekle
photos-choose = Fotoğraf seç
photos-step = Hangi adıma ait?
photos-no-step = hiçbirine
photos-place = Hangi yerden?
photos-no-place = hiçbirinden
photos-nowhere = adımı ve yeri yok
photos-show = Büyük ekranda göster
photos-show-named = Büyük ekranda göster: { $photo }
photos-shown = Büyük ekran şimdi fotoğrafları gösteriyor.
photos-not-open = Ancak sonuçlar sunulurken: O zamana kadar herkes yalnız kendi yerininkini görür.
photos-edit = Değiştir
photos-edit-named = Değiştir: { $photo }
photos-remove-what = Bu fotoğraf kaldırılsın mı? O zaman tutanağa girmez. Bunu geri alabilirsiniz.

## Ablehnungen
refused-photo-unknown = Bu fotoğraf artık yok.
refused-photo-unreadable = Bu dosya burada fotoğraf olarak açılamıyor. JPEG, PNG ve WebP olabilir.
refused-photo-too-large = Fotoğraf { $max } milyon pikselden büyük. Lütfen daha düşük çözünürlükle çekin.
refused-photo-too-heavy = Dosya { $max } MB’den büyük. Lütfen fotoğrafı daha küçük çekin.
refused-caption-too-long = Fotoğraf yazısı çok uzun. En fazla { $max } karakter olabilir.
