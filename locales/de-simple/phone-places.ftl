### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Bitte gehen Sie in Raum { $no }
   *[table] Bitte setzen Sie sich an Tisch { $no }
}
walk-change = { $kind ->
    [room] Bitte gehen Sie jetzt in Raum { $no }
   *[table] Bitte gehen Sie jetzt zu Tisch { $no }
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
walk-help = Ich bleibe hier. Ich brauche Hilfe.
walk-waits-title = Sie bekommen gleich einen Platz
walk-waits = { $kind ->
    [room] Hier sehen Sie gleich Ihren Raum. Sie müssen nur warten.
   *[table] Hier sehen Sie gleich Ihren Tisch. Sie müssen nur warten.
}
arrive = Ich bin da
arrived = Sie sind da
arrive-not = Ich bin doch noch nicht da

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] An welchen Tisch möchten Sie?
   *[room] In welchen Raum möchten Sie?
}
rooms-hint = Sie können später noch wechseln.
room-host = Hier begrüßt Sie: { $name }
room-free = { $count ->
    [one] noch { $count } Platz frei
   *[other] noch { $count } Plätze frei
}
room-full = voll
room-full-why = { $kind ->
    [table] Dieser Tisch ist voll. Hier ist Platz für { $max } Personen. Bitte wählen Sie einen anderen Tisch.
   *[room] Dieser Raum ist voll. Hier ist Platz für { $max } Personen. Bitte wählen Sie einen anderen Raum.
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
    [table] Tippen Sie auf Ihre liebsten Tische. Sie haben { $count } Wünsche. Beginnen Sie mit dem schönsten. Dann verteilt die Moderation alle Plätze.
   *[room] Tippen Sie auf Ihre liebsten Räume. Sie haben { $count } Wünsche. Beginnen Sie mit dem schönsten. Dann verteilt die Moderation alle Plätze.
}
wish-rank = { $rank }. Wunsch
wish-enough = { $count ->
    [one] Sie haben schon { $count } Wunsch. Nehmen Sie ihn zuerst zurück.
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
round-host-writes = Sie wollen nicht schreiben? <b>{ $name }</b> schreibt für Sie.
round-closed = Diese Runde ist zu Ende. Ihre Karten sind gespeichert.
table-now = Von den anderen, Runde { $round }
table-round = Runde { $round }
table-empty = Hier liegt noch nichts.
summary-by = { $known ->
    [yes] Das Wichtigste, von { $name }
   *[no] Das Wichtigste, von der Person am Tisch
}
cards-from = Karten von: { $places }

## Themen im offenen Raum
topics = Themen
topics-none = Es gibt noch kein Thema.
topic-propose = Thema vorschlagen
topic-label = Ihr Thema
topic-hint = Worüber möchten Sie sprechen? Wenige Worte reichen.
topic-missing = Bitte schreiben Sie zuerst ein Thema.
topic-give = Vorschlagen
topic-given = Ihr Thema steht auf der Liste
topic-done = fertig besprochen
topic-waits = wartet auf diesem Handy

## Schild gescannt
scan-here = { $kind ->
    [room] Willkommen in Raum { $no }. Sie sind angemeldet.
   *[table] Willkommen an Tisch { $no }. Sie sind angemeldet.
}
scan-waits = { $kind ->
    [room] Der Computer im Saal antwortet noch nicht. Ihr Handy wartet. Dann meldet es Sie in Raum { $no } an.
   *[table] Der Computer im Saal antwortet noch nicht. Ihr Handy wartet. Dann meldet es Sie an Tisch { $no } an.
}

## Hilfe, gehen, wiederkommen
help-call-title = Brauchen Sie Hilfe?
help-call-text = Die Moderation bekommt eine Nachricht. Die anderen merken nichts. Jemand kommt zu Ihnen. Sie dürfen sitzen bleiben.
help-call-do = Bitte kommen Sie zu mir
help-call-link = Ich brauche Hilfe
help-called = Die Moderation weiß Bescheid. Jemand kommt zu Ihnen.
help-take-back = Ich brauche keine Hilfe mehr
leave = Ich gehe nach Hause
leave-hint = Sie können immer gehen. Ihre Karten bleiben hier. Bitte sagen Sie hier Bescheid. Dann ist Ihr Platz frei.
leave-title = Möchten Sie gehen?
leave-text = Dann ist Ihr Platz frei. Ihre Karten bleiben hier. Sie können immer wiederkommen.
leave-stay = Ich bleibe
left-note = Sie sind abgemeldet. Sie können noch mitlesen.
left-back = Ich bin wieder da

## Gastgeber*innen
host-note = { $kind ->
    [room] Sie leiten Raum { $no }. Sie sind Gastgeber*in.
   *[table] Sie leiten Tisch { $no }. Sie sind Gastgeber*in.
}
host-page = Zur Seite für Gastgeber*innen

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Jetzt erzählt Raum { $no }
   *[table] Jetzt erzählt Tisch { $no }
}
harvest-title = { $kind ->
    [room] Die Räume erzählen
   *[table] Die Tische erzählen
}
harvest-all = { $kind ->
    [room] Alle Räume zum Lesen
   *[table] Alle Tische zum Lesen
}
harvest-others = { $kind ->
    [room] Die anderen Räume
   *[table] Die anderen Tische
}
outlook-none = Wie geht es weiter? Das sagt Ihnen die Moderation.
outlook-contact = Haben Sie Fragen? Hier bekommen Sie Antwort
