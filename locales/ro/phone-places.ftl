### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Mergeți în sala { $no }
   *[table] Așezați-vă la masa { $no }
}
walk-change = { $kind ->
    [room] Mergeți acum în sala { $no }
   *[table] Mergeți acum la masa { $no }
}
walk-stay = { $kind ->
    [room] Rămâneți în sala { $no }
   *[table] Rămâneți la masa { $no }
}
walk-there = { $kind ->
    [room] Sunteți în sala { $no }
   *[table] Sunteți la masa { $no }
}
walk-round = Runda { $round } începe imediat
walk-sign = { $place }, { $colour }
walk-greets = Acolo vă primește <b>{ $name }</b>.
walk-help = Prefer să rămân aici sau am nevoie de ajutor
walk-waits-title = Primiți imediat un loc
walk-waits = { $kind ->
    [room] Sala dumneavoastră apare aici. Nu trebuie să faceți nimic.
   *[table] Masa dumneavoastră apare aici. Nu trebuie să faceți nimic.
}
arrive = Am ajuns
arrived = Ați ajuns
arrive-not = Nu am ajuns încă

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] La ce masă doriți să mergeți?
   *[room] În ce sală doriți să mergeți?
}
rooms-hint = Puteți schimba și mai târziu.
room-host = Gazdă: { $name }
room-free = { $count ->
    [one] încă { $count } loc liber
    [few] încă { $count } locuri libere
   *[other] încă { $count } de locuri libere
}
room-full = plin
room-full-why = { $kind ->
    [table] { $max ->
        [one] Această masă este plină. Este loc pentru { $max } persoană. Alegeți altă masă.
        [few] Această masă este plină. Este loc pentru cel mult { $max } persoane. Alegeți altă masă.
       *[other] Această masă este plină. Este loc pentru cel mult { $max } de persoane. Alegeți altă masă.
    }
   *[room] { $max ->
        [one] Această sală este plină. Este loc pentru { $max } persoană. Alegeți altă sală.
        [few] Această sală este plină. Este loc pentru cel mult { $max } persoane. Alegeți altă sală.
       *[other] Această sală este plină. Este loc pentru cel mult { $max } de persoane. Alegeți altă sală.
    }
}
room-mine = { $kind ->
    [table] Masa dumneavoastră
   *[room] Sala dumneavoastră
}
room-choose = { $kind ->
    [table] La această masă
   *[room] În această sală
}
room-choose-named = { $kind ->
    [table] La această masă: { $title }
   *[room] În această sală: { $title }
}
room-other = { $kind ->
    [table] Alegeți altă masă
   *[room] Alegeți altă sală
}
room-keep = { $kind ->
    [table] Rămân la masa { $no }
   *[room] Rămân în sala { $no }
}
wish-hint = { $kind ->
    [table] { $count ->
        [one] Atingeți { $count } masă. Apoi echipa de moderare împarte locurile.
        [few] Atingeți până la { $count } mese, întâi preferata. Apoi echipa de moderare împarte locurile.
       *[other] Atingeți până la { $count } de mese, întâi preferata. Apoi echipa de moderare împarte locurile.
    }
   *[room] { $count ->
        [one] Atingeți { $count } sală. Apoi echipa de moderare împarte locurile.
        [few] Atingeți până la { $count } săli, întâi preferata. Apoi echipa de moderare împarte locurile.
       *[other] Atingeți până la { $count } de săli, întâi preferata. Apoi echipa de moderare împarte locurile.
    }
}
wish-rank = Dorința { $rank }
wish-enough = { $count ->
    [one] Aveți deja { $count } dorință. Retrageți-o mai întâi.
    [few] Aveți deja { $count } dorințe. Retrageți mai întâi una.
   *[other] Aveți deja { $count } de dorințe. Retrageți mai întâi una.
}
wish-saved = Dorințele sunt salvate.
wish-waits = Dorințele așteaptă pe acest telefon.

## Eine Runde am Platz
round-here = { $kind ->
    [room] Sunteți deja în sala { $no }?
   *[table] Sunteți deja la masa { $no }?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Schimbați imediat sala.
        [one] Peste { $minutes } minut schimbați sala.
        [few] Peste { $minutes } minute schimbați sala.
       *[other] Peste { $minutes } de minute schimbați sala.
    }
   *[table] { $minutes ->
        [0] Schimbați imediat masa.
        [one] Peste { $minutes } minut schimbați masa.
        [few] Peste { $minutes } minute schimbați masa.
       *[other] Peste { $minutes } de minute schimbați masa.
    }
}
round-host-writes = Nu doriți să scrieți? <b>{ $name }</b> scrie pentru dumneavoastră.
round-closed = Această rundă s-a terminat. Cartonașele sunt salvate.
table-now = De la ceilalți, runda { $round }
table-round = Runda { $round }
table-empty = Aici nu este încă nimic.
summary-by = { $known ->
    [yes] Pe scurt, de la { $name }
   *[no] Pe scurt, de la gazdă
}
cards-from = Cartonașe de la: { $places }

## Themen im offenen Raum
topics = Subiecte
topics-none = Nimeni nu a propus încă un subiect.
topic-propose = Propuneți un subiect
topic-label = Subiectul dumneavoastră
topic-hint = Despre ce doriți să vorbiți? Ajung câteva cuvinte.
topic-missing = Scrieți mai întâi un subiect.
topic-give = Propuneți
topic-given = Subiectul este pe listă
topic-done = discutat
topic-waits = așteaptă pe acest telefon

## Schild gescannt
scan-here = { $kind ->
    [room] Bine ați venit în sala { $no }. Sosirea este notată.
   *[table] Bine ați venit la masa { $no }. Sosirea este notată.
}
scan-waits = { $kind ->
    [room] Telefonul vă notează sosirea în sala { $no } când răspunde laptopul.
   *[table] Telefonul vă notează sosirea la masa { $no } când răspunde laptopul.
}

## Hilfe, gehen, wiederkommen
help-call-title = Aveți nevoie de ajutor?
help-call-text = Echipa de moderare primește un semn discret și cineva vine la dumneavoastră. Puteți rămâne pe loc.
help-call-do = Vă rog, veniți la mine
help-call-link = Am nevoie de ajutor
help-called = Echipa de moderare știe. Cineva vine la dumneavoastră.
help-take-back = Nu mai am nevoie de ajutor
leave = Plec acum
leave-hint = Puteți pleca oricând. Cartonașele rămân aici. Anunțați aici și locul se eliberează.
leave-title = Doriți să plecați?
leave-text = Locul se eliberează. Cartonașele rămân aici. Puteți reveni oricând.
leave-stay = Rămân
left-note = Plecarea este notată. Puteți citi mai departe.
left-back = Am revenit

## Gastgeber*innen
host-note = { $kind ->
    [room] Sunteți gazdă în sala { $no }.
   *[table] Sunteți gazdă la masa { $no }.
}
host-page = La pagina pentru gazde

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Acum prezintă sala { $no }
   *[table] Acum prezintă masa { $no }
}
harvest-title = { $kind ->
    [room] Sălile prezintă rezultatele
   *[table] Mesele prezintă rezultatele
}
harvest-all = { $kind ->
    [room] Toate sălile, de recitit
   *[table] Toate mesele, de recitit
}
harvest-others = { $kind ->
    [room] Celelalte săli
   *[table] Celelalte mese
}
outlook-none = Echipa de moderare vă spune ce urmează.
outlook-contact = Pentru întrebări
