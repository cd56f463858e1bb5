### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Стіл { $no }
place-name-room = Кімната { $no }
place-titled-table = Стіл { $no }, { $title }
place-titled-room = Кімната { $no }, { $title }
place-signed-table = Стіл «{ $sign }»
place-signed-room = Кімната «{ $sign }»
place-spoken-table = Стіл { $no }, { $sign }
place-spoken-room = Кімната { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Листок
place-sign-2 = Сонце
place-sign-3 = Дім
place-sign-4 = Міст
place-sign-5 = Човен
place-sign-6 = Зірка
place-sign-7 = Чашка
place-sign-8 = Дерево
place-sign-9 = Дзвін
place-sign-10 = Ключ
place-sign-11 = Хвиля
place-sign-12 = Повітряний змій
place-sign-13 = Яблуко
place-sign-14 = Парасолька
place-colour-1 = зелений
place-colour-2 = жовтий
place-colour-3 = цегляний
place-colour-4 = синій
place-colour-5 = рожевий
place-colour-6 = фіолетовий
place-colour-7 = помаранчевий
place-colour-8 = синьо-зелений
place-colour-9 = лаймовий
place-colour-10 = темно-сірий
place-colour-11 = блакитний
place-colour-12 = ягідний
place-colour-13 = м’ятний
place-colour-14 = коричневий

## Wo im Saal, mit Blick zur Leinwand
row-front = передній ряд
row-middle = середній ряд
row-back = задній ряд
row-from-front = { $row ->
    [2] другий ряд спереду
    [3] третій ряд спереду
    [4] четвертий ряд спереду
    [one] { $row }-й ряд спереду
    [few] { $row }-й ряд спереду
    [many] { $row }-й ряд спереду
   *[other] { $row }-й ряд спереду
}
side-far-left = скраю ліворуч
side-far-right = скраю праворуч
side-middle = посередині
side-left-table = { $count ->
    [2] другий зліва
    [3] третій зліва
    [4] четвертий зліва
    [5] п’ятий зліва
    [one] { $count }-й зліва
    [few] { $count }-й зліва
    [many] { $count }-й зліва
   *[other] { $count }-й зліва
}
side-right-table = { $count ->
    [2] другий справа
    [3] третій справа
    [4] четвертий справа
    [5] п’ятий справа
    [one] { $count }-й справа
    [few] { $count }-й справа
    [many] { $count }-й справа
   *[other] { $count }-й справа
}
side-left-room = { $count ->
    [2] друга кімната зліва
    [3] третя кімната зліва
    [4] четверта кімната зліва
    [5] п’ята кімната зліва
    [one] { $count }-а кімната зліва
    [few] { $count }-а кімната зліва
    [many] { $count }-а кімната зліва
   *[other] { $count }-а кімната зліва
}
side-right-room = { $count ->
    [2] друга кімната справа
    [3] третя кімната справа
    [4] четверта кімната справа
    [5] п’ята кімната справа
    [one] { $count }-а кімната справа
    [few] { $count }-а кімната справа
    [many] { $count }-а кімната справа
   *[other] { $count }-а кімната справа
}
floor-label = План залу: { $place }, { $where }
floor-screen = Екран

## Runden und Wege
round-no = Раунд { $round }
round-of = Раунд { $round } з { $rounds }
move-by-result = за результатом
move-rotate = за планом
move-choose = вільний вибір
move-wish = за побажаннями
move-spread = розподіляють ведучі

## Aktivitäten
activity-harvest = Підсумки столів
activity-outlook = Що далі

## Ablehnungen
refused-access-not-host = Цей пристрій не належить господарю чи господині столу. Введіть, будь ласка, код із картки господаря.
refused-host-unknown = Цей код господаря не підходить. Подивіться, будь ласка, ще раз на свою картку.
refused-place-unknown = Такого столу чи кімнати тут немає.
refused-place-closed = { $kind ->
    [room] Кімнату { $no } зачинено. Виберіть, будь ласка, іншу.
   *[table] Стіл { $no } закрито. Виберіть, будь ласка, інший.
}
refused-place-last = Це останній стіл або остання кімната. Їх не можна закрити.
refused-place-same = Стіл не можна об’єднати із самим собою.
refused-place-missing = За яким столом це сказали? Виберіть його, будь ласка.
refused-place-not-yours = За цим столом Ви не сиділи.
refused-places-none = На цій зустрічі немає столів і кімнат.
refused-places-too-many = Столів або кімнат може бути щонайбільше { $max }.
refused-places-rows = У всіх рядах разом має бути столів: { $count }.
refused-question-too-long = Запитання задовге. Дозволено знаків: { $max }.
refused-seat-elsewhere = { $kind ->
    [room] Ваше місце в кімнаті { $no }. Пройдіть, будь ласка, туди.
   *[table] Ваше місце за столом { $no }. Пройдіть, будь ласка, туди.
}
refused-seat-hosted = { $kind ->
    [room] Ви приймаєте гостей, тому залишаєтеся в кімнаті { $no }.
   *[table] Ви приймаєте гостей, тому залишаєтеся за столом { $no }.
}
refused-seat-move = { $move ->
    [rotate] Місця заплановано. Ваш телефон показує Ваш стіл.
    [wish] Назвіть, будь ласка, свої побажання. Потім ведучі розподілять місця.
    [choose] Виберіть, будь ласка, місце самостійно.
   *[other] Місця розподіляють ведучі.
}
refused-seat-none = Ви ще не маєте тут місця. Запитайте, будь ласка, ведучих.
refused-seat-not-now = Зараз ніхто не міняє місця. Зачекайте, будь ласка, на знак ведучих.
refused-stage-no-harvest = На цьому кроці столи не виступають.
refused-stage-no-places = Цей крок відбувається не за столами.
refused-summary-too-long = Речення задовге. Дозволено знаків: { $max }.
refused-together-alone = Щоб залишатися разом, потрібно щонайменше дві особи.
refused-topic-empty = У темі ще немає слів.
refused-topic-too-long = Тема задовга. Дозволено знаків: { $max }.
refused-topic-no-room = У цій кімнаті теми вже визначено.
refused-topic-unknown = Такої теми немає.
refused-wishes-twice = Назвіть, будь ласка, кожну кімнату лише раз.
refused-wishes-too-many = Кімнат можна назвати щонайбільше { $max }.
