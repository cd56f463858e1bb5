### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Aktivitäten und Zustände
activity-welcome = Встреча гостей
activity-collect = Писать карточки
activity-cluster = Разложить карточки
activity-vote = Клеить наклейки
activity-seat = Составить группы
activity-plan = Согласовать меры
activity-reflect = Обмен впечатлениями
stage-waiting = ещё будет
stage-open = идёт
stage-skipped = пропущено

## Zahlen
dots = { $count ->
    [one] { $count } наклейка
    [few] { $count } наклейки
    [many] { $count } наклеек
   *[other] { $count } наклейки
}
rank = Место { $rank }
tied = поровну
unsorted = Без заголовка

## Knöpfe und Zustände
cancel = Отмена
busy = Сохраняем

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Доступ для этого устройства закрыт. Спросите, пожалуйста, ведущих.
refused-access-key = Эта ссылка больше не действует. Попросите, пожалуйста, новую.
refused-personal-unknown = Этот личный код не подходит. Проверьте его, пожалуйста, ещё раз.
refused-stage-no-dots = На этом шаге наклейки не клеят.
refused-card-unknown = Такой карточки нет.
refused-card-not-yours = Это не Ваша карточка.
refused-card-withdrawn = Эту карточку забрали.
refused-card-closed = Шаг завершён. Карточка остаётся как есть.
refused-card-split = Эту карточку разделили. Теперь действуют её части.
refused-seat-full = В этой группе мест нет. Всего их { $max }. Выберите, пожалуйста, другую группу.
refused-stage-no-groups = На этом шаге нет групп.
refused-stage-no-measures = На этом шаге меры не согласуют.
refused-stage-no-questions = На этом шаге нет вопросов.
refused-measure-empty = Сначала напишите, пожалуйста, что нужно сделать.
refused-measure-too-long = Слишком длинно. Разрешено знаков: { $max }.
refused-measure-gone = Эту меру тем временем убрали.
refused-measure-unknown = Такой меры нет.
refused-question-unknown = Такого вопроса здесь нет.
refused-answer-wrong = Этот ответ не подходит к вопросу.
refused-answer-too-long = Ответ слишком длинный. Разрешено знаков: { $max }.
refused-target-unknown = За это не голосуют.
refused-dots-too-many = Вы уже наклеили все наклейки. Сначала снимите одну.
refused-dots-per-target = Больше наклеек здесь нельзя.
refused-vote-revealed = Результат уже показан. Эта наклейка опоздала.
