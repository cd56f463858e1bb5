### Eine Karte in einer anderen Sprache.
card-translate = Übersetzung
translate-title = Was steht auf der Karte?
translate-lang = In welcher Sprache?
translate-text = Übersetzung
translate-hint = Die Karte behält ihre eigenen Worte. Die Übersetzung steht darunter. Leer heißt: keine Übersetzung.
translate-save = Übersetzung speichern
translate-saved = Die Übersetzung steht auf der Karte
translate-gone = Die Übersetzung ist weg
refused-translation-same-language = Die Karte ist schon in dieser Sprache.
refused-translation-too-long = Die Übersetzung ist zu lang. Sie hat { $length } Zeichen. Es passen { $max } Zeichen.
