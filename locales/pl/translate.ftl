### Eine Karte in einer anderen Sprache.
card-translate = Tłumaczenie
translate-title = Co jest napisane na kartce?
translate-lang = W jakim języku?
translate-text = Tłumaczenie
translate-hint = Kartka zachowuje własne słowa. Tłumaczenie stoi pod nimi. Puste oznacza: bez tłumaczenia.
translate-save = Zapisz tłumaczenie
translate-saved = Tłumaczenie jest na kartce
translate-gone = Tłumaczenie usunięte
refused-translation-same-language = Kartka jest już w tym języku.
refused-translation-too-long = Tłumaczenie jest za długie. Znaków: { $length }, dozwolonych: { $max }.
