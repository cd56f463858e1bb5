### Das gedruckte Protokoll: für den Rat, die Presse und alle, die da waren.

## Titelseite
protocol-format = Protokoll · { $format }
protocol-date = { DATETIME($date, dateStyle: "long") }
protocol-question = Die Frage: { $question }
protocol-promise = Was zugesagt ist
protocol-level = Stufe { $level } von 5: { $name }.
protocol-next = Wie es weitergeht
protocol-contact = Fragen
protocol-number-people = { $count ->
    [one] Mensch war dabei
   *[other] Menschen waren dabei
}
protocol-number-cards = { $count ->
    [one] Karte
   *[other] Karten
}
protocol-number-headings = { $count ->
    [one] Überschrift
   *[other] Überschriften
}
protocol-number-dots = { $count ->
    [one] Punkt
   *[other] Punkte
}

## Rahmen
protocol-head = { $title } · Protokoll
protocol-page = Seite { $page } von { $pages }
protocol-contents = Inhalt
protocol-continued = { $title } (Fortsetzung)
protocol-unprintable = Das Zeichen { $marker } steht für Schriftzeichen, die sich hier nicht drucken lassen.

## Wie es lief
protocol-course = Wie es lief
protocol-course-note = Zeiten nach der Uhr des Laptops. „geplant“ meint die Minuten im Ablaufplan.
protocol-column-stage = Schritt
protocol-column-what = Was geschah
protocol-column-planned = geplant
protocol-column-real = wirklich
protocol-column-state = Stand
protocol-minutes = { $minutes } Min
protocol-from-to = { $start } bis { $end } Uhr, { $minutes } Min
protocol-since = ab { $start } Uhr

## Karten
protocol-card-number = K { $number }
protocol-by = von { $name }
protocol-paper = auf Papier
protocol-late = nachgereicht
protocol-collected = { $count ->
    [0] Es kamen keine Karten zusammen.
    [one] Eine Karte kam zusammen.
   *[other] { $count } Karten kamen zusammen.
}
protocol-collected-late = { $count ->
    [one] Dazu wurde eine Karte nachgereicht, als der Schritt schon beendet war.
   *[other] Dazu wurden { $count } Karten nachgereicht, als der Schritt schon beendet war.
}
protocol-collected-hidden = { $count ->
    [one] Eine weitere Karte hat die Moderation ausgeblendet. Der Grund steht bei „Alle Karten“.
   *[other] { $count } weitere Karten hat die Moderation ausgeblendet. Die Gründe stehen bei „Alle Karten“.
}
protocol-collected-held = { $count ->
    [one] Eine weitere Karte hat die Moderation nicht freigegeben.
   *[other] { $count } weitere Karten hat die Moderation nicht freigegeben.
}
protocol-collected-withdrawn = { $count ->
    [one] Eine Karte wurde zurückgezogen. Ihre Nummer bleibt frei.
   *[other] { $count } Karten wurden zurückgezogen. Ihre Nummern bleiben frei.
}
protocol-not-shown = Diese Karten wurden im Saal nicht aufgedeckt.
protocol-all-cards-here = Die Karten
protocol-late-cards = Nachgereicht
protocol-kinds = Karten nach Art
protocol-total = Summe
protocol-sorted = { $cards ->
    [one] Eine Karte liegt
   *[other] { $cards } Karten liegen
} unter { $headings ->
    [one] einer Überschrift.
   *[other] { $headings } Überschriften.
} Jede Karte steht so da, wie sie geschrieben wurde.

## Punkte
protocol-voted = { $voted ->
    [0] Weniger als drei Personen haben Punkte geklebt.
   *[other] { $voted } von { $people } Personen haben Punkte geklebt.
}
protocol-not-revealed = Die Punkte wurden nicht aufgedeckt. Deshalb stehen sie nicht im Protokoll.
protocol-no-dots = Es wurden keine Punkte geklebt.
protocol-dots-rule = { $dots ->
    [one] Jede Person hatte einen Punkt.
   *[other] Jede Person hatte { $dots } Punkte.
} Zusammen { $total ->
    [one] ist es ein Punkt.
   *[other] sind es { $total } Punkte.
}
protocol-chart = { $most ->
    [one] Punkte im Bild: ein Punkt ist die volle Breite
   *[other] Punkte im Bild: { $most } Punkte sind die volle Breite
}
protocol-tally = Punkte im Einzelnen
protocol-rank = { $rank }
protocol-rank-tied = { $rank }, gleichauf
protocol-chosen = Ergebnis
protocol-tied = „Gleichauf“ heißt: gleich viele Punkte, derselbe Platz. Die Reihenfolge dazwischen sagt nichts aus.
protocol-without-dots = { $count ->
    [one] Eine weitere Karte bekam keinen Punkt.
   *[other] { $count } weitere Karten bekamen keinen Punkt.
}
protocol-confirmed = Die Moderation hat die Ergebnisse im Saal bestätigt.
protocol-unconfirmed = Die Ergebnisse sind noch nicht bestätigt.
protocol-column-kind = Art
protocol-column-cards = Karten
protocol-column-rank = Platz
protocol-column-heading = Überschrift
protocol-column-card = Karte
protocol-column-number = Nr.
protocol-column-dots = Punkte
protocol-column-result = Auswahl

## Ergebnisse
protocol-results = Ergebnisse
protocol-results-of = Aus „{ $stage }“ bestätigt:
protocol-results-none = Es sind keine Ergebnisse bestätigt.
protocol-result-place = { $tied ->
    [yes] Platz { $rank }, gleichauf
   *[no] Platz { $rank }
}

## Anhang
protocol-annex = Alle Karten
protocol-annex-note = Jede Karte behält ihre Nummer und ihre Kennung. Mit der Kennung lässt sich jede Karte im Datenbestand der Veranstaltung wiederfinden.
protocol-annex-none = Es wurden keine Karten geschrieben.
protocol-column-kind-stage = Art, Schritt
protocol-column-id = Kennung
protocol-hidden = ausgeblendet: { $reason }
protocol-held = nicht freigegeben
protocol-withdrawn = zurückgezogen

## Mehrere Tage
protocol-and = { $first } und { $last }
protocol-days = { $count } Tage: { $dates }
protocol-day = Tag { $number }: { $date }, { $start } bis { $end } Uhr
protocol-day-on = Tag { $number }: { $date }, ab { $start } Uhr
protocol-day-none = An keinem Tag
protocol-day-empty = An diesem Tag begann kein Schritt.
protocol-over-days = { $start } Uhr bis Tag { $day }, { $end } Uhr

## Was am Brett geschah
protocol-part-of = Teil von K { $number }
protocol-same-as = sagt dasselbe wie K { $number }
protocol-split = geteilt in { $numbers }
protocol-disputed = ⚡ umstritten: { $reason }
protocol-in-parking = im Themenspeicher
protocol-parking = Themenspeicher
protocol-parking-note = Was nicht zur Frage gehörte, ging nicht verloren: Diese Karten wurden für später aufgehoben.
protocol-parked = Aufgehoben für später
protocol-collected-parked = { $count ->
    [one] Eine weitere Karte liegt im Themenspeicher.
   *[other] { $count } weitere Karten liegen im Themenspeicher.
}
protocol-collected-split = { $count ->
    [one] Eine Karte wurde geteilt, weil sie mehrere Gedanken trug. Ihre Nummer steht bei „Alle Karten“.
   *[other] { $count } Karten wurden geteilt, weil sie mehrere Gedanken trugen. Ihre Nummern stehen bei „Alle Karten“.
}
protocol-cards-listed = K { $numbers }
protocol-by-result = Worauf die Karten antworten
protocol-column-about = Antwort auf
protocol-column-which = Karten
protocol-answers-to = Antwort auf { $words }
protocol-card-answers = zu „{ $words }“
protocol-no-about = Ohne Zuordnung

## Punkte im Saal, zweite Runde
protocol-counted-paper = { $count ->
    [one] Im Saal wurde dazu ein Punkt auf Papier gezählt.
   *[other] Im Saal wurden dazu { $count } Punkte auf Papier gezählt.
}
protocol-counted-hands = { $count ->
    [one] Im Saal wurde dazu eine erhobene Hand gezählt.
   *[other] Im Saal wurden dazu { $count } erhobene Hände gezählt.
}
protocol-chart-hall = { $most ->
    [one] Im Bild: voll = Telefone, gestreift = Papier, leer = Hände; eins ist die volle Breite
   *[other] Im Bild: voll = Telefone, gestreift = Papier, leer = Hände; { $most } sind die volle Breite
}
protocol-column-phones = Telefone
protocol-column-paper = Papier
protocol-column-hands = Hände
protocol-column-together = Summe
protocol-column-name = Zur Wahl stand
protocol-second-round = Zweite Runde: { $voted ->
    [0] Weniger als drei
   *[other] { $voted } von { $people }
} Personen haben noch einmal Punkte geklebt, { $dots ->
    [one] jede einen.
   *[other] jede höchstens { $dots }.
}
protocol-second-tally = Punkte der zweiten Runde
protocol-added = Ergänzt, obwohl die Punkte anders ausgingen: „{ $text }“. Grund: { $reason }
protocol-result-paper = { $count } auf Papier
protocol-result-hands = { $count ->
    [one] eine Hand
   *[other] { $count } Hände
}
protocol-result-again = { $count } in der zweiten Runde
protocol-result-reason = ergänzt: { $reason }

## Gruppen
protocol-groups = Wer woran weiterarbeitete
protocol-no-groups = Es gab keine Gruppen.
protocol-column-group = Gruppe
protocol-column-people = Personen

## Maßnahmen
protocol-number-measures = { $count ->
    [one] Maßnahme
   *[other] Maßnahmen
}
protocol-no-measures = Es wurden keine Maßnahmen vereinbart.
protocol-measure = Maßnahme { $number }
protocol-measure-mark = Maßnahme { $number }: { $what }
protocol-measure-id = Kennung { $id }
protocol-measure-who = Wer
protocol-measure-partners = Mit wem
protocol-measure-until = Bis wann
protocol-measure-first-step = Erster Schritt
protocol-measure-open = noch offen
protocol-trail-label = { $label }:
protocol-trail-words = „{ $words }“
protocol-once-chosen = früher gewählt

## Rückblick
protocol-answers-not-revealed = Die Antworten wurden nicht aufgedeckt. Deshalb stehen sie nicht im Protokoll.
protocol-answered = { $count ->
    [0] Weniger als drei Personen haben zurückgeblickt.
   *[other] { $count } von { $people } Personen haben zurückgeblickt.
}
protocol-scale = { $count ->
    [one] Eine Antwort
   *[other] { $count } Antworten
}
protocol-voices-none = Dazu hat niemand etwas geschrieben.
protocol-voice-times = { $count ->
    [one] { $word }
   *[other] { $word } ({ $count }×)
}

## Tische, Räume und Runden
protocol-rounds-table = Was an den Tischen gesagt wurde
protocol-rounds-room = Was in den Räumen gesagt wurde
protocol-walks-table = Wie die Gäste die Tische wechselten
protocol-walks-room = Wie die Gäste die Räume wechselten
protocol-walk = Platz finden: { $move }
protocol-in-round = { $what }, Runde { $round } von { $rounds }
protocol-at-round = { $place }, Runde { $round }
protocol-column-where = Wo
protocol-turn-asked = { $label }: { $asked }
protocol-guests = { $count ->
    [one] ein Gast
   *[other] { $count } Gäste
}
protocol-summary = „{ $words }“
protocol-topics = Themen, die Teilnehmende mitgebracht haben
protocol-topic = { $done ->
    [yes] { $text } (besprochen)
   *[no] { $text } (nicht mehr besprochen)
}
protocol-place-open = Offener Raum: Die Themen kamen von den Teilnehmenden.
protocol-place-closed = { $kind ->
    [room] Dieser Raum wurde während der Veranstaltung geschlossen. Seine Karten bleiben hier stehen.
   *[table] Dieser Tisch wurde während der Veranstaltung geschlossen. Seine Karten bleiben hier stehen.
}
protocol-place-merged = { $kind ->
    [room] Dieser Raum wurde mit { $into } zusammengelegt. Was vorher geschrieben wurde, steht hier.
   *[table] Dieser Tisch wurde mit { $into } zusammengelegt. Was vorher geschrieben wurde, steht hier.
}
protocol-place-nothing = Hier wurde nichts aufgeschrieben.
protocol-no-place = Ohne Tisch oder Raum
protocol-closed = { $place } wurde während der Veranstaltung geschlossen.
protocol-merged = { $place } wurde während der Veranstaltung mit { $into } zusammengelegt.
protocol-moved = { $people ->
    [one] Ein Gast
   *[other] { $people } Gäste
} in { $rounds ->
    [one] einer Runde
   *[other] { $rounds } Runden
}, { $kind ->
    [room] { $places ->
        [one] ein Raum
       *[other] { $places } Räume
    }
   *[table] { $places ->
        [one] ein Tisch
       *[other] { $places } Tische
    }
}.
protocol-moved-hosts = { $count ->
    [one] Dazu kommt eine Person, die als Gastgeber*in geblieben ist.
   *[other] Dazu kommen { $count } Gastgeber*innen, die an ihrem Platz geblieben sind.
}
protocol-moved-paper = { $count ->
    [one] Eine Person war ohne Handy dabei.
   *[other] { $count } Personen waren ohne Handy dabei.
}
protocol-moved-left = { $count ->
    [one] Eine Person ist früher gegangen.
   *[other] { $count } Personen sind früher gegangen.
}
protocol-column-round = Runde
protocol-column-move = Plätze
protocol-column-guests = Gäste
protocol-column-places = besetzt
protocol-column-size-table = Gäste je Tisch
protocol-column-size-room = Gäste je Raum
protocol-size-span = { $least } bis { $most }
protocol-size-most = bis { $most }
protocol-met-again = { $count ->
    [0] Niemand traf dieselbe Person zweimal am Tisch.
    [one] Ein einziges Mal trafen sich zwei Menschen wieder.
   *[other] { $count }-mal trafen sich zwei Menschen wieder, dieselben zwei höchstens { $most }-mal.
}
protocol-came-back = { $count ->
    [0] Niemand kam an einen Tisch zurück.
    [one] Ein einziges Mal kam jemand an denselben Tisch zurück.
   *[other] { $count }-mal kam jemand an denselben Tisch zurück.
}
protocol-harvest = Karten aus jeder Runde
protocol-column-place = Ort
protocol-column-when = Wann
protocol-column-next = Wie es weitergeht
protocol-outlook-none = Nächste Schritte wurden nicht genannt.

## Fotos
protocol-photos = Fotos
protocol-photo = Foto der Pinnwand
protocol-photo-of = Foto der Pinnwand, { $where }
protocol-photo-at = { $place }, { $stage }
protocol-photo-words = Foto { $no }: { $said }
