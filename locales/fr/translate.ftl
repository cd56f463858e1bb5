### Eine Karte in einer anderen Sprache.
card-translate = Traduction
translate-title = Qu’est-ce qui est écrit sur la carte ?
translate-lang = Dans quelle langue ?
translate-text = Traduction
translate-hint = La carte garde ses propres mots. La traduction est en dessous. Vide veut dire : pas de traduction.
translate-save = Enregistrer la traduction
translate-saved = La traduction est sur la carte
translate-gone = La traduction est enlevée
refused-translation-same-language = La carte est déjà dans cette langue.
refused-translation-too-long = La traduction est trop longue : { $length } caractères. { $max } caractères au maximum.
