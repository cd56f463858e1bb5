### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Участие
starting = Зарежда се
starting-away = Лаптопът в залата още не отговаря.
starting-away-hint = Моля, останете в безжичната мрежа на залата. Ще продължи от само себе си.
refused-title = Не се получи
skip-to-main = Към съдържанието
new-step = Нова стъпка: { $title }

## Beitreten
language-choose = Изберете език
join-skip = Към участието
join-host = Кани Ви: { $organiser }
privacy-title = Вашите данни
privacy-name = Не трябва профил, нито истинско име.
privacy-place = Всичко остава на лаптопа тук в залата. Нищо не отива в интернет.
privacy-until = До { $date } се пазят данните от тази среща.
privacy-back = Можете да променяте и да оттегляте картичките си, докато тече стъпката.
name-label = Как да Ви наричаме?
name-hint = По желание. Името виждат само водещите.
continue-link = Вече участвах и имам личен код
host-link = Аз съм домакин на маса или стая
join = Участвам
joining = Един момент

## Werkzeuge
text-size = Размер на буквите
language = Език
help = Помощ
understood = Разбрах

## Verbindung und Speicher
no-connection = Няма връзка
away = В момента няма връзка.
away-cards = Пишете спокойно: картичките Ви чакат на сигурно в този телефон.
away-dots = Поставяйте спокойно: точките Ви чакат на сигурно в този телефон.
away-input = Продължете спокойно: всичко, което въведете, чака на сигурно в този телефон.
keeps-not = Този телефон не запомня нищо. Моля, не презареждайте страницата, докато има чакащи картички.
cards-wait = { $count ->
    [one] { $count } картичка чака
   *[other] { $count } картички чакат
}
cards-kept = { $count ->
    [one] { $count } картичка е още тук
   *[other] { $count } картички са още тук
}
dots-wait = Чакащи точки
input-waits = Въведеното от Вас чака
refused-dot = Една точка за „{ $title }“ не се брои. { $reason }
refused-card = Картичката Ви „{ $text }“ е още тук. { $reason }
refused-input = Въведеното „{ $text }“ не се приема. { $reason }

## Warten und Pausen
before-title = Започваме след малко
before-text = Вече участвате. Водещите ще започнат, щом дойдат всички.
between-title = Продължаваме след малко
between-text = Тази стъпка приключи. Водещите ще отворят следващата.
what-comes = Какво предстои
about-minutes = около { $minutes } мин
welcome-in = Вече участвате: { $title }
welcome-people = { $count ->
    [one] Вече е тук { $count } човек.
   *[other] Вече са тук { $count } души.
}
welcome-question = За какво става дума

## Karten schreiben
kind-question = Каква е тази картичка?
card-label = Вашата картичка
card-label-kind = Вашата картичка: { $kind }
card-placeholder = Една мисъл, една картичка
card-give = Предай картичката
card-given = Картичката е предадена
card-given-waits = Картичката Ви чака в този телефон
card-empty = На картичката още няма текст.
card-too-long = Картичката е твърде дълга. Може да има до { $max } знака.
chars-left = още <b>{ $left }</b>
chars-over = <b>{ $over }</b> в повече
chars-short = По-кратко е по-добре
collect-closed = { $count ->
    [one] Тази стъпка приключи. Има { $count } картичка.
   *[other] Тази стъпка приключи. Има { $count } картички.
}
others-title = Картички от залата
others-hidden = { $count ->
    [0] Ще видите какво пишат другите, щом водещите покажат картичките.
    [one] Вече има { $count } картичка. Ще видите какво пишат другите, щом водещите покажат картичките.
   *[other] Вече има { $count } картички. Ще видите какво пишат другите, щом водещите покажат картичките.
}
others-none = От другите още няма картички.
show-more = Покажи още { $count }

## Meine Karten
my-cards = Моите картички
my-cards-waiting = { $count }, от тях чакат { $waiting }
card-waits = чака от { $time }
card-leaving = оттегля се
card-refused = Картичката Ви е още тук
card-late = предадена по-късно, в { $time }; при водещите е
card-hidden = Водещите не показват тази картичка. Причина: { $reason }
card-held = чака одобрение · { $time }
card-menu = Промяна или оттегляне на картичката

## Worauf man antwortet
about-missing = Моля, първо изберете на какво отговаряте.

## Zeichen auf den Karten
disputed = Спорно: { $reason }
same = казват едно и също: { $count } картички

## Themenspeicher
parking-hint = Това сега не е на ред, но няма да се изгуби.

## Maßnahmen
measures = { $count ->
    [one] { $count } мярка
   *[other] { $count } мерки
}
trail = Откъде идва това
