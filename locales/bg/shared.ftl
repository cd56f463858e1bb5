### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = днес
tomorrow = утре
time-span = от { $start } до { $end } ч.
time-from = от { $start } ч.
timer-left = остават
timer-minutes = { $minutes } мин
timer-over = Времето изтече
timer-paused = спряно
timer-soon = скоро свършва

## Orte
place-plenum = Всички заедно

## Aktivitäten und Zustände
stage-closed = приключи

## Stufen der Beteiligung
level-1 = Информиране
level-2 = Изслушване
level-3 = Съвместно решаване
level-4 = Самостоятелно решаване
level-5 = Самоорганизация
level-of = { $name }, степен { $level } от 5.
level-low = да получавам информация
level-high = да организираме сами
level-title = Колко можете да повлияете
level-ladder = Степени на участие
level-here = { $name }: тази степен важи днес
next-title = Какво става с картичките Ви

## Zahlen
cards = { $count ->
    [one] { $count } картичка
   *[other] { $count } картички
}
people = { $count ->
    [one] { $count } човек
   *[other] { $count } души
}
parking = Теми за после
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Затвори
retry = Опитай пак
saved = Всичко е запазено
offline = В момента няма връзка

## Ablehnungen: was geschah und was Sie tun können
refused = Не се получи ({ $code }). Моля, попитайте водещите.
refused-net-away = Лаптопът в залата сега не отговаря. Моля, опитайте пак след малко.
refused-net-answer = Отговорът не беше разбран. Моля, презаредете страницата.
refused-event-unknown = Тук няма такъв код. Моля, погледнете големия екран.
refused-event-closed = Срещата приключи.
refused-access-origin = Тази заявка дойде от чужда страница. Моля, презаредете страницата.
refused-access-host = Лаптопът не е достъпен на този адрес. Моля, използвайте адреса от големия екран.
refused-access-role = Това тук могат само водещите.
refused-person-unknown = Този човек не е записан тук. Моля, включете се отново.
refused-command-unknown = Лаптопът не познава това. Моля, презаредете страницата.
refused-command-malformed = Лаптопът не разбра това. Моля, презаредете страницата.
refused-too-fast = Това беше много бързо. Моля, изчакайте малко.
refused-too-many = Вече са много. Тази стъпка не приема повече.
refused-storage-failed = Лаптопът сега не успя да запази. Ще опита отново.
refused-server-error = На лаптопа нещо се обърка. Моля, съобщете на водещите.
refused-access-person = Това устройство още не е записано тук. Моля, включете се отново.
refused-server-stopping = Лаптопът се включва наново. След малко ще има нов опит.
refused-stage-unknown = Тази стъпка вече я няма.
refused-stage-not-open = Тази стъпка сега не тече.
refused-stage-no-cards = В тази стъпка не се пишат картички.
refused-card-empty = На картичката още няма текст.
refused-card-too-long = Картичката е твърде дълга. Може да има до { $max } знака.
refused-card-kind-unknown = Тук няма такъв вид картичка.
refused-about-missing = На какво отговаря това? Моля, изберете.
refused-about-unknown = Това, на което отговаряте, го няма тук.
