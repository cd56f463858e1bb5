### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = dzisiaj
tomorrow = jutro
time-span = od { $start } do { $end }
time-from = od { $start }
timer-left = jeszcze
timer-minutes = { $minutes } min
timer-over = Czas minął
timer-paused = zatrzymane
timer-soon = zaraz koniec

## Orte
place-plenum = Wszyscy razem

## Aktivitäten und Zustände
stage-closed = zakończone

## Stufen der Beteiligung
level-1 = Informacja
level-2 = Konsultacje
level-3 = Współdecydowanie
level-4 = Samodzielna decyzja
level-5 = Samoorganizacja
level-of = { $name }, poziom { $level } z 5.
level-low = dostać informacje
level-high = organizować samodzielnie
level-title = Na co mają Państwo wpływ
level-ladder = Poziomy udziału
level-here = { $name }: ten poziom obowiązuje dzisiaj
next-title = Co stanie się z Państwa kartkami

## Zahlen
cards = { $count ->
    [one] { $count } kartka
    [few] { $count } kartki
    [many] { $count } kartek
   *[other] { $count } kartki
}
people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
parking = Skrzynka na tematy
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Zamknij
retry = Spróbuj ponownie
saved = Wszystko zapisane
offline = Chwilowo brak połączenia

## Ablehnungen: was geschah und was Sie tun können
refused = Nie udało się ({ $code }). Proszę zapytać prowadzących.
refused-net-away = Laptop na sali teraz nie odpowiada. Proszę spróbować za chwilę.
refused-net-answer = Odpowiedź była niezrozumiała. Proszę odświeżyć stronę.
refused-event-unknown = Nie ma tu takiego kodu. Proszę spojrzeć na duży ekran.
refused-event-closed = Spotkanie się skończyło.
refused-access-origin = To zapytanie przyszło z obcej strony. Proszę odświeżyć stronę.
refused-access-host = Pod tym adresem nie ma laptopa. Proszę użyć adresu z dużego ekranu.
refused-access-role = To mogą tu robić tylko prowadzący.
refused-person-unknown = Ta osoba nie jest tu znana. Proszę dołączyć jeszcze raz.
refused-command-unknown = Laptop tego nie zna. Proszę odświeżyć stronę.
refused-command-malformed = Laptop tego nie zrozumiał. Proszę odświeżyć stronę.
refused-too-fast = To było bardzo szybko. Proszę chwilę poczekać.
refused-too-many = Jest ich już bardzo dużo. Ten krok nie przyjmie więcej.
refused-storage-failed = Laptop nie mógł teraz zapisać. Spróbuje jeszcze raz.
refused-server-error = Na laptopie coś poszło nie tak. Proszę powiedzieć o tym prowadzącym.
refused-access-person = Tego urządzenia nie ma tu jeszcze na liście. Proszę dołączyć jeszcze raz.
refused-server-stopping = Laptop właśnie uruchamia się ponownie. Zaraz nastąpi kolejna próba.
refused-stage-unknown = Tego kroku już nie ma.
refused-stage-not-open = Ten krok teraz nie trwa.
refused-stage-no-cards = W tym kroku nie pisze się kartek.
refused-card-empty = Na kartce nic jeszcze nie ma.
refused-card-too-long = Kartka jest za długa. Dozwolona liczba znaków: { $max }.
refused-card-kind-unknown = Nie ma tu takiego rodzaju kartek.
refused-about-missing = Na co to odpowiedź? Proszę to wybrać.
refused-about-unknown = Nie ma tu tego, na co Państwo odpowiadają.
