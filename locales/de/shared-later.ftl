### Worte, die Handy, Panel und Leinwand gemeinsam sprechen und die das Handy nicht gleich am Anfang braucht.

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
stage-skipped = ausgelassen

## Zahlen
dots = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
rank = Platz { $rank }
tied = gleichauf
unsorted = Ohne Überschrift

## Knöpfe und Zustände
cancel = Abbrechen
busy = Wird gespeichert

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Der Zugang dieses Geräts wurde beendet. Bitte fragen Sie die Moderation.
refused-access-key = Dieser Link gilt nicht mehr. Bitte lassen Sie sich einen neuen geben.
refused-personal-unknown = Dieser persönliche Code passt nicht. Bitte sehen Sie noch einmal genau nach.
refused-stage-no-dots = In diesem Schritt werden keine Punkte geklebt.
refused-card-unknown = Diese Karte gibt es nicht.
refused-card-not-yours = Das ist nicht Ihre Karte.
refused-card-withdrawn = Diese Karte wurde zurückgezogen.
refused-card-closed = Der Schritt ist beendet. Die Karte bleibt, wie sie ist.
refused-card-split = Diese Karte wurde geteilt. Es gelten ihre Teile.
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
refused-target-unknown = Das steht nicht zur Wahl.
refused-dots-too-many = Sie haben schon alle Punkte geklebt. Nehmen Sie zuerst einen Punkt weg.
refused-dots-per-target = Mehr Punkte sind hier nicht erlaubt.
refused-vote-revealed = Die Punkte sind schon aufgedeckt. Dieser Punkt kam zu spät.
