### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Моля, идете в стая { $no }
   *[table] Моля, седнете на маса { $no }
}
walk-change = { $kind ->
    [room] Моля, преминете сега в стая { $no }
   *[table] Моля, преминете сега на маса { $no }
}
walk-stay = { $kind ->
    [room] Оставате в стая { $no }
   *[table] Оставате на маса { $no }
}
walk-there = { $kind ->
    [room] Вие сте в стая { $no }
   *[table] Вие сте на маса { $no }
}
walk-round = Кръг { $round } започва след малко
walk-sign = { $place }, { $colour }
walk-greets = Там ще Ви посрещне <b>{ $name }</b>.
walk-help = Предпочитам да остана тук или ми трябва помощ
walk-waits-title = След малко ще получите място
walk-waits = { $kind ->
    [room] Вашата стая ще се покаже тук. Не е нужно да правите нищо.
   *[table] Вашата маса ще се покаже тук. Не е нужно да правите нищо.
}
arrive = Тук съм
arrived = Вече сте тук
arrive-not = Всъщност още не съм там

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] На коя маса искате да сте?
   *[room] В коя стая искате да сте?
}
rooms-hint = Можете да промените избора си и по-късно.
room-host = Домакин: { $name }
room-free = { $count ->
    [one] още { $count } свободно място
   *[other] още { $count } свободни места
}
room-full = пълно
room-full-why = { $kind ->
    [table] Тази маса е пълна. Най-голям брой хора: { $max }. Моля, изберете друга.
   *[room] Тази стая е пълна. Най-голям брой хора: { $max }. Моля, изберете друга.
}
room-mine = { $kind ->
    [table] Вашата маса
   *[room] Вашата стая
}
room-choose = { $kind ->
    [table] На тази маса
   *[room] В тази стая
}
room-choose-named = { $kind ->
    [table] На тази маса: { $title }
   *[room] В тази стая: { $title }
}
room-other = { $kind ->
    [table] Избери друга маса
   *[room] Избери друга стая
}
room-keep = { $kind ->
    [table] Остани на маса { $no }
   *[room] Остани в стая { $no }
}
wish-hint = { $kind ->
    [table] Докоснете най-желаната маса, после следващите. Най-много: { $count }. След това водещите разпределят всички.
   *[room] Докоснете най-желаната стая, после следващите. Най-много: { $count }. След това водещите разпределят всички.
}
wish-rank = Желание { $rank }
wish-enough = { $count ->
    [one] Вече имате { $count } желание. Първо го върнете назад.
   *[other] Вече имате { $count } желания. Първо върнете едно назад.
}
wish-saved = Желанията Ви са запазени.
wish-waits = Желанията Ви чакат в този телефон.

## Eine Runde am Platz
round-here = { $kind ->
    [room] В стая { $no } ли сте вече?
   *[table] На маса { $no } ли сте вече?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] След малко сменяте стаята.
        [one] След { $minutes } минута сменяте стаята.
       *[other] След { $minutes } минути сменяте стаята.
    }
   *[table] { $minutes ->
        [0] След малко сменяте масата.
        [one] След { $minutes } минута сменяте масата.
       *[other] След { $minutes } минути сменяте масата.
    }
}
round-host-writes = Не искате да пишете? <b>{ $name }</b> ще пише вместо Вас.
round-closed = Този кръг приключи. Картичките Ви са запазени.
table-now = От другите, кръг { $round }
table-round = Кръг { $round }
table-empty = Тук още няма нищо.
summary-by = { $known ->
    [yes] { $name } обобщава
   *[no] Домакинът обобщава
}
cards-from = Картички от: { $places }

## Themen im offenen Raum
topics = Теми
topics-none = Още никой не е предложил тема.
topic-propose = Предложи тема
topic-label = Вашата тема
topic-hint = За какво искате да говорим? Стигат няколко думи.
topic-missing = Моля, първо напишете тема.
topic-give = Предложи
topic-given = Темата Ви е в списъка
topic-done = обсъдена
topic-waits = чака в този телефон

## Schild gescannt
scan-here = { $kind ->
    [room] Добре дошли в стая { $no }. Записахме Ви.
   *[table] Добре дошли на маса { $no }. Записахме Ви.
}
scan-waits = { $kind ->
    [room] Телефонът ще Ви запише в стая { $no }, щом лаптопът отговори.
   *[table] Телефонът ще Ви запише на маса { $no }, щом лаптопът отговори.
}

## Hilfe, gehen, wiederkommen
help-call-title = Трябва ли Ви помощ?
help-call-text = Водещите ще получат тих знак и някой ще дойде при Вас. Можете да останете на мястото си.
help-call-do = Моля, елате при мен
help-call-link = Трябва ми помощ
help-called = Водещите знаят. Някой идва при Вас.
help-take-back = Вече не ми трябва помощ
leave = Тръгвам си
leave-hint = Можете да си тръгнете по всяко време. Картичките Ви остават. Ако съобщите тук, мястото Ви се освобождава.
leave-title = Искате ли да си тръгнете?
leave-text = Мястото Ви се освобождава. Картичките Ви остават. Можете да се върнете по всяко време.
leave-stay = Оставам
left-note = Вече не сте в списъка. Можете да продължите да четете.
left-back = Отново съм тук

## Gastgeber*innen
host-note = { $kind ->
    [room] Вие сте домакин в стая { $no }.
   *[table] Вие сте домакин на маса { $no }.
}
host-page = Към страницата за домакини

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Сега представя стая { $no }
   *[table] Сега представя маса { $no }
}
harvest-title = { $kind ->
    [room] Стаите представят
   *[table] Масите представят
}
harvest-all = { $kind ->
    [room] Прочетете от всички стаи
   *[table] Прочетете от всички маси
}
harvest-others = { $kind ->
    [room] Другите стаи
   *[table] Другите маси
}
outlook-none = Водещите ще Ви кажат как продължаваме.
outlook-contact = На въпроси отговаря
