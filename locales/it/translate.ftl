### Eine Karte in einer anderen Sprache.
card-translate = Traduzione
translate-title = Che cosa c’è scritto sul biglietto?
translate-lang = In quale lingua?
translate-text = Traduzione
translate-hint = Il biglietto tiene le sue parole. La traduzione sta sotto. Vuoto vuol dire: nessuna traduzione.
translate-save = Salva la traduzione
translate-saved = La traduzione è sul biglietto
translate-gone = La traduzione è tolta
refused-translation-same-language = Il biglietto è già in questa lingua.
refused-translation-too-long = La traduzione è troppo lunga: { $length } caratteri. Al massimo { $max }.
