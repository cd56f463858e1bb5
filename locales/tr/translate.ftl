### Eine Karte in einer anderen Sprache.
card-translate = Çeviri
translate-title = Kartta ne yazıyor?
translate-lang = Hangi dilde?
translate-text = Çeviri
translate-hint = Kartın kendi sözleri kalır. Çeviri altında durur. Boş bırakırsanız çeviri olmaz.
translate-save = Çeviriyi kaydet
translate-saved = Çeviri kartın üzerinde
translate-gone = Çeviri kaldırıldı
refused-translation-same-language = Kart zaten bu dilde.
refused-translation-too-long = Çeviri çok uzun: { $length } karakter. En fazla { $max } olabilir.
