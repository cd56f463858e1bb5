### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Vada nella stanza { $no }
   *[table] Si sieda al tavolo { $no }
}
walk-change = { $kind ->
    [room] Ora vada nella stanza { $no }
   *[table] Ora vada al tavolo { $no }
}
walk-stay = { $kind ->
    [room] Lei resta nella stanza { $no }
   *[table] Lei resta al tavolo { $no }
}
walk-there = { $kind ->
    [room] Lei è nella stanza { $no }
   *[table] Lei è al tavolo { $no }
}
walk-round = Il turno { $round } comincia tra poco
walk-sign = { $place }, { $colour }
walk-greets = <b>{ $name }</b> la accoglie lì.
walk-help = Preferisco restare qui o ho bisogno di aiuto
walk-waits-title = Tra poco avrà un posto
walk-waits = { $kind ->
    [room] La sua stanza apparirà qui. Non deve fare niente.
   *[table] Il suo tavolo apparirà qui. Non deve fare niente.
}
arrive = Sono qui
arrived = È al suo posto
arrive-not = Non sono ancora qui

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] A quale tavolo vuole andare?
   *[room] In quale stanza vuole andare?
}
rooms-hint = Può ancora cambiare più tardi.
room-host = Referente: { $name }
room-free = { $count ->
    [one] ancora { $count } posto libero
   *[other] ancora { $count } posti liberi
}
room-full = al completo
room-full-why = { $kind ->
    [table] Questo tavolo è al completo. I posti sono { $max }, non di più. Scelga un altro tavolo.
   *[room] Questa stanza è al completo. I posti sono { $max }, non di più. Scelga un’altra stanza.
}
room-mine = { $kind ->
    [table] Il suo tavolo
   *[room] La sua stanza
}
room-choose = { $kind ->
    [table] A questo tavolo
   *[room] In questa stanza
}
room-choose-named = { $kind ->
    [table] A questo tavolo: { $title }
   *[room] In questa stanza: { $title }
}
room-other = { $kind ->
    [table] Cambia tavolo
   *[room] Cambia stanza
}
room-keep = { $kind ->
    [table] Resta al tavolo { $no }
   *[room] Resta nella stanza { $no }
}
wish-hint = { $kind ->
    [table] { $count ->
        [one] Tocchi { $count } tavolo. Poi chi modera distribuisce tutti.
       *[other] Tocchi fino a { $count } tavoli, prima il preferito. Poi chi modera distribuisce tutti.
    }
   *[room] { $count ->
        [one] Tocchi { $count } stanza. Poi chi modera distribuisce tutti.
       *[other] Tocchi fino a { $count } stanze, prima la preferita. Poi chi modera distribuisce tutti.
    }
}
wish-rank = { $rank }ª scelta
wish-enough = { $count ->
    [one] Ha già fatto { $count } scelta. Prima la annulli.
   *[other] Ha già fatto { $count } scelte. Prima ne annulli una.
}
wish-saved = Le sue scelte sono salvate.
wish-waits = Le sue scelte aspettano su questo telefono.

## Eine Runde am Platz
round-here = { $kind ->
    [room] È già nella stanza { $no }?
   *[table] È già al tavolo { $no }?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Tra poco cambia stanza.
        [one] Tra { $minutes } minuto cambia stanza.
       *[other] Tra { $minutes } minuti cambia stanza.
    }
   *[table] { $minutes ->
        [0] Tra poco cambia tavolo.
        [one] Tra { $minutes } minuto cambia tavolo.
       *[other] Tra { $minutes } minuti cambia tavolo.
    }
}
round-host-writes = Preferisce non scrivere? <b>{ $name }</b> scrive per lei.
round-closed = Questo turno è finito. I suoi biglietti sono salvati.
table-now = Dagli altri, turno { $round }
table-round = Turno { $round }
table-empty = Qui non c’è ancora niente.
summary-by = { $known ->
    [yes] In breve, da { $name }
   *[no] In breve, da chi è referente
}
cards-from = Biglietti di: { $places }

## Themen im offenen Raum
topics = Temi
topics-none = Nessuno ha ancora proposto un tema.
topic-propose = Proponi un tema
topic-label = Il suo tema
topic-hint = Di che cosa vuole parlare? Bastano poche parole.
topic-missing = Scriva prima un tema.
topic-give = Proponi
topic-given = Il suo tema è nell’elenco
topic-done = discusso
topic-waits = in attesa su questo telefono

## Schild gescannt
scan-here = { $kind ->
    [room] Questa è la stanza { $no }. La sua presenza è registrata.
   *[table] Questo è il tavolo { $no }. La sua presenza è registrata.
}
scan-waits = { $kind ->
    [room] Il telefono registra la sua presenza nella stanza { $no } appena il computer risponde.
   *[table] Il telefono registra la sua presenza al tavolo { $no } appena il computer risponde.
}

## Hilfe, gehen, wiederkommen
help-call-title = Ha bisogno di aiuto?
help-call-text = Chi modera riceve un avviso silenzioso e qualcuno viene da lei. Può restare al suo posto.
help-call-do = Venga da me, per favore
help-call-link = Ho bisogno di aiuto
help-called = Chi modera lo sa già. Qualcuno viene da lei.
help-take-back = Non mi serve più aiuto
leave = Ora vado via
leave-hint = Può andare via quando vuole. I suoi biglietti restano qui. Lo segnali qui, così il suo posto si libera.
leave-title = Vuole andare via?
leave-text = Il suo posto si libera. I suoi biglietti restano qui. Può tornare quando vuole.
leave-stay = Resto
left-note = La sua uscita è registrata. Può continuare a leggere.
left-back = Sono di nuovo qui

## Gastgeber*innen
host-note = { $kind ->
    [room] Lei è referente della stanza { $no }.
   *[table] Lei è referente del tavolo { $no }.
}
host-page = Vai alla pagina per referenti

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Ora presenta la stanza { $no }
   *[table] Ora presenta il tavolo { $no }
}
harvest-title = { $kind ->
    [room] Le stanze presentano i risultati
   *[table] I tavoli presentano i risultati
}
harvest-all = { $kind ->
    [room] Tutte le stanze, da rileggere
   *[table] Tutti i tavoli, da rileggere
}
harvest-others = { $kind ->
    [room] Le altre stanze
   *[table] Gli altri tavoli
}
outlook-none = Chi modera le dice come si va avanti.
outlook-contact = Per domande
