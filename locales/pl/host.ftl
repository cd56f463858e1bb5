### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Gospodarz/gospodyni
starting = Wczytywanie
starting-away = Laptop na sali jeszcze nie odpowiada.
starting-away-hint = Proszę pozostać w sieci Wi-Fi na sali. Dalej wszystko potoczy się samo.
refused-title = Nie udało się
skip-to-main = Przejdź do treści
new-step = Nowy krok: { $title }

## An den Tisch kommen
entry-title = Przyjmują Państwo gości
entry-name = Jak mają Państwo na imię?
entry-name-hint = Nieobowiązkowo. Imię będzie widać na telefonach gości.
entry-code = Kod z Państwa karty gospodarza
entry-code-other = Kod z innej karty gospodarza
entry-code-hint = 6 znaków. Kartę dają prowadzący.
entry-code-empty = Proszę najpierw wpisać kod.
entry-go = Zaczynamy
entry-busy = Chwileczkę
entry-event = Kod spotkania
entry-event-hint = 6 znaków. Są na dużym ekranie.
entry-event-empty = Proszę najpierw wpisać kod.
entry-next = Dalej
duties-title = Co robi gospodarz lub gospodyni
duty-greet = Zostają Państwo tutaj i witają wszystkich, którzy przychodzą.
duty-tell = Opowiadają Państwo, co już tu powiedziano.
duty-sum = Na koniec każdej rundy piszą Państwo jedno zdanie dla wszystkich.

## Nicht mehr Gastgeber*in
gone-title = Nie przyjmują tu już Państwo gości
gone-text = Prowadzący przekazali to miejsce komuś innemu.
gone-closed = Zamknięte: { $place }.
moved = Zamknięte: { $from }. Goście i kartki są teraz tutaj: { $place }. Tutaj przyjmują Państwo gości.
gone-safe = Wszystko, co Państwo napisali, jest zachowane.
as-guest = Do strony dla wszystkich
other-card = To inna karta gospodarza. Teraz przyjmują Państwo gości tutaj: { $place }. Czy chcą Państwo zmienić miejsce?
other-card-go = Przejdź na inne miejsce
other-card-stay = Zostań tutaj

## Werkzeuge
language-choose = Wybór języka
text-size = Wielkość liter
text-normal = Zwykła
text-large = Duża
text-larger = Bardzo duża
language = Język
help = Pomoc
help-safe-title = Nic nie zginie
help-outbox = Gdy nie ma połączenia, wszystko czeka bezpiecznie na tym urządzeniu. Proszę spokojnie pisać dalej.
help-code-title = Dalej na innym urządzeniu
help-card = Proszę otworzyć tam kod z karty gospodarza.
help-code = Kod do naklejania kropek na własnym telefonie: <b>{ $code }</b>.
help-contact-title = Pytania?
help-contact = Proszę zwrócić się do prowadzących.
name-save = Zapisz imię
name-saved = Imię jest zapisane.
understood = Rozumiem
discard = Odrzuć

## Verbindung und Speicher
no-connection = Brak połączenia
away = Chwilowo brak połączenia.
away-host = Proszę spokojnie działać dalej. Wszystko czeka bezpiecznie na tym urządzeniu.
keeps-not = To urządzenie niczego nie zapamiętuje. Proszę nie odświeżać strony, dopóki coś czeka.
cards-wait = { $count ->
    [one] { $count } kartka czeka
    [few] { $count } kartki czekają
    [many] { $count } kartek czeka
   *[other] { $count } kartki czeka
}
cards-kept = { $count ->
    [one] { $count } kartka jest jeszcze tutaj
    [few] { $count } kartki są jeszcze tutaj
    [many] { $count } kartek jest jeszcze tutaj
   *[other] { $count } kartki jest jeszcze tutaj
}
input-waits = Państwa wpis czeka
refused-text = „{ $text }” jest jeszcze tutaj. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Części strony
tab-who = Goście
tab-told = Przekaż
tab-topics = Tematy
tab-write = Pisanie
tab-sum = Zdanie

## Die Frage
asked-now = O tym teraz rozmawiamy
asked-before = O tym była rozmowa
asked-next = { $round }: o tym będzie rozmowa
asked-round = Następna runda

## Wer kommt
who-title = Kto do Państwa przyjdzie?
who-count = Obecni: { $there } z { $count }
who-none-table = Jeszcze nikogo nie ma. Tu będzie widać, kto przychodzi do tego stolika.
who-none-room = Jeszcze nikogo nie ma. Tu będzie widać, kto przychodzi do tego pokoju.
who-hosts = Razem z Państwem gości przyjmuje: { $names }
who-away = Już nie tutaj
guest = Gość { $no }
guest-from = poprzednio: { $place }
guest-again-table = zna już ten stolik
guest-again-room = zna już ten pokój
guest-new = pierwszy raz
guest-paper = bez telefonu, ma kartę trasy
guest-with = przychodzi razem: { $names }
guest-stays-table = zostaje zawsze przy tym stoliku
guest-stays-room = zostaje zawsze w tym pokoju
is-here = już jest
here = jest
is-here-named = { $name } już jest
guest-menu = Więcej: { $name }
guest-missing = Nie ma tej osoby
guest-left = Wyszedł/wyszła
guest-elsewhere = Siedzi gdzie indziej
guest-elsewhere-none = Nie ma innego miejsca.
guest-call = Potrzebuje pomocy prowadzących
guest-help = Prosi o pomoc
help-done = załatwione
help-done-named = Pomoc ({ $name }): załatwione
guest-moved = { $name } siedzi teraz tutaj: { $place }
move-title = Gdzie siedzi { $name }?
host-is = gości przyjmuje { $name }
away-gone = już nie bierze udziału
away-at = siedzi tutaj: { $place }
sits-here = Jednak siedzi tutaj
sits-here-named = { $name } jednak siedzi tutaj

## Noch jemand
add-guest-table = Ktoś jeszcze tu siedzi
add-guest-room = Ktoś jeszcze tu jest
add-phone-title = Z telefonem
add-phone-table = Gość skanuje kod na tabliczce stolika. Wtedy pojawia się na tej liście. Jeśli jego miejsce jest przy innym stoliku, pomogą prowadzący.
add-phone-room = Gość skanuje kod na tabliczce pokoju. Wtedy pojawia się na tej liście. Jeśli jego miejsce jest w innym pokoju, pomogą prowadzący.
add-paper-title = Bez telefonu
add-paper = Gość dostaje numer i kod osobisty.
add-paper-do = Dodaj bez telefonu
added-title = Gość { $no } jest na liście
added-write = Proszę napisać to na kartce i dać ją gościowi:
added-later = Z tym kodem gość może później użyć telefonu. Na życzenie prowadzący wydrukują kartę trasy.
added-done = Gotowe
added-next = Kolejna osoba bez telefonu

## Weitersagen
told-title = To można przekazać dalej
told-first-table = Ten stolik zaczyna. W następnej rundzie będzie tu to, co teraz powiedzą goście.
told-first-room = Ten pokój zaczyna. W następnej rundzie będzie tu to, co teraz powiedzą goście.
told-all-table = { $count ->
    [one] Kartka tego stolika
    [few] Wszystkie { $count } kartki tego stolika
    [many] Wszystkie kartki tego stolika: { $count }
   *[other] Wszystkie kartki tego stolika: { $count }
}
told-all-room = { $count ->
    [one] Kartka tego pokoju
    [few] Wszystkie { $count } kartki tego pokoju
    [many] Wszystkie kartki tego pokoju: { $count }
   *[other] Wszystkie kartki tego pokoju: { $count }
}
told-no-sentence = jeszcze bez Państwa zdania
round-and-cards = Runda { $round } · { $cards }
quoted = „{ $text }”
disputed = Zdania są podzielone: { $reason }

## Karten schreiben
write-title = Napisz kartkę za kogoś
kind-question = Jaka to kartka?
card-label = Kartka
card-label-kind = Kartka: { $kind }
card-placeholder = Tak, jak to powiedziano
card-give = Oddaj
card-given = Kartka oddana
card-given-waits = Kartka czeka na tym urządzeniu
card-empty = Na kartce nic jeszcze nie ma.
card-too-long = Kartka jest za długa. Dozwolona liczba znaków: { $max }.
chars-left = jeszcze <b>{ $left }</b>
chars-over = o <b>{ $over }</b> za dużo
chars-short = Im krócej, tym lepiej
about-label = Na co odpowiada kartka?
about-missing = Proszę najpierw wybrać, na co odpowiada kartka.
for-whom = Od kogo?
for-nobody = bez imienia
written-title = Zapisane przez Państwa
show-more = Pokaż jeszcze { $count }
card-waits = czeka od { $time }
card-leaving = wycofujemy ją
card-refused = Kartka jest jeszcze tutaj
card-menu = Zmień lub wycofaj kartkę
card-menu-title = Ta kartka
card-edit = Zmień
card-edit-title = Zmiana kartki
card-changed = Kartka zmieniona
save-change = Zapisz zmianę
keep-as-is = Zostaw tak
card-withdraw = Wycofaj
withdraw-title = Wycofać tę kartkę?
withdraw-text = Zniknie wszędzie. Nie będzie jej też w protokole.
withdraw-do = Wycofaj
withdraw-keep = Zostaw
card-withdrawn = Kartka wycofana
edit-refused = Państwa zmiana „{ $text }” się nie liczy.
back-to-composer = Wróć do pisania
late-draft = Runda się skończyła. Ostatnia kartka jest jeszcze tutaj. Czy chcą ją Państwo oddać?
late-draft-over = Spotkanie się skończyło. Ostatnia kartka jest jeszcze tutaj. Proszę zwrócić się do prowadzących.
late-give = Oddaj teraz
late-given = Kartka oddana

## Der Satz für alle
sum-title = Państwa zdanie dla wszystkich
sum-label-table = Co było najważniejsze przy Państwa stoliku?
sum-label-room = Co było najważniejsze w Państwa pokoju?
sum-hint = Podczas podsumowania będzie na dużym ekranie, gdy będą Państwo mówić.
sum-left = Zostało znaków: <b>{ $left }</b>
sum-before = Wcześniejsze rundy
sum-change = Zmień
sum-change-named = Zmień zdanie z rundy { $round }
sum-done = Gotowe
field-saved = zapisane
field-waits = czeka na tym urządzeniu
field-meanwhile = W międzyczasie wpisano tu: { $text }

## Themen eines offenen Raums
topics-title = Tematy
topics-none = Nie ma jeszcze tematu. O czym chcą rozmawiać goście?
topic-new = Nowy temat
topic-add = Dodaj
topic-up = { $title }: w górę
topic-down = { $title }: w dół
topic-first = Ten temat już jest na początku.
topic-last = Ten temat już jest na końcu.
topic-moved = { $title } jest teraz na miejscu { $no }
topic-menu = Więcej: { $title }
topic-done = omówione
topic-set-done = Już omówione
topic-not-done = Jeszcze nieomówione
topic-remove = Skreśl

## Ernte
harvest-now-table = Teraz mówi Państwa stolik
harvest-now-room = Teraz mówi Państwa pokój
harvest-no-sentence = Nie ma zapisanego zdania. Proszę opowiedzieć własnymi słowami, co było najważniejsze.
harvest-other = Teraz mówi: { $place }
harvest-soon = Zaraz wszyscy opowiedzą, o czym rozmawiali
harvest-own = To Państwo odczytają
harvest-order-table = Wszystkie stoliki
harvest-order-room = Wszystkie pokoje
harvest-mine-table = Państwa stolik
harvest-mine-room = Państwa pokój
harvest-now = teraz

## Warten und Pausen
before-title = Zaraz zaczynamy
between-title = Zaraz ciąg dalszy
calm-welcome = Dobrze, że Państwo są
calm-before = Teraz nie trzeba nic robić. Gdy goście ruszą, zobaczą tu Państwo, kto przyjdzie.
calm-after = Rundy się skończyły. Dziękujemy za przyjmowanie gości.
calm-together = To robią wszyscy razem. Można wziąć udział na stronie dla wszystkich.
calm-question = O to pytamy u Państwa
what-comes = Co będzie dalej
about-minutes = około { $minutes } min
resting-title = Na dziś koniec
resting-text = Ciąg dalszy innego dnia. Kartki i zdania zostają.
ended-title = Dziękujemy za przyjmowanie gości
ended-text = Spotkanie „{ $title }” się skończyło. Wszystkie kartki i Państwa zdania są w protokole.
ended-contact = Na pytania odpowiada: { $contact }
