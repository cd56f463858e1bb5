### Eine Karte in einer anderen Sprache.
card-translate = Traducción
translate-title = ¿Qué dice la tarjeta?
translate-lang = ¿En qué idioma?
translate-text = Traducción
translate-hint = La tarjeta conserva sus propias palabras. La traducción está debajo. Vacío significa: ninguna.
translate-save = Guardar traducción
translate-saved = La traducción está en la tarjeta
translate-gone = La traducción se ha quitado
refused-translation-same-language = La tarjeta ya está en este idioma.
refused-translation-too-long = La traducción es demasiado larga: { $length } caracteres. Máximo: { $max }.
