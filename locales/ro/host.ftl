### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Gazdă
starting = Se încarcă
starting-away = Laptopul din sala mare nu răspunde încă.
starting-away-hint = Rămâneți în rețeaua Wi-Fi a sălii. Pagina continuă singură.
refused-title = Nu a reușit
skip-to-main = Mergeți la conținut
new-step = Etapă nouă: { $title }

## An den Tisch kommen
entry-title = Sunteți gazdă
entry-name = Cum vă numiți?
entry-name-hint = Nu este obligatoriu. Oaspeții văd numele pe telefon.
entry-code = Codul de pe cartela de gazdă
entry-code-other = Codul de pe altă cartelă de gazdă
entry-code-hint = 6 caractere. Cartela o primiți de la echipa de moderare.
entry-code-empty = Introduceți mai întâi codul.
entry-go = Începem
entry-busy = O clipă
entry-event = Codul întâlnirii
entry-event-hint = 6 caractere. Le vedeți pe ecranul mare.
entry-event-empty = Introduceți mai întâi codul.
entry-next = Mai departe
duties-title = Ce faceți ca gazdă
duty-greet = Rămâneți aici și îi primiți pe toți cei care vin.
duty-tell = Povestiți ce s-a spus deja aici.
duty-sum = La sfârșitul fiecărei runde scrieți o propoziție pentru toți.

## Nicht mehr Gastgeber*in
gone-title = Nu mai sunteți gazdă aici
gone-text = Echipa de moderare a dat acest loc altcuiva.
gone-closed = Acest loc este închis: { $place }.
moved = Acest loc este închis: { $from }. Oaspeții și cartonașele sunt acum aici: { $place }. Sunteți gazdă aici.
gone-safe = Tot ce ați scris se păstrează.
as-guest = La pagina pentru toți
other-card = Ați deschis altă cartelă de gazdă. Acum sunteți gazdă aici: { $place }. Doriți să schimbați?
other-card-go = Mergeți la celălalt loc
other-card-stay = Rămâneți aici

## Werkzeuge
language-choose = Alegeți limba
text-size = Mărimea literelor
text-normal = Normală
text-large = Mare
text-larger = Foarte mare
language = Limba
help = Ajutor
help-safe-title = Nimic nu se pierde
help-outbox = Dacă nu este conexiune, totul așteaptă în siguranță pe acest aparat. Scrieți mai departe.
help-code-title = Continuați pe alt aparat
help-card = Deschideți acolo codul de pe cartela de gazdă.
help-code = Ca să lipiți buline pe telefonul propriu, codul este: <b>{ $code }</b>.
help-contact-title = Întrebări?
help-contact = Vorbiți cu echipa de moderare.
name-save = Salvați numele
name-saved = Numele este salvat.
understood = Am înțeles
discard = Ștergeți

## Verbindung und Speicher
no-connection = Fără conexiune
away = Acum nu este conexiune.
away-host = Continuați: totul așteaptă în siguranță pe acest aparat.
keeps-not = Acest aparat nu poate salva nimic. Cât timp așteaptă ceva, nu reîncărcați pagina.
cards-wait = { $count ->
    [one] { $count } cartonaș așteaptă
    [few] { $count } cartonașe așteaptă
   *[other] { $count } de cartonașe așteaptă
}
cards-kept = { $count ->
    [one] { $count } cartonaș este încă aici
    [few] { $count } cartonașe sunt încă aici
   *[other] { $count } de cartonașe sunt încă aici
}
input-waits = Textul așteaptă
refused-text = „{ $text }” este încă aici. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Părțile paginii
tab-who = Oaspeți
tab-told = De povestit
tab-topics = Subiecte
tab-write = Scris
tab-sum = Propoziția

## Die Frage
asked-now = Întrebarea de acum
asked-before = Întrebarea a fost
asked-next = { $round }: întrebarea următoare
asked-round = Runda următoare

## Wer kommt
who-title = Cine vine la dumneavoastră?
who-count = { $there } din { $count } sunt aici
who-none-table = Încă nimeni. Aici apare cine vine la masă.
who-none-room = Încă nimeni. Aici apare cine vine în sală.
who-hosts = Gazde împreună cu dumneavoastră: { $names }
who-away = Nu mai sunt aici
guest = Oaspetele { $no }
guest-from = de la: { $place }
guest-again-table = a mai fost la această masă
guest-again-room = a mai fost în această sală
guest-new = vine acum prima dată
guest-paper = fără telefon, are o foaie cu traseul
guest-with = vine cu { $names }
guest-stays-table = rămâne mereu la această masă
guest-stays-room = rămâne mereu în această sală
is-here = este aici
here = aici
is-here-named = { $name } este aici
guest-menu = Mai multe despre { $name }
guest-missing = Nu a venit
guest-left = A plecat
guest-elsewhere = Este în altă parte
guest-elsewhere-none = Nu este alt loc.
guest-call = Are nevoie de echipă
guest-help = Cere ajutor
help-done = rezolvat
help-done-named = Ajutor pentru { $name }: rezolvat
guest-moved = { $name } este acum aici: { $place }
move-title = Unde este { $name }?
host-is = cu { $name }
away-gone = nu mai participă
away-at = este aici: { $place }
sits-here = Este totuși aici
sits-here-named = { $name } este totuși aici

## Noch jemand
add-guest-table = Mai este cineva la masă
add-guest-room = Mai este cineva aici
add-phone-title = Cu telefon
add-phone-table = Oaspetele scanează codul de pe plăcuța mesei. Apoi apare în această listă. Dacă are locul la altă masă, ajută echipa de moderare.
add-phone-room = Oaspetele scanează codul de pe plăcuța sălii. Apoi apare în această listă. Dacă are locul în altă sală, ajută echipa de moderare.
add-paper-title = Fără telefon
add-paper = Oaspetele primește un număr și un cod personal.
add-paper-do = Adăugați fără telefon
added-title = Oaspetele { $no } participă
added-write = Scrieți asta pe o hârtie și dați-o oaspetelui:
added-later = Cu acest cod, oaspetele poate folosi mai târziu și un telefon. La cerere, echipa de moderare tipărește o foaie cu traseul.
added-done = Gata
added-next = Încă cineva fără telefon

## Weitersagen
told-title = Ce puteți povesti
told-first-table = Masa dumneavoastră începe. În runda următoare vedeți aici ce se spune acum.
told-first-room = Sala dumneavoastră începe. În runda următoare vedeți aici ce se spune acum.
told-all-table = { $count ->
    [one] Cartonașul acestei mese
    [few] Toate cele { $count } cartonașe ale acestei mese
   *[other] Toate cele { $count } de cartonașe ale acestei mese
}
told-all-room = { $count ->
    [one] Cartonașul acestei săli
    [few] Toate cele { $count } cartonașe ale acestei săli
   *[other] Toate cele { $count } de cartonașe ale acestei săli
}
told-no-sentence = încă fără propoziția dumneavoastră
round-and-cards = Runda { $round } · { $cards }
quoted = „{ $text }”
disputed = Păreri diferite: { $reason }

## Karten schreiben
write-title = Scrieți un cartonaș pentru cineva
kind-question = Ce fel de cartonaș este?
card-label = Cartonaș
card-label-kind = Cartonaș: { $kind }
card-placeholder = Scrieți așa cum s-a spus
card-give = Predați
card-given = Cartonașul este predat
card-given-waits = Cartonașul așteaptă pe acest aparat
card-empty = Cartonașul este încă gol.
card-too-long = { $max ->
    [one] Cartonașul este prea lung. Cel mult { $max } caracter.
    [few] Cartonașul este prea lung. Cel mult { $max } caractere.
   *[other] Cartonașul este prea lung. Cel mult { $max } de caractere.
}
chars-left = încă <b>{ $left }</b>
chars-over = <b>{ $over }</b> în plus
chars-short = Scurt este mai bine
about-label = La ce răspunde cartonașul?
about-missing = Alegeți mai întâi la ce răspunde cartonașul.
for-whom = De la cine?
for-nobody = fără nume
written-title = Scrise de dumneavoastră
show-more = Arătați încă { $count }
card-waits = așteaptă de la { $time }
card-leaving = se retrage
card-refused = Cartonașul este încă aici
card-menu = Schimbați sau retrageți cartonașul
card-menu-title = Acest cartonaș
card-edit = Schimbați
card-edit-title = Schimbați cartonașul
card-changed = Cartonașul este schimbat
save-change = Salvați schimbarea
keep-as-is = Lăsați așa
card-withdraw = Retrageți
withdraw-title = Retrageți acest cartonaș?
withdraw-text = Dispare peste tot. Nu va fi nici în procesul-verbal.
withdraw-do = Retrageți
withdraw-keep = Păstrați
card-withdrawn = Cartonașul este retras
edit-refused = Schimbarea „{ $text }” nu este valabilă.
back-to-composer = Înapoi la câmpul de scris
late-draft = Runda s-a terminat. Ultimul cartonaș este încă aici. Doriți să îl mai predați?
late-draft-over = Întâlnirea s-a terminat. Ultimul cartonaș este încă aici. Vorbiți cu echipa de moderare.
late-give = Predați acum
late-given = Cartonașul este predat

## Der Satz für alle
sum-title = Propoziția dumneavoastră pentru toți
sum-label-table = Ce a fost cel mai important la masa dumneavoastră?
sum-label-room = Ce a fost cel mai important în sala dumneavoastră?
sum-hint = Apare pe ecranul mare când vorbiți în fața tuturor.
sum-left = { $left ->
    [one] Încă <b>{ $left }</b> caracter
    [few] Încă <b>{ $left }</b> caractere
   *[other] Încă <b>{ $left }</b> de caractere
}
sum-before = Rundele dinainte
sum-change = Schimbați
sum-change-named = Schimbați propoziția rundei { $round }
sum-done = Gata
field-saved = salvat
field-waits = așteaptă pe acest aparat
field-meanwhile = Între timp, aici scrie: { $text }

## Themen eines offenen Raums
topics-title = Subiecte
topics-none = Încă niciun subiect. Despre ce vor să vorbească oaspeții?
topic-new = Subiect nou
topic-add = Adăugați
topic-up = { $title }: în sus
topic-down = { $title }: în jos
topic-first = Este deja sus.
topic-last = Este deja jos.
topic-moved = { $title } este acum pe locul { $no }
topic-menu = Mai multe despre { $title }
topic-done = discutat
topic-set-done = S-a discutat
topic-not-done = Nu s-a discutat încă
topic-remove = Ștergeți

## Ernte
harvest-now-table = Acum prezintă masa dumneavoastră
harvest-now-room = Acum prezintă sala dumneavoastră
harvest-no-sentence = Nu ați scris o propoziție. Povestiți liber ce a fost cel mai important.
harvest-other = Acum vorbește: { $place }
harvest-soon = Imediat prezintă toți ce au discutat
harvest-own = Citiți asta cu voce tare
harvest-order-table = Toate mesele
harvest-order-room = Toate sălile
harvest-mine-table = Masa dumneavoastră
harvest-mine-room = Sala dumneavoastră
harvest-now = acum

## Warten und Pausen
before-title = Începem imediat
between-title = Continuăm imediat
calm-welcome = Ne bucurăm că sunteți aici
calm-before = Acum nu trebuie să faceți nimic. Când oaspeții pornesc, vedeți aici cine vine la dumneavoastră.
calm-after = Rundele s-au terminat. Vă mulțumim că ați fost gazdă.
calm-together = Asta facem toți împreună. Puteți participa pe pagina pentru toți.
calm-question = Întrebarea de la dumneavoastră
what-comes = Ce urmează
about-minutes = cam { $minutes } min
resting-title = Pentru azi am terminat
resting-text = Continuăm în altă zi. Cartonașele și propozițiile rămân aici.
ended-title = Vă mulțumim că ați fost gazdă
ended-text = „{ $title }” s-a terminat. Toate cartonașele și propozițiile dumneavoastră sunt în procesul-verbal.
ended-contact = Pentru întrebări: { $contact }
