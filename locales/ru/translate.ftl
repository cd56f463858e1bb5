### Eine Karte in einer anderen Sprache.
card-translate = Перевод
translate-title = Что написано на карточке?
translate-lang = На каком языке?
translate-text = Перевод
translate-hint = На карточке остаются её собственные слова. Перевод стоит под ними. Пусто — без перевода.
translate-save = Сохранить перевод
translate-saved = Перевод есть на карточке
translate-gone = Перевод убран
refused-translation-same-language = Карточка уже на этом языке.
refused-translation-too-long = Перевод слишком длинный. Знаков: { $length }, разрешено: { $max }.
