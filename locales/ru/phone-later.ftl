### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Code eingeben
code-title = Где Вы хотите участвовать?
code-label = Код встречи
code-hint = 6 знаков. Они есть на большом экране.
code-empty = Сначала введите, пожалуйста, код.
code-go = Дальше
code-open = Сейчас здесь идёт

## Beitreten
name-save = Сохранить имя
name-saved = Имя сохранено.
continue-title = Продолжить на этом устройстве
continue-hint = Ваш личный код есть на другом устройстве, в разделе «Помощь».
continue-label = Личный код
continue-empty = Сначала введите, пожалуйста, код.
continue-go = Продолжить
guest-no = Гость { $no }

## Werkzeuge
text-normal = Обычный
text-large = Крупный
text-larger = Очень крупный
help-what-title = Что это такое?
help-what = На этом телефоне Вы пишете карточки и клеите наклейки. Ведущие показывают следующий шаг. Потом всё видно и на большом экране.
help-outbox = Когда нет связи, Ваши карточки надёжно ждут на этом телефоне.
help-code-title = Продолжить на другом устройстве
help-code = Ваш код: <b>{ $code }</b>. С ним Вы продолжите на другом устройстве.
help-contact-title = Есть вопросы?
help-contact = Обратитесь к ведущим.
help-leave-title = Уйти
help-leave = Вы можете уйти в любое время. Ваши карточки останутся. Просто закройте эту страницу.
discard = Отбросить

## Warten und Pausen
ended-title = Спасибо за участие
ended-text = Встреча «{ $title }» завершена. Ваши карточки и наклейки есть в протоколе.
ended-contact = На вопросы отвечает: { $contact }

## Karten schreiben
late-draft = Шаг завершён. Ваша последняя карточка ещё здесь. Передать её ведущим?
late-draft-over = Встреча завершена. Ваша последняя карточка ещё здесь. Обратитесь к ведущим.
late-give = Передать ведущим
late-in-tray = Ваша карточка «{ $text }» у ведущих.
late-given = Ведущие получат Вашу карточку

## Meine Karten
your-card = Ваша карточка
card-menu-title = Ваша карточка
card-edit = Изменить
card-edit-title = Изменить карточку
card-changed = Карточка изменена
save-change = Сохранить изменение
keep-as-is = Оставить так
card-withdraw = Забрать
withdraw-title = Забрать эту карточку?
withdraw-text = Она исчезнет везде. В протоколе её тоже не будет.
withdraw-do = Забрать
withdraw-keep = Оставить
card-withdrawn = Карточку забрали
edit-refused = Ваше изменение «{ $text }» не принято.
back-to-composer = Назад к полю для текста

## Karten ordnen
cluster-open = Ведущие раскладывают карточки под заголовками. Здесь Вы можете читать.
cluster-closed = Так карточки разложены теперь.
cluster-none = Здесь пока нет карточек.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Ещё { $left } наклейка из { $of }</b>
    [few] <b>Ещё { $left } наклейки из { $of }</b>
    [many] <b>Ещё { $left } наклеек из { $of }</b>
   *[other] <b>Ещё { $left } наклейки из { $of }</b>
}
dots-gone = <b>Все наклейки наклеены</b>
dots-how = Нажмите +.
dots-move = Переклеивать можно.
dot-give = Наклеить на { $title }
dot-take = Снять наклейку с { $title }
your-dots = Ваши наклейки: { $count }
dots-all = { $count ->
    [one] { $count } наклейка в зале
    [few] { $count } наклейки в зале
    [many] { $count } наклеек в зале
   *[other] { $count } наклейки в зале
}
of-them-yours = { $count ->
    [one] из них { $count } Ваша
    [few] из них { $count } Ваши
    [many] из них { $count } Ваших
   *[other] из них { $count } Ваши
}
vote-secret = { $count ->
    [0] Как клеят другие, все увидят позже, одновременно.
    [one] Уже клеил { $count } человек. Результат все увидят позже, одновременно.
    [few] Уже клеили { $count } человека. Результат все увидят позже, одновременно.
    [many] Уже клеили { $count } человек. Результат все увидят позже, одновременно.
   *[other] Уже клеили { $count } человека. Результат все увидят позже, одновременно.
}
vote-none = Здесь пока нет ничего, на что можно клеить наклейки.
vote-closed = Клеить больше нельзя. Сейчас покажем результат.
vote-revealed = { $count ->
    [one] Так клеил { $count } человек.
    [few] Так клеили { $count } человека.
    [many] Так клеили { $count } человек.
   *[other] Так клеили { $count } человека.
}
vote-confirmed = Наклейки посчитаны. С этим работаем дальше.
chosen = выбрано
dots-total = { $total ->
    [one] Всего { $total } наклейка
    [few] Всего { $total } наклейки
    [many] Всего { $total } наклеек
   *[other] Всего { $total } наклейки
}

## Worauf man antwortet
about-label = Вы отвечаете на
answers-to = Ответ на: { $title }
answers-else = О чём-то другом

## Zeichen auf den Karten
same-title = Эти карточки о том же
card-part = Ведущие разделили Вашу карточку. Это часть { $place } из { $parts }.
card-parked = лежит в копилке тем

## Themenspeicher
parking-give = Положить сюда
parking-none = Здесь пока ничего нет.

## Zweiter Durchgang
round-two = Второй тур
round-two-text = { $dots ->
    [one] У них было поровну наклеек. Теперь у Вас ещё { $dots } наклейка.
    [few] У них было поровну наклеек. Теперь у Вас ещё { $dots } наклейки.
    [many] У них было поровну наклеек. Теперь у Вас ещё { $dots } наклеек.
   *[other] У них было поровну наклеек. Теперь у Вас ещё { $dots } наклейки.
}
dots-first-round = { $count ->
    [one] первый тур: { $count } наклейка
    [few] первый тур: { $count } наклейки
    [many] первый тур: { $count } наклеек
   *[other] первый тур: { $count } наклейки
}
dots-again = { $count ->
    [one] второй тур: { $count } наклейка
    [few] второй тур: { $count } наклейки
    [many] второй тур: { $count } наклеек
   *[other] второй тур: { $count } наклейки
}
dots-paper = из них на бумаге: { $count }
dots-hands = из них поднятием руки: { $count }
chosen-because = Добавлено: { $reason }

## Gruppen
group-choose = Выберите группу. Её можно поменять.
group-closed = Группы уже составлены. Вы ни в одной группе.
group-chosen = Вы в группе { $title }.
group-none = Групп пока нет.
group-mine = Ваша группа
group-size = { $count } из { $limit } человек
group-full = мест нет
group-join = Работать здесь
group-change = Перейти сюда
group-leave = Выйти из группы

## Maßnahmen
measure-title = Мера
measure-new = Записать меру
measure-make = Добавить
measure-made = Мера есть в списке
measure-about = К какому решению она относится?
measure-short-what = Что
measure-short-who = Кто
measure-short-partners = С кем
measure-short-until = До какого срока
measure-short-first-step = Первый шаг
measure-what = Что?
measure-what-hint = Что нужно сделать? Достаточно одной фразы.
measure-who = Кто этим займётся?
measure-who-hint = Лучше всего человек, который сегодня здесь.
measure-partners = С кем?
measure-until = До какого срока?
measure-until-hint = Например: до конца марта
measure-first-step = Первый шаг
measure-first-step-hint = Что можно сделать уже на этой неделе?
measure-missing = Ещё не заполнено: { $parts }
measure-empty = Сначала напишите, пожалуйста, что нужно сделать.
measure-open = Заполнить дальше: { $title }
measure-saves = Каждое поле сохраняется само. Писать могут несколько человек одновременно.
measure-done = Готово
measure-remove = Убрать
measure-remove-title = Убрать эту меру?
measure-remove-text = Она исчезнет для всех. В протоколе её тоже не будет.
measure-removed = Мера убрана
measure-gone = Этой меры больше нет.
plan-none = Мер пока нет.
plan-by-moderator = Обсудите это. Ведущие запишут меры.
plan-closed = { $count ->
    [0] Этот шаг завершён. Ни о чём не договорились.
    [one] Этот шаг завершён. Согласована { $count } мера.
    [few] Этот шаг завершён. Согласовано { $count } меры.
    [many] Этот шаг завершён. Согласовано { $count } мер.
   *[other] Этот шаг завершён. Согласовано { $count } меры.
}
field-saved = сохранено
field-waits = ждёт на этом телефоне
field-meanwhile = Тем временем здесь написано: { $text }

## Rückblick
reflect-closed = Обмен впечатлениями завершён.
reflect-secret = { $count ->
    [0] Никто не видит, кто что говорит. Ответы все увидят позже, одновременно.
    [one] Ответил { $count } человек. Никто не видит, кто что говорит. Ответы все увидят позже, одновременно.
    [few] Ответили { $count } человека. Никто не видит, кто что говорит. Ответы все увидят позже, одновременно.
    [many] Ответили { $count } человек. Никто не видит, кто что говорит. Ответы все увидят позже, одновременно.
   *[other] Ответили { $count } человека. Никто не видит, кто что говорит. Ответы все увидят позже, одновременно.
}
reflect-said = Так говорит зал
reflect-nothing = Здесь никто ничего не написал.
answer-take-back = Забрать
answer-yours = Ваш ответ

## Zwischen zwei Tagen
resting-title = На сегодня всё
resting-text = Продолжим в другой день: с тем же кодом, на том же телефоне. Ваши карточки останутся.
