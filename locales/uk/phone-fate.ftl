### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Що з неї вийшло?
way-mine = Що вийшло з Ваших карток
way-mine-what = Подивіться, під яким заголовком Ваші картки, скільки вони отримали наліпок і що відбувається зараз.
way-look = Переглянути шлях карток
way-asking = Шукаємо
way-none = Тут немає карток.
way-keep = Посилання на згадку
way-keep-what = За ним Ви й за кілька тижнів побачите, що вийшло з Ваших карток. Можна лише читати, а не брати участь.
way-keep-show = Показати посилання
way-keep-qr = Код для сканування: що вийшло з Ваших карток
way-keep-page = Адреса для введення
way-keep-code = Код для читання
way-keep-how = Це працює лише в мережі цього ноутбука і поки він увімкнений. Сфотографуйте код або запишіть його.
way-keep-open = Відкрити сторінку

## Eine Karte
way-of = Шлях картки { $no }
way-card = Картка { $no }
way-paper = з паперу
way-origin = Частина картки { $no }
way-answers = Написано на тему
way-here = Картка висить на дошці. Більше ще нічого не сталося.
way-table = Картка лежить там, де її написали. Пізніше її побачать усі.
way-unshown = Картки цього кроку ще не показано.
way-held = Картка чекає на дозвіл ведучих.
way-late = Картка надійшла після завершення кроку. Ведучі ще не додали її.
way-hidden = Ведучі не показують цю картку. Причина: { $reason }
way-withdrawn = Картку { $no } забрано.
way-split = Цю картку поділили. Далі йдуть ці картки: { $parts }
way-parked = Картка лежить у скриньці тем. Вона є в протоколі.

## Die Schritte
way-stacked = Каже те саме, що картка { $no }, і лежить під нею:
way-heading = Під заголовком
way-rank = Місце { $rank } з { $of }
way-sources = Телефони { $phones }, папір { $paper }, руки { $hands }
way-again = { $count ->
    [one] Другий тур: { $count } наліпка
    [few] Другий тур: { $count } наліпки
    [many] Другий тур: { $count } наліпок
   *[other] Другий тур: { $count } наліпки
}
way-chosen = Результат
way-not-chosen = Цього немає серед результатів.
way-undecided = Результати ще не визначено.
way-because = Додано, тому що: { $reason }
way-about = На тему:
way-written = { $count ->
    [one] На цю тему написано { $count } картку:
    [few] На цю тему написано { $count } картки:
    [many] На цю тему написано { $count } карток:
   *[other] На цю тему написано { $count } картки:
}
way-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}
way-who = Хто
way-partners = З ким
way-until = До коли
way-first-step = Перший крок
way-status = Стан
way-status-open = ще не розпочато
way-status-running = триває
way-status-done = виконано
way-status-dropped = відхилено

## Die Seite zum Nachlesen
ways-language = Вибрати мову
ways-running = Зустріч ще триває. Ця сторінка показує, як усе є зараз.
ways-closed = Зустріч завершено. Ведучі записують тут, що вийшло із заходів.
ways-contact = На запитання відповідає: { $contact }
ways-code = Код для читання
ways-code-what = Код для читання є на Вашому аркуші або на Вашому телефоні.
ways-code-hint = 10 знаків. Великі чи малі літери — однаково.
ways-code-empty = Спочатку введіть, будь ласка, код для читання.
ways-open = Читати
refused-reading-unknown = Цей код для читання не підходить. Перевірте його, будь ласка, ще раз.
