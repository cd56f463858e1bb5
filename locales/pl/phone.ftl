### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Udział w spotkaniu
starting = Wczytywanie
starting-away = Laptop na sali jeszcze nie odpowiada.
starting-away-hint = Proszę pozostać w sieci Wi-Fi na sali. Dalej wszystko potoczy się samo.
refused-title = Nie udało się
skip-to-main = Przejdź do treści
new-step = Nowy krok: { $title }

## Beitreten
language-choose = Wybór języka
join-skip = Przejdź do udziału
join-host = Zaprasza: { $organiser }
privacy-title = Państwa dane
privacy-name = Nie trzeba konta ani prawdziwego imienia.
privacy-place = Wszystko zostaje na laptopie tu, na sali. Nic nie trafia do internetu.
privacy-until = Dane z tego spotkania są przechowywane do { $date }.
privacy-back = Swoje kartki można zmieniać i wycofać, dopóki trwa krok.
name-label = Jak możemy się do Państwa zwracać?
name-hint = Nieobowiązkowo. Imię widzą tylko prowadzący.
continue-link = Już biorę udział i mam kod osobisty
host-link = Jestem gospodarzem/gospodynią
join = Biorę udział
joining = Chwileczkę

## Werkzeuge
text-size = Wielkość liter
language = Język
help = Pomoc
understood = Rozumiem

## Verbindung und Speicher
no-connection = Brak połączenia
away = Chwilowo brak połączenia.
away-cards = Proszę spokojnie pisać dalej. Kartki czekają bezpiecznie na tym telefonie.
away-dots = Proszę spokojnie naklejać dalej. Kropki czekają bezpiecznie na tym telefonie.
away-input = Proszę spokojnie działać dalej. Wszystko czeka bezpiecznie na tym telefonie.
keeps-not = Ten telefon niczego nie zapamiętuje. Proszę nie odświeżać strony, dopóki czekają kartki.
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
dots-wait = Kropki czekają
input-waits = Państwa wpis czeka
refused-dot = Kropka na „{ $title }” się nie liczy. { $reason }
refused-card = Państwa kartka „{ $text }” jest jeszcze tutaj. { $reason }
refused-input = Państwa wpis „{ $text }” się nie liczy. { $reason }

## Warten und Pausen
before-title = Zaraz zaczynamy
before-text = Są Państwo z nami. Prowadzący zaczną, gdy wszyscy już będą.
between-title = Zaraz ciąg dalszy
between-text = Ten krok się skończył. Prowadzący otworzą następny.
what-comes = Co będzie dalej
about-minutes = około { $minutes } min
welcome-in = Są Państwo z nami: { $title }
welcome-people = { $count ->
    [one] Jest już { $count } osoba.
    [few] Są już { $count } osoby.
    [many] Jest już { $count } osób.
   *[other] Jest już { $count } osoby.
}
welcome-question = O co chodzi

## Karten schreiben
kind-question = Jaka to kartka?
card-label = Państwa kartka
card-label-kind = Państwa kartka: { $kind }
card-placeholder = Jedna myśl – jedna kartka
card-give = Oddaj kartkę
card-given = Kartka oddana
card-given-waits = Kartka czeka na tym telefonie
card-empty = Na kartce nic jeszcze nie ma.
card-too-long = Kartka jest za długa. Dozwolona liczba znaków: { $max }.
chars-left = jeszcze <b>{ $left }</b>
chars-over = o <b>{ $over }</b> za dużo
chars-short = Im krócej, tym lepiej
collect-closed = { $count ->
    [one] Ten krok się skończył. Jest { $count } kartka.
    [few] Ten krok się skończył. Są { $count } kartki.
    [many] Ten krok się skończył. Jest { $count } kartek.
   *[other] Ten krok się skończył. Jest { $count } kartki.
}
others-title = Kartki z sali
others-hidden = { $count ->
    [0] Co piszą inni, zobaczą Państwo, gdy prowadzący pokażą kartki.
    [one] Jest już { $count } kartka. Co piszą inni, zobaczą Państwo, gdy prowadzący pokażą kartki.
    [few] Są już { $count } kartki. Co piszą inni, zobaczą Państwo, gdy prowadzący pokażą kartki.
    [many] Jest już { $count } kartek. Co piszą inni, zobaczą Państwo, gdy prowadzący pokażą kartki.
   *[other] Jest już { $count } kartki. Co piszą inni, zobaczą Państwo, gdy prowadzący pokażą kartki.
}
others-none = Od innych nie ma jeszcze żadnej kartki.
show-more = Pokaż jeszcze { $count }

## Meine Karten
my-cards = Moje kartki
my-cards-waiting = { $count }, w tym czeka: { $waiting }
card-waits = czeka od { $time }
card-leaving = wycofujemy ją
card-refused = Państwa kartka jest jeszcze tutaj
card-late = oddana później, o { $time }; mają ją prowadzący
card-hidden = Prowadzący nie pokazują tej kartki. Powód: { $reason }
card-held = czeka na zgodę prowadzących · { $time }
card-menu = Zmień lub wycofaj kartkę

## Worauf man antwortet
about-missing = Proszę najpierw wybrać, na co Państwo odpowiadają.

## Zeichen auf den Karten
disputed = Zdania są podzielone: { $reason }
same = { $count ->
    [one] ta sama myśl: { $count } kartka
    [few] ta sama myśl: { $count } kartki
    [many] ta sama myśl: { $count } kartek
   *[other] ta sama myśl: { $count } kartki
}

## Themenspeicher
parking-hint = To teraz nie jest nasz temat, ale nie powinno się zgubić.

## Maßnahmen
measures = { $count ->
    [one] { $count } działanie
    [few] { $count } działania
    [many] { $count } działań
   *[other] { $count } działania
}
trail = Skąd się to wzięło
