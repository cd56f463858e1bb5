### A card in another language.
card-translate = Translation
translate-title = What does the card say?
translate-lang = In which language?
translate-text = Translation
translate-hint = The card keeps its own words. The translation stands below them. Empty means: none.
translate-save = Save the translation
translate-saved = The translation is on the card
translate-gone = The translation is gone
refused-translation-same-language = The card is in this language already.
refused-translation-too-long = The translation is too long: { $length } characters, { $max } are possible.
