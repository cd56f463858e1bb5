### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Господар/господиня столу
starting = Завантаження
starting-away = Ноутбук у залі ще не відповідає.
starting-away-hint = Залишайтеся, будь ласка, у мережі Wi-Fi залу. Усе продовжиться само.
refused-title = Не вдалося
skip-to-main = Перейти до вмісту
new-step = Новий крок: { $title }

## An den Tisch kommen
entry-title = Ви господар/господиня столу
entry-name = Як Вас звати?
entry-name-hint = За бажанням. Ваше ім’я буде на телефонах гостей.
entry-code = Код із Вашої картки господаря
entry-code-other = Код з іншої картки господаря
entry-code-hint = 6 знаків. Картку Ви отримаєте від ведучих.
entry-code-empty = Спочатку введіть, будь ласка, код.
entry-go = Почати
entry-busy = Хвилинку
entry-event = Код зустрічі
entry-event-hint = 6 знаків. Вони є на великому екрані.
entry-event-empty = Спочатку введіть, будь ласка, код.
entry-next = Далі
duties-title = Що Ви робите за столом
duty-greet = Ви залишаєтеся тут і вітаєте всіх, хто приходить.
duty-tell = Ви розповідаєте, що тут уже говорили.
duty-sum = Наприкінці кожного раунду Ви пишете одне речення для всіх.

## Nicht mehr Gastgeber*in
gone-title = Ви тут більше не приймаєте гостей
gone-text = Ведучі передали це місце іншій людині.
gone-closed = Закрито: { $place }.
moved = Закрито: { $from }. Гості й картки тепер тут: { $place }. Ви приймаєте гостей тут.
gone-safe = Усе, що Ви написали, збережено.
as-guest = До сторінки для всіх
other-card = Ви відкрили іншу картку господаря. Зараз Ви приймаєте гостей тут: { $place }. Хочете змінити місце?
other-card-go = Перейти на інше місце
other-card-stay = Залишитися тут

## Werkzeuge
language-choose = Вибрати мову
text-size = Розмір тексту
text-normal = Звичайний
text-large = Великий
text-larger = Дуже великий
language = Мова
help = Допомога
help-safe-title = Нічого не загубиться
help-outbox = Коли немає зв’язку, усе надійно чекає на цьому пристрої. Пишіть спокійно далі.
help-code-title = Продовжити на іншому пристрої
help-card = Відкрийте там код зі своєї картки господаря.
help-code = Щоб клеїти наліпки на своєму телефоні, візьміть код: <b>{ $code }</b>.
help-contact-title = Маєте запитання?
help-contact = Зверніться до ведучих.
name-save = Зберегти ім’я
name-saved = Ім’я збережено.
understood = Зрозуміло
discard = Відкинути

## Verbindung und Speicher
no-connection = Немає зв’язку
away = Зараз немає зв’язку.
away-host = Спокійно продовжуйте: усе надійно чекає на цьому пристрої.
keeps-not = Цей пристрій нічого не запам’ятовує. Не оновлюйте, будь ласка, сторінку, поки щось чекає.
cards-wait = { $count ->
    [one] { $count } картка чекає
    [few] { $count } картки чекають
    [many] { $count } карток чекають
   *[other] { $count } картки чекають
}
cards-kept = { $count ->
    [one] { $count } картка ще тут
    [few] { $count } картки ще тут
    [many] { $count } карток ще тут
   *[other] { $count } картки ще тут
}
input-waits = Ваш запис чекає
refused-text = «{ $text }» ще тут. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Розділи
tab-who = Гості
tab-told = Переказ
tab-topics = Теми
tab-write = Писати
tab-sum = Речення

## Die Frage
asked-now = Про що йдеться зараз
asked-before = Про що йшлося
asked-next = { $round }: про що йтиметься
asked-round = Наступний раунд

## Wer kommt
who-title = Хто прийде до Вас?
who-count = Прийшло { $there } з { $count }
who-none-table = Ще нікого. Тут буде видно, хто прийде за Ваш стіл.
who-none-room = Ще нікого. Тут буде видно, хто прийде до Вашої кімнати.
who-hosts = Разом із Вами гостей приймає: { $names }
who-away = Уже не тут
guest = Гість { $no }
guest-from = звідси: { $place }
guest-again-table = уже знає цей стіл
guest-again-room = уже знає цю кімнату
guest-new = тут уперше
guest-paper = без телефона, має маршрутну картку
guest-with = приходить разом: { $names }
guest-stays-table = завжди за цим столом
guest-stays-room = завжди в цій кімнаті
is-here = на місці
here = на місці
is-here-named = { $name } на місці
guest-menu = Більше: { $name }
guest-missing = Немає на місці
guest-left = Більше не з нами
guest-elsewhere = Сидить деінде
guest-elsewhere-none = Іншого місця немає.
guest-call = Потрібна допомога ведучих
guest-help = Просить допомоги
help-done = зроблено
help-done-named = Допомога для { $name }: зроблено
guest-moved = { $name } тепер сидить тут: { $place }
move-title = Де сидить { $name }?
host-is = гостей приймає { $name }
away-gone = більше не бере участі
away-at = сидить тут: { $place }
sits-here = Таки сидить тут
sits-here-named = { $name } таки сидить тут

## Noch jemand
add-guest-table = Тут сидить ще хтось
add-guest-room = Тут є ще хтось
add-phone-title = З телефоном
add-phone-table = Гість сканує код на табличці столу. Тоді він з’явиться в цьому списку. Якщо його місце за іншим столом, допоможуть ведучі.
add-phone-room = Гість сканує код на табличці кімнати. Тоді він з’явиться в цьому списку. Якщо його місце в іншій кімнаті, допоможуть ведучі.
add-paper-title = Без телефона
add-paper = Гість отримує номер і особистий код.
add-paper-do = Додати без телефона
added-title = Гостя { $no } додано
added-write = Напишіть це, будь ласка, на аркуші й дайте його гостеві:
added-later = З цим кодом гість пізніше зможе взяти й телефон. На прохання ведучі надрукують маршрутну картку.
added-done = Готово
added-next = Ще хтось без телефона

## Weitersagen
told-title = Що Ви можете переказати
told-first-table = Ваш стіл починає. У наступному раунді тут буде те, що скажуть зараз.
told-first-room = Ваша кімната починає. У наступному раунді тут буде те, що скажуть зараз.
told-all-table = Усі картки цього столу: { $count }
told-all-room = Усі картки цієї кімнати: { $count }
told-no-sentence = ще без Вашого речення
round-and-cards = Раунд { $round } · { $cards }
quoted = «{ $text }»
disputed = Є різні думки: { $reason }

## Karten schreiben
write-title = Написати картку за когось
kind-question = Яка це картка?
card-label = Картка
card-label-kind = Картка: { $kind }
card-placeholder = Пишіть так, як було сказано
card-give = Здати
card-given = Картку здано
card-given-waits = Картка чекає на цьому пристрої
card-empty = На картці ще нічого не написано.
card-too-long = Картка задовга. Дозволено знаків: { $max }.
chars-left = ще <b>{ $left }</b>
chars-over = <b>{ $over }</b> зайвих
chars-short = Коротко — краще
about-label = На що відповідає картка?
about-missing = Спочатку виберіть, будь ласка, на що відповідає картка.
for-whom = Від кого?
for-nobody = без імені
written-title = Що Ви записали
show-more = Показати ще { $count }
card-waits = чекає з { $time }
card-leaving = забираємо назад
card-refused = Картка ще тут
card-menu = Змінити картку або забрати її
card-menu-title = Ця картка
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
late-draft = Раунд завершено. Ваша остання картка ще тут. Хочете її здати?
late-draft-over = Зустріч завершено. Ваша остання картка ще тут. Зверніться до ведучих.
late-give = Здати зараз
late-given = Картку здано

## Der Satz für alle
sum-title = Ваше речення для всіх
sum-label-table = Що було найважливішим за Вашим столом?
sum-label-room = Що було найважливішим у Вашій кімнаті?
sum-hint = Буде на великому екрані, коли Ви говоритимете про підсумки.
sum-left = Ще знаків: <b>{ $left }</b>
sum-before = Попередні раунди
sum-change = Змінити
sum-change-named = Змінити речення раунду { $round }
sum-done = Готово
field-saved = збережено
field-waits = чекає на цьому пристрої
field-meanwhile = Тим часом тут написано: { $text }

## Themen eines offenen Raums
topics-title = Теми
topics-none = Тем ще немає. Про що хочуть поговорити Ваші гості?
topic-new = Нова тема
topic-add = Додати
topic-up = { $title }: вище
topic-down = { $title }: нижче
topic-first = Це вже вгорі.
topic-last = Це вже внизу.
topic-moved = { $title } тепер на місці { $no }
topic-menu = Більше: { $title }
topic-done = обговорено
topic-set-done = Уже обговорено
topic-not-done = Ще не обговорено
topic-remove = Вилучити

## Ernte
harvest-now-table = Зараз виступає Ваш стіл
harvest-now-room = Зараз виступає Ваша кімната
harvest-no-sentence = Ви не записали речення. Розкажіть своїми словами, що було найважливішим.
harvest-other = Зараз говорить: { $place }
harvest-soon = Скоро всі розкажуть, що вони обговорили
harvest-own = Це Ви зачитаєте
harvest-order-table = Усі столи
harvest-order-room = Усі кімнати
harvest-mine-table = Ваш стіл
harvest-mine-room = Ваша кімната
harvest-now = зараз

## Warten und Pausen
before-title = Зараз почнемо
between-title = Зараз продовжимо
calm-welcome = Раді, що Ви тут
calm-before = Зараз Вам нічого не треба робити. Щойно гості вирушать, Ви побачите тут, хто йде до Вас.
calm-after = Раунди завершено. Дякуємо, що приймали гостей.
calm-together = Це роблять усі разом. Ви можете взяти участь на сторінці для всіх.
calm-question = Про що запитують у Вас
what-comes = Що буде далі
about-minutes = приблизно { $minutes } хв
resting-title = На сьогодні все
resting-text = Продовжимо іншого дня. Ваші картки та речення залишаться.
ended-title = Дякуємо, що приймали гостей
ended-text = Зустріч «{ $title }» завершено. Усі картки й Ваші речення є в протоколі.
ended-contact = На запитання відповідає: { $contact }
