### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Code eingeben
code-title = Къде искате да участвате?
code-label = Код на срещата
code-hint = 6 знака. Ще ги видите на големия екран.
code-empty = Моля, първо въведете кода.
code-go = Напред
code-open = Тук върви в момента

## Beitreten
name-save = Запази името
name-saved = Името е запазено.
continue-title = Продължете на това устройство
continue-hint = Личният Ви код е на другото устройство в „Помощ“.
continue-label = Личен код
continue-empty = Моля, първо въведете кода.
continue-go = Продължи
guest-no = Гост { $no }

## Werkzeuge
text-normal = Нормален
text-large = Голям
text-larger = Много голям
help-what-title = Какво е това?
help-what = С този телефон пишете картички и поставяте точки. Водещите показват следващата стъпка. После всичко се вижда и на големия екран.
help-outbox = Без връзка картичките Ви чакат на сигурно в този телефон.
help-code-title = Да продължите на друго устройство
help-code = Вашият код: <b>{ $code }</b>. С него продължавате на друго устройство.
help-contact-title = Имате въпроси?
help-contact = Обърнете се към водещите.
help-leave-title = Тръгване
help-leave = Можете да си тръгнете по всяко време. Картичките Ви остават. Просто затворете тази страница.
discard = Изтрий

## Warten und Pausen
ended-title = Благодарим за участието
ended-text = „{ $title }“ приключи. Картичките и точките Ви са в протокола.
ended-contact = На въпроси отговаря: { $contact }

## Karten schreiben
late-draft = Стъпката приключи. Последната Ви картичка е още тук. Искате ли да я предадете на водещите?
late-draft-over = Срещата приключи. Последната Ви картичка е още тук. Обърнете се към водещите.
late-give = Предай на водещите
late-in-tray = Картичката Ви „{ $text }“ е при водещите.
late-given = Водещите ще получат картичката Ви

## Meine Karten
your-card = Вашата картичка
card-menu-title = Вашата картичка
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

## Karten ordnen
cluster-open = Водещите подреждат картичките под заглавия. Можете да следите тук.
cluster-closed = Така са подредени картичките сега.
cluster-none = Тук още няма картички.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Остава { $left } точка от { $of }</b>
   *[other] <b>Остават { $left } точки от { $of }</b>
}
dots-gone = <b>Всички точки са поставени</b>
dots-how = Натиснете +.
dots-move = Можете да местите точките.
dot-give = Постави точка: { $title }
dot-take = Махни точка: { $title }
your-dots = Вашите точки: { $count }
dots-all = { $count ->
    [one] { $count } точка в залата
   *[other] { $count } точки в залата
}
of-them-yours = { $count ->
    [one] { $count } от тях е Ваша
   *[other] { $count } от тях са Ваши
}
vote-secret = { $count ->
    [0] Точките на другите се виждат едва когато водещите ги покажат.
    [one] { $count } човек вече постави точки. Всички ще видят резултата, когато водещите го покажат.
   *[other] { $count } души вече поставиха точки. Всички ще видят резултата, когато водещите го покажат.
}
vote-none = Тук още няма на какво да поставите точки.
vote-closed = Поставянето на точки приключи. След малко ще видите резултата.
vote-revealed = { $count ->
    [one] Така постави точки { $count } човек.
   *[other] Така поставиха точки { $count } души.
}
vote-confirmed = Точките са преброени. Продължаваме с това.
chosen = избрано
dots-total = общо точки: { $total }

## Worauf man antwortet
about-label = Отговаряте на
answers-to = Отговор на: { $title }
answers-else = По друг въпрос

## Zeichen auf den Karten
same-title = Тези картички казват едно и също
card-part = Водещите разделиха картичката Ви. Това е част { $place } от { $parts }.
card-parked = в темите за после

## Themenspeicher
parking-give = Остави за после
parking-none = Тук още няма нищо.

## Zweiter Durchgang
round-two = Второ гласуване
round-two-text = { $dots ->
    [one] Тези бяха наравно. Сега имате още { $dots } точка.
   *[other] Тези бяха наравно. Сега имате още { $dots } точки.
}
dots-first-round = { $count ->
    [one] първо гласуване: { $count } точка
   *[other] първо гласуване: { $count } точки
}
dots-again = { $count ->
    [one] второ гласуване: { $count } точка
   *[other] второ гласуване: { $count } точки
}
dots-paper = от тях на хартия: { $count }
dots-hands = от тях с вдигане на ръка: { $count }
chosen-because = Добавено: { $reason }

## Gruppen
group-choose = Изберете група. Може да смените групата.
group-closed = Групите са готови. Вие не сте в група.
group-chosen = Вие сте в група { $title }.
group-none = Още няма групи.
group-mine = Вашата група
group-size = { $limit ->
    [one] { $count } от { $limit } човек
   *[other] { $count } от { $limit } души
}
group-full = пълна
group-join = Включвам се тук
group-change = Премествам се тук
group-leave = Напускам групата

## Maßnahmen
measure-title = Мярка
measure-new = Запиши мярка
measure-make = Създай
measure-made = Мярката е в списъка
measure-about = Към кое решение е тя?
measure-short-what = Какво
measure-short-who = Кой
measure-short-partners = С кого
measure-short-until = Докога
measure-short-first-step = Първо действие
measure-what = Какво?
measure-what-hint = Какво трябва да се направи? Стига едно изречение.
measure-who = Кой се грижи за това?
measure-who-hint = Най-добре човек, който е тук днес.
measure-partners = С кого?
measure-until = Докога?
measure-until-hint = Например: до края на март
measure-first-step = Първото действие
measure-first-step-hint = Какво може да стане още тази седмица?
measure-missing = Още липсва: { $parts }
measure-empty = Моля, първо напишете какво трябва да се направи.
measure-open = Продължи попълването: { $title }
measure-saves = Всяко поле се запазва от само себе си. Няколко души могат да пишат едновременно.
measure-done = Готово
measure-remove = Махни
measure-remove-title = Да махнем ли тази мярка?
measure-remove-text = Тя изчезва за всички. Няма да я има и в протокола.
measure-removed = Мярката е махната
measure-gone = Тази мярка вече я няма.
plan-none = Още няма мярка.
plan-by-moderator = Обсъдете заедно. Водещите записват мерките.
plan-closed = { $count ->
    [0] Тази стъпка приключи. Не се договорихме за нищо.
    [one] Тази стъпка приключи. Договорена е { $count } мярка.
   *[other] Тази стъпка приключи. Договорени са { $count } мерки.
}
field-saved = запазено
field-waits = чака в този телефон
field-meanwhile = Междувременно тук пише: { $text }

## Rückblick
reflect-closed = Равносметката приключи.
reflect-secret = { $count ->
    [0] Никой не вижда кой какво казва. Всички ще видят отговорите, когато водещите ги покажат.
    [one] Отговори { $count } човек. Никой не вижда кой какво казва. Всички ще видят отговорите, когато водещите ги покажат.
   *[other] Отговориха { $count } души. Никой не вижда кой какво казва. Всички ще видят отговорите, когато водещите ги покажат.
}
reflect-said = Това казва залата
reflect-nothing = Никой не е писал нищо за това.
answer-take-back = Върни назад
answer-yours = Вашият отговор

## Zwischen zwei Tagen
resting-title = Край за днес
resting-text = Продължаваме друг ден: със същия код, на същия телефон. Картичките Ви са тук.
