### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Was wurde daraus?
way-mine = Was aus Ihren Karten wurde
way-mine-what = Sehen Sie, unter welcher Überschrift Ihre Karten hängen, wie viele Punkte es gab und was jetzt geschieht.
way-look = Weg der Karten ansehen
way-asking = Wird nachgesehen
way-none = Hier gibt es keine Karten.
way-keep = Link zum Aufheben
way-keep-what = Damit sehen Sie auch in einigen Wochen nach, was aus Ihren Karten wurde. Man kann nur lesen, nicht mitmachen.
way-keep-show = Link zeigen
way-keep-qr = Code zum Scannen: was aus Ihren Karten wurde
way-keep-page = Adresse zum Eintippen
way-keep-code = Lese-Code
way-keep-how = Es geht nur im Netz dieses Laptops und solange er läuft. Fotografieren Sie den Code, oder schreiben Sie ihn auf.
way-keep-open = Seite öffnen

## Eine Karte
way-of = Weg von Karte { $no }
way-card = Karte { $no }
way-paper = vom Papier
way-origin = Ein Teil von Karte { $no }
way-answers = Geschrieben zu
way-here = Die Karte hängt an der Tafel. Weiter ist noch nichts geschehen.
way-table = Die Karte liegt dort, wo sie geschrieben wurde. Alle sehen sie später.
way-unshown = Die Karten dieses Schritts sind noch nicht aufgedeckt.
way-held = Die Karte wartet auf Freigabe durch die Moderation.
way-late = Die Karte kam nach dem Ende des Schritts. Die Moderation hat sie noch nicht dazugelegt.
way-hidden = Die Moderation hat diese Karte verborgen. Grund: { $reason }
way-withdrawn = Karte { $no } wurde zurückgezogen.
way-split = Diese Karte wurde geteilt. Es geht weiter mit diesen Karten: { $parts }
way-parked = Die Karte liegt im Themenspeicher. Sie steht im Protokoll.

## Die Schritte
way-stacked = Sagt dasselbe wie Karte { $no } und liegt unter ihr:
way-heading = Unter der Überschrift
way-rank = Platz { $rank } von { $of }
way-sources = Handys { $phones }, Papier { $paper }, Hände { $hands }
way-again = { $count ->
    [one] Im zweiten Durchgang { $count } Punkt
   *[other] Im zweiten Durchgang { $count } Punkte
}
way-chosen = Ergebnis
way-not-chosen = Das ist nicht unter den Ergebnissen.
way-undecided = Die Ergebnisse stehen noch nicht fest.
way-because = Dazugenommen, weil: { $reason }
way-about = Zu:
way-written = { $count ->
    [one] Dazu wurde eine Karte geschrieben:
   *[other] Dazu wurden { $count } Karten geschrieben:
}
way-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
way-who = Wer
way-partners = Mit wem
way-until = Bis wann
way-first-step = Erster Schritt
way-status = Stand
way-status-open = noch nicht begonnen
way-status-running = läuft
way-status-done = erledigt
way-status-dropped = verworfen

## Die Seite zum Nachlesen
ways-language = Sprache wählen
ways-running = Die Veranstaltung läuft noch. Diese Seite zeigt, wie es jetzt steht.
ways-closed = Die Veranstaltung ist beendet. Die Moderation trägt hier nach, was aus den Maßnahmen wird.
ways-contact = Fragen beantwortet: { $contact }
ways-code = Lese-Code
ways-code-what = Der Lese-Code steht auf Ihrem Zettel oder auf Ihrem Handy.
ways-code-hint = 10 Zeichen. Groß oder klein ist gleich.
ways-code-empty = Geben Sie zuerst den Lese-Code ein.
ways-open = Nachlesen
refused-reading-unknown = Dieser Lese-Code passt nicht. Bitte sehen Sie noch einmal genau nach.
