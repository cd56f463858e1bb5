### Was das Handy später sagt, nach Beitreten und Kartenschreiben. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Code eingeben
code-title = Gdzie chcą Państwo wziąć udział?
code-label = Kod spotkania
code-hint = 6 znaków. Są na dużym ekranie.
code-empty = Proszę najpierw wpisać kod.
code-go = Dalej
code-open = Teraz trwa tutaj

## Beitreten
name-save = Zapisz imię
name-saved = Imię jest zapisane.
continue-title = Dalej na tym urządzeniu
continue-hint = Państwa kod osobisty jest na drugim urządzeniu w części „Pomoc”.
continue-label = Kod osobisty
continue-empty = Proszę najpierw wpisać kod.
continue-go = Dalej
guest-no = Gość { $no }

## Werkzeuge
text-normal = Zwykła
text-large = Duża
text-larger = Bardzo duża
help-what-title = Co to jest?
help-what = Na tym telefonie piszą Państwo kartki i naklejają kropki. Prowadzący pokazują następny krok. Potem wszystko widać też na dużym ekranie.
help-outbox = Gdy nie ma połączenia, kartki czekają bezpiecznie na tym telefonie.
help-code-title = Dalej na innym urządzeniu
help-code = Państwa kod: <b>{ $code }</b>. Z nim można działać dalej na innym urządzeniu.
help-contact-title = Pytania?
help-contact = Proszę zwrócić się do prowadzących.
help-leave-title = Wyjście
help-leave = Wyjść można w każdej chwili. Państwa kartki zostaną. Wystarczy zamknąć tę stronę.
discard = Odrzuć

## Warten und Pausen
ended-title = Dziękujemy za udział
ended-text = Spotkanie „{ $title }” się skończyło. Państwa kartki i kropki są w protokole.
ended-contact = Na pytania odpowiada: { $contact }

## Karten schreiben
late-draft = Krok się skończył. Ostatnia kartka jest jeszcze tutaj. Czy chcą ją Państwo przekazać prowadzącym?
late-draft-over = Spotkanie się skończyło. Ostatnia kartka jest jeszcze tutaj. Proszę zwrócić się do prowadzących.
late-give = Przekaż prowadzącym
late-in-tray = Państwa kartka „{ $text }” jest u prowadzących.
late-given = Prowadzący dostaną Państwa kartkę

## Meine Karten
your-card = Państwa kartka
card-menu-title = Państwa kartka
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

## Karten ordnen
cluster-open = Prowadzący układają kartki pod nagłówkami. Można tu czytać na bieżąco.
cluster-closed = Tak są teraz ułożone kartki.
cluster-none = Nie ma tu jeszcze kartek.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Jeszcze { $left } kropka z { $of }</b>
    [few] <b>Jeszcze { $left } kropki z { $of }</b>
    [many] <b>Jeszcze { $left } kropek z { $of }</b>
   *[other] <b>Jeszcze { $left } kropki z { $of }</b>
}
dots-gone = <b>Wszystkie kropki naklejone</b>
dots-how = Proszę dotknąć +.
dots-move = Kropki można przeklejać.
dot-give = Naklej kropkę na { $title }
dot-take = Zdejmij kropkę z { $title }
your-dots = Państwa kropki: { $count }
dots-all = { $count ->
    [one] { $count } kropka na sali
    [few] { $count } kropki na sali
    [many] { $count } kropek na sali
   *[other] { $count } kropki na sali
}
of-them-yours = { $count ->
    [one] w tym { $count } od Państwa
    [few] w tym { $count } od Państwa
    [many] w tym { $count } od Państwa
   *[other] w tym { $count } od Państwa
}
vote-secret = { $count ->
    [0] Jak naklejają inni, wszyscy zobaczą dopiero później, jednocześnie.
    [one] { $count } osoba już nakleiła. Wynik wszyscy zobaczą dopiero później, jednocześnie.
    [few] { $count } osoby już nakleiły. Wynik wszyscy zobaczą dopiero później, jednocześnie.
    [many] { $count } osób już nakleiło. Wynik wszyscy zobaczą dopiero później, jednocześnie.
   *[other] { $count } osoby już nakleiło. Wynik wszyscy zobaczą dopiero później, jednocześnie.
}
vote-none = Nie ma tu jeszcze nic, na co można nakleić kropki.
vote-closed = Naklejanie się skończyło. Zaraz będzie wynik.
vote-revealed = { $count ->
    [one] Tak nakleiła { $count } osoba.
    [few] Tak nakleiły { $count } osoby.
    [many] Tak nakleiło { $count } osób.
   *[other] Tak nakleiło { $count } osoby.
}
vote-confirmed = Kropki są policzone. Z tym idziemy dalej.
chosen = wybrane
dots-total = { $total ->
    [one] Razem { $total } kropka
    [few] Razem { $total } kropki
    [many] Razem { $total } kropek
   *[other] Razem { $total } kropki
}

## Worauf man antwortet
about-label = Odpowiadają Państwo na
answers-to = Odpowiedź na: { $title }
answers-else = Na inny temat

## Zeichen auf den Karten
same-title = Te kartki mówią to samo
card-part = Prowadzący podzielili Państwa kartkę. To część { $place } z { $parts }.
card-parked = leży w skrzynce na tematy

## Themenspeicher
parking-give = Włóż tutaj
parking-none = Nic tu jeszcze nie ma.

## Zweiter Durchgang
round-two = Drugie głosowanie
round-two-text = { $dots ->
    [one] Tu było po równo. Mają teraz Państwo jeszcze { $dots } kropkę.
    [few] Tu było po równo. Mają teraz Państwo jeszcze { $dots } kropki.
    [many] Tu było po równo. Mają teraz Państwo jeszcze { $dots } kropek.
   *[other] Tu było po równo. Mają teraz Państwo jeszcze { $dots } kropki.
}
dots-first-round = { $count ->
    [one] pierwsze głosowanie: { $count } kropka
    [few] pierwsze głosowanie: { $count } kropki
    [many] pierwsze głosowanie: { $count } kropek
   *[other] pierwsze głosowanie: { $count } kropki
}
dots-again = { $count ->
    [one] drugie głosowanie: { $count } kropka
    [few] drugie głosowanie: { $count } kropki
    [many] drugie głosowanie: { $count } kropek
   *[other] drugie głosowanie: { $count } kropki
}
dots-paper = w tym na papierze: { $count }
dots-hands = w tym przez podniesienie ręki: { $count }
chosen-because = Dodane: { $reason }

## Gruppen
group-choose = Proszę wybrać grupę. Można ją zmienić.
group-closed = Grupy są już ustalone. Nie są Państwo w żadnej grupie.
group-chosen = Są Państwo w grupie { $title }.
group-none = Nie ma jeszcze grup.
group-mine = Państwa grupa
group-size = Liczba osób: { $count } z { $limit }
group-full = brak miejsc
group-join = Pracuję tutaj
group-change = Przejdź tutaj
group-leave = Opuść grupę

## Maßnahmen
measure-title = Działanie
measure-new = Zapisz działanie
measure-make = Dodaj
measure-made = Działanie jest na liście
measure-about = Do którego rozwiązania należy?
measure-short-what = Co
measure-short-who = Kto
measure-short-partners = Z kim
measure-short-until = Do kiedy
measure-short-first-step = Pierwszy krok
measure-what = Co?
measure-what-hint = Co ma się stać? Wystarczy jedno zdanie.
measure-who = Kto się tym zajmie?
measure-who-hint = Najlepiej osoba, która jest tu dzisiaj.
measure-partners = Z kim?
measure-until = Do kiedy?
measure-until-hint = Na przykład: do końca marca
measure-first-step = Pierwszy krok
measure-first-step-hint = Co można zrobić już w tym tygodniu?
measure-missing = Jeszcze brakuje: { $parts }
measure-empty = Proszę najpierw napisać, co ma się stać.
measure-open = Wypełniaj dalej: { $title }
measure-saves = Każde pole zapisuje się samo. Kilka osób może pisać jednocześnie.
measure-done = Gotowe
measure-remove = Skreśl
measure-remove-title = Skreślić to działanie?
measure-remove-text = Zniknie dla wszystkich. Nie będzie go też w protokole.
measure-removed = Działanie skreślone
measure-gone = Tego działania już nie ma.
plan-none = Nie ma jeszcze działań.
plan-by-moderator = Proszę o tym porozmawiać. Prowadzący zapiszą działania.
plan-closed = { $count ->
    [0] Ten krok się skończył. Niczego nie uzgodniono.
    [one] Ten krok się skończył. Uzgodniono { $count } działanie.
    [few] Ten krok się skończył. Uzgodniono { $count } działania.
    [many] Ten krok się skończył. Uzgodniono { $count } działań.
   *[other] Ten krok się skończył. Uzgodniono { $count } działania.
}
field-saved = zapisane
field-waits = czeka na tym telefonie
field-meanwhile = W międzyczasie wpisano tu: { $text }

## Rückblick
reflect-closed = Spojrzenie wstecz jest zakończone.
reflect-secret = { $count ->
    [0] Nikt nie widzi, kto co mówi. Odpowiedzi wszyscy zobaczą dopiero później, jednocześnie.
    [one] Odpowiedziała { $count } osoba. Nikt nie widzi, kto co mówi. Odpowiedzi wszyscy zobaczą dopiero później, jednocześnie.
    [few] Odpowiedziały { $count } osoby. Nikt nie widzi, kto co mówi. Odpowiedzi wszyscy zobaczą dopiero później, jednocześnie.
    [many] Odpowiedziało { $count } osób. Nikt nie widzi, kto co mówi. Odpowiedzi wszyscy zobaczą dopiero później, jednocześnie.
   *[other] Odpowiedziało { $count } osoby. Nikt nie widzi, kto co mówi. Odpowiedzi wszyscy zobaczą dopiero później, jednocześnie.
}
reflect-said = Tak mówi sala
reflect-nothing = Nikt nic tu nie napisał.
answer-take-back = Cofnij
answer-yours = Państwa odpowiedź

## Zwischen zwei Tagen
resting-title = Na dziś koniec
resting-text = Ciąg dalszy innego dnia: z tym samym kodem, na tym samym telefonie. Państwa kartki zostają.
