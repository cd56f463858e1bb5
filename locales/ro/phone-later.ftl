### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Code eingeben
code-title = Unde doriți să participați?
code-label = Codul întâlnirii
code-hint = 6 caractere. Le vedeți pe ecranul mare.
code-empty = Introduceți mai întâi codul.
code-go = Mai departe
code-open = Acum, aici

## Beitreten
name-save = Salvați numele
name-saved = Numele este salvat.
continue-title = Continuați pe acest aparat
continue-hint = Codul personal este pe celălalt aparat, la „Ajutor”.
continue-label = Codul personal
continue-empty = Introduceți mai întâi codul.
continue-go = Continuați
guest-no = Oaspetele { $no }

## Werkzeuge
text-normal = Normală
text-large = Mare
text-larger = Foarte mare
help-what-title = Ce este această pagină?
help-what = Cu acest telefon scrieți cartonașe și lipiți buline ca să votați. Echipa de moderare deschide fiecare etapă. Totul apare apoi și pe ecranul mare.
help-outbox = Dacă nu este conexiune, cartonașele așteaptă în siguranță pe acest telefon.
help-code-title = Continuați pe alt aparat
help-code = Codul dumneavoastră: <b>{ $code }</b>. Cu el puteți continua pe alt aparat.
help-contact-title = Întrebări?
help-contact = Vorbiți cu echipa de moderare.
help-leave-title = Plecare
help-leave = Puteți pleca oricând. Cartonașele rămân aici. Închideți pur și simplu această pagină.
discard = Ștergeți

## Warten und Pausen
ended-title = Vă mulțumim că ați participat
ended-text = „{ $title }” s-a terminat. Cartonașele și bulinele sunt în procesul-verbal.
ended-contact = Pentru întrebări: { $contact }

## Karten schreiben
late-draft = Etapa s-a terminat. Ultimul cartonaș este încă aici. Doriți să îl dați echipei de moderare?
late-draft-over = Întâlnirea s-a terminat. Ultimul cartonaș este încă aici. Vorbiți cu echipa de moderare.
late-give = Predați echipei
late-in-tray = Cartonașul „{ $text }” este la echipa de moderare.
late-given = Echipa de moderare primește cartonașul

## Meine Karten
your-card = Cartonașul dumneavoastră
card-menu-title = Cartonașul dumneavoastră
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

## Karten ordnen
cluster-open = Echipa de moderare pune cartonașele sub titluri. Aici puteți citi.
cluster-closed = Așa sunt așezate acum cartonașele.
cluster-none = Aici nu sunt încă cartonașe.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Încă { $left } bulină din { $of }</b>
    [few] <b>Încă { $left } buline din { $of }</b>
   *[other] <b>Încă { $left } de buline din { $of }</b>
}
dots-gone = <b>Ați lipit toate bulinele</b>
dots-how = Apăsați +.
dots-move = Le puteți muta.
dot-give = Lipiți o bulină la { $title }
dot-take = Luați o bulină de la { $title }
your-dots = Bulinele dumneavoastră: { $count }
dots-all = { $count ->
    [one] { $count } bulină în total
    [few] { $count } buline în total
   *[other] { $count } de buline în total
}
of-them-yours = { $count ->
    [one] { $count } de la dumneavoastră
    [few] { $count } de la dumneavoastră
   *[other] { $count } de la dumneavoastră
}
vote-secret = { $count ->
    [0] Bulinele celorlalți nu se văd încă. Rezultatul îl vedem toți odată.
    [one] { $count } persoană a lipit deja buline. Rezultatul îl vedem toți odată.
    [few] { $count } persoane au lipit deja buline. Rezultatul îl vedem toți odată.
   *[other] { $count } de persoane au lipit deja buline. Rezultatul îl vedem toți odată.
}
vote-none = Aici nu este încă nimic la care să lipiți buline.
vote-closed = Nu se mai pot lipi buline. Imediat vedem rezultatul.
vote-revealed = { $count ->
    [one] Așa a votat { $count } persoană.
    [few] Așa au votat { $count } persoane.
   *[other] Așa au votat { $count } de persoane.
}
vote-confirmed = Bulinele sunt numărate. Continuăm cu acestea.
chosen = ales
dots-total = { $total ->
    [one] { $total } bulină în total
    [few] { $total } buline în total
   *[other] { $total } de buline în total
}

## Worauf man antwortet
about-label = Răspundeți la
answers-to = Răspuns la: { $title }
answers-else = La altceva

## Zeichen auf den Karten
same-title = Aceste cartonașe spun același lucru
card-part = Echipa de moderare a împărțit cartonașul. Aceasta este partea { $place } din { $parts }.
card-parked = este la subiecte pentru mai târziu

## Themenspeicher
parking-give = Puneți deoparte
parking-none = Aici nu este încă nimic.

## Zweiter Durchgang
round-two = Al doilea vot
round-two-text = { $dots ->
    [one] Acestea au avut la fel de multe buline. Acum mai aveți { $dots } bulină.
    [few] Acestea au avut la fel de multe buline. Acum mai aveți { $dots } buline.
   *[other] Acestea au avut la fel de multe buline. Acum mai aveți { $dots } de buline.
}
dots-first-round = { $count ->
    [one] primul vot: { $count } bulină
    [few] primul vot: { $count } buline
   *[other] primul vot: { $count } de buline
}
dots-again = { $count ->
    [one] al doilea vot: { $count } bulină
    [few] al doilea vot: { $count } buline
   *[other] al doilea vot: { $count } de buline
}
dots-paper = dintre care { $count } pe hârtie
dots-hands = dintre care { $count } cu mâna ridicată
chosen-because = Adăugat: { $reason }

## Gruppen
group-choose = Alegeți un grup. Puteți schimba.
group-closed = Grupurile sunt formate. Nu sunteți în niciun grup.
group-chosen = Sunteți în grupul { $title }.
group-none = Nu sunt încă grupuri.
group-mine = Grupul dumneavoastră
group-size = { $count } din { $limit } persoane
group-full = plin
group-join = Intru în acest grup
group-change = Trec în acest grup
group-leave = Ies din grup

## Maßnahmen
measure-title = Măsură
measure-new = Scrieți o măsură
measure-make = Adăugați
measure-made = Măsura este pe listă
measure-about = La ce soluție se referă?
measure-short-what = Ce
measure-short-who = Cine
measure-short-partners = Cu cine
measure-short-until = Până când
measure-short-first-step = Primul pas
measure-what = Ce?
measure-what-hint = Ce trebuie făcut? O propoziție ajunge.
measure-who = Cine se ocupă?
measure-who-hint = Cel mai bine o persoană care este azi aici.
measure-partners = Cu cine?
measure-until = Până când?
measure-until-hint = De exemplu: până la sfârșitul lui martie
measure-first-step = Primul pas
measure-first-step-hint = Ce se poate face chiar săptămâna aceasta?
measure-missing = Mai lipsește: { $parts }
measure-empty = Scrieți mai întâi ce trebuie făcut.
measure-open = Completați mai departe: { $title }
measure-saves = Fiecare câmp se salvează singur. Mai multe persoane pot scrie în același timp.
measure-done = Gata
measure-remove = Ștergeți
measure-remove-title = Ștergeți această măsură?
measure-remove-text = Dispare pentru toți. Nu va fi nici în procesul-verbal.
measure-removed = Măsura este ștearsă
measure-gone = Această măsură nu mai există.
plan-none = Încă nicio măsură.
plan-by-moderator = Discutați împreună. Echipa de moderare scrie măsurile.
plan-closed = { $count ->
    [0] Această etapă s-a terminat. Nu s-a stabilit nicio măsură.
    [one] Această etapă s-a terminat. S-a stabilit { $count } măsură.
    [few] Această etapă s-a terminat. S-au stabilit { $count } măsuri.
   *[other] Această etapă s-a terminat. S-au stabilit { $count } de măsuri.
}
field-saved = salvat
field-waits = așteaptă pe acest telefon
field-meanwhile = Între timp, aici scrie: { $text }

## Rückblick
reflect-closed = Privirea în urmă s-a terminat.
reflect-secret = { $count ->
    [0] Nimeni nu vede cine ce spune. Răspunsurile le vedem toți odată.
    [one] { $count } persoană a răspuns. Nimeni nu vede cine ce spune. Răspunsurile le vedem toți odată.
    [few] { $count } persoane au răspuns. Nimeni nu vede cine ce spune. Răspunsurile le vedem toți odată.
   *[other] { $count } de persoane au răspuns. Nimeni nu vede cine ce spune. Răspunsurile le vedem toți odată.
}
reflect-said = Răspunsurile tuturor
reflect-nothing = Nimeni nu a scris nimic despre asta.
answer-take-back = Retrag răspunsul
answer-yours = Răspunsul dumneavoastră

## Zwischen zwei Tagen
resting-title = Pentru azi am terminat
resting-text = Continuăm în altă zi: cu același cod, pe același telefon. Cartonașele rămân aici.
