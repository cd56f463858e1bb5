# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Gehen und alles löschen
take-back-hint = Alles, was Sie hier geschrieben haben, wird gelöscht.
take-back-ask = Wirklich alles löschen?
take-back-cards = { $count ->
    [0] Sie haben noch keine Karte geschrieben.
    [one] Ihre Karte kommt weg. Ihr Text wird gelöscht.
   *[other] Ihre { $count } Karten kommen weg. Ihre Texte werden gelöscht.
}
take-back-more = Auch das wird gelöscht: Ihr Name, Ihr eigener Code, Ihre Themen, Ihre Sätze und Ihre Antworten. Ihre Punkte zählen weiter, aber ohne Ihren Namen.
take-back-final = Das geht nicht mehr zurück. Hat jemand davon in eigenen Worten erzählt? Das bleibt.
take-back-yes = Alles löschen
take-back-no = Hierbleiben
take-back-over = Die Veranstaltung ist zu Ende. Möchten Sie etwas löschen? Bitte sprechen Sie mit der Moderation.
erased-title = Ihre Daten sind gelöscht
erased-text = Hier ist nichts mehr von Ihnen gespeichert. Sie können neu mitmachen.
erased-ok = Gut
