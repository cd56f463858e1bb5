# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Gehen und alles zurücknehmen
take-back-hint = Soll nichts von Ihnen hierbleiben? Dann löschen wir alles, was Sie geschrieben haben.
take-back-ask = Wirklich alles zurücknehmen?
take-back-cards = { $count ->
    [0] Sie haben noch keine Karte geschrieben.
    [one] Ihre Karte wird abgenommen. Ihr Text wird gelöscht.
   *[other] Ihre { $count } Karten werden abgenommen. Ihre Texte werden gelöscht.
}
take-back-more = Auch Ihr Name, Ihr persönlicher Code, Ihre Themen, Ihre Sätze und Ihre Antworten werden gelöscht. Ihre Klebepunkte zählen weiter, ohne Ihren Namen.
take-back-final = Das lässt sich nicht rückgängig machen. Was jemand mit eigenen Worten weitererzählt hat, bleibt.
take-back-yes = Alles zurücknehmen
take-back-no = Hierbleiben
take-back-over = Die Veranstaltung ist zu Ende. Wenn Sie etwas löschen lassen möchten, sprechen Sie bitte die Moderation an.
erased-title = Ihre Daten sind gelöscht
erased-text = Von Ihnen ist hier nichts mehr gespeichert. Wenn Sie möchten, können Sie neu teilnehmen.
erased-ok = Gut
