### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Пройдіть, будь ласка, до кімнати { $no }
   *[table] Сядьте, будь ласка, за стіл { $no }
}
walk-change = { $kind ->
    [room] Перейдіть, будь ласка, до кімнати { $no }
   *[table] Перейдіть, будь ласка, за стіл { $no }
}
walk-stay = { $kind ->
    [room] Ви залишаєтеся в кімнаті { $no }
   *[table] Ви залишаєтеся за столом { $no }
}
walk-there = { $kind ->
    [room] Ви в кімнаті { $no }
   *[table] Ви за столом { $no }
}
walk-round = Раунд { $round } скоро почнеться
walk-sign = { $place }, { $colour }
walk-greets = Там Вас зустріне <b>{ $name }</b>.
walk-help = Я хочу залишитися тут або потребую допомоги
walk-waits-title = Зараз Ви отримаєте місце
walk-waits = { $kind ->
    [room] Ваша кімната з’явиться тут. Вам нічого не треба робити.
   *[table] Ваш стіл з’явиться тут. Вам нічого не треба робити.
}
arrive = Я на місці
arrived = Ви на місці
arrive-not = Ні, я ще не на місці

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] За який стіл Ви хочете сісти?
   *[room] До якої кімнати Ви хочете?
}
rooms-hint = Свій вибір Ви зможете змінити пізніше.
room-host = Зустрічає: { $name }
room-free = { $count ->
    [one] ще { $count } вільне місце
    [few] ще { $count } вільні місця
    [many] ще { $count } вільних місць
   *[other] ще { $count } вільного місця
}
room-full = місць немає
room-full-why = { $kind ->
    [table] За цим столом місць немає. Усього їх тут { $max }. Виберіть, будь ласка, інший стіл.
   *[room] У цій кімнаті місць немає. Усього їх тут { $max }. Виберіть, будь ласка, іншу кімнату.
}
room-mine = { $kind ->
    [table] Ваш стіл
   *[room] Ваша кімната
}
room-choose = { $kind ->
    [table] За цей стіл
   *[room] До цієї кімнати
}
room-choose-named = { $kind ->
    [table] За цей стіл: { $title }
   *[room] До цієї кімнати: { $title }
}
room-other = { $kind ->
    [table] Вибрати інший стіл
   *[room] Вибрати іншу кімнату
}
room-keep = { $kind ->
    [table] Лишитися за столом { $no }
   *[room] Лишитися в кімнаті { $no }
}
wish-hint = { $kind ->
    [table] Торкніться столів, які Вам до вподоби, щонайбільше { $count }. Почніть із найбажанішого. Потім ведучі розподілять усіх.
   *[room] Торкніться кімнат, які Вам до вподоби, щонайбільше { $count }. Почніть із найбажанішої. Потім ведучі розподілять усіх.
}
wish-rank = { $rank }-е побажання
wish-enough = { $count ->
    [one] Ви вже маєте { $count } побажання. Спочатку скасуйте його.
    [few] Ви вже маєте { $count } побажання. Спочатку скасуйте одне.
    [many] Ви вже маєте { $count } побажань. Спочатку скасуйте одне.
   *[other] Ви вже маєте { $count } побажання. Спочатку скасуйте одне.
}
wish-saved = Ваші побажання збережено.
wish-waits = Ваші побажання чекають на цьому телефоні.

## Eine Runde am Platz
round-here = { $kind ->
    [room] Ви вже в кімнаті { $no }?
   *[table] Ви вже за столом { $no }?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Зараз Ви перейдете до іншої кімнати.
        [one] За { $minutes } хвилину Ви перейдете до іншої кімнати.
        [few] За { $minutes } хвилини Ви перейдете до іншої кімнати.
        [many] За { $minutes } хвилин Ви перейдете до іншої кімнати.
       *[other] За { $minutes } хвилини Ви перейдете до іншої кімнати.
    }
   *[table] { $minutes ->
        [0] Зараз Ви перейдете за інший стіл.
        [one] За { $minutes } хвилину Ви перейдете за інший стіл.
        [few] За { $minutes } хвилини Ви перейдете за інший стіл.
        [many] За { $minutes } хвилин Ви перейдете за інший стіл.
       *[other] За { $minutes } хвилини Ви перейдете за інший стіл.
    }
}
round-host-writes = Не хочете писати? <b>{ $name }</b> напише за Вас.
round-closed = Цей раунд завершено. Ваші картки збережено.
table-now = Від інших, раунд { $round }
table-round = Раунд { $round }
table-empty = Тут ще нічого немає.
summary-by = { $known ->
    [yes] { $name } підсумовує
   *[no] Підсумок від господаря/господині столу
}
cards-from = Картки звідси: { $places }

## Themen im offenen Raum
topics = Теми
topics-none = Ще ніхто не запропонував теми.
topic-propose = Запропонувати тему
topic-label = Ваша тема
topic-hint = Про що Ви хочете поговорити? Досить кількох слів.
topic-missing = Спочатку напишіть, будь ласка, тему.
topic-give = Запропонувати
topic-given = Ваша тема є в списку
topic-done = обговорено
topic-waits = чекає на цьому телефоні

## Schild gescannt
scan-here = { $kind ->
    [room] Вітаємо в кімнаті { $no }. Вас записано.
   *[table] Вітаємо за столом { $no }. Вас записано.
}
scan-waits = { $kind ->
    [room] Телефон запише Вас до кімнати { $no }, щойно відповість ноутбук.
   *[table] Телефон запише Вас за стіл { $no }, щойно відповість ноутбук.
}

## Hilfe, gehen, wiederkommen
help-call-title = Вам потрібна допомога?
help-call-text = Ведучі отримають тихий сигнал, і хтось підійде до Вас. Можете залишатися на місці.
help-call-do = Підійдіть, будь ласка, до мене
help-call-link = Мені потрібна допомога
help-called = Ведучі вже знають. До Вас підійдуть.
help-take-back = Допомога більше не потрібна
leave = Я йду додому
leave-hint = Ви можете піти будь-коли. Ваші картки залишаться. Повідомте тут, і Ваше місце звільниться.
leave-title = Хочете піти?
leave-text = Ваше місце звільниться. Ваші картки залишаться. Ви можете повернутися будь-коли.
leave-stay = Я залишаюся
left-note = Ми записали, що Ви пішли. Читати Ви можете й далі.
left-back = Я знову тут

## Gastgeber*innen
host-note = { $kind ->
    [room] Ви господар/господиня кімнати { $no }.
   *[table] Ви господар/господиня столу { $no }.
}
host-page = До сторінки господарів столів

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Зараз виступає кімната { $no }
   *[table] Зараз виступає стіл { $no }
}
harvest-title = { $kind ->
    [room] Кімнати діляться підсумками
   *[table] Столи діляться підсумками
}
harvest-all = { $kind ->
    [room] Усі кімнати: почитати
   *[table] Усі столи: почитати
}
harvest-others = { $kind ->
    [room] Інші кімнати
   *[table] Інші столи
}
outlook-none = Ведучі розкажуть, що буде далі.
outlook-contact = На запитання відповідає
