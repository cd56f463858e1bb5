### Was das Handy später sagt, nach Beitreten und Kartenschreiben. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Code eingeben
code-title = Wo möchten Sie mitmachen?
code-label = Code für die Veranstaltung
code-hint = 6 Zeichen. Sie stehen auf der Leinwand. Leinwand: das große Bild vorne.
code-empty = Bitte geben Sie zuerst den Code ein.
code-go = Weiter
code-open = Das läuft gerade

## Beitreten
name-save = Namen speichern
name-saved = Der Name ist gespeichert.
continue-title = Auf diesem Gerät weitermachen
continue-hint = Ihr eigener Code steht auf dem anderen Gerät. Tippen Sie dort auf „Hilfe“.
continue-label = Ihr eigener Code
continue-empty = Bitte geben Sie zuerst den Code ein.
continue-go = Weitermachen
guest-no = Gast { $no }

## Werkzeuge
text-normal = Normal
text-large = Groß
text-larger = Sehr groß
help-what-title = Was ist das hier?
help-what = Mit dem Handy schreiben Sie Karten. Sie kleben auch Punkte: So stimmen Sie ab. Die Moderation zeigt den nächsten Schritt. Alles steht auch auf der Leinwand. Leinwand: das große Bild vorne.
help-outbox = Ist die Verbindung weg? Dann warten Ihre Karten sicher auf diesem Handy.
help-code-title = Auf einem anderen Gerät weitermachen
help-code = Ihr Code: <b>{ $code }</b>. Damit machen Sie auf einem anderen Gerät weiter.
help-contact-title = Haben Sie Fragen?
help-contact = Fragen Sie die Moderation. Das ist das Team, das die Veranstaltung leitet.
help-leave-title = Gehen
help-leave = Sie können immer gehen. Ihre Karten bleiben hier. Schließen Sie einfach diese Seite.
discard = Löschen

## Warten und Pausen
ended-title = Danke, dass Sie da waren
ended-text = „{ $title }“ ist zu Ende. Ihre Karten und Punkte stehen im Protokoll. Protokoll: der Bericht über heute.
ended-contact = Haben Sie Fragen? Hier bekommen Sie Antwort: { $contact }

## Karten schreiben
late-draft = Der Schritt ist zu Ende. Ihre letzte Karte liegt noch hier. Möchten Sie die Karte der Moderation geben?
late-draft-over = Die Veranstaltung ist zu Ende. Ihre letzte Karte liegt noch hier. Bitte sprechen Sie mit der Moderation.
late-give = Der Moderation geben
late-in-tray = Ihre Karte „{ $text }“ liegt bei der Moderation.
late-given = Die Moderation bekommt Ihre Karte

## Meine Karten
your-card = Ihre Karte
card-menu-title = Ihre Karte
card-edit = Ändern
card-edit-title = Karte ändern
card-changed = Die Karte ist geändert
save-change = Änderung speichern
keep-as-is = So lassen
card-withdraw = Löschen
withdraw-title = Diese Karte löschen?
withdraw-text = Die Karte verschwindet überall. Sie steht dann auch nicht im Protokoll. Protokoll: der Bericht über heute.
withdraw-do = Löschen
withdraw-keep = Behalten
card-withdrawn = Die Karte ist gelöscht
edit-refused = Ihre Änderung „{ $text }“ gilt nicht.
back-to-composer = Zurück ins Schreib-Feld

## Karten ordnen
cluster-open = Die Moderation ordnet die Karten. Jede Gruppe bekommt eine Überschrift. Sie können hier mitlesen.
cluster-closed = So liegen die Karten jetzt.
cluster-none = Hier liegen noch keine Karten.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Noch { $left } Punkt von { $of }</b>
   *[other] <b>Noch { $left } Punkte von { $of }</b>
}
dots-gone = <b>Alle Punkte sind geklebt</b>
dots-how = Tippen Sie auf +.
dots-move = Sie können Punkte wieder wegnehmen.
dot-give = Punkt auf { $title } kleben
dot-take = Punkt von { $title } wegnehmen
your-dots = Ihre Punkte: { $count }
dots-all = { $count ->
    [one] { $count } Punkt von allen
   *[other] { $count } Punkte von allen
}
of-them-yours = { $count ->
    [one] { $count } davon von Ihnen
   *[other] { $count } davon von Ihnen
}
vote-secret = { $count ->
    [0] Das Ergebnis ist noch geheim. Die Moderation zeigt es später allen.
    [one] { $count } Person hat schon geklebt. Das Ergebnis ist noch geheim. Die Moderation zeigt es später allen.
   *[other] { $count } Personen haben schon geklebt. Das Ergebnis ist noch geheim. Die Moderation zeigt es später allen.
}
vote-none = Hier können Sie noch keine Punkte kleben.
vote-closed = Das Kleben ist zu Ende. Gleich zeigt die Moderation das Ergebnis.
vote-revealed = { $count ->
    [one] So hat { $count } Person geklebt.
   *[other] So haben { $count } Personen geklebt.
}
vote-confirmed = Die Punkte sind gezählt. Damit geht es weiter.
chosen = ausgewählt
dots-total = { $total } Punkte zusammen

## Worauf man antwortet
about-label = Sie antworten auf
answers-to = Antwort auf: { $title }
answers-else = Zu etwas anderem

## Zeichen auf den Karten
same-title = Diese Karten sagen das Gleiche
card-part = Die Moderation hat Ihre Karte geteilt. Das ist Teil { $place } von { $parts }.
card-parked = liegt im Themen-Speicher

## Themenspeicher
parking-give = Hineinlegen
parking-none = Hier liegt noch nichts.

## Zweiter Durchgang
round-two = Noch einmal Punkte kleben
round-two-text = { $dots ->
    [one] Diese hatten gleich viele Punkte. Sie bekommen noch einmal 1 Punkt.
   *[other] Diese hatten gleich viele Punkte. Sie bekommen noch einmal { $dots } Punkte.
}
dots-first-round = { $count ->
    [one] beim 1. Mal: { $count } Punkt
   *[other] beim 1. Mal: { $count } Punkte
}
dots-again = { $count ->
    [one] beim 2. Mal: { $count } Punkt
   *[other] beim 2. Mal: { $count } Punkte
}
dots-paper = { $count } davon auf Papier
dots-hands = { $count } davon mit der Hand gezeigt
chosen-because = Auch dabei: { $reason }

## Gruppen
group-choose = Wählen Sie eine Gruppe. Sie dürfen auch wechseln.
group-closed = Die Gruppen sind fertig. Sie sind in keiner Gruppe.
group-chosen = Sie sind in der Gruppe { $title }.
group-none = Es gibt noch keine Gruppen.
group-mine = Ihre Gruppe
group-size = { $count } von { $limit } Personen
group-full = voll
group-join = Hier mitmachen
group-change = Zu dieser Gruppe
group-leave = Gruppe verlassen

## Maßnahmen
measure-title = Aufgabe
measure-new = Aufgabe aufschreiben
measure-make = Aufschreiben
measure-made = Die Aufgabe steht in der Liste
measure-about = Zu welcher Lösung gehört die Aufgabe?
measure-short-what = Was
measure-short-who = Wer
measure-short-partners = Mit wem
measure-short-until = Bis wann
measure-short-first-step = Erster Schritt
measure-what = Was?
measure-what-hint = Was wollen wir tun? Ein Satz reicht.
measure-who = Wer macht das?
measure-who-hint = Am besten eine Person, die heute hier ist.
measure-partners = Mit wem?
measure-until = Bis wann?
measure-until-hint = Zum Beispiel: bis Ende März
measure-first-step = Der erste Schritt
measure-first-step-hint = Was machen wir schon diese Woche?
measure-missing = Das fehlt noch: { $parts }
measure-empty = Bitte schreiben Sie zuerst: Was wollen wir tun?
measure-open = Weiter schreiben: { $title }
measure-saves = Jedes Feld speichert von selbst. Mehrere Personen können gleichzeitig schreiben.
measure-done = Fertig
measure-remove = Löschen
measure-remove-title = Diese Aufgabe löschen?
measure-remove-text = Die Aufgabe verschwindet für alle. Sie steht dann auch nicht im Protokoll.
measure-removed = Die Aufgabe ist gelöscht
measure-gone = Diese Aufgabe gibt es nicht mehr.
plan-none = Es gibt noch keine Aufgabe.
plan-by-moderator = Sprechen Sie zusammen darüber. Die Moderation schreibt die Aufgaben auf.
plan-closed = { $count ->
    [0] Dieser Schritt ist zu Ende. Es gibt keine Aufgaben.
    [one] Dieser Schritt ist zu Ende. Es gibt { $count } Aufgabe.
   *[other] Dieser Schritt ist zu Ende. Es gibt { $count } Aufgaben.
}
field-saved = gespeichert
field-waits = wartet auf diesem Handy
field-meanwhile = Jetzt steht hier: { $text }

## Rückblick
reflect-closed = Der Rückblick ist zu Ende.
reflect-secret = { $count ->
    [0] Alles ist geheim: Niemand sieht, wer was sagt. Die Moderation zeigt die Antworten später allen.
    [one] { $count } Person hat geantwortet. Alles ist geheim: Niemand sieht, wer was sagt. Die Moderation zeigt die Antworten später allen.
   *[other] { $count } Personen haben geantwortet. Alles ist geheim: Niemand sieht, wer was sagt. Die Moderation zeigt die Antworten später allen.
}
reflect-said = Das sagen alle im Saal
reflect-nothing = Dazu hat niemand etwas geschrieben.
answer-take-back = Zurücknehmen
answer-yours = Ihre Antwort

## Zwischen zwei Tagen
resting-title = Für heute ist Schluss
resting-text = An einem anderen Tag geht es weiter. Sie brauchen dann den gleichen Code und dieses Handy. Ihre Karten liegen noch da.
