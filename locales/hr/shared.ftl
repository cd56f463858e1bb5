### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = danas
tomorrow = sutra
time-span = od { $start } do { $end }
time-from = od { $start }
timer-left = još
timer-minutes = { $minutes } min
timer-over = Vrijeme je isteklo
timer-paused = zaustavljeno
timer-soon = uskoro kraj

## Orte
place-plenum = Svi zajedno

## Aktivitäten und Zustände
stage-closed = završeno

## Stufen der Beteiligung
level-1 = Informiranje
level-2 = Savjetovanje
level-3 = Zajedničko odlučivanje
level-4 = Samostalno odlučivanje
level-5 = Samoorganizacija
level-of = { $name }, stupanj { $level } od 5.
level-low = dobiti informacije
level-high = sami organizirati
level-title = Na što možete utjecati
level-ladder = Stupnjevi sudjelovanja
level-here = { $name }: ovaj stupanj vrijedi danas
next-title = Što će biti s Vašim karticama

## Zahlen
cards = { $count ->
    [one] { $count } kartica
    [few] { $count } kartice
   *[other] { $count } kartica
}
people = { $count ->
    [one] { $count } osoba
    [few] { $count } osobe
   *[other] { $count } osoba
}
parking = Kutija za teme
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Zatvori
retry = Pokušaj ponovo
saved = Sve je sačuvano
offline = Trenutno nema veze

## Ablehnungen: was geschah und was Sie tun können
refused = Nije uspjelo ({ $code }). Molimo pitajte voditelje.
refused-net-away = Laptop u dvorani trenutno ne odgovara. Molimo pokušajte malo kasnije.
refused-net-answer = Odgovor je nerazumljiv. Molimo učitajte stranicu ponovo.
refused-event-unknown = Ovdje nema takvog koda. Molimo pogledajte na veliki ekran.
refused-event-closed = Susret je završen.
refused-access-origin = Ovaj upit je došao s druge stranice. Molimo učitajte stranicu ponovo.
refused-access-host = Na ovoj adresi nema laptopa. Molimo uzmite adresu s velikog ekrana.
refused-access-role = To ovdje smiju samo voditelji.
refused-person-unknown = Ova osoba ovdje nije poznata. Molimo uključite se ponovo.
refused-command-unknown = Laptop to ne poznaje. Molimo učitajte stranicu ponovo.
refused-command-malformed = Laptop to nije razumio. Molimo učitajte stranicu ponovo.
refused-too-fast = To je bilo vrlo brzo. Molimo malo pričekajte.
refused-too-many = Već ih je jako mnogo. Ovaj korak ne prima više.
refused-storage-failed = Laptop sada nije mogao sačuvati podatke. Pokušat će ponovo.
refused-server-error = Na laptopu nešto nije u redu. Molimo recite to voditeljima.
refused-access-person = Ovaj uređaj ovdje još nije prijavljen. Molimo uključite se ponovo.
refused-server-stopping = Laptop se upravo ponovo pokreće. Uskoro slijedi novi pokušaj.
refused-stage-unknown = Ovog koraka više nema.
refused-stage-not-open = Ovaj korak sada ne traje.
refused-stage-no-cards = U ovom koraku se ne pišu kartice.
refused-card-empty = Na kartici još ništa ne piše.
refused-card-too-long = Kartica je preduga. Dozvoljeni broj znakova: { $max }.
refused-card-kind-unknown = Takve vrste kartica ovdje nema.
refused-about-missing = Na što je ovo odgovor? Molimo izaberite.
refused-about-unknown = Ovdje nema toga na što odgovarate.
