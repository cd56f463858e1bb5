### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = azi
tomorrow = mâine
time-span = de la { $start } la { $end }
time-from = de la { $start }
timer-left = încă
timer-minutes = { $minutes } min
timer-over = Timpul s-a terminat
timer-paused = oprit
timer-soon = aproape gata

## Orte
place-plenum = Toți împreună

## Aktivitäten und Zustände
stage-closed = terminată

## Stufen der Beteiligung
level-1 = Informare
level-2 = Consultare
level-3 = Decizie comună
level-4 = Decizie proprie
level-5 = Organizare proprie
level-of = { $name }, nivelul { $level } din 5.
level-low = primiți informații
level-high = organizați pe cont propriu
level-title = Cât puteți hotărî
level-ladder = Nivelurile de participare
level-here = { $name }: acesta este nivelul de azi
next-title = Ce se întâmplă cu cartonașele

## Zahlen
cards = { $count ->
    [one] { $count } cartonaș
    [few] { $count } cartonașe
   *[other] { $count } de cartonașe
}
people = { $count ->
    [one] { $count } persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
}
parking = Subiecte pentru mai târziu
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Închideți
retry = Încercați din nou
saved = Totul este salvat
offline = Acum nu este conexiune

## Ablehnungen: was geschah und was Sie tun können
refused = Nu a reușit ({ $code }). Întrebați echipa de moderare.
refused-net-away = Laptopul din sală nu răspunde acum. Încercați din nou imediat.
refused-net-answer = Răspunsul nu s-a înțeles. Reîncărcați pagina.
refused-event-unknown = Acest cod nu există aici. Uitați-vă pe ecranul mare.
refused-event-closed = Întâlnirea s-a terminat.
refused-access-origin = Această cerere a venit de pe altă pagină. Reîncărcați pagina.
refused-access-host = La această adresă laptopul nu răspunde. Luați adresa de pe ecranul mare.
refused-access-role = Acest lucru îl poate face doar echipa de moderare.
refused-person-unknown = Această persoană nu este cunoscută aici. Intrați din nou.
refused-command-unknown = Laptopul nu cunoaște această cerere. Reîncărcați pagina.
refused-command-malformed = Laptopul nu a înțeles. Reîncărcați pagina.
refused-too-fast = A fost foarte repede. Așteptați o clipă.
refused-too-many = Sunt deja foarte multe. Această etapă nu mai primește altele.
refused-storage-failed = Laptopul nu a putut salva acum. Mai încearcă o dată.
refused-server-error = A apărut o problemă pe laptop. Spuneți echipei de moderare.
refused-access-person = Acest aparat nu este încă înscris aici. Intrați din nou.
refused-server-stopping = Laptopul repornește. Imediat încearcă din nou.
refused-stage-unknown = Această etapă nu mai există.
refused-stage-not-open = Această etapă nu este deschisă acum.
refused-stage-no-cards = În această etapă nu se scriu cartonașe.
refused-card-empty = Cartonașul este încă gol.
refused-card-too-long = { $max ->
    [one] Cartonașul este prea lung. Cel mult { $max } caracter.
    [few] Cartonașul este prea lung. Cel mult { $max } caractere.
   *[other] Cartonașul este prea lung. Cel mult { $max } de caractere.
}
refused-card-kind-unknown = Acest fel de cartonaș nu există aici.
refused-about-missing = La ce răspunde? Alegeți din listă.
refused-about-unknown = Lucrul la care răspundeți nu există aici.
