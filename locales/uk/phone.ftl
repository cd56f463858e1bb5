### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Участь
starting = Завантаження
starting-away = Ноутбук у залі ще не відповідає.
starting-away-hint = Залишайтеся, будь ласка, у мережі Wi-Fi залу. Усе продовжиться само.
refused-title = Не вдалося
skip-to-main = Перейти до вмісту
new-step = Новий крок: { $title }

## Beitreten
language-choose = Вибрати мову
join-skip = Перейти до участі
join-host = Запрошує: { $organiser }
privacy-title = Ваші дані
privacy-name = Обліковий запис і справжнє ім’я не потрібні.
privacy-place = Усе залишається на ноутбуці тут, у залі. В інтернет нічого не потрапляє.
privacy-until = До { $date } зберігаються дані цієї зустрічі.
privacy-back = Поки триває крок, Ви можете змінити або забрати свої картки.
name-label = Як до Вас звертатися?
name-hint = За бажанням. Ім’я бачать лише ведучі.
continue-link = Я вже беру участь і маю особистий код
host-link = Я господар/господиня столу
join = Взяти участь
joining = Хвилинку

## Werkzeuge
text-size = Розмір тексту
language = Мова
help = Допомога
understood = Зрозуміло

## Verbindung und Speicher
no-connection = Немає зв’язку
away = Зараз немає зв’язку.
away-cards = Пишіть спокійно далі: Ваші картки надійно чекають на цьому телефоні.
away-dots = Клейте спокійно далі: Ваші наліпки надійно чекають на цьому телефоні.
away-input = Спокійно продовжуйте: усе, що Ви ввели, надійно чекає на цьому телефоні.
keeps-not = Цей телефон нічого не запам’ятовує. Не оновлюйте, будь ласка, сторінку, поки картки чекають.
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
dots-wait = Наліпки чекають
input-waits = Ваш запис чекає
refused-dot = Наліпку на «{ $title }» не враховано. { $reason }
refused-card = Ваша картка «{ $text }» ще тут. { $reason }
refused-input = Ваш запис «{ $text }» не враховано. { $reason }

## Warten und Pausen
before-title = Зараз почнемо
before-text = Ви з нами. Ведучі почнуть, щойно всі зберуться.
between-title = Зараз продовжимо
between-text = Цей крок завершено. Ведучі відкриють наступний.
what-comes = Що буде далі
about-minutes = приблизно { $minutes } хв
welcome-in = Ви з нами: { $title }
welcome-people = { $count ->
    [one] Тут уже { $count } особа.
    [few] Тут уже { $count } особи.
    [many] Тут уже { $count } осіб.
   *[other] Тут уже { $count } особи.
}
welcome-question = Про що йдеться

## Karten schreiben
kind-question = Яка це картка?
card-label = Ваша картка
card-label-kind = Ваша картка: { $kind }
card-placeholder = Одна думка — одна картка
card-give = Здати картку
card-given = Картку здано
card-given-waits = Ваша картка чекає на цьому телефоні
card-empty = На картці ще нічого не написано.
card-too-long = Картка задовга. Дозволено знаків: { $max }.
chars-left = ще <b>{ $left }</b>
chars-over = <b>{ $over }</b> зайвих
chars-short = Коротко — краще
collect-closed = { $count ->
    [one] Цей крок завершено. Зібрано { $count } картку.
    [few] Цей крок завершено. Зібрано { $count } картки.
    [many] Цей крок завершено. Зібрано { $count } карток.
   *[other] Цей крок завершено. Зібрано { $count } картки.
}
others-title = Картки із залу
others-hidden = { $count ->
    [0] Що пишуть інші, Ви побачите, коли ведучі покажуть картки.
    [one] Уже є { $count } картка. Що пишуть інші, Ви побачите, коли ведучі покажуть картки.
    [few] Уже є { $count } картки. Що пишуть інші, Ви побачите, коли ведучі покажуть картки.
    [many] Уже є { $count } карток. Що пишуть інші, Ви побачите, коли ведучі покажуть картки.
   *[other] Уже є { $count } картки. Що пишуть інші, Ви побачите, коли ведучі покажуть картки.
}
others-none = Від інших ще немає жодної картки.
show-more = Показати ще { $count }

## Meine Karten
my-cards = Мої картки
my-cards-waiting = { $count }, з них чекають: { $waiting }
card-waits = чекає з { $time }
card-leaving = забираємо назад
card-refused = Ваша картка ще тут
card-late = здано пізніше, о { $time }; картка у ведучих
card-hidden = Ведучі не показують цю картку. Причина: { $reason }
card-held = чекає на дозвіл · { $time }
card-menu = Змінити картку або забрати її

## Worauf man antwortet
about-missing = Спочатку виберіть, будь ласка, на що Ви відповідаєте.

## Zeichen auf den Karten
disputed = Є різні думки: { $reason }
same = { $count ->
    [one] про те саме: { $count } картка
    [few] про те саме: { $count } картки
    [many] про те саме: { $count } карток
   *[other] про те саме: { $count } картки
}

## Themenspeicher
parking-hint = Зараз це не сюди, але воно не має загубитися.

## Maßnahmen
measures = { $count ->
    [one] { $count } захід
    [few] { $count } заходи
    [many] { $count } заходів
   *[other] { $count } заходу
}
trail = Звідки це
