### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Proszę przejść do pokoju { $no }
   *[table] Proszę usiąść przy stoliku { $no }
}
walk-change = { $kind ->
    [room] Proszę teraz przejść do pokoju { $no }
   *[table] Proszę teraz przejść do stolika { $no }
}
walk-stay = { $kind ->
    [room] Zostają Państwo w pokoju { $no }
   *[table] Zostają Państwo przy stoliku { $no }
}
walk-there = { $kind ->
    [room] Są Państwo w pokoju { $no }
   *[table] Są Państwo przy stoliku { $no }
}
walk-round = Runda { $round } zaraz się zacznie
walk-sign = { $place }, { $colour }
walk-greets = Wita tam Państwa <b>{ $name }</b>.
walk-help = Wolę tu zostać albo potrzebuję pomocy
walk-waits-title = Zaraz dostaną Państwo miejsce
walk-waits = { $kind ->
    [room] Tu pojawi się Państwa pokój. Nie trzeba nic robić.
   *[table] Tu pojawi się Państwa stolik. Nie trzeba nic robić.
}
arrive = Jestem na miejscu
arrived = Są Państwo na miejscu
arrive-not = Jednak jeszcze mnie tam nie ma

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] Do którego stolika chcą Państwo pójść?
   *[room] Do którego pokoju chcą Państwo pójść?
}
rooms-hint = Wybór można jeszcze później zmienić.
room-host = Gości przyjmuje: { $name }
room-free = { $count ->
    [one] jeszcze { $count } wolne miejsce
    [few] jeszcze { $count } wolne miejsca
    [many] jeszcze { $count } wolnych miejsc
   *[other] jeszcze { $count } wolnego miejsca
}
room-full = brak miejsc
room-full-why = { $kind ->
    [table] Przy tym stoliku nie ma już miejsc. Wszystkich miejsc: { $max }. Proszę wybrać inny stolik.
   *[room] W tym pokoju nie ma już miejsc. Wszystkich miejsc: { $max }. Proszę wybrać inny pokój.
}
room-mine = { $kind ->
    [table] Państwa stolik
   *[room] Państwa pokój
}
room-choose = { $kind ->
    [table] Do tego stolika
   *[room] Do tego pokoju
}
room-choose-named = { $kind ->
    [table] Do tego stolika: { $title }
   *[room] Do tego pokoju: { $title }
}
room-other = { $kind ->
    [table] Wybierz inny stolik
   *[room] Wybierz inny pokój
}
room-keep = { $kind ->
    [table] Zostań przy stoliku { $no }
   *[room] Zostań w pokoju { $no }
}
wish-hint = { $kind ->
    [table] Proszę dotknąć stolików, które Państwu odpowiadają, najwyżej { $count }. Najpierw ten najlepszy. Potem prowadzący rozdzielą miejsca.
   *[room] Proszę dotknąć pokoi, które Państwu odpowiadają, najwyżej { $count }. Najpierw ten najlepszy. Potem prowadzący rozdzielą miejsca.
}
wish-rank = { $rank }. życzenie
wish-enough = { $count ->
    [one] Mają już Państwo { $count } życzenie. Proszę je najpierw cofnąć.
    [few] Mają już Państwo { $count } życzenia. Proszę najpierw cofnąć jedno.
    [many] Mają już Państwo { $count } życzeń. Proszę najpierw cofnąć jedno.
   *[other] Mają już Państwo { $count } życzenia. Proszę najpierw cofnąć jedno.
}
wish-saved = Państwa życzenia są zapisane.
wish-waits = Państwa życzenia czekają na tym telefonie.

## Eine Runde am Platz
round-here = { $kind ->
    [room] Czy są już Państwo w pokoju { $no }?
   *[table] Czy są już Państwo przy stoliku { $no }?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Zaraz zmiana pokoju.
        [one] Za { $minutes } minutę zmiana pokoju.
        [few] Za { $minutes } minuty zmiana pokoju.
        [many] Za { $minutes } minut zmiana pokoju.
       *[other] Za { $minutes } minuty zmiana pokoju.
    }
   *[table] { $minutes ->
        [0] Zaraz zmiana stolika.
        [one] Za { $minutes } minutę zmiana stolika.
        [few] Za { $minutes } minuty zmiana stolika.
        [many] Za { $minutes } minut zmiana stolika.
       *[other] Za { $minutes } minuty zmiana stolika.
    }
}
round-host-writes = Nie chcą Państwo pisać? <b>{ $name }</b> zapisze to za Państwa.
round-closed = Ta runda się skończyła. Państwa kartki są zapisane.
table-now = Od innych, runda { $round }
table-round = Runda { $round }
table-empty = Nic tu jeszcze nie ma.
summary-by = { $known ->
    [yes] Podsumowuje { $name }
   *[no] Podsumowuje gospodarz lub gospodyni
}
cards-from = Kartki stąd: { $places }

## Themen im offenen Raum
topics = Tematy
topics-none = Nikt jeszcze nie zaproponował tematu.
topic-propose = Zaproponuj temat
topic-label = Państwa temat
topic-hint = O czym chcą Państwo rozmawiać? Wystarczy kilka słów.
topic-missing = Proszę najpierw wpisać temat.
topic-give = Zaproponuj
topic-given = Państwa temat jest na liście
topic-done = omówione
topic-waits = czeka na tym telefonie

## Schild gescannt
scan-here = { $kind ->
    [room] Witamy w pokoju { $no }. Są Państwo na liście.
   *[table] Witamy przy stoliku { $no }. Są Państwo na liście.
}
scan-waits = { $kind ->
    [room] Telefon zgłosi Państwa w pokoju { $no }, gdy tylko laptop odpowie.
   *[table] Telefon zgłosi Państwa przy stoliku { $no }, gdy tylko laptop odpowie.
}

## Hilfe, gehen, wiederkommen
help-call-title = Czy potrzebują Państwo pomocy?
help-call-text = Prowadzący dostaną cichy znak i ktoś do Państwa podejdzie. Można pozostać na miejscu.
help-call-do = Proszę do mnie podejść
help-call-link = Potrzebuję pomocy
help-called = Prowadzący już wiedzą. Ktoś do Państwa podejdzie.
help-take-back = Nie potrzebuję już pomocy
leave = Teraz wychodzę
leave-hint = Wyjść można w każdej chwili. Państwa kartki zostaną. Proszę dać tu znać, wtedy zwolni się miejsce.
leave-title = Czy chcą Państwo wyjść?
leave-text = Państwa miejsce się zwolni. Kartki zostaną. Wrócić można w każdej chwili.
leave-stay = Zostaję
left-note = Wiemy, że Państwo wyszli. Czytać można nadal.
left-back = Jestem z powrotem

## Gastgeber*innen
host-note = { $kind ->
    [room] Przyjmują Państwo gości w pokoju { $no }.
   *[table] Przyjmują Państwo gości przy stoliku { $no }.
}
host-page = Do strony gospodarzy i gospodyń

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Teraz mówi pokój { $no }
   *[table] Teraz mówi stolik { $no }
}
harvest-title = { $kind ->
    [room] Pokoje przedstawiają wyniki
   *[table] Stoliki przedstawiają wyniki
}
harvest-all = { $kind ->
    [room] Wszystkie pokoje do przeczytania
   *[table] Wszystkie stoliki do przeczytania
}
harvest-others = { $kind ->
    [room] Pozostałe pokoje
   *[table] Pozostałe stoliki
}
outlook-none = Prowadzący powiedzą, co będzie dalej.
outlook-contact = Na pytania odpowiada
