### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Was wurde daraus?
way-mine = Was aus Ihren Karten wurde
way-mine-what = Hier sehen Sie: Unter welcher Überschrift hängt Ihre Karte? Wie viele Punkte gab es? Was passiert jetzt?
way-look = Weg der Karten ansehen
way-asking = Einen Moment bitte
way-none = Hier gibt es keine Karten.
way-keep = Link zum Aufheben
way-keep-what = Mit dem Link sehen Sie auch in einigen Wochen: Das wurde aus Ihren Karten. Sie können dort nur lesen.
way-keep-show = Link zeigen
way-keep-qr = Code zum Scannen: was aus Ihren Karten wurde
way-keep-page = Adresse zum Eintippen
way-keep-code = Lese-Code
way-keep-how = Das geht nur im WLAN von diesem Computer. Der Computer muss an sein. Machen Sie ein Foto vom Code. Oder schreiben Sie ihn auf.
way-keep-open = Seite öffnen

## Eine Karte
way-of = Weg von Karte { $no }
way-card = Karte { $no }
way-paper = vom Papier
way-origin = Ein Teil von Karte { $no }
way-answers = Geschrieben zu
way-here = Die Karte hängt an der Tafel. Mehr ist noch nicht passiert.
way-table = Die Karte liegt noch am Tisch oder im Raum. Später sehen alle die Karte.
way-unshown = Die Moderation zeigt die Karten von diesem Schritt noch nicht.
way-held = Die Karte wartet noch. Die Moderation prüft sie.
way-late = Die Karte kam nach dem Ende vom Schritt. Sie liegt noch bei der Moderation.
way-hidden = Die Moderation zeigt diese Karte nicht. Grund: { $reason }
way-withdrawn = Karte { $no } ist gelöscht.
way-split = Diese Karte ist jetzt geteilt. Es geht weiter mit diesen Karten: { $parts }
way-parked = Die Karte liegt im Themen-Speicher. Sie steht im Protokoll.

## Die Schritte
way-stacked = Sagt das Gleiche wie Karte { $no } und liegt unter ihr:
way-heading = Unter der Überschrift
way-rank = Platz { $rank } von { $of }
way-sources = Handys { $phones }, Papier { $paper }, Hände { $hands }
way-again = { $count ->
    [one] Beim 2. Mal { $count } Punkt
   *[other] Beim 2. Mal { $count } Punkte
}
way-chosen = Ergebnis
way-not-chosen = Das ist kein Ergebnis geworden.
way-undecided = Die Ergebnisse sind noch offen.
way-because = Auch dabei, weil: { $reason }
way-about = Zu:
way-written = { $count ->
    [one] Dazu gibt es { $count } Karte:
   *[other] Dazu gibt es { $count } Karten:
}
way-more = { $count ->
    [one] und noch { $count }
   *[other] und noch { $count }
}
way-who = Wer
way-partners = Mit wem
way-until = Bis wann
way-first-step = Erster Schritt
way-status = Stand
way-status-open = noch nicht begonnen
way-status-running = läuft
way-status-done = erledigt
way-status-dropped = gestrichen

## Die Seite zum Nachlesen
ways-language = Sprache wählen
ways-running = Die Veranstaltung läuft noch. So steht es jetzt.
ways-closed = Die Veranstaltung ist zu Ende. Die Moderation schreibt hier auf, wie es weitergeht.
ways-contact = Haben Sie Fragen? Hier bekommen Sie Antwort: { $contact }
ways-code = Lese-Code
ways-code-what = Der Lese-Code steht auf Ihrem Zettel oder auf Ihrem Handy.
ways-code-hint = 10 Zeichen. Große oder kleine Buchstaben: Das ist gleich.
ways-code-empty = Bitte geben Sie zuerst den Lese-Code ein.
ways-open = Ansehen
refused-reading-unknown = Dieser Lese-Code passt nicht. Bitte sehen Sie noch einmal genau nach.
