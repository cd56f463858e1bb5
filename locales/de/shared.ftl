### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = heute
tomorrow = morgen
time-span = { $start } bis { $end } Uhr
time-from = ab { $start } Uhr
timer-left = noch
timer-minutes = { $minutes } Min
timer-over = Zeit ist um
timer-paused = angehalten
timer-soon = gleich Schluss

## Orte
place-plenum = Plenum

## Aktivitäten und Zustände
activity-welcome = Ankommen
activity-collect = Karten schreiben
activity-cluster = Karten ordnen
activity-vote = Punkte kleben
activity-seat = Gruppen bilden
activity-plan = Maßnahmen vereinbaren
activity-reflect = Zurückblicken
stage-waiting = kommt noch
stage-open = läuft
stage-closed = beendet
stage-skipped = ausgelassen

## Stufen der Beteiligung
level-1 = Information
level-2 = Anhörung
level-3 = Mitbestimmung
level-4 = Selbstbestimmung
level-5 = Selbstorganisation
level-of = { $name }, Stufe { $level } von 5.
level-low = informiert werden
level-high = selbst organisieren
level-title = So viel können Sie bewirken
level-ladder = Stufen der Beteiligung
level-here = { $name }: diese Stufe gilt heute
next-title = Was mit Ihren Karten passiert

## Zahlen
cards = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
dots = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
rank = Platz { $rank }
tied = gleichauf
unsorted = Ohne Überschrift
parking = Themenspeicher
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Schließen
cancel = Abbrechen
retry = Noch einmal versuchen
saved = Alles gespeichert
offline = Gerade keine Verbindung
busy = Wird gespeichert

## Ablehnungen: was geschah und was Sie tun können
refused = Das hat nicht geklappt ({ $code }). Bitte fragen Sie die Moderation.
refused-net-away = Der Laptop im Saal antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.
refused-net-answer = Die Antwort war unverständlich. Bitte laden Sie die Seite neu.
refused-event-unknown = Diesen Code gibt es hier nicht. Bitte sehen Sie auf der Leinwand nach.
refused-event-closed = Die Veranstaltung ist beendet.
refused-access-origin = Diese Anfrage kam von einer fremden Seite. Bitte laden Sie die Seite neu.
refused-access-host = Unter dieser Adresse ist der Laptop nicht erreichbar. Bitte nehmen Sie die Adresse von der Leinwand.
refused-access-role = Das darf hier nur die Moderation.
refused-access-revoked = Der Zugang dieses Geräts wurde beendet. Bitte fragen Sie die Moderation.
refused-access-key = Dieser Link gilt nicht mehr. Bitte lassen Sie sich einen neuen geben.
refused-person-unknown = Diese Person ist hier nicht bekannt. Bitte treten Sie noch einmal bei.
refused-personal-unknown = Dieser persönliche Code passt nicht. Bitte sehen Sie noch einmal genau nach.
refused-command-unknown = Das kennt der Laptop nicht. Bitte laden Sie die Seite neu.
refused-command-malformed = Das hat der Laptop nicht verstanden. Bitte laden Sie die Seite neu.
refused-too-fast = Das ging sehr schnell. Bitte warten Sie einen Moment.
refused-too-many = Das sind schon sehr viele. Mehr nimmt dieser Schritt nicht an.
refused-storage-failed = Der Laptop konnte gerade nicht speichern. Es wird noch einmal versucht.
refused-server-error = Auf dem Laptop ist etwas schiefgegangen. Bitte sagen Sie der Moderation Bescheid.
refused-access-person = Dieses Gerät ist hier noch nicht angemeldet. Bitte treten Sie noch einmal bei.
refused-server-stopping = Der Laptop startet gerade neu. Es wird gleich noch einmal versucht.
refused-stage-unknown = Diesen Schritt gibt es nicht mehr.
refused-stage-not-open = Dieser Schritt läuft gerade nicht.
refused-stage-no-cards = In diesem Schritt werden keine Karten geschrieben.
refused-stage-no-clusters = In diesem Schritt werden keine Karten geordnet.
refused-stage-no-dots = In diesem Schritt werden keine Punkte geklebt.
refused-stage-not-closed = Dieser Schritt ist noch nicht beendet.
refused-stage-is-open = Dieser Schritt läuft schon.
refused-stage-done = Dieser Schritt ist schon vorbei. Er lässt sich wieder öffnen.
refused-card-empty = Auf der Karte steht noch nichts.
refused-card-too-long = Die Karte ist zu lang. Erlaubt sind { $max } Zeichen.
refused-card-kind-unknown = Diese Art von Karte gibt es hier nicht.
refused-card-unknown = Diese Karte gibt es nicht.
refused-card-not-yours = Das ist nicht Ihre Karte.
refused-card-withdrawn = Diese Karte wurde zurückgezogen.
refused-card-closed = Der Schritt ist beendet. Die Karte bleibt, wie sie ist.
refused-card-late = Diese Karte wartet noch im Fach der Nachzügler. Legen Sie sie zuerst in ihren Schritt.
refused-card-split = Diese Karte wurde geteilt. Es gelten ihre Teile.
refused-card-not-splittable = Diese Karte lässt sich gerade nicht teilen. Nehmen Sie sie zuerst aus ihrem Stapel oder aus dem Themenspeicher.
refused-card-has-dots = Auf dieser Karte kleben schon Punkte. Sie muss bleiben.
refused-card-not-same = Diese beiden Karten passen nicht auf einen Stapel. Sie müssen im selben Schritt liegen und auf dasselbe antworten.
refused-card-in-stack = Diese Karte liegt in einem Stapel. Nehmen Sie sie zuerst heraus.
refused-card-parked = Diese Karte liegt im Themenspeicher. Holen Sie sie zuerst zurück.
refused-about-missing = Worauf antwortet das? Bitte wählen Sie es aus.
refused-about-unknown = Das, worauf Sie antworten, gibt es hier nicht.
refused-results-missing = Die Ergebnisse davor sind noch nicht bestätigt.
refused-vote-twice = Es gab schon einen zweiten Durchgang.
refused-seat-full = Diese Gruppe ist voll. Es sind schon { $max } Personen. Bitte wählen Sie eine andere.
refused-stage-no-groups = In diesem Schritt gibt es keine Gruppen.
refused-stage-no-measures = In diesem Schritt werden keine Maßnahmen vereinbart.
refused-stage-no-questions = In diesem Schritt wird nichts gefragt.
refused-measure-empty = Bitte schreiben Sie zuerst, was getan werden soll.
refused-measure-too-long = Das ist zu lang. Erlaubt sind { $max } Zeichen.
refused-measure-gone = Diese Maßnahme wurde inzwischen gelöscht.
refused-measure-unknown = Diese Maßnahme gibt es nicht.
refused-question-unknown = Diese Frage gibt es hier nicht.
refused-answer-wrong = Diese Antwort passt nicht zur Frage.
refused-answer-too-long = Die Antwort ist zu lang. Erlaubt sind { $max } Zeichen.
refused-day-none = Es hat noch kein Tag begonnen. Starten Sie zuerst einen Schritt.
refused-day-over = Für heute ist Schluss. Beginnen Sie zuerst den nächsten Tag.
refused-reason-empty = Bitte schreiben Sie einen Grund dazu.
refused-reason-too-long = Der Grund ist zu lang. Erlaubt sind { $max } Zeichen.
refused-cluster-unknown = Diese Überschrift gibt es nicht.
refused-cluster-gone = Diese Überschrift wurde inzwischen aufgelöst.
refused-cluster-same = Das ist dieselbe Überschrift.
refused-cluster-has-dots = Auf dieser Überschrift kleben schon Punkte. Sie muss bleiben.
refused-cluster-not-yours = Diese Überschrift hat jemand anderes angelegt.
refused-title-empty = Die Überschrift ist noch leer.
refused-title-too-long = Die Überschrift ist zu lang. Erlaubt sind { $max } Zeichen.
refused-target-unknown = Das steht nicht zur Wahl.
refused-dots-too-many = Sie haben schon alle Punkte geklebt. Nehmen Sie zuerst einen Punkt weg.
refused-dots-per-target = Mehr Punkte sind hier nicht erlaubt.
refused-vote-revealed = Die Punkte sind schon aufgedeckt. Dieser Punkt kam zu spät.
refused-vote-not-revealed = Die Punkte sind noch nicht aufgedeckt.
refused-timer-none = Es läuft keine Uhr.
refused-detail-empty = Hier fehlt noch etwas.
refused-detail-too-long = Das ist zu lang.
refused-undo-nothing = Es gibt nichts zurückzunehmen.
refused-undo-not-yours = Diesen Schritt hat jemand anderes getan.
refused-undo-depended = Das geht nicht mehr: Danach ist schon etwas geschehen, das darauf aufbaut.
