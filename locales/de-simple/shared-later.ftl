### Worte, die Handy, Panel und Leinwand gemeinsam sprechen und die das Handy nicht gleich am Anfang braucht.

## Aktivitäten und Zustände
activity-welcome = Ankommen
activity-collect = Karten schreiben
activity-cluster = Karten ordnen
activity-vote = Punkte kleben
activity-seat = Gruppen bilden
activity-plan = Aufgaben planen
activity-reflect = Rückblick
stage-waiting = kommt noch
stage-open = läuft
stage-skipped = fällt aus

## Zahlen
dots = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
rank = Platz { $rank }
tied = gleich viele Punkte
unsorted = Ohne Überschrift

## Knöpfe und Zustände
cancel = Abbrechen
busy = Speichert gerade

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Dieses Gerät darf nicht mehr mitmachen. Bitte fragen Sie die Moderation.
refused-access-key = Dieser Link gilt nicht mehr. Bitte fragen Sie nach einem neuen.
refused-personal-unknown = Dieser Code ist falsch. Bitte sehen Sie noch einmal genau nach.
refused-stage-no-dots = In diesem Schritt kleben wir keine Punkte.
refused-card-unknown = Diese Karte gibt es nicht.
refused-card-not-yours = Das ist nicht Ihre Karte.
refused-card-withdrawn = Diese Karte ist gelöscht.
refused-card-closed = Der Schritt ist zu Ende. Die Karte bleibt so.
refused-card-split = Die Moderation hat diese Karte geteilt. Jetzt gelten die Teile.
refused-seat-full = Diese Gruppe ist voll. Es sind schon { $max } Personen. Bitte wählen Sie eine andere.
refused-stage-no-groups = In diesem Schritt gibt es keine Gruppen.
refused-stage-no-measures = In diesem Schritt planen wir keine Aufgaben.
refused-stage-no-questions = In diesem Schritt gibt es keine Fragen.
refused-measure-empty = Bitte schreiben Sie zuerst: Was wollen wir tun?
refused-measure-too-long = Das ist zu lang. Es passen { $max } Zeichen.
refused-measure-gone = Jemand hat diese Aufgabe gelöscht.
refused-measure-unknown = Diese Aufgabe gibt es nicht.
refused-question-unknown = Diese Frage gibt es hier nicht.
refused-answer-wrong = Diese Antwort passt nicht zur Frage.
refused-answer-too-long = Die Antwort ist zu lang. Es passen { $max } Zeichen.
refused-target-unknown = Das können Sie hier nicht wählen.
refused-dots-too-many = Alle Ihre Punkte sind schon geklebt. Nehmen Sie zuerst einen Punkt weg.
refused-dots-per-target = Mehr Punkte dürfen Sie hier nicht kleben.
refused-vote-revealed = Das Ergebnis steht schon fest. Dieser Punkt kam zu spät.
