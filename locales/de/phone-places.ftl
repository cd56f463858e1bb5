### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Bitte gehen Sie in Raum { $no }
   *[table] Bitte setzen Sie sich an Tisch { $no }
}
walk-change = { $kind ->
    [room] Bitte wechseln Sie jetzt in Raum { $no }
   *[table] Bitte wechseln Sie jetzt zu Tisch { $no }
}
walk-stay = { $kind ->
    [room] Sie bleiben in Raum { $no }
   *[table] Sie bleiben an Tisch { $no }
}
walk-there = { $kind ->
    [room] Sie sind in Raum { $no }
   *[table] Sie sind an Tisch { $no }
}
walk-round = Runde { $round } beginnt gleich
walk-sign = { $place }, { $colour }
walk-greets = <b>{ $name }</b> begrüßt Sie dort.
walk-help = Ich bleibe lieber hier oder brauche Hilfe
walk-waits-title = Sie bekommen gleich einen Platz
walk-waits = { $kind ->
    [room] Ihr Raum erscheint hier. Sie müssen nichts tun.
   *[table] Ihr Tisch erscheint hier. Sie müssen nichts tun.
}
arrive = Ich bin da
arrived = Sie sind da
arrive-not = Ich bin doch noch nicht da

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] An welchen Tisch möchten Sie?
   *[room] In welchen Raum möchten Sie?
}
rooms-hint = Sie können Ihre Wahl später noch ändern.
room-host = Gastgeber*in: { $name }
room-free = { $count ->
    [one] noch { $count } Platz frei
   *[other] noch { $count } Plätze frei
}
room-full = voll
room-full-why = { $kind ->
    [table] Dieser Tisch ist voll. Mehr als { $max } Personen passen nicht. Bitte wählen Sie einen anderen.
   *[room] Dieser Raum ist voll. Mehr als { $max } Personen passen nicht hinein. Bitte wählen Sie einen anderen.
}
room-mine = { $kind ->
    [table] Ihr Tisch
   *[room] Ihr Raum
}
room-choose = { $kind ->
    [table] An diesen Tisch
   *[room] In diesen Raum
}
room-choose-named = { $kind ->
    [table] An diesen Tisch: { $title }
   *[room] In diesen Raum: { $title }
}
room-other = { $kind ->
    [table] Anderen Tisch wählen
   *[room] Anderen Raum wählen
}
room-keep = { $kind ->
    [table] Bei Tisch { $no } bleiben
   *[room] Bei Raum { $no } bleiben
}
wish-hint = { $kind ->
    [table] Tippen Sie bis zu { $count } Tische an, den liebsten zuerst. Danach verteilt die Moderation alle.
   *[room] Tippen Sie bis zu { $count } Räume an, den liebsten zuerst. Danach verteilt die Moderation alle.
}
wish-rank = { $rank }. Wunsch
wish-enough = { $count ->
    [one] Sie haben schon einen Wunsch. Nehmen Sie ihn zuerst zurück.
   *[other] Sie haben schon { $count } Wünsche. Nehmen Sie zuerst einen zurück.
}
wish-saved = Ihre Wünsche sind gespeichert.
wish-waits = Ihre Wünsche warten auf diesem Handy.

## Eine Runde am Platz
round-here = { $kind ->
    [room] Sind Sie schon in Raum { $no }?
   *[table] Sind Sie schon an Tisch { $no }?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Gleich wechseln Sie den Raum.
        [one] In { $minutes } Minute wechseln Sie den Raum.
       *[other] In { $minutes } Minuten wechseln Sie den Raum.
    }
   *[table] { $minutes ->
        [0] Gleich wechseln Sie den Tisch.
        [one] In { $minutes } Minute wechseln Sie den Tisch.
       *[other] In { $minutes } Minuten wechseln Sie den Tisch.
    }
}
round-host-writes = Sie möchten nicht schreiben? <b>{ $name }</b> schreibt für Sie.
round-closed = Diese Runde ist beendet. Ihre Karten sind gespeichert.
table-now = Von den anderen, Runde { $round }
table-round = Runde { $round }
table-empty = Hier liegt noch nichts.
summary-by = { $known ->
    [yes] { $name } fasst zusammen
   *[no] Gastgeber*in fasst zusammen
}
cards-from = Karten von: { $places }

## Themen im offenen Raum
topics = Themen
topics-none = Noch hat niemand ein Thema vorgeschlagen.
topic-propose = Thema vorschlagen
topic-label = Ihr Thema
topic-hint = Worüber möchten Sie sprechen? Wenige Worte genügen.
topic-missing = Bitte schreiben Sie zuerst ein Thema.
topic-give = Vorschlagen
topic-given = Ihr Thema steht auf der Liste
topic-done = besprochen
topic-waits = wartet auf diesem Handy

## Schild gescannt
scan-here = { $kind ->
    [room] Willkommen in Raum { $no }. Sie sind angemeldet.
   *[table] Willkommen an Tisch { $no }. Sie sind angemeldet.
}
scan-waits = { $kind ->
    [room] Ihr Handy meldet Sie in Raum { $no } an, sobald der Laptop antwortet.
   *[table] Ihr Handy meldet Sie an Tisch { $no } an, sobald der Laptop antwortet.
}

## Hilfe, gehen, wiederkommen
help-call-title = Brauchen Sie Hilfe?
help-call-text = Die Moderation bekommt ein stilles Zeichen, und jemand kommt zu Ihnen. Sie dürfen sitzen bleiben.
help-call-do = Bitte kommen Sie zu mir
help-call-link = Ich brauche Hilfe
help-called = Die Moderation weiß Bescheid. Es kommt jemand zu Ihnen.
help-take-back = Ich brauche keine Hilfe mehr
leave = Ich gehe nach Hause
leave-hint = Sie können jederzeit gehen. Ihre Karten bleiben liegen. Sagen Sie hier kurz Bescheid, dann wird Ihr Platz frei.
leave-title = Möchten Sie gehen?
leave-text = Ihr Platz wird frei. Ihre Karten bleiben liegen. Sie können jederzeit wiederkommen.
leave-stay = Ich bleibe
left-note = Sie sind abgemeldet. Mitlesen können Sie weiter.
left-back = Ich bin wieder da

## Gastgeber*innen
host-note = { $kind ->
    [room] Sie sind Gastgeber*in in Raum { $no }.
   *[table] Sie sind Gastgeber*in an Tisch { $no }.
}
host-page = Zur Seite für Gastgeber*innen

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Raum { $no } stellt jetzt vor
   *[table] Tisch { $no } stellt jetzt vor
}
harvest-title = { $kind ->
    [room] Die Räume stellen vor
   *[table] Die Tische stellen vor
}
harvest-all = { $kind ->
    [room] Alle Räume zum Nachlesen
   *[table] Alle Tische zum Nachlesen
}
harvest-others = { $kind ->
    [room] Die anderen Räume
   *[table] Die anderen Tische
}
outlook-none = Die Moderation sagt Ihnen, wie es weitergeht.
outlook-contact = Fragen beantwortet
