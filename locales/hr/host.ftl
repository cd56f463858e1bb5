### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Domaćin/domaćica
starting = Učitavanje
starting-away = Laptop u dvorani još ne odgovara.
starting-away-hint = Molimo ostanite na Wi-Fi mreži dvorane. Nastavlja se samo od sebe.
refused-title = Nije uspjelo
skip-to-main = Prijeđite na sadržaj
new-step = Novi korak: { $title }

## An den Tisch kommen
entry-title = Vi ste domaćin/domaćica
entry-name = Kako se zovete?
entry-name-hint = Po želji. Vaše ime piše na telefonima gostiju.
entry-code = Kod s Vaše kartice domaćina
entry-code-other = Kod s druge kartice domaćina
entry-code-hint = 6 znakova. Karticu dobivate od voditelja.
entry-code-empty = Molimo prvo upišite kod.
entry-go = Počnimo
entry-busy = Samo trenutak
entry-event = Kod susreta
entry-event-hint = 6 znakova. Pišu na velikom ekranu.
entry-event-empty = Molimo prvo upišite kod.
entry-next = Dalje
duties-title = Što radite kao domaćin/domaćica
duty-greet = Ostajete ovdje i pozdravljate sve koji dođu.
duty-tell = Pričate što je ovdje već rečeno.
duty-sum = Na kraju svake runde pišete jednu rečenicu za sve.

## Nicht mehr Gastgeber*in
gone-title = Ovdje više niste domaćin/domaćica
gone-text = Voditelji su ovo mjesto dali nekom drugom.
gone-closed = Zatvoreno: { $place }.
moved = Zatvoreno: { $from }. Gosti i kartice su sada ovdje: { $place }. Vi ste ovdje domaćin/domaćica.
gone-safe = Sve što ste napisali ostaje sačuvano.
as-guest = Na stranicu za sve
other-card = Otvorili ste drugu karticu domaćina. Sada ste domaćin/domaćica ovdje: { $place }. Želite li promijeniti mjesto?
other-card-go = Prijeđi na drugo mjesto
other-card-stay = Ostani ovdje

## Werkzeuge
language-choose = Izbor jezika
text-size = Veličina slova
text-normal = Obična
text-large = Velika
text-larger = Vrlo velika
language = Jezik
help = Pomoć
help-safe-title = Ništa se ne gubi
help-outbox = Kad nema veze, sve sigurno čeka na ovom uređaju. Slobodno pišite dalje.
help-code-title = Nastavak na drugom uređaju
help-card = Tamo otvorite kod sa svoje kartice domaćina.
help-code = Vaš kod za lijepljenje naljepnica na vlastitom telefonu: <b>{ $code }</b>.
help-contact-title = Imate pitanja?
help-contact = Obratite se voditeljima.
name-save = Sačuvaj ime
name-saved = Ime je sačuvano.
understood = Razumijem
discard = Odbaci

## Verbindung und Speicher
no-connection = Nema veze
away = Trenutno nema veze.
away-host = Slobodno nastavite: sve sigurno čeka na ovom uređaju.
keeps-not = Ovaj uređaj ništa ne pamti. Molimo ne učitavajte stranicu ponovo dok nešto čeka.
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
input-waits = Vaš unos čeka
refused-text = „{ $text }” je još ovdje. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Dijelovi stranice
tab-who = Gosti
tab-told = Prenesi
tab-topics = Teme
tab-write = Pisanje
tab-sum = Rečenica

## Die Frage
asked-now = O tome sada razgovaramo
asked-before = O tome smo razgovarali
asked-next = { $round }: o čemu ćemo razgovarati
asked-round = Sljedeća runda

## Wer kommt
who-title = Tko dolazi k Vama?
who-count = Tu je { $there } od { $count }
who-none-table = Još nikoga. Ovdje piše tko dolazi za Vaš stol.
who-none-room = Još nikoga. Ovdje piše tko dolazi u Vašu sobu.
who-hosts = S Vama goste prima: { $names }
who-away = Više nije ovdje
guest = Gost { $no }
guest-from = prije toga: { $place }
guest-again-table = već poznaje ovaj stol
guest-again-room = već poznaje ovu sobu
guest-new = prvi put
guest-paper = bez telefona, ima karticu puta
guest-with = dolazi zajedno: { $names }
guest-stays-table = uvijek ostaje za ovim stolom
guest-stays-room = uvijek ostaje u ovoj sobi
is-here = na mjestu
here = na mjestu
is-here-named = { $name } je na mjestu
guest-menu = Više: { $name }
guest-missing = Nije došao/došla
guest-left = Otišao/otišla
guest-elsewhere = Sjedi drugdje
guest-elsewhere-none = Nema drugog mjesta.
guest-call = Treba pomoć voditelja
guest-help = Moli za pomoć
help-done = riješeno
help-done-named = Pomoć ({ $name }): riješeno
guest-moved = { $name } sada sjedi ovdje: { $place }
move-title = Gdje sjedi { $name }?
host-is = goste prima { $name }
away-gone = više ne sudjeluje
away-at = sjedi ovdje: { $place }
sits-here = Ipak sjedi ovdje
sits-here-named = { $name } ipak sjedi ovdje

## Noch jemand
add-guest-table = Još netko sjedi ovdje
add-guest-room = Još netko je ovdje
add-phone-title = S telefonom
add-phone-table = Gost skenira kod na tablici stola. Tada je ovdje na listi. Ako mu je mjesto za drugim stolom, pomažu voditelji.
add-phone-room = Gost skenira kod na tablici sobe. Tada je ovdje na listi. Ako mu je mjesto u drugoj sobi, pomažu voditelji.
add-paper-title = Bez telefona
add-paper = Gost dobiva broj i osobni kod.
add-paper-do = Dodaj bez telefona
added-title = Gost { $no } je na listi
added-write = Molimo napišite ovo na papir i dajte ga gostu:
added-later = S ovim kodom gost kasnije može uzeti i telefon. Voditelji po želji ispišu karticu puta.
added-done = Gotovo
added-next = Još netko bez telefona

## Weitersagen
told-title = Ovo možete prenijeti drugima
told-first-table = Vaš stol počinje. U sljedećoj rundi ovdje piše što se kaže sada.
told-first-room = Vaša soba počinje. U sljedećoj rundi ovdje piše što se kaže sada.
told-all-table = Sve kartice ovog stola: { $count }
told-all-room = Sve kartice ove sobe: { $count }
told-no-sentence = još bez Vaše rečenice
round-and-cards = Runda { $round } · { $cards }
quoted = „{ $text }”
disputed = Mišljenja su podijeljena: { $reason }

## Karten schreiben
write-title = Napišite karticu za nekoga
kind-question = Kakva je ovo kartica?
card-label = Kartica
card-label-kind = Kartica: { $kind }
card-placeholder = Pišite onako kako je rečeno
card-give = Predaj
card-given = Kartica je predana
card-given-waits = Kartica čeka na ovom uređaju
card-empty = Na kartici još ništa ne piše.
card-too-long = Kartica je preduga. Dozvoljeni broj znakova: { $max }.
chars-left = još <b>{ $left }</b>
chars-over = <b>{ $over }</b> previše
chars-short = Kraće je bolje
about-label = Na što odgovara kartica?
about-missing = Molimo prvo izaberite na što kartica odgovara.
for-whom = Od koga?
for-nobody = bez imena
written-title = Vi ste zapisali
show-more = Pokaži još { $count }
card-waits = čeka od { $time }
card-leaving = povlači se
card-refused = Kartica je još ovdje
card-menu = Promijeni ili povuci karticu
card-menu-title = Ova kartica
card-edit = Promijeni
card-edit-title = Promjena kartice
card-changed = Kartica je promijenjena
save-change = Sačuvaj promjenu
keep-as-is = Ostavi tako
card-withdraw = Povuci
withdraw-title = Povući ovu karticu?
withdraw-text = Nestaje svuda. Neće biti ni u zapisniku.
withdraw-do = Povuci
withdraw-keep = Zadrži
card-withdrawn = Kartica je povučena
edit-refused = Vaša promjena „{ $text }” ne vrijedi.
back-to-composer = Natrag na pisanje
late-draft = Runda je završena. Vaša posljednja kartica je još ovdje. Želite li je još predati?
late-draft-over = Susret je završen. Vaša posljednja kartica je još ovdje. Obratite se voditeljima.
late-give = Predaj sada
late-given = Kartica je predana

## Der Satz für alle
sum-title = Vaša rečenica za sve
sum-label-table = Što je za Vašim stolom bilo najvažnije?
sum-label-room = Što je u Vašoj sobi bilo najvažnije?
sum-hint = Bit će na velikom ekranu kad budete govorili o rezultatima.
sum-left = Još znakova: <b>{ $left }</b>
sum-before = Prijašnje runde
sum-change = Promijeni
sum-change-named = Promijeni rečenicu runde { $round }
sum-done = Gotovo
field-saved = sačuvano
field-waits = čeka na ovom uređaju
field-meanwhile = U međuvremenu ovdje piše: { $text }

## Themen eines offenen Raums
topics-title = Teme
topics-none = Još nema teme. O čemu Vaši gosti žele razgovarati?
topic-new = Nova tema
topic-add = Dodaj
topic-up = { $title }: prema gore
topic-down = { $title }: prema dolje
topic-first = Ovo je već na vrhu.
topic-last = Ovo je već na dnu.
topic-moved = { $title } je sada na mjestu { $no }
topic-menu = Više: { $title }
topic-done = obrađeno
topic-set-done = Tema je obrađena
topic-not-done = Tema još nije obrađena
topic-remove = Ukloni

## Ernte
harvest-now-table = Sada govori Vaš stol
harvest-now-room = Sada govori Vaša soba
harvest-no-sentence = Niste zapisali rečenicu. Ispričajte svojim riječima što je bilo najvažnije.
harvest-other = Sada govori: { $place }
harvest-soon = Uskoro svi kažu o čemu su razgovarali
harvest-own = Ovo čitate naglas
harvest-order-table = Svi stolovi
harvest-order-room = Sve sobe
harvest-mine-table = Vaš stol
harvest-mine-room = Vaša soba
harvest-now = sada

## Warten und Pausen
before-title = Uskoro počinjemo
between-title = Uskoro nastavljamo
calm-welcome = Lijepo je da ste tu
calm-before = Sada ne morate ništa raditi. Čim gosti krenu, ovdje vidite tko dolazi k Vama.
calm-after = Runde su završene. Hvala što ste primali goste.
calm-together = Ovo rade svi zajedno. Možete se uključiti na stranici za sve.
calm-question = To se pita kod Vas
what-comes = Što slijedi
about-minutes = oko { $minutes } min
resting-title = Za danas je gotovo
resting-text = Nastavljamo drugi dan. Vaše kartice i rečenice ostaju.
ended-title = Hvala što ste primali goste
ended-text = Susret „{ $title }” je završen. Sve kartice i Vaše rečenice su u zapisniku.
ended-contact = Na pitanja odgovara: { $contact }
