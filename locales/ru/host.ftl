### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Хозяин/хозяйка стола
starting = Загрузка
starting-away = Ноутбук в зале пока не отвечает.
starting-away-hint = Оставайтесь, пожалуйста, в сети Wi-Fi зала. Всё продолжится само.
refused-title = Не получилось
skip-to-main = Перейти к содержанию
new-step = Новый шаг: { $title }

## An den Tisch kommen
entry-title = Вы хозяин/хозяйка стола
entry-name = Как Вас зовут?
entry-name-hint = По желанию. Ваше имя будет на телефонах гостей.
entry-code = Код с Вашей карточки хозяина
entry-code-other = Код с другой карточки хозяина
entry-code-hint = 6 знаков. Карточку Вы получите у ведущих.
entry-code-empty = Сначала введите, пожалуйста, код.
entry-go = Начать
entry-busy = Минутку
entry-event = Код встречи
entry-event-hint = 6 знаков. Они есть на большом экране.
entry-event-empty = Сначала введите, пожалуйста, код.
entry-next = Дальше
duties-title = Что Вы делаете за столом
duty-greet = Вы остаётесь здесь и приветствуете всех, кто приходит.
duty-tell = Вы рассказываете, что здесь уже говорили.
duty-sum = В конце каждого раунда Вы одной фразой пишете итог для всех.

## Nicht mehr Gastgeber*in
gone-title = Вы здесь больше не принимаете гостей
gone-text = Ведущие передали это место другому человеку.
gone-closed = Закрыто: { $place }.
moved = Закрыто: { $from }. Гости и карточки теперь здесь: { $place }. Вы принимаете гостей здесь.
gone-safe = Всё, что Вы написали, сохранено.
as-guest = На страницу для всех
other-card = Вы открыли другую карточку хозяина. Сейчас Вы принимаете гостей здесь: { $place }. Хотите сменить место?
other-card-go = Перейти на другое место
other-card-stay = Остаться здесь

## Werkzeuge
language-choose = Выбрать язык
text-size = Размер текста
text-normal = Обычный
text-large = Крупный
text-larger = Очень крупный
language = Язык
help = Помощь
help-safe-title = Ничего не потеряется
help-outbox = Когда нет связи, всё надёжно ждёт на этом устройстве. Спокойно пишите дальше.
help-code-title = Продолжить на другом устройстве
help-card = Откройте там код со своей карточки хозяина.
help-code = Чтобы клеить наклейки на своём телефоне, возьмите код: <b>{ $code }</b>.
help-contact-title = Есть вопросы?
help-contact = Обратитесь к ведущим.
name-save = Сохранить имя
name-saved = Имя сохранено.
understood = Понятно
discard = Отбросить

## Verbindung und Speicher
no-connection = Нет связи
away = Сейчас нет связи.
away-host = Спокойно продолжайте: всё надёжно ждёт на этом устройстве.
keeps-not = Это устройство ничего не запоминает. Не обновляйте, пожалуйста, страницу, пока что-то ждёт.
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
input-waits = Ваша запись ждёт
refused-text = «{ $text }» ещё здесь. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Разделы
tab-who = Гости
tab-told = Пересказ
tab-topics = Темы
tab-write = Писать
tab-sum = Итог

## Die Frage
asked-now = О чём речь сейчас
asked-before = О чём шла речь
asked-next = { $round }: о чём пойдёт речь
asked-round = Следующий раунд

## Wer kommt
who-title = Кто придёт к Вам?
who-count = На месте { $there } из { $count }
who-none-table = Пока никого. Здесь будет видно, кто придёт за Ваш стол.
who-none-room = Пока никого. Здесь будет видно, кто придёт в Вашу комнату.
who-hosts = Вместе с Вами гостей принимает: { $names }
who-away = Уже не здесь
guest = Гость { $no }
guest-from = отсюда: { $place }
guest-again-table = уже знает этот стол
guest-again-room = уже знает эту комнату
guest-new = здесь впервые
guest-paper = без телефона, есть маршрутная карточка
guest-with = приходит вместе: { $names }
guest-stays-table = всегда за этим столом
guest-stays-room = всегда в этой комнате
is-here = на месте
here = на месте
is-here-named = { $name } на месте
guest-menu = Подробнее: { $name }
guest-missing = Нет на месте
guest-left = Больше не с нами
guest-elsewhere = Сидит в другом месте
guest-elsewhere-none = Другого места нет.
guest-call = Нужна помощь ведущих
guest-help = Просит помощи
help-done = сделано
help-done-named = Помощь для { $name }: сделано
guest-moved = { $name } теперь сидит здесь: { $place }
move-title = Где сидит { $name }?
host-is = гостей принимает { $name }
away-gone = больше не участвует
away-at = сидит здесь: { $place }
sits-here = Всё же сидит здесь
sits-here-named = { $name } всё же сидит здесь

## Noch jemand
add-guest-table = Здесь сидит ещё кто-то
add-guest-room = Здесь есть ещё кто-то
add-phone-title = С телефоном
add-phone-table = Гость сканирует код на табличке стола. Тогда он появится в этом списке. Если его место за другим столом, помогут ведущие.
add-phone-room = Гость сканирует код на табличке комнаты. Тогда он появится в этом списке. Если его место в другой комнате, помогут ведущие.
add-paper-title = Без телефона
add-paper = Гость получает номер и личный код.
add-paper-do = Добавить без телефона
added-title = Гость { $no } добавлен
added-write = Напишите это, пожалуйста, на листке и дайте его гостю:
added-later = С этим кодом гость позже сможет взять и телефон. По просьбе ведущие напечатают маршрутную карточку.
added-done = Готово
added-next = Ещё кто-то без телефона

## Weitersagen
told-title = Что Вы можете пересказать
told-first-table = Ваш стол начинает. В следующем раунде здесь будет то, что скажут сейчас.
told-first-room = Ваша комната начинает. В следующем раунде здесь будет то, что скажут сейчас.
told-all-table = Все карточки этого стола: { $count }
told-all-room = Все карточки этой комнаты: { $count }
told-no-sentence = пока без Вашего итога
round-and-cards = Раунд { $round } · { $cards }
quoted = «{ $text }»
disputed = Есть разные мнения: { $reason }

## Karten schreiben
write-title = Написать карточку за кого-то
kind-question = Какая это карточка?
card-label = Карточка
card-label-kind = Карточка: { $kind }
card-placeholder = Пишите так, как было сказано
card-give = Сдать
card-given = Карточка сдана
card-given-waits = Карточка ждёт на этом устройстве
card-empty = На карточке пока ничего не написано.
card-too-long = Текст на карточке слишком длинный. Разрешено знаков: { $max }.
chars-left = ещё <b>{ $left }</b>
chars-over = <b>{ $over }</b> лишних
chars-short = Коротко — лучше
about-label = На что отвечает карточка?
about-missing = Сначала выберите, пожалуйста, на что отвечает карточка.
for-whom = От кого?
for-nobody = без имени
written-title = Что Вы записали
show-more = Показать ещё { $count }
card-waits = ждёт с { $time }
card-leaving = забираем назад
card-refused = Карточка ещё здесь
card-menu = Изменить карточку или забрать её
card-menu-title = Эта карточка
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
late-draft = Раунд завершён. Ваша последняя карточка ещё здесь. Хотите её сдать?
late-draft-over = Встреча завершена. Ваша последняя карточка ещё здесь. Обратитесь к ведущим.
late-give = Сдать сейчас
late-given = Карточка сдана

## Der Satz für alle
sum-title = Ваш итог для всех
sum-label-table = Что было самым важным за Вашим столом?
sum-label-room = Что было самым важным в Вашей комнате?
sum-hint = Будет на большом экране, когда Вы расскажете об итогах.
sum-left = Ещё знаков: <b>{ $left }</b>
sum-before = Прошлые раунды
sum-change = Изменить
sum-change-named = Изменить итог раунда { $round }
sum-done = Готово
field-saved = сохранено
field-waits = ждёт на этом устройстве
field-meanwhile = Тем временем здесь написано: { $text }

## Themen eines offenen Raums
topics-title = Темы
topics-none = Тем пока нет. О чём хотят поговорить Ваши гости?
topic-new = Новая тема
topic-add = Добавить
topic-up = { $title }: выше
topic-down = { $title }: ниже
topic-first = Это уже вверху.
topic-last = Это уже внизу.
topic-moved = { $title } теперь на месте { $no }
topic-menu = Подробнее: { $title }
topic-done = обсудили
topic-set-done = Уже обсудили
topic-not-done = Ещё не обсудили
topic-remove = Убрать

## Ernte
harvest-now-table = Сейчас выступает Ваш стол
harvest-now-room = Сейчас выступает Ваша комната
harvest-no-sentence = Вы не записали итог. Расскажите своими словами, что было самым важным.
harvest-other = Сейчас говорит: { $place }
harvest-soon = Скоро все расскажут, что они обсудили
harvest-own = Это Вы прочитаете вслух
harvest-order-table = Все столы
harvest-order-room = Все комнаты
harvest-mine-table = Ваш стол
harvest-mine-room = Ваша комната
harvest-now = сейчас

## Warten und Pausen
before-title = Сейчас начнём
between-title = Сейчас продолжим
calm-welcome = Рады, что Вы здесь
calm-before = Сейчас Вам ничего не нужно делать. Когда гости пойдут, Вы увидите здесь, кто идёт к Вам.
calm-after = Раунды завершены. Спасибо, что принимали гостей.
calm-together = Это делают все вместе. Вы можете участвовать на странице для всех.
calm-question = О чём спрашивают у Вас
what-comes = Что будет дальше
about-minutes = примерно { $minutes } мин
resting-title = На сегодня всё
resting-text = Продолжим в другой день. Ваши карточки и итоги останутся.
ended-title = Спасибо, что принимали гостей
ended-text = Встреча «{ $title }» завершена. Все карточки и Ваши итоги есть в протоколе.
ended-contact = На вопросы отвечает: { $contact }
