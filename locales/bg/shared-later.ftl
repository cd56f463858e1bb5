### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Aktivitäten und Zustände
activity-welcome = Посрещане
activity-collect = Писане на картички
activity-cluster = Подреждане на картичките
activity-vote = Поставяне на точки
activity-seat = Образуване на групи
activity-plan = Договаряне на мерки
activity-reflect = Равносметка
stage-waiting = предстои
stage-open = тече
stage-skipped = пропусната

## Zahlen
dots = { $count ->
    [one] { $count } точка
   *[other] { $count } точки
}
rank = Място { $rank }
tied = наравно
unsorted = Без заглавие

## Knöpfe und Zustände
cancel = Отказ
busy = Запазва се

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Достъпът на това устройство е спрян. Моля, попитайте водещите.
refused-access-key = Тази връзка вече не важи. Моля, поискайте нова.
refused-personal-unknown = Този личен код не е верен. Моля, погледнете пак внимателно.
refused-stage-no-dots = В тази стъпка не се поставят точки.
refused-card-unknown = Няма такава картичка.
refused-card-not-yours = Това не е Ваша картичка.
refused-card-withdrawn = Тази картичка е оттеглена.
refused-card-closed = Стъпката приключи. Картичката остава, както е.
refused-card-split = Тази картичка е разделена. Важат частите ѝ.
refused-seat-full = Тази група е пълна. Хора в нея: { $max }. Моля, изберете друга.
refused-stage-no-groups = В тази стъпка няма групи.
refused-stage-no-measures = В тази стъпка не се договарят мерки.
refused-stage-no-questions = В тази стъпка няма въпроси.
refused-measure-empty = Моля, първо напишете какво трябва да се направи.
refused-measure-too-long = Това е твърде дълго. Може да има до { $max } знака.
refused-measure-gone = Тази мярка междувременно е изтрита.
refused-measure-unknown = Няма такава мярка.
refused-question-unknown = Тук няма такъв въпрос.
refused-answer-wrong = Този отговор не подхожда на въпроса.
refused-answer-too-long = Отговорът е твърде дълъг. Може да има до { $max } знака.
refused-target-unknown = Това не е сред възможностите за избор.
refused-dots-too-many = Вече поставихте всичките си точки. Първо махнете една точка.
refused-dots-per-target = Тук не може повече точки.
refused-vote-revealed = Точките вече са показани. Тази точка закъсня.
