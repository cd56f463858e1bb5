### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Какво стана с нея?
way-mine = Какво стана с Вашите картички
way-mine-what = Вижте под кое заглавие са Вашите картички, колко точки са получили и какво се случва сега.
way-look = Виж пътя на картичките
way-asking = Търси се
way-none = Тук няма картички.
way-keep = Връзка за запазване
way-keep-what = С нея и след няколко седмици ще видите какво е станало с Вашите картички. Може само да се чете, не и да се участва.
way-keep-show = Покажи връзката
way-keep-qr = Код за сканиране: какво стана с Вашите картички
way-keep-page = Адрес за въвеждане
way-keep-code = Код за четене
way-keep-how = Работи само в мрежата на този лаптоп и докато е включен. Снимайте кода или го запишете.
way-keep-open = Отвори страницата

## Eine Karte
way-of = Пътят на картичка { $no }
way-card = Картичка { $no }
way-paper = от хартия
way-origin = Част от картичка { $no }
way-answers = Написана към
way-here = Картичката е на таблото. Още нищо друго не се е случило.
way-table = Картичката е там, където е написана. По-късно всички ще я видят.
way-unshown = Картичките от тази стъпка още не са показани.
way-held = Картичката чака одобрение от водещите.
way-late = Картичката дойде след края на стъпката. Водещите още не са я добавили.
way-hidden = Водещите не показват тази картичка. Причина: { $reason }
way-withdrawn = Картичка { $no } е оттеглена.
way-split = Тази картичка е разделена. Нататък продължават тези картички: { $parts }
way-parked = Картичката е в темите за после. Тя е в протокола.

## Die Schritte
way-stacked = Казва същото като картичка { $no } и е под нея:
way-heading = Под заглавието
way-rank = Място { $rank } от { $of }
way-sources = Телефони { $phones }, хартия { $paper }, ръце { $hands }
way-again = { $count ->
    [one] Второ гласуване: { $count } точка
   *[other] Второ гласуване: { $count } точки
}
way-chosen = Резултат
way-not-chosen = Това не е сред резултатите.
way-undecided = Резултатите още не са определени.
way-because = Добавено, защото: { $reason }
way-about = Към:
way-written = { $count ->
    [one] Към това е написана { $count } картичка:
   *[other] Към това са написани { $count } картички:
}
way-more = { $count ->
    [one] и още { $count }
   *[other] и още { $count }
}
way-who = Кой
way-partners = С кого
way-until = Докога
way-first-step = Първо действие
way-status = Състояние
way-status-open = още не е започната
way-status-running = в ход
way-status-done = изпълнена
way-status-dropped = отпаднала

## Die Seite zum Nachlesen
ways-language = Изберете език
ways-running = Срещата още продължава. Тази страница показва как стоят нещата сега.
ways-closed = Срещата приключи. Водещите допълват тук какво става с мерките.
ways-contact = На въпроси отговаря: { $contact }
ways-code = Код за четене
ways-code-what = Кодът за четене е на Вашата бележка или на Вашия телефон.
ways-code-hint = 10 знака. Главни или малки букви – все едно е.
ways-code-empty = Моля, първо въведете кода за четене.
ways-open = Прочети
refused-reading-unknown = Този код за четене не е верен. Моля, погледнете пак внимателно.
