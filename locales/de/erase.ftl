# Löschen: eine ganze Veranstaltung vom Laptop nehmen.

refused-erase-open = Schließen Sie die Veranstaltung zuerst ab. Danach können Sie sie löschen.
refused-erase-typed = Das ist nicht der Code. Bitte tippen Sie { $right } ein.
refused-erase-rehearsal = Das ist eine Probe. Sie löschen sie in ihren Einstellungen.

erase = Veranstaltung löschen
erase-hint = Danach ist nichts davon mehr auf dem Laptop. Das lässt sich nicht rückgängig machen.
erase-ask = „{ $title }“ löschen?
erase-yes = Endgültig löschen
erase-what = { $people ->
    [one] Eine Person
   *[other] { $people } Personen
}, { $cards ->
    [one] eine Karte
   *[other] { $cards } Karten
}, { $photos ->
    [one] ein Foto
   *[other] { $photos } Fotos
} und alles andere aus dieser Veranstaltung werden gelöscht.
erase-files = Speichern Sie vorher, was Sie behalten möchten.
erase-type = Zum Bestätigen den Code { $code } eintippen
erase-type-first = Tippen Sie zuerst den Code ein.
erase-said = Die Veranstaltung ist gelöscht.

cli-erase = Eine ganze Veranstaltung löschen; nur ohne laufenden Server
cli-option-erase-yes = Nicht nachfragen
cli-erase-what = { $code }: { $people ->
    [one] eine Person
   *[other] { $people } Personen
}, { $cards ->
    [one] eine Karte
   *[other] { $cards } Karten
}, { $photos ->
    [one] ein Foto
   *[other] { $photos } Fotos
} und alles andere aus dieser Veranstaltung werden gelöscht.
cli-erase-type = Zum Bestätigen den Code { $code } eintippen
cli-erase-not = Das ist nicht der Code. Es wurde nichts gelöscht.
cli-erase-done = Die Veranstaltung { $code } ist gelöscht.
cli-erase-unknown = Eine Veranstaltung { $event } gibt es in { $data } nicht.
cli-erase-running = Auf { $data } läuft schon ein Server. Löschen Sie die Veranstaltung dort in ihren Einstellungen, oder beenden Sie ihn zuerst.
cli-erase-failed = Es ließ sich nicht löschen: { $reason }
cli-erase-read = Die Veranstaltung ist gelöscht. Ein anderes Programm liest aber gerade die Daten, deshalb können noch Reste auf der Festplatte stehen. Beenden Sie es. Starten und beenden Sie dann eventkit einmal.
