### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Stol { $no }
place-name-room = Soba { $no }
place-titled-table = Stol { $no }, { $title }
place-titled-room = Soba { $no }, { $title }
place-signed-table = Stol „{ $sign }”
place-signed-room = Soba „{ $sign }”
place-spoken-table = Stol { $no }, { $sign }
place-spoken-room = Soba { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = List
place-sign-2 = Sunce
place-sign-3 = Kuća
place-sign-4 = Most
place-sign-5 = Čamac
place-sign-6 = Zvijezda
place-sign-7 = Šalica
place-sign-8 = Drvo
place-sign-9 = Zvono
place-sign-10 = Ključ
place-sign-11 = Val
place-sign-12 = Zmaj
place-sign-13 = Jabuka
place-sign-14 = Kišobran
place-colour-1 = zelena
place-colour-2 = žuta
place-colour-3 = boja cigle
place-colour-4 = plava
place-colour-5 = roza
place-colour-6 = ljubičasta
place-colour-7 = narančasta
place-colour-8 = plavozelena
place-colour-9 = boja limete
place-colour-10 = tamnosiva
place-colour-11 = svijetloplava
place-colour-12 = boja maline
place-colour-13 = boja mente
place-colour-14 = smeđa

## Wo im Saal, mit Blick zur Leinwand
row-front = prednji red
row-middle = srednji red
row-back = zadnji red
row-from-front = { $row ->
    [2] drugi red sprijeda
    [3] treći red sprijeda
    [4] četvrti red sprijeda
    [one] { $row }. red sprijeda
    [few] { $row }. red sprijeda
   *[other] { $row }. red sprijeda
}
side-far-left = sasvim lijevo
side-far-right = sasvim desno
side-middle = u sredini
side-left-table = { $count ->
    [2] drugi slijeva
    [3] treći slijeva
    [4] četvrti slijeva
    [5] peti slijeva
    [one] { $count }. slijeva
    [few] { $count }. slijeva
   *[other] { $count }. slijeva
}
side-right-table = { $count ->
    [2] drugi zdesna
    [3] treći zdesna
    [4] četvrti zdesna
    [5] peti zdesna
    [one] { $count }. zdesna
    [few] { $count }. zdesna
   *[other] { $count }. zdesna
}
side-left-room = { $count ->
    [2] druga soba slijeva
    [3] treća soba slijeva
    [4] četvrta soba slijeva
    [5] peta soba slijeva
    [one] { $count }. soba slijeva
    [few] { $count }. soba slijeva
   *[other] { $count }. soba slijeva
}
side-right-room = { $count ->
    [2] druga soba zdesna
    [3] treća soba zdesna
    [4] četvrta soba zdesna
    [5] peta soba zdesna
    [one] { $count }. soba zdesna
    [few] { $count }. soba zdesna
   *[other] { $count }. soba zdesna
}
floor-label = Plan dvorane: { $place }, { $where }
floor-screen = Ekran

## Runden und Wege
round-no = Runda { $round }
round-of = Runda { $round } od { $rounds }
move-by-result = po rezultatu
move-rotate = po planu
move-choose = slobodan izbor
move-wish = po željama
move-spread = raspoređuju voditelji

## Aktivitäten
activity-harvest = Rezultati
activity-outlook = Kako dalje

## Ablehnungen
refused-access-not-host = Ovaj uređaj nije od domaćina ili domaćice. Molimo upišite kod sa svoje kartice domaćina.
refused-host-unknown = Ovaj kod domaćina nije ispravan. Molimo pogledajte još jednom na svoju karticu.
refused-place-unknown = Takvog stola ili sobe ovdje nema.
refused-place-closed = { $kind ->
    [room] Soba { $no } je zatvorena. Molimo izaberite drugu.
   *[table] Stol { $no } je zatvoren. Molimo izaberite drugi.
}
refused-place-last = Ovo je posljednji stol ili posljednja soba. Mora ostati otvoreno.
refused-place-same = Stol se ne može spojiti sam sa sobom.
refused-place-missing = Za kojim je stolom to rečeno? Molimo izaberite ga.
refused-place-not-yours = Niste sjedili za ovim stolom.
refused-places-none = Na ovom susretu nema stolova ni soba.
refused-places-too-many = Stolova ili soba može biti najviše { $max }.
refused-places-rows = Ukupan broj stolova u svim redovima mora biti { $count }.
refused-question-too-long = Pitanje je predugo. Dozvoljeni broj znakova: { $max }.
refused-seat-elsewhere = { $kind ->
    [room] Vaše mjesto je u sobi { $no }. Molimo idite tamo.
   *[table] Vaše mjesto je za stolom { $no }. Molimo idite tamo.
}
refused-seat-hosted = { $kind ->
    [room] Vi primate goste, zato ostajete u sobi { $no }.
   *[table] Vi primate goste, zato ostajete za stolom { $no }.
}
refused-seat-move = { $move ->
    [rotate] Mjesta su planirana. Vaš telefon pokazuje Vaš stol.
    [wish] Molimo navedite svoje želje. Zatim voditelji raspoređuju mjesta.
    [choose] Molimo sami izaberite mjesto.
   *[other] Mjesta raspoređuju voditelji.
}
refused-seat-none = Ovdje još nemate mjesto. Molimo pitajte voditelje.
refused-seat-not-now = Trenutno nitko ne mijenja mjesto. Molimo pričekajte znak voditelja.
refused-stage-no-harvest = U ovom koraku stolovi ne predstavljaju rezultate.
refused-stage-no-places = Ovaj korak se ne održava za stolovima.
refused-summary-too-long = Rečenica je preduga. Dozvoljeni broj znakova: { $max }.
refused-together-alone = Da ostanu zajedno, trebaju barem dvije osobe.
refused-topic-empty = Tema još nema riječi.
refused-topic-too-long = Tema je preduga. Dozvoljeni broj znakova: { $max }.
refused-topic-no-room = U ovoj sobi teme su već određene.
refused-topic-unknown = Takve teme nema.
refused-wishes-twice = Molimo navedite svaku sobu samo jednom.
refused-wishes-too-many = Možete navesti najviše ovoliko soba: { $max }.
