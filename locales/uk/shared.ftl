### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = сьогодні
tomorrow = завтра
time-span = з { $start } до { $end }
time-from = з { $start }
timer-left = ще
timer-minutes = { $minutes } хв
timer-over = Час вийшов
timer-paused = зупинено
timer-soon = скоро кінець

## Orte
place-plenum = Усі разом

## Aktivitäten und Zustände
stage-closed = завершено

## Stufen der Beteiligung
level-1 = Інформування
level-2 = Консультації
level-3 = Спільне рішення
level-4 = Самостійне рішення
level-5 = Самоорганізація
level-of = { $name }, рівень { $level } з 5.
level-low = отримувати інформацію
level-high = організовувати самим
level-title = На що Ви можете вплинути
level-ladder = Рівні участі
level-here = { $name }: цей рівень діє сьогодні
next-title = Що буде з Вашими картками

## Zahlen
cards = { $count ->
    [one] { $count } картка
    [few] { $count } картки
    [many] { $count } карток
   *[other] { $count } картки
}
people = { $count ->
    [one] { $count } особа
    [few] { $count } особи
    [many] { $count } осіб
   *[other] { $count } особи
}
parking = Скринька тем
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Закрити
retry = Спробувати ще раз
saved = Усе збережено
offline = Зараз немає зв’язку

## Ablehnungen: was geschah und was Sie tun können
refused = Не вдалося ({ $code }). Запитайте, будь ласка, ведучих.
refused-net-away = Ноутбук у залі зараз не відповідає. Спробуйте, будь ласка, трохи згодом.
refused-net-answer = Відповідь незрозуміла. Оновіть, будь ласка, сторінку.
refused-event-unknown = Такого коду тут немає. Подивіться, будь ласка, на великий екран.
refused-event-closed = Зустріч завершено.
refused-access-origin = Цей запит надійшов з іншого сайту. Оновіть, будь ласка, сторінку.
refused-access-host = За цією адресою ноутбук недоступний. Візьміть, будь ласка, адресу з великого екрана.
refused-access-role = Це тут можуть робити лише ведучі.
refused-person-unknown = Ця особа тут невідома. Приєднайтеся, будь ласка, ще раз.
refused-command-unknown = Ноутбук цього не знає. Оновіть, будь ласка, сторінку.
refused-command-malformed = Ноутбук цього не зрозумів. Оновіть, будь ласка, сторінку.
refused-too-fast = Це було дуже швидко. Зачекайте, будь ласка, трохи.
refused-too-many = Їх уже дуже багато. Більше цей крок не приймає.
refused-storage-failed = Ноутбук зараз не зміг зберегти. Він спробує ще раз.
refused-server-error = На ноутбуці щось пішло не так. Скажіть про це, будь ласка, ведучим.
refused-access-person = Цей пристрій тут ще не записано. Приєднайтеся, будь ласка, ще раз.
refused-server-stopping = Ноутбук саме перезапускається. Зараз спробуємо ще раз.
refused-stage-unknown = Цього кроку більше немає.
refused-stage-not-open = Цей крок зараз не триває.
refused-stage-no-cards = На цьому кроці карток не пишуть.
refused-card-empty = На картці ще нічого не написано.
refused-card-too-long = Картка задовга. Дозволено знаків: { $max }.
refused-card-kind-unknown = Такого виду карток тут немає.
refused-about-missing = На що це відповідь? Виберіть, будь ласка.
refused-about-unknown = Того, на що Ви відповідаєте, тут немає.
