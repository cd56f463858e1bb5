### Eine Karte in einer anderen Sprache.
card-translate = Превод
translate-title = Какво пише на картичката?
translate-lang = На кой език?
translate-text = Превод
translate-hint = Картичката запазва своите думи. Преводът стои под тях. Празно означава: без превод.
translate-save = Запази превода
translate-saved = Преводът е на картичката
translate-gone = Преводът е премахнат
refused-translation-same-language = Картичката вече е на този език.
refused-translation-too-long = Преводът е твърде дълъг: { $length } знака. Може да има до { $max }.
