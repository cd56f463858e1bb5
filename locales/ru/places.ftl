### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Стол { $no }
place-name-room = Комната { $no }
place-titled-table = Стол { $no }, { $title }
place-titled-room = Комната { $no }, { $title }
place-signed-table = Стол «{ $sign }»
place-signed-room = Комната «{ $sign }»
place-spoken-table = Стол { $no }, { $sign }
place-spoken-room = Комната { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Лист
place-sign-2 = Солнце
place-sign-3 = Дом
place-sign-4 = Мост
place-sign-5 = Лодка
place-sign-6 = Звезда
place-sign-7 = Чашка
place-sign-8 = Дерево
place-sign-9 = Колокол
place-sign-10 = Ключ
place-sign-11 = Волна
place-sign-12 = Воздушный змей
place-sign-13 = Яблоко
place-sign-14 = Зонт
place-colour-1 = зелёный
place-colour-2 = жёлтый
place-colour-3 = кирпичный
place-colour-4 = синий
place-colour-5 = розовый
place-colour-6 = фиолетовый
place-colour-7 = оранжевый
place-colour-8 = сине-зелёный
place-colour-9 = лаймовый
place-colour-10 = тёмно-серый
place-colour-11 = голубой
place-colour-12 = ягодный
place-colour-13 = мятный
place-colour-14 = коричневый

## Wo im Saal, mit Blick zur Leinwand
row-front = передний ряд
row-middle = средний ряд
row-back = задний ряд
row-from-front = { $row ->
    [2] второй ряд спереди
    [3] третий ряд спереди
    [4] четвёртый ряд спереди
    [one] { $row }-й ряд спереди
    [few] { $row }-й ряд спереди
    [many] { $row }-й ряд спереди
   *[other] { $row }-й ряд спереди
}
side-far-left = с краю слева
side-far-right = с краю справа
side-middle = посередине
side-left-table = { $count ->
    [2] второй слева
    [3] третий слева
    [4] четвёртый слева
    [5] пятый слева
    [one] { $count }-й слева
    [few] { $count }-й слева
    [many] { $count }-й слева
   *[other] { $count }-й слева
}
side-right-table = { $count ->
    [2] второй справа
    [3] третий справа
    [4] четвёртый справа
    [5] пятый справа
    [one] { $count }-й справа
    [few] { $count }-й справа
    [many] { $count }-й справа
   *[other] { $count }-й справа
}
side-left-room = { $count ->
    [2] вторая комната слева
    [3] третья комната слева
    [4] четвёртая комната слева
    [5] пятая комната слева
    [one] { $count }-я комната слева
    [few] { $count }-я комната слева
    [many] { $count }-я комната слева
   *[other] { $count }-я комната слева
}
side-right-room = { $count ->
    [2] вторая комната справа
    [3] третья комната справа
    [4] четвёртая комната справа
    [5] пятая комната справа
    [one] { $count }-я комната справа
    [few] { $count }-я комната справа
    [many] { $count }-я комната справа
   *[other] { $count }-я комната справа
}
floor-label = План зала: { $place }, { $where }
floor-screen = Экран

## Runden und Wege
round-no = Раунд { $round }
round-of = Раунд { $round } из { $rounds }
move-by-result = по результату
move-rotate = по плану
move-choose = свободный выбор
move-wish = по пожеланиям
move-spread = распределяют ведущие

## Aktivitäten
activity-harvest = Итоги столов
activity-outlook = Что дальше

## Ablehnungen
refused-access-not-host = Это устройство не принадлежит хозяину или хозяйке стола. Введите, пожалуйста, код с карточки хозяина.
refused-host-unknown = Этот код хозяина не подходит. Посмотрите, пожалуйста, ещё раз на свою карточку.
refused-place-unknown = Такого стола или комнаты здесь нет.
refused-place-closed = { $kind ->
    [room] Комната { $no } закрыта. Выберите, пожалуйста, другую.
   *[table] Стол { $no } закрыт. Выберите, пожалуйста, другой.
}
refused-place-last = Это последний стол или последняя комната. Закрыть нельзя.
refused-place-same = Стол нельзя объединить с самим собой.
refused-place-missing = За каким столом это сказали? Выберите его, пожалуйста.
refused-place-not-yours = За этим столом Вы не сидели.
refused-places-none = На этой встрече нет столов и комнат.
refused-places-too-many = Столов или комнат может быть не больше { $max }.
refused-places-rows = Во всех рядах вместе должно быть столов: { $count }.
refused-question-too-long = Вопрос слишком длинный. Разрешено знаков: { $max }.
refused-seat-elsewhere = { $kind ->
    [room] Ваше место в комнате { $no }. Пройдите, пожалуйста, туда.
   *[table] Ваше место за столом { $no }. Пройдите, пожалуйста, туда.
}
refused-seat-hosted = { $kind ->
    [room] Вы принимаете гостей, поэтому остаётесь в комнате { $no }.
   *[table] Вы принимаете гостей, поэтому остаётесь за столом { $no }.
}
refused-seat-move = { $move ->
    [rotate] Места уже распределены. Ваш телефон показывает Ваш стол.
    [wish] Назовите, пожалуйста, свои пожелания. Потом ведущие распределят места.
    [choose] Выберите, пожалуйста, место самостоятельно.
   *[other] Места распределяют ведущие.
}
refused-seat-none = У Вас здесь ещё нет места. Спросите, пожалуйста, ведущих.
refused-seat-not-now = Сейчас никто не меняет место. Подождите, пожалуйста, знака ведущих.
refused-stage-no-harvest = На этом шаге столы не выступают.
refused-stage-no-places = Этот шаг проходит не за столами.
refused-summary-too-long = Итог слишком длинный. Разрешено знаков: { $max }.
refused-together-alone = Чтобы оставаться вместе, нужно хотя бы два человека.
refused-topic-empty = В теме пока нет слов.
refused-topic-too-long = Тема слишком длинная. Разрешено знаков: { $max }.
refused-topic-no-room = В этой комнате темы уже определены.
refused-topic-unknown = Такой темы нет.
refused-wishes-twice = Назовите, пожалуйста, каждую комнату только один раз.
refused-wishes-too-many = Комнат можно назвать не больше { $max }.
