### Was das Handy später sagt, nach Beitreten und Kartenschreiben. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Code eingeben
code-title = Wo möchten Sie mitmachen?
code-label = Code der Veranstaltung
code-hint = 6 Zeichen. Sie stehen auf der Leinwand.
code-empty = Bitte geben Sie zuerst den Code ein.
code-go = Weiter
code-open = Hier läuft gerade

## Beitreten
name-save = Namen speichern
name-saved = Der Name ist gespeichert.
continue-title = Auf diesem Gerät weitermachen
continue-hint = Ihr persönlicher Code steht auf dem anderen Gerät unter „Hilfe“.
continue-label = Persönlicher Code
continue-empty = Bitte geben Sie zuerst den Code ein.
continue-go = Weitermachen
guest-no = Gast { $no }

## Werkzeuge
text-normal = Normal
text-large = Groß
text-larger = Sehr groß
help-what-title = Was ist das hier?
help-what = Mit diesem Handy schreiben Sie Karten und kleben Punkte. Die Moderation zeigt den nächsten Schritt. Alles steht dann auch auf der Leinwand.
help-outbox = Ohne Verbindung warten Ihre Karten sicher auf diesem Handy.
help-code-title = Auf einem anderen Gerät weitermachen
help-code = Ihr Code: <b>{ $code }</b>. Damit machen Sie auf einem anderen Gerät weiter.
help-contact-title = Fragen?
help-contact = Sprechen Sie die Moderation an.
help-leave-title = Gehen
help-leave = Sie können jederzeit gehen. Ihre Karten bleiben liegen. Schließen Sie einfach diese Seite.
discard = Verwerfen

## Warten und Pausen
ended-title = Danke, dass Sie dabei waren
ended-text = „{ $title }“ ist beendet. Ihre Karten und Punkte stehen im Protokoll.
ended-contact = Fragen beantwortet: { $contact }

## Karten schreiben
late-draft = Der Schritt ist zu Ende. Ihre letzte Karte liegt noch hier. Möchten Sie sie der Moderation geben?
late-draft-over = Die Veranstaltung ist zu Ende. Ihre letzte Karte liegt noch hier. Sprechen Sie die Moderation an.
late-give = Der Moderation geben
late-in-tray = Ihre Karte „{ $text }“ liegt bei der Moderation.
late-given = Die Moderation bekommt Ihre Karte

## Meine Karten
your-card = Ihre Karte
card-menu-title = Ihre Karte
card-edit = Ändern
card-edit-title = Karte ändern
card-changed = Karte geändert
save-change = Änderung speichern
keep-as-is = So lassen
card-withdraw = Zurückziehen
withdraw-title = Diese Karte zurückziehen?
withdraw-text = Sie verschwindet überall. Auch im Protokoll steht sie nicht.
withdraw-do = Zurückziehen
withdraw-keep = Behalten
card-withdrawn = Karte zurückgezogen
edit-refused = Ihre Änderung „{ $text }“ gilt nicht.
back-to-composer = Zurück ins Schreibfeld

## Karten ordnen
cluster-open = Die Moderation legt die Karten unter Überschriften. Sie können hier mitlesen.
cluster-closed = So liegen die Karten jetzt.
cluster-none = Hier liegen noch keine Karten.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Noch { $left } Punkt von { $of }</b>
   *[other] <b>Noch { $left } Punkte von { $of }</b>
}
dots-gone = <b>Alle Punkte geklebt</b>
dots-how = Tippen Sie auf +.
dots-move = Umkleben ist erlaubt.
dot-give = Punkt auf { $title } kleben
dot-take = Punkt von { $title } wegnehmen
your-dots = Ihre Punkte: { $count }
dots-all = { $count ->
    [one] { $count } Punkt im Saal
   *[other] { $count } Punkte im Saal
}
of-them-yours = { $count ->
    [one] { $count } davon von Ihnen
   *[other] { $count } davon von Ihnen
}
vote-secret = { $count ->
    [0] Wie die anderen kleben, sehen alle erst beim Aufdecken.
    [one] { $count } Person hat schon geklebt. Das Ergebnis sehen alle erst beim Aufdecken.
   *[other] { $count } Personen haben schon geklebt. Das Ergebnis sehen alle erst beim Aufdecken.
}
vote-none = Hier liegt noch nichts, worauf man Punkte kleben kann.
vote-closed = Das Kleben ist beendet. Gleich wird aufgedeckt.
vote-revealed = { $count ->
    [one] So hat { $count } Person geklebt.
   *[other] So haben { $count } Personen geklebt.
}
vote-confirmed = Die Punkte sind gezählt. Damit geht es weiter.
chosen = ausgewählt
dots-total = { $total } Punkte insgesamt

## Worauf man antwortet
about-label = Sie antworten auf
answers-to = Antwort auf: { $title }
answers-else = Zu etwas anderem

## Zeichen auf den Karten
same-title = Diese Karten sagen dasselbe
card-part = Die Moderation hat Ihre Karte geteilt. Das ist Teil { $place } von { $parts }.
card-parked = liegt im Themenspeicher

## Themenspeicher
parking-give = Hineinlegen
parking-none = Hier liegt noch nichts.

## Zweiter Durchgang
round-two = Zweiter Durchgang
round-two-text = { $dots ->
    [one] Diese lagen gleichauf. Sie haben jetzt noch einmal einen Punkt.
   *[other] Diese lagen gleichauf. Sie haben jetzt noch einmal { $dots } Punkte.
}
dots-first-round = { $count ->
    [one] erster Durchgang: { $count } Punkt
   *[other] erster Durchgang: { $count } Punkte
}
dots-again = { $count ->
    [one] zweiter Durchgang: { $count } Punkt
   *[other] zweiter Durchgang: { $count } Punkte
}
dots-paper = { $count } davon auf Papier
dots-hands = { $count } davon mit Handzeichen
chosen-because = Dazugenommen: { $reason }

## Gruppen
group-choose = Wählen Sie eine Gruppe. Wechseln ist erlaubt.
group-closed = Die Gruppen stehen fest. Sie sind in keiner Gruppe.
group-chosen = Sie sind in der Gruppe { $title }.
group-none = Es gibt noch keine Gruppen.
group-mine = Ihre Gruppe
group-size = { $count } von { $limit } Personen
group-full = voll
group-join = Hier mitarbeiten
group-change = Hierher wechseln
group-leave = Gruppe verlassen

## Maßnahmen
measure-title = Maßnahme
measure-new = Maßnahme aufschreiben
measure-make = Anlegen
measure-made = Die Maßnahme steht in der Liste
measure-about = Zu welcher Lösung gehört sie?
measure-short-what = Was
measure-short-who = Wer
measure-short-partners = Mit wem
measure-short-until = Bis wann
measure-short-first-step = Erster Schritt
measure-what = Was?
measure-what-hint = Was soll geschehen? Ein Satz genügt.
measure-who = Wer kümmert sich?
measure-who-hint = Am besten eine Person, die heute hier ist.
measure-partners = Mit wem?
measure-until = Bis wann?
measure-until-hint = Zum Beispiel: bis Ende März
measure-first-step = Der erste Schritt
measure-first-step-hint = Was kann schon diese Woche geschehen?
measure-missing = Noch offen: { $parts }
measure-empty = Bitte schreiben Sie zuerst, was geschehen soll.
measure-open = Weiter ausfüllen: { $title }
measure-saves = Jedes Feld wird von selbst gespeichert. Mehrere können gleichzeitig schreiben.
measure-done = Fertig
measure-remove = Streichen
measure-remove-title = Diese Maßnahme streichen?
measure-remove-text = Sie verschwindet für alle. Auch im Protokoll steht sie nicht.
measure-removed = Maßnahme gestrichen
measure-gone = Diese Maßnahme gibt es nicht mehr.
plan-none = Noch keine Maßnahme.
plan-by-moderator = Sprechen Sie darüber. Die Moderation schreibt die Maßnahmen auf.
plan-closed = { $count ->
    [0] Dieser Schritt ist beendet. Es wurde nichts vereinbart.
    [one] Dieser Schritt ist beendet. { $count } Maßnahme ist vereinbart.
   *[other] Dieser Schritt ist beendet. { $count } Maßnahmen sind vereinbart.
}
field-saved = gespeichert
field-waits = wartet auf diesem Handy
field-meanwhile = Inzwischen steht hier: { $text }

## Rückblick
reflect-closed = Der Rückblick ist beendet.
reflect-secret = { $count ->
    [0] Niemand sieht, wer was sagt. Die Antworten sehen alle erst beim Aufdecken.
    [one] { $count } Person hat geantwortet. Niemand sieht, wer was sagt. Die Antworten sehen alle erst beim Aufdecken.
   *[other] { $count } Personen haben geantwortet. Niemand sieht, wer was sagt. Die Antworten sehen alle erst beim Aufdecken.
}
reflect-said = Das sagt der Saal
reflect-nothing = Dazu hat niemand etwas geschrieben.
answer-take-back = Zurücknehmen
answer-yours = Ihre Antwort

## Zwischen zwei Tagen
resting-title = Für heute ist Schluss
resting-text = An einem anderen Tag geht es weiter: mit demselben Code, auf demselben Handy. Ihre Karten liegen noch da.
