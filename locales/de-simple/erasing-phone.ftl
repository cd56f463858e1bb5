# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Gehen und alles löschen
take-back-hint = Soll hier nichts von Ihnen bleiben? Dann löschen wir alle Ihre Texte.
take-back-ask = Wirklich alles löschen?
take-back-cards = { $count ->
    [0] Sie haben noch keine Karte geschrieben.
    [one] Ihre Karte kommt weg. Wir löschen den Text.
   *[other] Ihre { $count } Karten kommen weg. Wir löschen die Texte.
}
take-back-more = Das löschen wir auch: Ihren Namen, Ihren eigenen Code, Ihre Themen, Ihre Sätze und Ihre Antworten. Ihre Punkte zählen weiter. Ihr Name steht nicht dabei.
take-back-final = Sie können das nicht zurückholen. Hat jemand davon in eigenen Worten erzählt? Das bleibt.
take-back-yes = Alles löschen
take-back-no = Hierbleiben
take-back-over = Die Veranstaltung ist zu Ende. Möchten Sie etwas löschen? Bitte sprechen Sie mit der Moderation.
erased-title = Ihre Daten sind gelöscht
erased-text = Hier ist nichts mehr von Ihnen gespeichert. Sie können neu mitmachen.
erased-ok = Gut
