### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Маса { $no }
place-name-room = Стая { $no }
place-titled-table = Маса { $no }, { $title }
place-titled-room = Стая { $no }, { $title }
place-signed-table = Маса { $sign }
place-signed-room = Стая { $sign }
place-spoken-table = Маса { $no }, { $sign }
place-spoken-room = Стая { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Лист
place-sign-2 = Слънце
place-sign-3 = Къща
place-sign-4 = Мост
place-sign-5 = Лодка
place-sign-6 = Звезда
place-sign-7 = Чаша
place-sign-8 = Дърво
place-sign-9 = Камбана
place-sign-10 = Ключ
place-sign-11 = Вълна
place-sign-12 = Хвърчило
place-sign-13 = Ябълка
place-sign-14 = Чадър
place-colour-1 = зелено
place-colour-2 = жълто
place-colour-3 = керемиденочервено
place-colour-4 = синьо
place-colour-5 = розово
place-colour-6 = виолетово
place-colour-7 = оранжево
place-colour-8 = петролено
place-colour-9 = светлозелено
place-colour-10 = тъмносиво
place-colour-11 = небесносиньо
place-colour-12 = малиново
place-colour-13 = ментовозелено
place-colour-14 = кафяво

## Wo im Saal, mit Blick zur Leinwand
row-front = преден ред
row-middle = среден ред
row-back = заден ред
row-from-front = { $row ->
    [2] втори ред отпред
    [3] трети ред отпред
    [4] четвърти ред отпред
    [7] седми ред отпред
    [8] осми ред отпред
    [one] първи ред отпред
   *[other] { $row }-и ред отпред
}
side-far-left = най-вляво
side-far-right = най-вдясно
side-middle = в средата
side-left-table = { $count ->
    [2] втора отляво
    [3] трета отляво
    [4] четвърта отляво
    [5] пета отляво
    [7] седма отляво
    [8] осма отляво
    [one] първа отляво
   *[other] { $count }-а отляво
}
side-right-table = { $count ->
    [2] втора отдясно
    [3] трета отдясно
    [4] четвърта отдясно
    [5] пета отдясно
    [7] седма отдясно
    [8] осма отдясно
    [one] първа отдясно
   *[other] { $count }-а отдясно
}
side-left-room = { $count ->
    [2] втора стая отляво
    [3] трета стая отляво
    [4] четвърта стая отляво
    [5] пета стая отляво
    [7] седма стая отляво
    [8] осма стая отляво
    [one] първа стая отляво
   *[other] { $count }-а стая отляво
}
side-right-room = { $count ->
    [2] втора стая отдясно
    [3] трета стая отдясно
    [4] четвърта стая отдясно
    [5] пета стая отдясно
    [7] седма стая отдясно
    [8] осма стая отдясно
    [one] първа стая отдясно
   *[other] { $count }-а стая отдясно
}
floor-label = План на залата: { $place }, { $where }
floor-screen = Голям екран

## Runden und Wege
round-no = Кръг { $round }
round-of = Кръг { $round } от { $rounds }
move-by-result = според резултата
move-rotate = по план
move-choose = свободен избор
move-wish = по желания
move-spread = разпределят водещите

## Aktivitäten
activity-harvest = Представяне на резултатите
activity-outlook = Какво следва

## Ablehnungen
refused-access-not-host = Това устройство не е на домакин. Моля, въведете кода от картата си на домакин.
refused-host-unknown = Този код на домакин не е верен. Моля, погледнете пак картата си.
refused-place-unknown = Тук няма такава маса или стая.
refused-place-closed = { $kind ->
    [room] Стая { $no } е затворена. Моля, изберете друга.
   *[table] Маса { $no } е затворена. Моля, изберете друга.
}
refused-place-last = Това е последната маса или стая. Тя трябва да остане отворена.
refused-place-same = Маса не може да се обедини сама със себе си.
refused-place-missing = На коя маса беше казано това? Моля, изберете я.
refused-place-not-yours = Вие не сте били на тази маса.
refused-places-none = На тази среща няма маси и стаи.
refused-places-too-many = Не може повече маси или стаи от { $max }.
refused-places-rows = Масите във всички редове трябва да са общо { $count }.
refused-question-too-long = Въпросът е твърде дълъг. Може да има до { $max } знака.
refused-seat-elsewhere = { $kind ->
    [room] Вашето място е в стая { $no }. Моля, идете там.
   *[table] Вашето място е на маса { $no }. Моля, идете там.
}
refused-seat-hosted = { $kind ->
    [room] Като домакин оставате в стая { $no }.
   *[table] Като домакин оставате на маса { $no }.
}
refused-seat-move = { $move ->
    [rotate] Местата са по план. Телефонът показва Вашата маса.
    [wish] Моля, посочете желанията си. После водещите разпределят местата.
    [choose] Моля, сами си изберете място.
   *[other] Местата разпределят водещите.
}
refused-seat-none = Тук още нямате място. Моля, попитайте водещите.
refused-seat-not-now = Сега никой не сменя мястото си. Моля, изчакайте знака на водещите.
refused-stage-no-harvest = В тази стъпка масите не представят нищо.
refused-stage-no-places = Тази стъпка не е по маси.
refused-summary-too-long = Изречението е твърде дълго. Може да има до { $max } знака.
refused-together-alone = За да останете заедно, трябва да сте поне двама души.
refused-topic-empty = В темата още няма думи.
refused-topic-too-long = Темата е твърде дълга. Може да има до { $max } знака.
refused-topic-no-room = В тази стая темите вече са определени.
refused-topic-unknown = Няма такава тема.
refused-wishes-twice = Моля, посочете всяка стая само веднъж.
refused-wishes-too-many = Можете да посочите най-много стаи: { $max }.
