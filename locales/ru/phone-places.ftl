### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Пройдите, пожалуйста, в комнату { $no }
   *[table] Сядьте, пожалуйста, за стол { $no }
}
walk-change = { $kind ->
    [room] Перейдите, пожалуйста, в комнату { $no }
   *[table] Пересядьте, пожалуйста, за стол { $no }
}
walk-stay = { $kind ->
    [room] Вы остаётесь в комнате { $no }
   *[table] Вы остаётесь за столом { $no }
}
walk-there = { $kind ->
    [room] Вы в комнате { $no }
   *[table] Вы за столом { $no }
}
walk-round = Раунд { $round } скоро начнётся
walk-sign = { $place }, { $colour }
walk-greets = Там Вас встретит <b>{ $name }</b>.
walk-help = Я хочу остаться здесь или мне нужна помощь
walk-waits-title = Сейчас Вы получите место
walk-waits = { $kind ->
    [room] Ваша комната появится здесь. Вам ничего не нужно делать.
   *[table] Ваш стол появится здесь. Вам ничего не нужно делать.
}
arrive = Я на месте
arrived = Вы на месте
arrive-not = Нет, я ещё не на месте

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] За какой стол Вы хотите сесть?
   *[room] В какую комнату Вы хотите?
}
rooms-hint = Свой выбор Вы сможете изменить позже.
room-host = Встречает: { $name }
room-free = { $count ->
    [one] ещё { $count } свободное место
    [few] ещё { $count } свободных места
    [many] ещё { $count } свободных мест
   *[other] ещё { $count } свободного места
}
room-full = мест нет
room-full-why = { $kind ->
    [table] За этим столом мест нет. Всего их здесь { $max }. Выберите, пожалуйста, другой стол.
   *[room] В этой комнате мест нет. Всего их здесь { $max }. Выберите, пожалуйста, другую комнату.
}
room-mine = { $kind ->
    [table] Ваш стол
   *[room] Ваша комната
}
room-choose = { $kind ->
    [table] За этот стол
   *[room] В эту комнату
}
room-choose-named = { $kind ->
    [table] За этот стол: { $title }
   *[room] В эту комнату: { $title }
}
room-other = { $kind ->
    [table] Выбрать другой стол
   *[room] Выбрать другую комнату
}
room-keep = { $kind ->
    [table] Остаться за столом { $no }
   *[room] Остаться в комнате { $no }
}
wish-hint = { $kind ->
    [table] Нажмите на столы, которые Вам нравятся, не больше { $count }. Начните с самого желанного. Потом ведущие распределят всех.
   *[room] Нажмите на комнаты, которые Вам нравятся, не больше { $count }. Начните с самой желанной. Потом ведущие распределят всех.
}
wish-rank = { $rank }-е пожелание
wish-enough = { $count ->
    [one] У Вас уже { $count } пожелание. Сначала отмените его.
    [few] У Вас уже { $count } пожелания. Сначала отмените одно.
    [many] У Вас уже { $count } пожеланий. Сначала отмените одно.
   *[other] У Вас уже { $count } пожелания. Сначала отмените одно.
}
wish-saved = Ваши пожелания сохранены.
wish-waits = Ваши пожелания ждут на этом телефоне.

## Eine Runde am Platz
round-here = { $kind ->
    [room] Вы уже в комнате { $no }?
   *[table] Вы уже за столом { $no }?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Сейчас Вы перейдёте в другую комнату.
        [one] Через { $minutes } минуту Вы перейдёте в другую комнату.
        [few] Через { $minutes } минуты Вы перейдёте в другую комнату.
        [many] Через { $minutes } минут Вы перейдёте в другую комнату.
       *[other] Через { $minutes } минуты Вы перейдёте в другую комнату.
    }
   *[table] { $minutes ->
        [0] Сейчас Вы пересядете за другой стол.
        [one] Через { $minutes } минуту Вы пересядете за другой стол.
        [few] Через { $minutes } минуты Вы пересядете за другой стол.
        [many] Через { $minutes } минут Вы пересядете за другой стол.
       *[other] Через { $minutes } минуты Вы пересядете за другой стол.
    }
}
round-host-writes = Не хотите писать? <b>{ $name }</b> напишет за Вас.
round-closed = Этот раунд завершён. Ваши карточки сохранены.
table-now = От других, раунд { $round }
table-round = Раунд { $round }
table-empty = Здесь пока ничего нет.
summary-by = { $known ->
    [yes] { $name } подводит итог
   *[no] Итог от хозяина/хозяйки стола
}
cards-from = Карточки отсюда: { $places }

## Themen im offenen Raum
topics = Темы
topics-none = Пока никто не предложил тему.
topic-propose = Предложить тему
topic-label = Ваша тема
topic-hint = О чём Вы хотите поговорить? Достаточно нескольких слов.
topic-missing = Сначала напишите, пожалуйста, тему.
topic-give = Предложить
topic-given = Ваша тема есть в списке
topic-done = обсудили
topic-waits = ждёт на этом телефоне

## Schild gescannt
scan-here = { $kind ->
    [room] Добро пожаловать в комнату { $no }. Вы записаны.
   *[table] Добро пожаловать за стол { $no }. Вы записаны.
}
scan-waits = { $kind ->
    [room] Телефон запишет Вас в комнату { $no }, как только ответит ноутбук.
   *[table] Телефон запишет Вас за стол { $no }, как только ответит ноутбук.
}

## Hilfe, gehen, wiederkommen
help-call-title = Вам нужна помощь?
help-call-text = Ведущие получат тихий сигнал, и кто-нибудь подойдёт к Вам. Можете оставаться на месте.
help-call-do = Подойдите, пожалуйста, ко мне
help-call-link = Мне нужна помощь
help-called = Ведущие уже знают. К Вам подойдут.
help-take-back = Помощь больше не нужна
leave = Я ухожу
leave-hint = Вы можете уйти в любое время. Ваши карточки останутся. Сообщите здесь, и Ваше место освободится.
leave-title = Хотите уйти?
leave-text = Ваше место освободится. Ваши карточки останутся. Вы можете вернуться в любое время.
leave-stay = Я остаюсь
left-note = Мы записали, что Вы ушли. Читать Вы можете и дальше.
left-back = Я снова здесь

## Gastgeber*innen
host-note = { $kind ->
    [room] Вы хозяин/хозяйка комнаты { $no }.
   *[table] Вы хозяин/хозяйка стола { $no }.
}
host-page = На страницу хозяев столов

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Сейчас выступает комната { $no }
   *[table] Сейчас выступает стол { $no }
}
harvest-title = { $kind ->
    [room] Комнаты делятся итогами
   *[table] Столы делятся итогами
}
harvest-all = { $kind ->
    [room] Все комнаты: почитать
   *[table] Все столы: почитать
}
harvest-others = { $kind ->
    [room] Другие комнаты
   *[table] Другие столы
}
outlook-none = Ведущие расскажут, что будет дальше.
outlook-contact = На вопросы отвечает
