### Worte, die Handy, Panel und Leinwand gemeinsam sprechen und die das Handy nicht gleich am Anfang braucht.

## Aktivitäten und Zustände
activity-welcome = Powitanie
activity-collect = Pisanie kartek
activity-cluster = Układanie kartek
activity-vote = Naklejanie kropek
activity-seat = Tworzenie grup
activity-plan = Uzgadnianie działań
activity-reflect = Spojrzenie wstecz
stage-waiting = jeszcze będzie
stage-open = trwa
stage-skipped = pominięte

## Zahlen
dots = { $count ->
    [one] { $count } kropka
    [few] { $count } kropki
    [many] { $count } kropek
   *[other] { $count } kropki
}
rank = Miejsce { $rank }
tied = po równo
unsorted = Bez nagłówka

## Knöpfe und Zustände
cancel = Anuluj
busy = Zapisywanie

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Dostęp tego urządzenia został zakończony. Proszę zapytać prowadzących.
refused-access-key = Ten link już nie działa. Proszę poprosić o nowy.
refused-personal-unknown = Ten kod osobisty nie pasuje. Proszę dokładnie sprawdzić jeszcze raz.
refused-stage-no-dots = W tym kroku nie nakleja się kropek.
refused-card-unknown = Nie ma takiej kartki.
refused-card-not-yours = To nie jest Państwa kartka.
refused-card-withdrawn = Ta kartka została wycofana.
refused-card-closed = Krok się skończył. Kartka zostaje taka, jaka jest.
refused-card-split = Ta kartka została podzielona. Liczą się jej części.
refused-seat-full = W tej grupie nie ma już miejsc. Wszystkich miejsc: { $max }. Proszę wybrać inną.
refused-stage-no-groups = W tym kroku nie ma grup.
refused-stage-no-measures = W tym kroku nie uzgadnia się działań.
refused-stage-no-questions = W tym kroku nie ma pytań.
refused-measure-empty = Proszę najpierw napisać, co trzeba zrobić.
refused-measure-too-long = To jest za długie. Dozwolona liczba znaków: { $max }.
refused-measure-gone = To działanie zostało w międzyczasie usunięte.
refused-measure-unknown = Nie ma takiego działania.
refused-question-unknown = Nie ma tu takiego pytania.
refused-answer-wrong = Ta odpowiedź nie pasuje do pytania.
refused-answer-too-long = Odpowiedź jest za długa. Dozwolona liczba znaków: { $max }.
refused-target-unknown = Na to nie można głosować.
refused-dots-too-many = Wszystkie kropki są już naklejone. Proszę najpierw zdjąć jedną.
refused-dots-per-target = Więcej kropek nie można tu nakleić.
refused-vote-revealed = Wynik jest już pokazany. Ta kropka przyszła za późno.
