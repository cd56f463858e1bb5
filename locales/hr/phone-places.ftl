### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Molimo idite u sobu { $no }
   *[table] Molimo sjednite za stol { $no }
}
walk-change = { $kind ->
    [room] Molimo sada prijeđite u sobu { $no }
   *[table] Molimo sada prijeđite za stol { $no }
}
walk-stay = { $kind ->
    [room] Ostajete u sobi { $no }
   *[table] Ostajete za stolom { $no }
}
walk-there = { $kind ->
    [room] Vi ste u sobi { $no }
   *[table] Vi ste za stolom { $no }
}
walk-round = Runda { $round } uskoro počinje
walk-sign = { $place }, { $colour }
walk-greets = Tamo Vas dočekuje <b>{ $name }</b>.
walk-help = Želim ostati ovdje ili trebam pomoć
walk-waits-title = Uskoro dobivate mjesto
walk-waits = { $kind ->
    [room] Vaša soba će pisati ovdje. Ne morate ništa raditi.
   *[table] Vaš stol će pisati ovdje. Ne morate ništa raditi.
}
arrive = Na mjestu sam
arrived = Na mjestu ste
arrive-not = Ipak još nisam na mjestu

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] Za koji stol želite?
   *[room] U koju sobu želite?
}
rooms-hint = Svoj izbor možete i kasnije promijeniti.
room-host = Goste prima: { $name }
room-free = { $count ->
    [one] još { $count } slobodno mjesto
    [few] još { $count } slobodna mjesta
   *[other] još { $count } slobodnih mjesta
}
room-full = puno
room-full-why = { $kind ->
    [table] Ovaj stol je pun. Broj mjesta: { $max }. Molimo izaberite drugi.
   *[room] Ova soba je puna. Broj mjesta: { $max }. Molimo izaberite drugu.
}
room-mine = { $kind ->
    [table] Vaš stol
   *[room] Vaša soba
}
room-choose = { $kind ->
    [table] Za ovaj stol
   *[room] U ovu sobu
}
room-choose-named = { $kind ->
    [table] Za ovaj stol: { $title }
   *[room] U ovu sobu: { $title }
}
room-other = { $kind ->
    [table] Izaberi drugi stol
   *[room] Izaberi drugu sobu
}
room-keep = { $kind ->
    [table] Ostani za stolom { $no }
   *[room] Ostani u sobi { $no }
}
wish-hint = { $kind ->
    [table] Dodirnite stolove koji Vam se sviđaju, najviše { $count }. Počnite s najdražim. Zatim voditelji sve rasporede.
   *[room] Dodirnite sobe koje Vam se sviđaju, najviše { $count }. Počnite s najdražom. Zatim voditelji sve rasporede.
}
wish-rank = { $rank }. želja
wish-enough = { $count ->
    [one] Već imate { $count } želju. Prvo je povucite.
    [few] Već imate { $count } želje. Prvo povucite jednu.
   *[other] Već imate { $count } želja. Prvo povucite jednu.
}
wish-saved = Vaše želje su sačuvane.
wish-waits = Vaše želje čekaju na ovom telefonu.

## Eine Runde am Platz
round-here = { $kind ->
    [room] Jeste li već u sobi { $no }?
   *[table] Jeste li već za stolom { $no }?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Uskoro mijenjate sobu.
        [one] Za { $minutes } minutu mijenjate sobu.
        [few] Za { $minutes } minute mijenjate sobu.
       *[other] Za { $minutes } minuta mijenjate sobu.
    }
   *[table] { $minutes ->
        [0] Uskoro mijenjate stol.
        [one] Za { $minutes } minutu mijenjate stol.
        [few] Za { $minutes } minute mijenjate stol.
       *[other] Za { $minutes } minuta mijenjate stol.
    }
}
round-host-writes = Ne želite pisati? <b>{ $name }</b> piše umjesto Vas.
round-closed = Ova runda je završena. Vaše kartice su sačuvane.
table-now = Od drugih, runda { $round }
table-round = Runda { $round }
table-empty = Ovdje još nema ništa.
summary-by = { $known ->
    [yes] Sažetak daje { $name }
   *[no] Sažetak daje domaćin/domaćica
}
cards-from = Kartice odavde: { $places }

## Themen im offenen Raum
topics = Teme
topics-none = Još nitko nije predložio temu.
topic-propose = Predloži temu
topic-label = Vaša tema
topic-hint = O čemu želite razgovarati? Dovoljno je nekoliko riječi.
topic-missing = Molimo prvo napišite temu.
topic-give = Predloži
topic-given = Vaša tema je na listi
topic-done = obrađeno
topic-waits = čeka na ovom telefonu

## Schild gescannt
scan-here = { $kind ->
    [room] Dobro došli u sobi { $no }. Prijavljeni ste.
   *[table] Dobro došli za stolom { $no }. Prijavljeni ste.
}
scan-waits = { $kind ->
    [room] Telefon će Vas prijaviti u sobu { $no } čim laptop odgovori.
   *[table] Telefon će Vas prijaviti za stol { $no } čim laptop odgovori.
}

## Hilfe, gehen, wiederkommen
help-call-title = Trebate li pomoć?
help-call-text = Voditelji dobivaju tihi znak i netko dolazi k Vama. Možete ostati na mjestu.
help-call-do = Molim Vas, dođite k meni
help-call-link = Trebam pomoć
help-called = Voditelji znaju. Netko dolazi k Vama.
help-take-back = Više ne trebam pomoć
leave = Sada odlazim
leave-hint = Možete otići kad god želite. Vaše kartice ostaju. Javite to ovdje, pa se Vaše mjesto oslobađa.
leave-title = Želite li otići?
leave-text = Vaše mjesto se oslobađa. Vaše kartice ostaju. Možete se vratiti kad god želite.
leave-stay = Ostajem
left-note = Odjavljeni ste. I dalje možete čitati.
left-back = Opet sam tu

## Gastgeber*innen
host-note = { $kind ->
    [room] Vi ste domaćin/domaćica u sobi { $no }.
   *[table] Vi ste domaćin/domaćica za stolom { $no }.
}
host-page = Na stranicu za domaćine i domaćice

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Sada govori soba { $no }
   *[table] Sada govori stol { $no }
}
harvest-title = { $kind ->
    [room] Sobe predstavljaju rezultate
   *[table] Stolovi predstavljaju rezultate
}
harvest-all = { $kind ->
    [room] Sve sobe za čitanje
   *[table] Svi stolovi za čitanje
}
harvest-others = { $kind ->
    [room] Ostale sobe
   *[table] Ostali stolovi
}
outlook-none = Voditelji će Vam reći kako ide dalje.
outlook-contact = Na pitanja odgovara
