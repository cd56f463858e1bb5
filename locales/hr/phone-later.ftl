### Was das Handy später sagt, nach Beitreten und Kartenschreiben. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Code eingeben
code-title = Gdje se želite uključiti?
code-label = Kod susreta
code-hint = 6 znakova. Pišu na velikom ekranu.
code-empty = Molimo prvo upišite kod.
code-go = Dalje
code-open = Ovdje sada traje

## Beitreten
name-save = Sačuvaj ime
name-saved = Ime je sačuvano.
continue-title = Nastavak na ovom uređaju
continue-hint = Vaš osobni kod piše na drugom uređaju pod „Pomoć”.
continue-label = Osobni kod
continue-empty = Molimo prvo upišite kod.
continue-go = Nastavi
guest-no = Gost { $no }

## Werkzeuge
text-normal = Obična
text-large = Velika
text-larger = Vrlo velika
help-what-title = Što je ovo?
help-what = Na ovom telefonu pišete kartice i lijepite naljepnice. Voditelji pokazuju sljedeći korak. Zatim se sve vidi i na velikom ekranu.
help-outbox = Kad nema veze, Vaše kartice sigurno čekaju na ovom telefonu.
help-code-title = Nastavak na drugom uređaju
help-code = Vaš kod: <b>{ $code }</b>. S njim nastavljate na drugom uređaju.
help-contact-title = Imate pitanja?
help-contact = Obratite se voditeljima.
help-leave-title = Odlazak
help-leave = Možete otići kad god želite. Vaše kartice ostaju. Samo zatvorite ovu stranicu.
discard = Odbaci

## Warten und Pausen
ended-title = Hvala što ste bili s nama
ended-text = Susret „{ $title }” je završen. Vaše kartice i naljepnice su u zapisniku.
ended-contact = Na pitanja odgovara: { $contact }

## Karten schreiben
late-draft = Korak je završen. Vaša posljednja kartica je još ovdje. Želite li je dati voditeljima?
late-draft-over = Susret je završen. Vaša posljednja kartica je još ovdje. Obratite se voditeljima.
late-give = Daj voditeljima
late-in-tray = Vaša kartica „{ $text }” je kod voditelja.
late-given = Voditelji dobivaju Vašu karticu

## Meine Karten
your-card = Vaša kartica
card-menu-title = Vaša kartica
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

## Karten ordnen
cluster-open = Voditelji slažu kartice pod naslove. Ovdje možete čitati.
cluster-closed = Ovako su kartice sada složene.
cluster-none = Ovdje još nema kartica.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Još { $left } naljepnica od { $of }</b>
    [few] <b>Još { $left } naljepnice od { $of }</b>
   *[other] <b>Još { $left } naljepnica od { $of }</b>
}
dots-gone = <b>Sve naljepnice su zalijepljene</b>
dots-how = Pritisnite +.
dots-move = Naljepnice smijete premještati.
dot-give = Zalijepi naljepnicu na { $title }
dot-take = Skini naljepnicu: { $title }
your-dots = Vaše naljepnice: { $count }
dots-all = { $count ->
    [one] { $count } naljepnica u dvorani
    [few] { $count } naljepnice u dvorani
   *[other] { $count } naljepnica u dvorani
}
of-them-yours = { $count ->
    [one] od toga { $count } Vaša
    [few] od toga { $count } Vaše
   *[other] od toga { $count } Vaših
}
vote-secret = { $count ->
    [0] Kako lijepe drugi, svi će vidjeti tek kasnije, u isto vrijeme.
    [one] { $count } osoba je već zalijepila. Rezultat će svi vidjeti tek kasnije, u isto vrijeme.
    [few] { $count } osobe su već zalijepile. Rezultat će svi vidjeti tek kasnije, u isto vrijeme.
   *[other] { $count } osoba je već zalijepilo. Rezultat će svi vidjeti tek kasnije, u isto vrijeme.
}
vote-none = Ovdje još nema ničega na što možete zalijepiti naljepnice.
vote-closed = Lijepljenje je završeno. Uskoro vidimo rezultat.
vote-revealed = { $count ->
    [one] Tako je zalijepila { $count } osoba.
    [few] Tako su zalijepile { $count } osobe.
   *[other] Tako je zalijepilo { $count } osoba.
}
vote-confirmed = Naljepnice su prebrojane. S tim idemo dalje.
chosen = izabrano
dots-total = { $total ->
    [one] Ukupno { $total } naljepnica
    [few] Ukupno { $total } naljepnice
   *[other] Ukupno { $total } naljepnica
}

## Worauf man antwortet
about-label = Odgovarate na
answers-to = Odgovor na: { $title }
answers-else = O nečem drugom

## Zeichen auf den Karten
same-title = Ove kartice kažu isto
card-part = Voditelji su podijelili Vašu karticu. Ovo je dio { $place } od { $parts }.
card-parked = u kutiji za teme

## Themenspeicher
parking-give = Stavi ovdje
parking-none = Ovdje još nema ništa.

## Zweiter Durchgang
round-two = Drugi krug
round-two-text = { $dots ->
    [one] Ovdje je bilo izjednačeno. Sada imate još { $dots } naljepnicu.
    [few] Ovdje je bilo izjednačeno. Sada imate još { $dots } naljepnice.
   *[other] Ovdje je bilo izjednačeno. Sada imate još { $dots } naljepnica.
}
dots-first-round = { $count ->
    [one] prvi krug: { $count } naljepnica
    [few] prvi krug: { $count } naljepnice
   *[other] prvi krug: { $count } naljepnica
}
dots-again = { $count ->
    [one] drugi krug: { $count } naljepnica
    [few] drugi krug: { $count } naljepnice
   *[other] drugi krug: { $count } naljepnica
}
dots-paper = od toga na papiru: { $count }
dots-hands = od toga dizanjem ruke: { $count }
chosen-because = Dodano: { $reason }

## Gruppen
group-choose = Izaberite grupu. Možete je i promijeniti.
group-closed = Grupe su određene. Niste ni u jednoj grupi.
group-chosen = Vi ste u grupi { $title }.
group-none = Još nema grupa.
group-mine = Vaša grupa
group-size = Broj osoba: { $count } od { $limit }
group-full = puno
group-join = Radim ovdje
group-change = Prijeđi ovamo
group-leave = Napusti grupu

## Maßnahmen
measure-title = Mjera
measure-new = Zapiši mjeru
measure-make = Dodaj
measure-made = Mjera je na listi
measure-about = Kojem rješenju pripada?
measure-short-what = Što
measure-short-who = Tko
measure-short-partners = S kim
measure-short-until = Do kada
measure-short-first-step = Prvi korak
measure-what = Što?
measure-what-hint = Što treba napraviti? Dovoljna je jedna rečenica.
measure-who = Tko se brine za to?
measure-who-hint = Najbolje osoba koja je danas ovdje.
measure-partners = S kim?
measure-until = Do kada?
measure-until-hint = Na primjer: do 31. 3.
measure-first-step = Prvi korak
measure-first-step-hint = Što se može napraviti već ovih dana?
measure-missing = Još nedostaje: { $parts }
measure-empty = Molimo prvo napišite što treba napraviti.
measure-open = Ispunjavaj dalje: { $title }
measure-saves = Svako polje se samo sačuva. Više osoba može pisati u isto vrijeme.
measure-done = Gotovo
measure-remove = Ukloni
measure-remove-title = Ukloniti ovu mjeru?
measure-remove-text = Nestaje za sve. Neće biti ni u zapisniku.
measure-removed = Mjera je uklonjena
measure-gone = Ove mjere više nema.
plan-none = Još nema mjera.
plan-by-moderator = Razgovarajte o tome. Voditelji zapisuju mjere.
plan-closed = { $count ->
    [0] Ovaj korak je završen. Ništa nije dogovoreno.
    [one] Ovaj korak je završen. Dogovorena je { $count } mjera.
    [few] Ovaj korak je završen. Dogovorene su { $count } mjere.
   *[other] Ovaj korak je završen. Dogovoreno je { $count } mjera.
}
field-saved = sačuvano
field-waits = čeka na ovom telefonu
field-meanwhile = U međuvremenu ovdje piše: { $text }

## Rückblick
reflect-closed = Pogled unatrag je završen.
reflect-secret = { $count ->
    [0] Nitko ne vidi tko što kaže. Odgovore će svi vidjeti tek kasnije, u isto vrijeme.
    [one] Odgovorila je { $count } osoba. Nitko ne vidi tko što kaže. Odgovore će svi vidjeti tek kasnije, u isto vrijeme.
    [few] Odgovorile su { $count } osobe. Nitko ne vidi tko što kaže. Odgovore će svi vidjeti tek kasnije, u isto vrijeme.
   *[other] Odgovorilo je { $count } osoba. Nitko ne vidi tko što kaže. Odgovore će svi vidjeti tek kasnije, u isto vrijeme.
}
reflect-said = Tako kaže dvorana
reflect-nothing = Ovdje nitko nije ništa napisao.
answer-take-back = Povuci
answer-yours = Vaš odgovor

## Zwischen zwei Tagen
resting-title = Za danas je gotovo
resting-text = Nastavljamo drugi dan: s istim kodom, na istom telefonu. Vaše kartice ostaju.
