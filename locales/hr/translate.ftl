### Eine Karte in einer anderen Sprache.
card-translate = Prijevod
translate-title = Što piše na kartici?
translate-lang = Na kojem jeziku?
translate-text = Prijevod
translate-hint = Kartica zadržava svoje riječi. Prijevod stoji ispod njih. Prazno znači: bez prijevoda.
translate-save = Sačuvaj prijevod
translate-saved = Prijevod je na kartici
translate-gone = Prijevod je uklonjen
refused-translation-same-language = Kartica je već na ovom jeziku.
refused-translation-too-long = Prijevod je predug. Znakova: { $length }, dozvoljeno: { $max }.
