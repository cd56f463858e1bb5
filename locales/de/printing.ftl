### Drucken im Panel, und Karten vom Papier eintragen.

## Rechts neben dem Brett
side-paper = Papier und Fotos

## Drucken
printing = Drucken
printing-what = Plakat, Schilder, Karten, Zettel, Listen und die Tafel, wie sie gerade ist.
printing-open-list = Alles andere drucken …
printing-all = Alles zusammen
printing-all-what = Die ganze Druckmappe in einer Datei, in der Reihenfolge dieser Liste.
printing-poster = Plakat
printing-poster-what = Beide Codes, die Adresse und was zu tun ist, wenn das Handy „kein Internet“ meldet.
printing-signs-table = Tischschilder
printing-signs-room = Raumschilder
printing-signs-what = Nummer, Zeichen, Frage und Code von jedem Ort.
printing-hosts = Karten für Gastgeber*innen
printing-hosts-what = Mit dem Code und den Aufgaben. Nur für diese Personen.
printing-routes = Wegkarten
printing-routes-what = Für Menschen ohne Handy: wohin in welcher Runde.
printing-slips = Einlasszettel
printing-slips-what = Jeder Druck macht neue Zettel. Jeder lässt eine Person ein.
printing-cards = Karten zum Schreiben
printing-cards-what = In jeder Art von Karte, mit Nummern, damit Sie sie später eintragen können.
printing-ballot = Stimmzettel für Punkte
printing-ballot-what = Die Überschriften mit Kästchen. Gibt es noch keine, bleiben die Zeilen leer.
printing-runsheet = Regieplan
printing-runsheet-what = Zeiten, Fragen, was Sie tun, Ihre Notizen.
printing-privacy = Hinweis zum Datenschutz
printing-privacy-what = Was gespeichert wird, wie lange, und was man tun kann. Zum Aushängen und Mitgeben.
printing-material = Materialliste
printing-material-what = Was Sie brauchen und wie viel davon, zum Abhaken.
printing-board = Die Tafel jetzt
printing-board-what = Alle Karten, wie sie gerade liegen. Damit geht es auch ohne Laptop weiter.
printing-no-places = Dieses Format hat keine Tische oder Räume.
printing-no-paper = Noch nimmt niemand ohne Handy teil.
printing-no-vote = In diesem Format werden keine Punkte geklebt.
printing-no-cards = Noch liegt keine Karte auf der Tafel.
printing-count-slips = Wie viele Zettel?
printing-count-all = Wie viele Einlasszettel dazu?
printing-count-all-hint = Ohne Zahl kommen keine dazu.
printing-count-cards = Wie viele von jeder Art?
printing-count-ballot = Wie viele Stimmzettel?
printing-count-material = Für wie viele Menschen?
printing-count-material-hint = Ohne Zahl wird geschätzt.
printing-first = Erste Nummer
printing-first-hint = Haben Sie schon welche gedruckt? Dann zählen Sie hier weiter.
printing-language = Sprache
printing-large = Plakat in A3
printing-make = PDF machen
printing-again = Noch einmal machen
printing-busy = Wird gemacht
printing-back = Zurück
printing-made = { $what }: Das PDF ist fertig.
printing-there = Das PDF ist fertig.
printing-open = Öffnen
printing-save = Speichern
printing-file-all = druckmappe-{ $code }.pdf
printing-file-poster = plakat-{ $code }.pdf
printing-file-signs = schilder-{ $code }.pdf
printing-file-hosts = gastgeber-{ $code }.pdf
printing-file-routes = wegkarten-{ $code }.pdf
printing-file-slips = einlass-{ $code }.pdf
printing-file-cards = karten-{ $code }.pdf
printing-file-ballot = stimmzettel-{ $code }.pdf
printing-file-runsheet = regieplan-{ $code }.pdf
printing-file-privacy = datenschutz-{ $code }.pdf
printing-file-material = material-{ $code }.pdf
printing-file-board = tafel-{ $code }.pdf

## Viele Karten vom Papier
bulk = Karten eintragen
bulk-what = Tippen Sie Karten vom Papier ab, eine in jede Zeile. Nichts geht verloren, auch wenn Sie dieses Fenster schließen.
bulk-no-step = Noch hat kein Schritt begonnen, in dem Karten geschrieben werden.
bulk-step = Zu welchem Schritt?
bulk-choose = Bitte wählen
bulk-lines = Eine Karte je Zeile
bulk-hint = { $count ->
    [0] Noch keine Karte. Höchstens { $max } Zeichen je Karte.
    [one] Eine Karte. Höchstens { $max } Zeichen je Karte.
   *[other] { $count } Karten. Höchstens { $max } Zeichen je Karte.
}
bulk-empty = Schreiben Sie zuerst mindestens eine Zeile.
bulk-long = { $count ->
    [one] Zeile { $lines } ist zu lang. Erlaubt sind { $max } Zeichen.
   *[other] Diese Zeilen sind zu lang: { $lines }. Erlaubt sind { $max } Zeichen.
}
bulk-write = { $count ->
    [0] Eintragen
    [one] Eine Karte eintragen
   *[other] { $count } Karten eintragen
}
bulk-waiting = { $count ->
    [one] Eine Karte ist unterwegs.
   *[other] { $count } Karten sind unterwegs.
}
bulk-saved = { $count ->
    [one] Eine Karte ist eingetragen.
   *[other] { $count } Karten sind eingetragen.
}
bulk-refused = { $count ->
    [one] Eine Zeile wurde nicht angenommen:
   *[other] { $count } Zeilen wurden nicht angenommen:
}
bulk-take-back = Zurück ins Schreibfeld

## Ablehnungen
refused-print-empty = Dafür gibt es hier noch nichts zu drucken.
refused-print-count = Bitte geben Sie eine Zahl von 1 bis { $max } an.
