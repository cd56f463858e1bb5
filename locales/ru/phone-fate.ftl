### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Что из неё вышло?
way-mine = Что вышло из Ваших карточек
way-mine-what = Посмотрите, под каким заголовком Ваши карточки, сколько они получили наклеек и что происходит сейчас.
way-look = Посмотреть путь карточек
way-asking = Ищем
way-none = Здесь нет карточек.
way-keep = Ссылка на память
way-keep-what = По ней Вы и через несколько недель увидите, что вышло из Ваших карточек. Можно только читать, но не участвовать.
way-keep-show = Показать ссылку
way-keep-qr = Код для сканирования: что вышло из Ваших карточек
way-keep-page = Адрес для ввода
way-keep-code = Код для чтения
way-keep-how = Это работает только в сети этого ноутбука и пока он включён. Сфотографируйте код или запишите его.
way-keep-open = Открыть страницу

## Eine Karte
way-of = Путь карточки { $no }
way-card = Карточка { $no }
way-paper = с бумаги
way-origin = Часть карточки { $no }
way-answers = Написано по теме
way-here = Карточка висит на доске. Больше пока ничего не произошло.
way-table = Карточка лежит там, где её написали. Позже её увидят все.
way-unshown = Карточки этого шага пока не показаны.
way-held = Карточка ждёт разрешения ведущих.
way-late = Карточка пришла после окончания шага. Ведущие ещё не добавили её.
way-hidden = Ведущие не показывают эту карточку. Причина: { $reason }
way-withdrawn = Карточку { $no } забрали.
way-split = Эту карточку разделили. Дальше идут эти карточки: { $parts }
way-parked = Карточка лежит в копилке тем. Она есть в протоколе.

## Die Schritte
way-stacked = Говорит то же, что карточка { $no }, и лежит под ней:
way-heading = Под заголовком
way-rank = Место { $rank } из { $of }
way-sources = Телефоны { $phones }, бумага { $paper }, руки { $hands }
way-again = { $count ->
    [one] Второй тур: { $count } наклейка
    [few] Второй тур: { $count } наклейки
    [many] Второй тур: { $count } наклеек
   *[other] Второй тур: { $count } наклейки
}
way-chosen = Результат
way-not-chosen = Этого нет среди результатов.
way-undecided = Результаты ещё не определены.
way-because = Добавлено, потому что: { $reason }
way-about = По теме:
way-written = { $count ->
    [one] По этой теме написана { $count } карточка:
    [few] По этой теме написаны { $count } карточки:
    [many] По этой теме написано { $count } карточек:
   *[other] По этой теме написано { $count } карточки:
}
way-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
way-who = Кто
way-partners = С кем
way-until = До какого срока
way-first-step = Первый шаг
way-status = Состояние
way-status-open = ещё не начата
way-status-running = идёт
way-status-done = выполнена
way-status-dropped = отклонена

## Die Seite zum Nachlesen
ways-language = Выбрать язык
ways-running = Встреча ещё идёт. Эта страница показывает, как всё обстоит сейчас.
ways-closed = Встреча завершена. Ведущие записывают здесь, что вышло из намеченных мер.
ways-contact = На вопросы отвечает: { $contact }
ways-code = Код для чтения
ways-code-what = Код для чтения есть на Вашем листке или на Вашем телефоне.
ways-code-hint = 10 знаков. Большие или маленькие буквы — всё равно.
ways-code-empty = Сначала введите, пожалуйста, код для чтения.
ways-open = Читать
refused-reading-unknown = Этот код для чтения не подходит. Проверьте его, пожалуйста, ещё раз.
