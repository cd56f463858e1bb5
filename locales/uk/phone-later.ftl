### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Code eingeben
code-title = Де Ви хочете взяти участь?
code-label = Код зустрічі
code-hint = 6 знаків. Вони є на великому екрані.
code-empty = Спочатку введіть, будь ласка, код.
code-go = Далі
code-open = Зараз тут триває

## Beitreten
name-save = Зберегти ім’я
name-saved = Ім’я збережено.
continue-title = Продовжити на цьому пристрої
continue-hint = Ваш особистий код є на іншому пристрої, у розділі «Допомога».
continue-label = Особистий код
continue-empty = Спочатку введіть, будь ласка, код.
continue-go = Продовжити
guest-no = Гість { $no }

## Werkzeuge
text-normal = Звичайний
text-large = Великий
text-larger = Дуже великий
help-what-title = Що це таке?
help-what = На цьому телефоні Ви пишете картки та клеїте наліпки. Ведучі показують наступний крок. Потім усе видно й на великому екрані.
help-outbox = Коли немає зв’язку, Ваші картки надійно чекають на цьому телефоні.
help-code-title = Продовжити на іншому пристрої
help-code = Ваш код: <b>{ $code }</b>. З ним Ви продовжите на іншому пристрої.
help-contact-title = Маєте запитання?
help-contact = Зверніться до ведучих.
help-leave-title = Піти
help-leave = Ви можете піти будь-коли. Ваші картки залишаться. Просто закрийте цю сторінку.
discard = Відкинути

## Warten und Pausen
ended-title = Дякуємо за участь
ended-text = Зустріч «{ $title }» завершено. Ваші картки та наліпки є в протоколі.
ended-contact = На запитання відповідає: { $contact }

## Karten schreiben
late-draft = Крок завершено. Ваша остання картка ще тут. Передати її ведучим?
late-draft-over = Зустріч завершено. Ваша остання картка ще тут. Зверніться до ведучих.
late-give = Передати ведучим
late-in-tray = Ваша картка «{ $text }» у ведучих.
late-given = Ведучі отримають Вашу картку

## Meine Karten
your-card = Ваша картка
card-menu-title = Ваша картка
card-edit = Змінити
card-edit-title = Змінити картку
card-changed = Картку змінено
save-change = Зберегти зміну
keep-as-is = Залишити так
card-withdraw = Забрати
withdraw-title = Забрати цю картку?
withdraw-text = Вона зникне всюди. У протоколі її теж не буде.
withdraw-do = Забрати
withdraw-keep = Залишити
card-withdrawn = Картку забрано
edit-refused = Вашу зміну «{ $text }» не враховано.
back-to-composer = Назад до поля для письма

## Karten ordnen
cluster-open = Ведучі розкладають картки під заголовками. Тут Ви можете читати.
cluster-closed = Так картки розкладено тепер.
cluster-none = Тут ще немає карток.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Ще { $left } наліпка з { $of }</b>
    [few] <b>Ще { $left } наліпки з { $of }</b>
    [many] <b>Ще { $left } наліпок з { $of }</b>
   *[other] <b>Ще { $left } наліпки з { $of }</b>
}
dots-gone = <b>Усі наліпки наклеєно</b>
dots-how = Натисніть +.
dots-move = Переклеювати можна.
dot-give = Наклеїти наліпку на { $title }
dot-take = Зняти наліпку з { $title }
your-dots = Ваші наліпки: { $count }
dots-all = { $count ->
    [one] { $count } наліпка в залі
    [few] { $count } наліпки в залі
    [many] { $count } наліпок у залі
   *[other] { $count } наліпки в залі
}
of-them-yours = { $count ->
    [one] з них { $count } Ваша
    [few] з них { $count } Ваші
    [many] з них { $count } Ваших
   *[other] з них { $count } Ваші
}
vote-secret = { $count ->
    [0] Як клеять інші, всі побачать пізніше, одночасно.
    [one] { $count } особа вже наклеїла. Результат усі побачать пізніше, одночасно.
    [few] { $count } особи вже наклеїли. Результат усі побачать пізніше, одночасно.
    [many] { $count } осіб уже наклеїли. Результат усі побачать пізніше, одночасно.
   *[other] { $count } особи вже наклеїли. Результат усі побачать пізніше, одночасно.
}
vote-none = Тут ще немає нічого, на що можна клеїти наліпки.
vote-closed = Клеїти вже не можна. Зараз покажемо результат.
vote-revealed = { $count ->
    [one] Так наклеїла { $count } особа.
    [few] Так наклеїли { $count } особи.
    [many] Так наклеїли { $count } осіб.
   *[other] Так наклеїли { $count } особи.
}
vote-confirmed = Наліпки пораховано. З цим працюємо далі.
chosen = вибрано
dots-total = { $total ->
    [one] Усього { $total } наліпка
    [few] Усього { $total } наліпки
    [many] Усього { $total } наліпок
   *[other] Усього { $total } наліпки
}

## Worauf man antwortet
about-label = Ви відповідаєте на
answers-to = Відповідь на: { $title }
answers-else = Про щось інше

## Zeichen auf den Karten
same-title = Ці картки про те саме
card-part = Ведучі поділили Вашу картку. Це частина { $place } з { $parts }.
card-parked = лежить у скриньці тем

## Themenspeicher
parking-give = Покласти сюди
parking-none = Тут ще нічого немає.

## Zweiter Durchgang
round-two = Другий тур
round-two-text = { $dots ->
    [one] У них була однакова кількість наліпок. Тепер Ви маєте ще { $dots } наліпку.
    [few] У них була однакова кількість наліпок. Тепер Ви маєте ще { $dots } наліпки.
    [many] У них була однакова кількість наліпок. Тепер Ви маєте ще { $dots } наліпок.
   *[other] У них була однакова кількість наліпок. Тепер Ви маєте ще { $dots } наліпки.
}
dots-first-round = { $count ->
    [one] перший тур: { $count } наліпка
    [few] перший тур: { $count } наліпки
    [many] перший тур: { $count } наліпок
   *[other] перший тур: { $count } наліпки
}
dots-again = { $count ->
    [one] другий тур: { $count } наліпка
    [few] другий тур: { $count } наліпки
    [many] другий тур: { $count } наліпок
   *[other] другий тур: { $count } наліпки
}
dots-paper = з них на папері: { $count }
dots-hands = з них підняттям руки: { $count }
chosen-because = Додано: { $reason }

## Gruppen
group-choose = Виберіть групу. Її можна змінити.
group-closed = Групи вже сформовано. Ви не в жодній групі.
group-chosen = Ви в групі { $title }.
group-none = Груп ще немає.
group-mine = Ваша група
group-size = { $count } з { $limit } осіб
group-full = місць немає
group-join = Працювати тут
group-change = Перейти сюди
group-leave = Вийти з групи

## Maßnahmen
measure-title = Захід
measure-new = Записати захід
measure-make = Додати
measure-made = Захід є в списку
measure-about = Якого рішення він стосується?
measure-short-what = Що
measure-short-who = Хто
measure-short-partners = З ким
measure-short-until = До коли
measure-short-first-step = Перший крок
measure-what = Що?
measure-what-hint = Що треба зробити? Досить одного речення.
measure-who = Хто за це візьметься?
measure-who-hint = Найкраще людина, яка сьогодні тут.
measure-partners = З ким?
measure-until = До коли?
measure-until-hint = Наприклад: до кінця березня
measure-first-step = Перший крок
measure-first-step-hint = Що можна зробити вже цього тижня?
measure-missing = Ще не заповнено: { $parts }
measure-empty = Спочатку напишіть, будь ласка, що треба зробити.
measure-open = Заповнити далі: { $title }
measure-saves = Кожне поле зберігається само. Писати можуть кілька людей одночасно.
measure-done = Готово
measure-remove = Вилучити
measure-remove-title = Вилучити цей захід?
measure-remove-text = Він зникне для всіх. У протоколі його теж не буде.
measure-removed = Захід вилучено
measure-gone = Цього заходу більше немає.
plan-none = Заходів ще немає.
plan-by-moderator = Обговоріть це. Ведучі запишуть заходи.
plan-closed = { $count ->
    [0] Цей крок завершено. Нічого не узгоджено.
    [one] Цей крок завершено. Узгоджено { $count } захід.
    [few] Цей крок завершено. Узгоджено { $count } заходи.
    [many] Цей крок завершено. Узгоджено { $count } заходів.
   *[other] Цей крок завершено. Узгоджено { $count } заходу.
}
field-saved = збережено
field-waits = чекає на цьому телефоні
field-meanwhile = Тим часом тут написано: { $text }

## Rückblick
reflect-closed = Обмін враженнями завершено.
reflect-secret = { $count ->
    [0] Ніхто не бачить, хто що каже. Відповіді всі побачать пізніше, одночасно.
    [one] Відповіла { $count } особа. Ніхто не бачить, хто що каже. Відповіді всі побачать пізніше, одночасно.
    [few] Відповіли { $count } особи. Ніхто не бачить, хто що каже. Відповіді всі побачать пізніше, одночасно.
    [many] Відповіли { $count } осіб. Ніхто не бачить, хто що каже. Відповіді всі побачать пізніше, одночасно.
   *[other] Відповіли { $count } особи. Ніхто не бачить, хто що каже. Відповіді всі побачать пізніше, одночасно.
}
reflect-said = Так каже зал
reflect-nothing = Тут ніхто нічого не написав.
answer-take-back = Забрати
answer-yours = Ваша відповідь

## Zwischen zwei Tagen
resting-title = На сьогодні все
resting-text = Продовжимо іншого дня: з тим самим кодом, на тому самому телефоні. Ваші картки залишаться.
