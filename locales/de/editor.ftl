# Das Protokoll bearbeiten: Kapitel, Karten, Namen, Fassungen. Nur in der Steuerung.

tab-report = Protokoll

editor-chapters = Kapitel
editor-chapters-hint = Schreiben Sie vor ein Kapitel, was der Saal dazu sagt. Was geschrieben und gewählt wurde, bleibt daneben stehen, wie es war.
editor-reading = Das Protokoll wird gelesen.
editor-printed = im Protokoll
editor-left-out-hint = Das Kapitel fehlt im Protokoll, und das Protokoll sagt es. Alle Karten bleiben in der Liste am Ende.
editor-summary = Zusammenfassung
editor-first-already = Das Kapitel steht schon ganz oben.
editor-last-already = Das Kapitel steht schon ganz unten.
editor-fixed = Diese Fassung ist endgültig.
editor-annex = Alle Karten
editor-annex-hint = Die Liste steht immer am Ende. Jede Karte bleibt darin, mit Nummer und Kennung.

editor-photos = { $count ->
    [one] Ein Foto beschriften
   *[other] { $count } Fotos beschriften
}

editor-cards-open = { $count ->
    [one] Eine Karte zeigen
   *[other] { $count } Karten zeigen
}
editor-cards-close = { $count ->
    [one] Karte schließen
   *[other] Karten schließen
}
editor-cards-of = Karten: { $title }
editor-cards-more = { $count } weitere zeigen
editor-cards = Karten berichtigen oder anmerken
editor-cards-hint = Die Karte bleibt, wie sie geschrieben wurde. Ihre Berichtigung steht sichtbar daneben.
editor-search = Nummer oder Wort suchen
editor-found = { $count ->
    [0] Keine Karte gefunden.
    [one] Eine Karte gefunden.
   *[other] { $count } Karten gefunden.
}
editor-touched = { $count ->
    [0] Noch keine Karte hat eine Berichtigung oder Anmerkung.
    [one] Eine Karte mit Berichtigung oder Anmerkung:
   *[other] { $count } Karten mit Berichtigung oder Anmerkung:
}
editor-card-no = K { $no }
editor-card-edit = Berichtigen
editor-card-edit-of = Karte K { $no } berichtigen oder anmerken
editor-correction = Berichtigung zu K { $no }
editor-comment-of = Anmerkung zu K { $no }

editor-names = Namen von Dritten
editor-names-hint = Wer nicht dabei war, soll nicht ohne Grund im Protokoll stehen. Das Programm findet nicht jeden Namen. Bitte lesen Sie selbst noch einmal.
editor-names-none = Zu jedem gefundenen Wort ist entschieden.
editor-names-likely = Wahrscheinlich Namen
editor-names-perhaps = Vielleicht Namen
editor-names-keep-all = Alle übrigen bleiben stehen
editor-names-again = Noch einmal suchen
editor-names-decided = { $count ->
    [one] Ein Wort ist entschieden
   *[other] { $count } Wörter sind entschieden
}
editor-names-open-again = { $word }: Entscheidung ändern
editor-names-told = Geschwärzt wird auch, was Sie selbst angeben, in Titel, Kontakt und nächsten Schritten: { $words }
editor-names-archive = Geschwärzt wird in PDF, HTML, Word, Excel, CSV und JSON. Die Weitergabe-Datei (.eventkit) enthält weiter alles.
editor-name-texts = { $count ->
    [one] in einem Text
   *[other] in { $count } Texten
}
editor-keep = Bleibt stehen
editor-keep-word = { $word } bleibt stehen
editor-blacken = Schwärzen
editor-blacken-word = { $word } schwärzen
editor-black = wird geschwärzt
editor-stays = bleibt stehen
editor-change = Ändern
editor-own-word = Anderes Wort schwärzen
editor-own-word-empty = Bitte schreiben Sie zuerst ein Wort.

editor-next = So geht es weiter

editor-is-draft = Fassung { $version }: Entwurf
editor-is-final = Fassung { $version }: endgültig
editor-draft-hint = Auf jeder Seite steht „Entwurf“, bis Sie die Fassung endgültig machen.
editor-final-since = Endgültig seit { $at } Uhr. Es lässt sich nichts mehr ändern. Sie können die Fassung jederzeit wieder ausgeben.
editor-finish = Fassung { $version } endgültig machen
editor-finish-ask = Fassung { $version } endgültig machen?
editor-finish-what = Auf jeder Seite steht dann „endgültig“ mit dem Datum. Ändern lässt sich danach nur eine neue Fassung.
editor-finish-yes = Endgültig machen
editor-not-closed-yet = Schließen Sie zuerst die Veranstaltung ab.
editor-names-open-yet = { $count ->
    [one] Ein wahrscheinlicher Name ist noch offen.
   *[other] { $count } wahrscheinliche Namen sind noch offen.
}
editor-reopen = Als Fassung { $version } weiterbearbeiten
editor-reopen-ask = Fassung { $version } beginnen?
editor-reopen-what = Sie beginnt so, wie Fassung { $version } war. Fassung { $version } bleibt erhalten und lässt sich weiter ausgeben.
editor-reopen-yes = Neue Fassung beginnen
editor-earlier = Frühere Fassungen
editor-version-at = Fassung { $version }, endgültig seit { $at } Uhr

editor-export-version = Welcher Stand?
editor-export-now = Stand von jetzt
editor-export-final = Fassung { $version }, endgültig
editor-export-whole = Die Weitergabe-Datei enthält immer alles.

step-report-described = Kapitel geändert
step-report-ordered = Kapitel verschoben
step-report-corrected = Karte berichtigt
step-report-commented = Anmerkung geändert
step-report-named = über Namen entschieden

refused-report-final = Fassung { $version } des Protokolls ist endgültig. Beginnen Sie unter „Protokoll“ eine neue Fassung, um etwas zu ändern.
refused-report-version = Jemand hat inzwischen an Fassung { $version } gearbeitet. Bitte sehen Sie noch einmal nach.
refused-report-not-closed = Das Protokoll wird erst endgültig, wenn die Veranstaltung abgeschlossen ist.
refused-report-names-open = { $count ->
    [one] Bei einem Wort ist noch offen, ob es ein Name ist, der stehen bleibt.
   *[other] Bei { $count } Wörtern ist noch offen, ob es Namen sind, die stehen bleiben.
}
refused-report-chapter-unknown = Dieses Kapitel gibt es nicht.
refused-report-too-long = Das ist zu lang. Erlaubt sind { $max } Zeichen.
refused-report-card-hidden = Diese Karte ist verborgen. Neben ihr steht nichts im Protokoll.
refused-report-word-empty = Bitte schreiben Sie ein Wort.
refused-report-word-long = Das ist zu lang für ein Wort. Erlaubt sind { $max } Zeichen.
refused-report-decision-unknown = Diese Entscheidung gibt es nicht.
refused-report-unread = Das Protokoll ließ sich nicht lesen. Bitte versuchen Sie es noch einmal.
refused-export-version = Eine endgültige Fassung { $version } gibt es nicht.

cli-option-export-edition = Nummer einer endgültigen Fassung des Protokolls; sonst der Stand von jetzt
