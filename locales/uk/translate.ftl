### Eine Karte in einer anderen Sprache.
card-translate = Переклад
translate-title = Що написано на картці?
translate-lang = Якою мовою?
translate-text = Переклад
translate-hint = На картці залишаються її власні слова. Переклад стоїть під ними. Порожньо — без перекладу.
translate-save = Зберегти переклад
translate-saved = Переклад є на картці
translate-gone = Переклад вилучено
refused-translation-same-language = Картка вже написана цією мовою.
refused-translation-too-long = Переклад задовгий. Знаків: { $length }, дозволено: { $max }.
