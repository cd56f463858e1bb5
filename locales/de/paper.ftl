### Was vor und während der Veranstaltung gedruckt wird: Wegkarten, Karten für Gastgeber*innen, Schilder.

## Wegkarten
paper-routes = Wegkarten
paper-guest = Gast { $number }
paper-announced = wird angesagt
paper-code = Ihr persönlicher Code
paper-code-note = Damit machen Sie später auf einem Handy weiter. Bitte behalten Sie ihn für sich.

## Karten für Gastgeber*innen
paper-hosts = Karten für Gastgeber*innen
paper-host = Gastgeber*in: { $place }
paper-host-code = Code für Gastgeber*innen
paper-host-typed = Zum Abtippen im Browser
paper-host-start = Scannen Sie den Code mit Ihrem Handy oder Tablet. Ein Konto brauchen Sie nicht.
paper-host-greet = Begrüßen Sie Ihre Gäste. Sie sehen, wer kommt und wer fehlt. Tippen Sie „ist da“ für alle, die kein Handy haben.
paper-host-tell = Erzählen Sie kurz, was hier bisher gesagt wurde.
paper-host-write = Alle schreiben Karten. Für Gäste ohne Handy schreiben Sie, so wie es gesagt wurde.
paper-host-sum-up = Fassen Sie die Runde am Ende in einem Satz zusammen. Er steht bei der Ernte auf der Leinwand.
paper-host-stay = { $kind ->
    [room] Ihre Gäste gehen weiter. Sie bleiben in Ihrem Raum.
   *[table] Ihre Gäste gehen weiter. Sie bleiben an Ihrem Tisch.
}
paper-host-secret = Diese Karte ist nur für Sie. Bitte lassen Sie sie nicht liegen.

## Schilder
paper-signs = Schilder
paper-here = Code scannen: Ich bin da
paper-sign-foot = { $title } · { $address }

## Plakat
paper-poster = Mit dem Handy mitmachen
paper-wifi = WLAN
paper-page = Seite
paper-wifi-name = Name
paper-wifi-password = Passwort
paper-wifi-open = ohne Passwort
paper-wifi-ask = Das Team im Saal sagt Ihnen, wie das WLAN heißt.
paper-event-code = Code der Veranstaltung
paper-or-type = Oder im Browser eintippen
paper-step-wifi = { $code ->
    [no] Mit dem WLAN im Saal verbinden.
   *[yes] Kamera auf Code 1 halten. Mit dem WLAN verbinden.
}
paper-step-page = Kamera auf Code 2 halten. Die Seite öffnen.
paper-step-join = Mitmachen: Karten schreiben, Punkte kleben.
paper-without = Das Handy meldet „kein Internet“? Das stimmt, und es geht trotzdem.
paper-android = Android
paper-android-title = WLAN ohne Internet
paper-android-asked = Trotzdem verbunden bleiben?
paper-android-again = Nicht mehr fragen
paper-android-no = Nein
paper-android-yes = Ja
paper-android-help = Antworten Sie mit „Ja“. Auf manchen Handys heißt es „Trotzdem verbinden“.
paper-apple = iPhone, iPad
paper-apple-title = Anmelden
paper-apple-cancel = Abbrechen
paper-apple-without = Ohne Internet verwenden
paper-apple-other = Anderes WLAN verwenden
paper-apple-help = Kommt ein Fenster? Tippen Sie auf „Abbrechen“, dann auf „Ohne Internet verwenden“.
paper-mobile-data = Die Seite kommt nicht? Schalten Sie die mobilen Daten kurz aus.

## Einlasszettel
paper-slips = Einlasszettel
paper-slip = Einlasszettel
paper-slip-once = Für eine Person, gilt einmal.
paper-slip-how = Code scannen. Oder eintippen: { $address }

## Karten zum Schreiben
paper-cards = Karten zum Schreiben
paper-card-no = Papier { $number }
paper-card-place = { $kind ->
    [room] Raum
   *[table] Tisch
}
paper-card-round = Runde

## Stimmzettel
paper-ballots = Stimmzettel für Punkte
paper-ballot-rule = { $dots ->
    [one] Sie haben { $dots } Punkt.
   *[other] Sie haben { $dots } Punkte.
} { $limit ->
    [yes] Höchstens { $most } in einer Zeile.
   *[no] Sie dürfen sie häufen.
}
paper-ballot-how = Kleben Sie Punkte in die Kästchen, oder malen Sie Kreuze.
paper-ballot-page = Seite { $page } von { $pages }

## Regieplan
paper-runsheet = Regieplan
paper-runsheet-line = { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
}, { $minutes } Minuten
paper-runsheet-times = Beginn { $start } Uhr, geplantes Ende { $end } Uhr
paper-runsheet-end = Ende
paper-runsheet-material = Material
paper-runsheet-minutes = { $minutes } Min
paper-runsheet-began = seit { $start } Uhr
paper-do-welcome = Begrüßen. Codes zeigen. Beim Verbinden helfen. Wer kein Handy hat, bekommt Papier. Die Stufe der Beteiligung nennen.
paper-do-collect = Frage vorlesen und warten. Karten eintreffen lassen. Papierkarten einsammeln und eintragen. Nichts bewerten.
paper-do-collect-place = Frage vorlesen. Uhr stellen. Die Gastgeber*innen führen das Gespräch. Kurz vor Schluss an den Satz für alle erinnern.
paper-do-cluster = Karten vorlesen und gemeinsam ordnen. Überschriften mit dem Saal finden. Karten ohne Überschrift ansprechen.
paper-do-vote = Punkte erklären. Zeit lassen. Punkte auf Papier und Hände zählen und eintragen. Dann aufdecken.
paper-do-seat = Gruppen ansagen und warten, bis alle sitzen.
paper-do-seat-rotate = Zum Wechseln bitten. Jede Person sieht ihren Tisch auf Handy oder Wegkarte. Wer nicht gehen kann, bleibt.
paper-do-seat-choose = Räume oder Tische vorstellen. Alle wählen selbst. Auf volle Orte hinweisen.
paper-do-seat-wish = Wünsche abwarten, dann verteilen und ansagen.
paper-do-seat-spread = Alle verteilen und ansagen, wer wohin geht.
paper-do-harvest = Jeden Ort kurz vorstellen lassen, eine Minute genügt. Die Gastgeber*innen lesen ihren Satz vor.
paper-do-plan = Für jedes Ergebnis klären: wer, mit wem, bis wann, erster Schritt.
paper-do-reflect = Um ehrliche Antworten bitten. Aufdecken und kurz würdigen.
paper-do-outlook = Sagen, was mit den Ergebnissen geschieht und wann. Ansprechperson nennen. Danken.

## Materialliste
paper-material = Materialliste
paper-material-for = Gerechnet für { $people ->
    [one] { $people } Person
   *[other] { $people } Menschen
}.
paper-material-for-places = Gerechnet für { $people ->
    [one] { $people } Person
   *[other] { $people } Menschen
} an { $places ->
    [one] { $places } Ort
   *[other] { $places } Orten
}.
paper-material-guess = Wie viele kommen, ist noch nicht bekannt. Das ist geschätzt.
paper-material-what = Was
paper-material-each = je Ort
paper-material-all = zusammen
paper-material-there = da?
paper-material-hall = Für den Saal
paper-material-places = Für jeden Ort
paper-material-chairs = Zum Sitzen und Schreiben
paper-material-paper = Auf Papier
paper-material-steps = Für einzelne Schritte
paper-item-laptop = Laptop mit Netzteil und eventkit
paper-item-router = WLAN-Router, für je 60 Handys einer
paper-item-projector = Projektor und Leinwand
paper-item-cable = Verlängerungskabel und Steckdosenleisten
paper-item-poster = Plakat (A3), am Eingang und an den Wänden
paper-item-runsheet = Regieplan
paper-item-power = Ladekabel für Handys
paper-item-table = { $kind ->
    [room] Räume mit Stühlen
   *[table] Tische
}
paper-item-chairs = Stühle
paper-item-sign = Schild mit Nummer und Code
paper-item-host = Karte für Gastgeber*innen
paper-item-pens = Filzstifte, dick
paper-item-board = Pinnwand mit Packpapier
paper-item-pins = Nadeln
paper-item-cards = Karten: { $kind }
paper-item-dots = Klebepunkte
paper-item-ballots = Stimmzettel
paper-item-slips = Einlasszettel
paper-item-routes = Wegkarten für Menschen ohne Handy
paper-item-bell = Glocke oder Klang für den Wechsel
paper-item-tape = Klebeband

## Tafel jetzt
paper-board = Die Tafel
paper-board-at = Stand { $time } Uhr
paper-pack = Druckmappe
