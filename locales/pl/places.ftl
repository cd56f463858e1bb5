### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Stolik { $no }
place-name-room = Pokój { $no }
place-titled-table = Stolik { $no }, { $title }
place-titled-room = Pokój { $no }, { $title }
place-signed-table = Stolik „{ $sign }”
place-signed-room = Pokój „{ $sign }”
place-spoken-table = Stolik { $no }, { $sign }
place-spoken-room = Pokój { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Liść
place-sign-2 = Słońce
place-sign-3 = Dom
place-sign-4 = Most
place-sign-5 = Łódka
place-sign-6 = Gwiazda
place-sign-7 = Filiżanka
place-sign-8 = Drzewo
place-sign-9 = Dzwon
place-sign-10 = Klucz
place-sign-11 = Fala
place-sign-12 = Latawiec
place-sign-13 = Jabłko
place-sign-14 = Parasol
place-colour-1 = zielony
place-colour-2 = żółty
place-colour-3 = ceglasty
place-colour-4 = niebieski
place-colour-5 = różowy
place-colour-6 = fioletowy
place-colour-7 = pomarańczowy
place-colour-8 = morski
place-colour-9 = limonkowy
place-colour-10 = ciemnoszary
place-colour-11 = błękitny
place-colour-12 = malinowy
place-colour-13 = miętowy
place-colour-14 = brązowy

## Wo im Saal, mit Blick zur Leinwand
row-front = przedni rząd
row-middle = środkowy rząd
row-back = tylny rząd
row-from-front = { $row ->
    [2] drugi rząd od przodu
    [3] trzeci rząd od przodu
    [4] czwarty rząd od przodu
    [one] { $row }. rząd od przodu
    [few] { $row }. rząd od przodu
    [many] { $row }. rząd od przodu
   *[other] { $row }. rząd od przodu
}
side-far-left = całkiem po lewej
side-far-right = całkiem po prawej
side-middle = pośrodku
side-left-table = { $count ->
    [2] drugi od lewej
    [3] trzeci od lewej
    [4] czwarty od lewej
    [5] piąty od lewej
    [one] { $count }. od lewej
    [few] { $count }. od lewej
    [many] { $count }. od lewej
   *[other] { $count }. od lewej
}
side-right-table = { $count ->
    [2] drugi od prawej
    [3] trzeci od prawej
    [4] czwarty od prawej
    [5] piąty od prawej
    [one] { $count }. od prawej
    [few] { $count }. od prawej
    [many] { $count }. od prawej
   *[other] { $count }. od prawej
}
side-left-room = { $count ->
    [2] drugi pokój od lewej
    [3] trzeci pokój od lewej
    [4] czwarty pokój od lewej
    [5] piąty pokój od lewej
    [one] { $count }. pokój od lewej
    [few] { $count }. pokój od lewej
    [many] { $count }. pokój od lewej
   *[other] { $count }. pokój od lewej
}
side-right-room = { $count ->
    [2] drugi pokój od prawej
    [3] trzeci pokój od prawej
    [4] czwarty pokój od prawej
    [5] piąty pokój od prawej
    [one] { $count }. pokój od prawej
    [few] { $count }. pokój od prawej
    [many] { $count }. pokój od prawej
   *[other] { $count }. pokój od prawej
}
floor-label = Plan sali: { $place }, { $where }
floor-screen = Ekran

## Runden und Wege
round-no = Runda { $round }
round-of = Runda { $round } z { $rounds }
move-by-result = według wyniku
move-rotate = według planu
move-choose = wolny wybór
move-wish = według życzeń
move-spread = rozdzielają prowadzący

## Aktivitäten
activity-harvest = Podsumowanie
activity-outlook = Co dalej

## Ablehnungen
refused-access-not-host = To urządzenie nie należy do gospodarza ani gospodyni. Proszę wpisać kod z karty gospodarza.
refused-host-unknown = Ten kod gospodarza nie pasuje. Proszę jeszcze raz spojrzeć na kartę.
refused-place-unknown = Nie ma tu takiego stolika ani pokoju.
refused-place-closed = { $kind ->
    [room] Pokój { $no } jest zamknięty. Proszę wybrać inny.
   *[table] Stolik { $no } jest zamknięty. Proszę wybrać inny.
}
refused-place-last = To ostatni stolik lub pokój. Musi zostać otwarty.
refused-place-same = Nie można połączyć stolika z nim samym.
refused-place-missing = Przy którym stoliku to powiedziano? Proszę go wybrać.
refused-place-not-yours = Nie siedzieli Państwo przy tym stoliku.
refused-places-none = Na tym spotkaniu nie ma stolików ani pokoi.
refused-places-too-many = Stolików lub pokoi może być najwyżej { $max }.
refused-places-rows = Liczba stolików we wszystkich rzędach musi wynosić { $count }.
refused-question-too-long = Pytanie jest za długie. Dozwolona liczba znaków: { $max }.
refused-seat-elsewhere = { $kind ->
    [room] Państwa miejsce jest w pokoju { $no }. Proszę tam przejść.
   *[table] Państwa miejsce jest przy stoliku { $no }. Proszę tam przejść.
}
refused-seat-hosted = { $kind ->
    [room] Przyjmują Państwo gości, więc zostają Państwo w pokoju { $no }.
   *[table] Przyjmują Państwo gości, więc zostają Państwo przy stoliku { $no }.
}
refused-seat-move = { $move ->
    [rotate] Miejsca są zaplanowane. Telefon pokazuje Państwa stolik.
    [wish] Proszę podać swoje życzenia. Potem prowadzący rozdzielą miejsca.
    [choose] Proszę samodzielnie wybrać miejsce.
   *[other] Miejsca rozdzielają prowadzący.
}
refused-seat-none = Nie mają tu Państwo jeszcze miejsca. Proszę zapytać prowadzących.
refused-seat-not-now = Teraz nikt nie zmienia miejsca. Proszę poczekać na znak prowadzących.
refused-stage-no-harvest = W tym kroku stoliki nie przedstawiają wyników.
refused-stage-no-places = Ten krok nie odbywa się przy stolikach.
refused-summary-too-long = Zdanie jest za długie. Dozwolona liczba znaków: { $max }.
refused-together-alone = Żeby zostać razem, trzeba co najmniej dwóch osób.
refused-topic-empty = Temat nie ma jeszcze słów.
refused-topic-too-long = Temat jest za długi. Dozwolona liczba znaków: { $max }.
refused-topic-no-room = W tym pokoju tematy są już ustalone.
refused-topic-unknown = Nie ma takiego tematu.
refused-wishes-twice = Każdy pokój można podać tylko raz.
refused-wishes-too-many = Można podać najwyżej tyle pokoi: { $max }.
