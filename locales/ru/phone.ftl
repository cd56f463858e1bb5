### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Участие
starting = Загрузка
starting-away = Ноутбук в зале пока не отвечает.
starting-away-hint = Оставайтесь, пожалуйста, в сети Wi-Fi зала. Всё продолжится само.
refused-title = Не получилось
skip-to-main = Перейти к содержанию
new-step = Новый шаг: { $title }

## Beitreten
language-choose = Выбрать язык
join-skip = Перейти к участию
join-host = Приглашает: { $organiser }
privacy-title = Ваши данные
privacy-name = Регистрация и настоящее имя не нужны.
privacy-place = Всё остаётся на ноутбуке здесь, в зале. В интернет ничего не попадает.
privacy-until = До { $date } хранятся данные этой встречи.
privacy-back = Пока идёт шаг, Вы можете изменить или забрать свои карточки.
name-label = Как к Вам обращаться?
name-hint = По желанию. Имя видят только ведущие.
continue-link = Я уже участвую, у меня есть личный код
host-link = Я хозяин/хозяйка стола
join = Участвовать
joining = Минутку

## Werkzeuge
text-size = Размер текста
language = Язык
help = Помощь
understood = Понятно

## Verbindung und Speicher
no-connection = Нет связи
away = Сейчас нет связи.
away-cards = Спокойно пишите дальше: Ваши карточки надёжно ждут на этом телефоне.
away-dots = Спокойно клейте дальше: Ваши наклейки надёжно ждут на этом телефоне.
away-input = Спокойно продолжайте: всё, что Вы ввели, надёжно ждёт на этом телефоне.
keeps-not = Этот телефон ничего не запоминает. Не обновляйте, пожалуйста, страницу, пока карточки ждут.
cards-wait = { $count ->
    [one] { $count } карточка ждёт
    [few] { $count } карточки ждут
    [many] { $count } карточек ждут
   *[other] { $count } карточки ждут
}
cards-kept = { $count ->
    [one] { $count } карточка ещё здесь
    [few] { $count } карточки ещё здесь
    [many] { $count } карточек ещё здесь
   *[other] { $count } карточки ещё здесь
}
dots-wait = Наклейки ждут
input-waits = Ваша запись ждёт
refused-dot = Наклейка на «{ $title }» не засчитана. { $reason }
refused-card = Ваша карточка «{ $text }» ещё здесь. { $reason }
refused-input = Ваша запись «{ $text }» не принята. { $reason }

## Warten und Pausen
before-title = Сейчас начнём
before-text = Вы с нами. Ведущие начнут, когда все соберутся.
between-title = Сейчас продолжим
between-text = Этот шаг завершён. Ведущие откроют следующий.
what-comes = Что будет дальше
about-minutes = примерно { $minutes } мин
welcome-in = Вы с нами: { $title }
welcome-people = { $count ->
    [one] Здесь уже { $count } человек.
    [few] Здесь уже { $count } человека.
    [many] Здесь уже { $count } человек.
   *[other] Здесь уже { $count } человека.
}
welcome-question = О чём идёт речь

## Karten schreiben
kind-question = Какая это карточка?
card-label = Ваша карточка
card-label-kind = Ваша карточка: { $kind }
card-placeholder = Одна мысль — одна карточка
card-give = Сдать карточку
card-given = Карточка сдана
card-given-waits = Ваша карточка ждёт на этом телефоне
card-empty = На карточке пока ничего не написано.
card-too-long = Текст на карточке слишком длинный. Разрешено знаков: { $max }.
chars-left = ещё <b>{ $left }</b>
chars-over = <b>{ $over }</b> лишних
chars-short = Коротко — лучше
collect-closed = { $count ->
    [one] Этот шаг завершён. Собрана { $count } карточка.
    [few] Этот шаг завершён. Собрано { $count } карточки.
    [many] Этот шаг завершён. Собрано { $count } карточек.
   *[other] Этот шаг завершён. Собрано { $count } карточки.
}
others-title = Карточки из зала
others-hidden = { $count ->
    [0] Что пишут другие, Вы увидите, когда ведущие покажут карточки.
    [one] Уже есть { $count } карточка. Что пишут другие, Вы увидите, когда ведущие покажут карточки.
    [few] Уже есть { $count } карточки. Что пишут другие, Вы увидите, когда ведущие покажут карточки.
    [many] Уже есть { $count } карточек. Что пишут другие, Вы увидите, когда ведущие покажут карточки.
   *[other] Уже есть { $count } карточки. Что пишут другие, Вы увидите, когда ведущие покажут карточки.
}
others-none = От других пока нет ни одной карточки.
show-more = Показать ещё { $count }

## Meine Karten
my-cards = Мои карточки
my-cards-waiting = { $count }, из них ждут: { $waiting }
card-waits = ждёт с { $time }
card-leaving = забираем назад
card-refused = Ваша карточка ещё здесь
card-late = сдана позже, в { $time }; она у ведущих
card-hidden = Ведущие не показывают эту карточку. Причина: { $reason }
card-held = ждёт разрешения · { $time }
card-menu = Изменить карточку или забрать её

## Worauf man antwortet
about-missing = Сначала выберите, пожалуйста, на что Вы отвечаете.

## Zeichen auf den Karten
disputed = Есть разные мнения: { $reason }
same = { $count ->
    [one] о том же: { $count } карточка
    [few] о том же: { $count } карточки
    [many] о том же: { $count } карточек
   *[other] о том же: { $count } карточки
}

## Themenspeicher
parking-hint = Сейчас это не сюда, но оно не должно потеряться.

## Maßnahmen
measures = { $count ->
    [one] { $count } мера
    [few] { $count } меры
    [many] { $count } мер
   *[other] { $count } меры
}
trail = Откуда это
