### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Uključite se
starting = Učitavanje
starting-away = Laptop u dvorani još ne odgovara.
starting-away-hint = Molimo ostanite na Wi-Fi mreži dvorane. Nastavlja se samo od sebe.
refused-title = Nije uspjelo
skip-to-main = Prijeđite na sadržaj
new-step = Novi korak: { $title }

## Beitreten
language-choose = Izbor jezika
join-skip = Prijeđite na uključivanje
join-host = Poziva Vas: { $organiser }
privacy-title = Vaši podaci
privacy-name = Ne treba račun ni pravo ime.
privacy-place = Sve ostaje na laptopu ovdje u dvorani. Ništa ne ide na internet.
privacy-until = Do { $date } čuvaju se podaci ovog susreta.
privacy-back = Svoje kartice možete mijenjati i povući dok korak traje.
name-label = Kako da Vas zovemo?
name-hint = Po želji. Ime vide samo voditelji.
continue-link = Već sam tu i imam osobni kod
host-link = Ja sam domaćin/domaćica stola
join = Uključi me
joining = Samo trenutak

## Werkzeuge
text-size = Veličina slova
language = Jezik
help = Pomoć
understood = Razumijem

## Verbindung und Speicher
no-connection = Nema veze
away = Trenutno nema veze.
away-cards = Slobodno pišite dalje: Vaše kartice sigurno čekaju na ovom telefonu.
away-dots = Slobodno lijepite dalje: Vaše naljepnice sigurno čekaju na ovom telefonu.
away-input = Slobodno nastavite: sve što upišete sigurno čeka na ovom telefonu.
keeps-not = Ovaj telefon ništa ne pamti. Molimo ne učitavajte stranicu ponovo dok kartice čekaju.
cards-wait = { $count ->
    [one] { $count } kartica čeka
    [few] { $count } kartice čekaju
   *[other] { $count } kartica čeka
}
cards-kept = { $count ->
    [one] { $count } kartica je još ovdje
    [few] { $count } kartice su još ovdje
   *[other] { $count } kartica je još ovdje
}
dots-wait = Naljepnice čekaju
input-waits = Vaš unos čeka
refused-dot = Naljepnica na „{ $title }” ne vrijedi. { $reason }
refused-card = Vaša kartica „{ $text }” je još ovdje. { $reason }
refused-input = Vaš unos „{ $text }” ne vrijedi. { $reason }

## Warten und Pausen
before-title = Uskoro počinjemo
before-text = Uključeni ste. Voditelji počinju čim svi dođu.
between-title = Uskoro nastavljamo
between-text = Ovaj korak je završen. Voditelji otvaraju sljedeći.
what-comes = Što slijedi
about-minutes = oko { $minutes } min
welcome-in = Uključeni ste: { $title }
welcome-people = { $count ->
    [one] Ovdje je već { $count } osoba.
    [few] Ovdje su već { $count } osobe.
   *[other] Ovdje je već { $count } osoba.
}
welcome-question = O čemu se radi

## Karten schreiben
kind-question = Kakva je ovo kartica?
card-label = Vaša kartica
card-label-kind = Vaša kartica: { $kind }
card-placeholder = Jedna misao, jedna kartica
card-give = Predaj karticu
card-given = Kartica je predana
card-given-waits = Vaša kartica čeka na ovom telefonu
card-empty = Na kartici još ništa ne piše.
card-too-long = Kartica je preduga. Dozvoljeni broj znakova: { $max }.
chars-left = još <b>{ $left }</b>
chars-over = <b>{ $over }</b> previše
chars-short = Kraće je bolje
collect-closed = { $count ->
    [one] Ovaj korak je završen. Skupljena je { $count } kartica.
    [few] Ovaj korak je završen. Skupljene su { $count } kartice.
   *[other] Ovaj korak je završen. Skupljeno je { $count } kartica.
}
others-title = Kartice iz dvorane
others-hidden = { $count ->
    [0] Što pišu drugi, vidjet ćete čim voditelji pokažu kartice.
    [one] Već je tu { $count } kartica. Što pišu drugi, vidjet ćete čim voditelji pokažu kartice.
    [few] Već su tu { $count } kartice. Što pišu drugi, vidjet ćete čim voditelji pokažu kartice.
   *[other] Već je tu { $count } kartica. Što pišu drugi, vidjet ćete čim voditelji pokažu kartice.
}
others-none = Od drugih još nema nijedne kartice.
show-more = Pokaži još { $count }

## Meine Karten
my-cards = Moje kartice
my-cards-waiting = { $count }, od toga čeka: { $waiting }
card-waits = čeka od { $time }
card-leaving = povlači se
card-refused = Vaša kartica je još ovdje
card-late = predana kasnije, u { $time }; kod voditelja je
card-hidden = Voditelji ne pokazuju ovu karticu. Razlog: { $reason }
card-held = čeka odobrenje · { $time }
card-menu = Promijeni ili povuci karticu

## Worauf man antwortet
about-missing = Molimo prvo izaberite na što odgovarate.

## Zeichen auf den Karten
disputed = Mišljenja su podijeljena: { $reason }
same = { $count ->
    [one] kažu isto: { $count } kartica
    [few] kažu isto: { $count } kartice
   *[other] kažu isto: { $count } kartica
}

## Themenspeicher
parking-hint = To sada nije tema, ali ne smije se izgubiti.

## Maßnahmen
measures = { $count ->
    [one] { $count } mjera
    [few] { $count } mjere
   *[other] { $count } mjera
}
trail = Odakle ovo dolazi
