### Eine Karte in einer anderen Sprache.
card-translate = Traducere
translate-title = Ce scrie pe cartonaș?
translate-lang = În ce limbă?
translate-text = Traducere
translate-hint = Cartonașul își păstrează cuvintele. Traducerea stă dedesubt. Gol înseamnă: fără traducere.
translate-save = Salvați traducerea
translate-saved = Traducerea este pe cartonaș
translate-gone = Traducerea este scoasă
refused-translation-same-language = Cartonașul este deja în această limbă.
refused-translation-too-long = Traducerea este prea lungă. Caractere: { $length }, cel mult: { $max }.
