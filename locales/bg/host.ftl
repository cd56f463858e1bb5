### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Домакин
starting = Зарежда се
starting-away = Лаптопът в залата още не отговаря.
starting-away-hint = Моля, останете в безжичната мрежа на залата. Ще продължи от само себе си.
refused-title = Не се получи
skip-to-main = Към съдържанието
new-step = Нова стъпка: { $title }

## An den Tisch kommen
entry-title = Вие сте домакин
entry-name = Как се казвате?
entry-name-hint = По желание. Гостите виждат името Ви на телефоните си.
entry-code = Код от картата Ви на домакин
entry-code-other = Код от друга карта на домакин
entry-code-hint = 6 знака. Картата ще получите от водещите.
entry-code-empty = Моля, първо въведете кода.
entry-go = Започваме
entry-busy = Един момент
entry-event = Код на срещата
entry-event-hint = 6 знака. Ще ги видите на големия екран.
entry-event-empty = Моля, първо въведете кода.
entry-next = Напред
duties-title = Какво правите като домакин
duty-greet = Оставате тук и посрещате всички, които идват.
duty-tell = Разказвате какво вече е казано тук.
duty-sum = В края на всеки кръг пишете едно изречение за всички.

## Nicht mehr Gastgeber*in
gone-title = Вече не сте домакин тук
gone-text = Водещите дадоха това място на друг човек.
gone-closed = Вече е затворено: { $place }.
moved = Вече е затворено: { $from }. Гостите и картичките сега са тук: { $place }. Вие сте домакин тук.
gone-safe = Всичко, което сте написали, се пази.
as-guest = Към страницата за всички участници
other-card = Отворихте друга карта на домакин. Сега сте домакин тук: { $place }. Искате ли да се преместите?
other-card-go = Към другото място
other-card-stay = Оставам тук

## Werkzeuge
language-choose = Изберете език
text-size = Размер на буквите
text-normal = Нормален
text-large = Голям
text-larger = Много голям
language = Език
help = Помощ
help-safe-title = Нищо не се губи
help-outbox = Без връзка всичко чака на сигурно в това устройство. Пишете спокойно.
help-code-title = Да продължите на друго устройство
help-card = Отворете там кода от картата си на домакин.
help-code = За да поставяте точки от собствения си телефон, Вашият код е: <b>{ $code }</b>.
help-contact-title = Имате въпроси?
help-contact = Обърнете се към водещите.
name-save = Запази името
name-saved = Името е запазено.
understood = Разбрах
discard = Изтрий

## Verbindung und Speicher
no-connection = Няма връзка
away = В момента няма връзка.
away-host = Продължете спокойно: всичко чака на сигурно в това устройство.
keeps-not = Това устройство не запомня нищо. Моля, не презареждайте страницата, докато нещо чака.
cards-wait = { $count ->
    [one] { $count } картичка чака
   *[other] { $count } картички чакат
}
cards-kept = { $count ->
    [one] { $count } картичка е още тук
   *[other] { $count } картички са още тук
}
input-waits = Въведеното от Вас чака
refused-text = „{ $text }“ е още тук. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Части на страницата
tab-who = Гости
tab-told = Разкажи
tab-topics = Теми
tab-write = Пиши
tab-sum = Изречение

## Die Frage
asked-now = За какво говорим сега
asked-before = За какво говорихме
asked-next = { $round }: за какво ще говорим
asked-round = Следващ кръг

## Wer kommt
who-title = Кой идва при Вас?
who-count = Тук са { $there } от { $count }
who-none-table = Още няма никого. Който дойде на масата Ви, ще се покаже тук.
who-none-room = Още няма никого. Който дойде в стаята Ви, ще се покаже тук.
who-hosts = Домакини заедно с Вас: { $names }
who-away = Вече не са тук
guest = Гост { $no }
guest-from = идва от: { $place }
guest-again-table = вече е бил на тази маса
guest-again-room = вече е бил в тази стая
guest-new = за първи път
guest-paper = без телефон, с карта за пътя
guest-with = идва заедно с { $names }
guest-stays-table = винаги остава на тази маса
guest-stays-room = винаги остава в тази стая
is-here = тук е
here = тук
is-here-named = { $name }: тук е
guest-menu = Още за { $name }
guest-missing = Не дойде
guest-left = Тръгна си
guest-elsewhere = Седи другаде
guest-elsewhere-none = Няма друго място.
guest-call = Трябва помощ от водещите
guest-help = Моли за помощ
help-done = готово
help-done-named = Помощ за { $name }: готово
guest-moved = { $name } сега седи тук: { $place }
move-title = Къде седи { $name }?
host-is = домакин: { $name }
away-gone = вече не участва
away-at = седи тук: { $place }
sits-here = Все пак е тук
sits-here-named = { $name } все пак е тук

## Noch jemand
add-guest-table = Още някой седи тук
add-guest-room = Още някой е тук
add-phone-title = С телефон
add-phone-table = Гостът сканира кода от табелата на масата. После се показва в този списък. Ако мястото му е на друга маса, водещите помагат.
add-phone-room = Гостът сканира кода от табелата на стаята. После се показва в този списък. Ако мястото му е в друга стая, водещите помагат.
add-paper-title = Без телефон
add-paper = Гостът получава номер и личен код.
add-paper-do = Добави без телефон
added-title = Гост { $no } вече участва
added-write = Моля, запишете това на листче и го дайте на госта:
added-later = С този код гостът може по-късно да ползва и телефон. При желание водещите отпечатват карта за пътя.
added-done = Готово
added-next = Още някой без телефон

## Weitersagen
told-title = Какво можете да разкажете
told-first-table = Масата Ви започва. В следващия кръг тук ще пише какво се казва сега.
told-first-room = Стаята Ви започва. В следващия кръг тук ще пише какво се казва сега.
told-all-table = { $count ->
    [one] { $count } картичка от тази маса
   *[other] Всички { $count } картички от тази маса
}
told-all-room = { $count ->
    [one] { $count } картичка от тази стая
   *[other] Всички { $count } картички от тази стая
}
told-no-sentence = още без Вашето изречение
round-and-cards = Кръг { $round } · { $cards }
quoted = „{ $text }“
disputed = Спорно: { $reason }

## Karten schreiben
write-title = Напишете картичка вместо някого
kind-question = Каква е тази картичка?
card-label = Картичка
card-label-kind = Картичка: { $kind }
card-placeholder = Пишете така, както е казано
card-give = Предай
card-given = Картичката е предадена
card-given-waits = Картичката чака в това устройство
card-empty = На картичката още няма текст.
card-too-long = Картичката е твърде дълга. Може да има до { $max } знака.
chars-left = още <b>{ $left }</b>
chars-over = <b>{ $over }</b> в повече
chars-short = По-кратко е по-добре
about-label = На какво отговаря картичката?
about-missing = Моля, първо изберете на какво отговаря картичката.
for-whom = От кого е?
for-nobody = без име
written-title = Записано от Вас
show-more = Покажи още { $count }
card-waits = чака от { $time }
card-leaving = оттегля се
card-refused = Картичката е още тук
card-menu = Промяна или оттегляне на картичката
card-menu-title = Тази картичка
card-edit = Промени
card-edit-title = Промяна на картичката
card-changed = Картичката е променена
save-change = Запази промяната
keep-as-is = Остави така
card-withdraw = Оттегли
withdraw-title = Да оттеглим ли тази картичка?
withdraw-text = Тя изчезва навсякъде. Няма да я има и в протокола.
withdraw-do = Оттегли
withdraw-keep = Запази
card-withdrawn = Картичката е оттеглена
edit-refused = Промяната Ви „{ $text }“ не се приема.
back-to-composer = Обратно към полето за писане
late-draft = Кръгът приключи. Последната Ви картичка е още тук. Искате ли да я предадете?
late-draft-over = Срещата приключи. Последната Ви картичка е още тук. Обърнете се към водещите.
late-give = Предай я сега
late-given = Картичката е предадена

## Der Satz für alle
sum-title = Вашето изречение за всички
sum-label-table = Кое беше най-важното на масата Ви?
sum-label-room = Кое беше най-важното в стаята Ви?
sum-hint = Ще бъде на големия екран, когато представяте.
sum-left = Оставащи знаци: <b>{ $left }</b>
sum-before = Предишни кръгове
sum-change = Промени
sum-change-named = Промени изречението от кръг { $round }
sum-done = Готово
field-saved = запазено
field-waits = чака в това устройство
field-meanwhile = Междувременно тук пише: { $text }

## Themen eines offenen Raums
topics-title = Теми
topics-none = Още няма тема. За какво искат да говорят гостите Ви?
topic-new = Нова тема
topic-add = Добави
topic-up = { $title }: нагоре
topic-down = { $title }: надолу
topic-first = Вече е най-горе.
topic-last = Вече е най-долу.
topic-moved = { $title } вече е на място { $no }
topic-menu = Още за { $title }
topic-done = обсъдена
topic-set-done = Обсъдихме я
topic-not-done = Още не е обсъдена
topic-remove = Махни

## Ernte
harvest-now-table = Сега представя Вашата маса
harvest-now-room = Сега представя Вашата стая
harvest-no-sentence = Не сте записали изречение. Разкажете със свои думи кое беше най-важно.
harvest-other = Сега говори: { $place }
harvest-soon = След малко всички представят какво са обсъдили
harvest-own = Това прочитате на глас
harvest-order-table = Всички маси
harvest-order-room = Всички стаи
harvest-mine-table = Вашата маса
harvest-mine-room = Вашата стая
harvest-now = сега

## Warten und Pausen
before-title = Започваме след малко
between-title = Продължаваме след малко
calm-welcome = Радваме се, че сте тук
calm-before = Сега не е нужно да правите нищо. Щом гостите тръгнат, тук ще видите кой идва при Вас.
calm-after = Кръговете приключиха. Благодарим, че бяхте домакин.
calm-together = Това правят всички заедно. Можете да участвате от страницата за всички.
calm-question = Въпросът при Вас
what-comes = Какво предстои
about-minutes = около { $minutes } мин
resting-title = Край за днес
resting-text = Продължаваме друг ден. Картичките и изреченията Ви са тук.
ended-title = Благодарим, че бяхте домакин
ended-text = „{ $title }“ приключи. Всички картички и Вашите изречения са в протокола.
ended-contact = На въпроси отговаря: { $contact }
