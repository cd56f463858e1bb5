### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = сегодня
tomorrow = завтра
time-span = с { $start } до { $end }
time-from = с { $start }
timer-left = ещё
timer-minutes = { $minutes } мин
timer-over = Время вышло
timer-paused = остановлено
timer-soon = скоро конец

## Orte
place-plenum = Все вместе

## Aktivitäten und Zustände
stage-closed = завершено

## Stufen der Beteiligung
level-1 = Информирование
level-2 = Консультации
level-3 = Совместное решение
level-4 = Самостоятельное решение
level-5 = Самоорганизация
level-of = { $name }, уровень { $level } из 5.
level-low = получать информацию
level-high = организовывать самим
level-title = На что Вы можете повлиять
level-ladder = Уровни участия
level-here = { $name }: этот уровень действует сегодня
next-title = Что будет с Вашими карточками

## Zahlen
cards = { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
    [many] { $count } карточек
   *[other] { $count } карточки
}
people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
parking = Копилка тем
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Закрыть
retry = Попробовать ещё раз
saved = Всё сохранено
offline = Сейчас нет связи

## Ablehnungen: was geschah und was Sie tun können
refused = Не получилось ({ $code }). Спросите, пожалуйста, ведущих.
refused-net-away = Ноутбук в зале сейчас не отвечает. Попробуйте, пожалуйста, чуть позже.
refused-net-answer = Ответ непонятен. Обновите, пожалуйста, страницу.
refused-event-unknown = Такого кода здесь нет. Посмотрите, пожалуйста, на большой экран.
refused-event-closed = Встреча завершена.
refused-access-origin = Этот запрос пришёл с другого сайта. Обновите, пожалуйста, страницу.
refused-access-host = По этому адресу ноутбук недоступен. Возьмите, пожалуйста, адрес с большого экрана.
refused-access-role = Это здесь могут делать только ведущие.
refused-person-unknown = Этот человек здесь неизвестен. Присоединитесь, пожалуйста, ещё раз.
refused-command-unknown = Ноутбук этого не знает. Обновите, пожалуйста, страницу.
refused-command-malformed = Ноутбук этого не понял. Обновите, пожалуйста, страницу.
refused-too-fast = Это было очень быстро. Подождите, пожалуйста, немного.
refused-too-many = Их уже очень много. Больше этот шаг не принимает.
refused-storage-failed = Ноутбук сейчас не смог сохранить. Он попробует ещё раз.
refused-server-error = На ноутбуке что-то пошло не так. Скажите об этом, пожалуйста, ведущим.
refused-access-person = Это устройство здесь ещё не записано. Присоединитесь, пожалуйста, ещё раз.
refused-server-stopping = Ноутбук сейчас перезапускается. Скоро попробуем ещё раз.
refused-stage-unknown = Этого шага больше нет.
refused-stage-not-open = Этот шаг сейчас не идёт.
refused-stage-no-cards = На этом шаге карточки не пишут.
refused-card-empty = На карточке пока ничего не написано.
refused-card-too-long = Текст на карточке слишком длинный. Разрешено знаков: { $max }.
refused-card-kind-unknown = Такого вида карточек здесь нет.
refused-about-missing = На что это ответ? Выберите, пожалуйста.
refused-about-unknown = Того, на что Вы отвечаете, здесь нет.
