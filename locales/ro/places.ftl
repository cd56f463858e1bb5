### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Masa { $no }
place-name-room = Sala { $no }
place-titled-table = Masa { $no }, { $title }
place-titled-room = Sala { $no }, { $title }
place-signed-table = Masa { $sign }
place-signed-room = Sala { $sign }
place-spoken-table = Masa { $no }, { $sign }
place-spoken-room = Sala { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Frunză
place-sign-2 = Soare
place-sign-3 = Casă
place-sign-4 = Pod
place-sign-5 = Barcă
place-sign-6 = Stea
place-sign-7 = Ceașcă
place-sign-8 = Copac
place-sign-9 = Clopot
place-sign-10 = Cheie
place-sign-11 = Val
place-sign-12 = Zmeu
place-sign-13 = Măr
place-sign-14 = Umbrelă
place-colour-1 = verde
place-colour-2 = galben
place-colour-3 = roșu cărămiziu
place-colour-4 = albastru
place-colour-5 = roz
place-colour-6 = violet
place-colour-7 = portocaliu
place-colour-8 = albastru-verzui
place-colour-9 = verde-lămâie
place-colour-10 = gri închis
place-colour-11 = bleu
place-colour-12 = roșu-zmeură
place-colour-13 = verde mentă
place-colour-14 = maro

## Wo im Saal, mit Blick zur Leinwand
row-front = rândul din față
row-middle = rândul din mijloc
row-back = rândul din spate
row-from-front = rândul { $row } din față
side-far-left = în capăt la stânga
side-far-right = în capăt la dreapta
side-middle = la mijloc
side-left-table = a { $count }-a masă din stânga
side-right-table = a { $count }-a masă din dreapta
side-left-room = a { $count }-a sală din stânga
side-right-room = a { $count }-a sală din dreapta
floor-label = Planul sălii mari: { $place }, { $where }
floor-screen = Ecranul mare

## Runden und Wege
round-no = Runda { $round }
round-of = Runda { $round } din { $rounds }
move-by-result = după rezultat
move-rotate = după plan
move-choose = alegere liberă
move-wish = după dorințe
move-spread = împarte echipa de moderare

## Aktivitäten
activity-harvest = Adunăm rezultatele
activity-outlook = Ce urmează

## Ablehnungen
refused-access-not-host = Acest aparat nu este al unei gazde. Introduceți codul de pe cartela de gazdă.
refused-host-unknown = Acest cod de gazdă nu este bun. Mai uitați-vă o dată pe cartelă.
refused-place-unknown = Această masă sau sală nu există aici.
refused-place-closed = { $kind ->
    [room] Sala { $no } este închisă. Alegeți altă sală.
   *[table] Masa { $no } este închisă. Alegeți altă masă.
}
refused-place-last = Este ultima masă sau sală. Trebuie să rămână deschisă.
refused-place-same = O masă nu se poate uni cu ea însăși.
refused-place-missing = La ce masă s-a spus asta? Alegeți masa.
refused-place-not-yours = Nu ați fost la această masă.
refused-places-none = La această întâlnire nu sunt mese și săli.
refused-places-too-many = { $max ->
    [one] Se poate cel mult { $max } masă sau sală.
    [few] Se pot cel mult { $max } mese sau săli.
   *[other] Se pot cel mult { $max } de mese sau săli.
}
refused-places-rows = { $count ->
    [one] Rândurile trebuie să aibă împreună { $count } masă.
    [few] Rândurile trebuie să aibă împreună { $count } mese.
   *[other] Rândurile trebuie să aibă împreună { $count } de mese.
}
refused-question-too-long = { $max ->
    [one] Întrebarea este prea lungă. Cel mult { $max } caracter.
    [few] Întrebarea este prea lungă. Cel mult { $max } caractere.
   *[other] Întrebarea este prea lungă. Cel mult { $max } de caractere.
}
refused-seat-elsewhere = { $kind ->
    [room] Locul dumneavoastră este în sala { $no }. Vă rugăm să mergeți acolo.
   *[table] Locul dumneavoastră este la masa { $no }. Vă rugăm să mergeți acolo.
}
refused-seat-hosted = { $kind ->
    [room] Sunteți gazdă: rămâneți în sala { $no }.
   *[table] Sunteți gazdă: rămâneți la masa { $no }.
}
refused-seat-move = { $move ->
    [rotate] Locurile sunt planificate. Telefonul vă arată masa.
    [wish] Spuneți-vă dorințele. Apoi echipa de moderare împarte locurile.
    [choose] Alegeți dumneavoastră un loc.
   *[other] Echipa de moderare împarte locurile.
}
refused-seat-none = Nu aveți încă un loc aici. Întrebați echipa de moderare.
refused-seat-not-now = Acum nimeni nu schimbă locul. Așteptați semnul echipei de moderare.
refused-stage-no-harvest = În această etapă mesele nu prezintă nimic.
refused-stage-no-places = Această etapă nu are loc la mese.
refused-summary-too-long = { $max ->
    [one] Propoziția este prea lungă. Cel mult { $max } caracter.
    [few] Propoziția este prea lungă. Cel mult { $max } caractere.
   *[other] Propoziția este prea lungă. Cel mult { $max } de caractere.
}
refused-together-alone = Ca să rămâneți împreună, trebuie să fiți cel puțin două persoane.
refused-topic-empty = Subiectul este încă gol.
refused-topic-too-long = { $max ->
    [one] Subiectul este prea lung. Cel mult { $max } caracter.
    [few] Subiectul este prea lung. Cel mult { $max } caractere.
   *[other] Subiectul este prea lung. Cel mult { $max } de caractere.
}
refused-topic-no-room = În această sală subiectele sunt deja stabilite.
refused-topic-unknown = Acest subiect nu există.
refused-wishes-twice = Alegeți fiecare sală o singură dată.
refused-wishes-too-many = { $max ->
    [one] Puteți alege cel mult { $max } sală.
    [few] Puteți alege cel mult { $max } săli.
   *[other] Puteți alege cel mult { $max } de săli.
}
