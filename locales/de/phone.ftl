### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Mitmachen
starting = Wird geladen
starting-away = Der Laptop im Saal antwortet noch nicht.
starting-away-hint = Bitte bleiben Sie im WLAN des Saals. Es geht von selbst weiter.
refused-title = Das hat nicht geklappt
skip-to-main = Zum Inhalt springen
new-step = Neuer Schritt: { $title }

## Code eingeben
code-title = Wo möchten Sie mitmachen?
code-label = Code der Veranstaltung
code-hint = 6 Zeichen. Sie stehen auf der Leinwand.
code-empty = Bitte geben Sie zuerst den Code ein.
code-go = Weiter
code-open = Hier läuft gerade

## Beitreten
language-choose = Sprache wählen
join-skip = Zum Mitmachen springen
join-host = Es lädt ein: { $organiser }
privacy-title = Ihre Daten
privacy-name = Kein Konto, kein echter Name nötig.
privacy-place = Alles bleibt auf dem Laptop hier im Saal. Nichts geht ins Internet.
privacy-back = Ihre Karten können Sie ändern und zurückziehen, solange der Schritt läuft.
name-label = Wie dürfen wir Sie nennen?
name-hint = Freiwillig. Den Namen sieht nur die Moderation.
name-save = Namen speichern
name-saved = Der Name ist gespeichert.
continue-link = Ich war schon dabei und habe einen persönlichen Code
continue-title = Auf diesem Gerät weitermachen
continue-hint = Ihr persönlicher Code steht auf dem anderen Gerät unter „Hilfe“.
continue-label = Persönlicher Code
continue-empty = Bitte geben Sie zuerst den Code ein.
continue-go = Weitermachen
host-link = Ich bin Gastgeber*in
join = Mitmachen
joining = Einen Moment

## Werkzeuge
text-size = Schriftgröße
text-normal = Normal
text-large = Groß
text-larger = Sehr groß
language = Sprache
help = Hilfe
help-what-title = Was ist das hier?
help-what = Mit diesem Handy schreiben Sie Karten und kleben Punkte. Die Moderation zeigt den nächsten Schritt. Alles steht dann auch auf der Leinwand.
help-outbox = Ohne Verbindung warten Ihre Karten sicher auf diesem Handy.
help-code-title = Auf einem anderen Gerät weitermachen
help-code = Ihr Code: <b>{ $code }</b>. Damit machen Sie auf einem anderen Gerät weiter.
help-contact-title = Fragen?
help-contact = Sprechen Sie die Moderation an.
help-leave-title = Gehen
help-leave = Sie können jederzeit gehen. Ihre Karten bleiben liegen. Schließen Sie einfach diese Seite.
understood = Verstanden
discard = Verwerfen

## Verbindung und Speicher
no-connection = Keine Verbindung
away = Gerade keine Verbindung.
away-cards = Schreiben Sie ruhig weiter: Ihre Karten warten sicher auf diesem Handy.
away-dots = Kleben Sie ruhig weiter: Ihre Punkte warten sicher auf diesem Handy.
away-input = Machen Sie ruhig weiter: Ihre Eingaben warten sicher auf diesem Handy.
keeps-not = Dieses Handy merkt sich nichts. Bitte laden Sie die Seite nicht neu, solange Karten warten.
cards-wait = { $count ->
    [one] { $count } Karte wartet
   *[other] { $count } Karten warten
}
cards-kept = { $count ->
    [one] { $count } Karte liegt noch hier
   *[other] { $count } Karten liegen noch hier
}
dots-wait = Punkte warten
input-waits = Ihre Eingabe wartet
refused-dot = Ein Punkt auf „{ $title }“ zählt nicht. { $reason }
refused-card = Ihre Karte „{ $text }“ liegt noch hier. { $reason }
refused-input = Ihre Eingabe „{ $text }“ gilt nicht. { $reason }

## Warten und Pausen
before-title = Gleich geht es los
before-text = Sie sind dabei. Die Moderation beginnt, sobald alle da sind.
between-title = Gleich geht es weiter
between-text = Dieser Schritt ist beendet. Die Moderation öffnet den nächsten.
what-comes = Das kommt
about-minutes = etwa { $minutes } Min
welcome-in = Sie sind dabei: { $title }
welcome-people = { $count } Personen sind schon da.
welcome-question = Darum geht es
ended-title = Danke, dass Sie dabei waren
ended-text = „{ $title }“ ist beendet. Ihre Karten und Punkte stehen im Protokoll.
ended-contact = Fragen beantwortet: { $contact }

## Karten schreiben
kind-question = Was ist das für eine Karte?
card-label = Ihre Karte
card-label-kind = Ihre Karte: { $kind }
card-placeholder = Ein Gedanke, eine Karte
card-give = Karte abgeben
card-given = Karte abgegeben
card-given-waits = Ihre Karte wartet auf diesem Handy
card-empty = Auf der Karte steht noch nichts.
card-too-long = Die Karte ist zu lang. Erlaubt sind { $max } Zeichen.
chars-left = noch <b>{ $left }</b>
chars-over = <b>{ $over }</b> zu viel
chars-short = Kurz ist besser
collect-closed = { $count ->
    [one] Dieser Schritt ist beendet. Es liegt { $count } Karte da.
   *[other] Dieser Schritt ist beendet. Es liegen { $count } Karten da.
}
late-draft = Der Schritt ist zu Ende. Ihre letzte Karte liegt noch hier. Möchten Sie sie der Moderation geben?
late-draft-over = Die Veranstaltung ist zu Ende. Ihre letzte Karte liegt noch hier. Sprechen Sie die Moderation an.
late-give = Der Moderation geben
late-in-tray = Ihre Karte „{ $text }“ liegt bei der Moderation.
late-given = Die Moderation bekommt Ihre Karte
others-title = Karten aus dem Saal
others-hidden = { $count ->
    [0] Was die anderen schreiben, sehen Sie, sobald die Moderation die Karten zeigt.
    [one] Es liegt schon { $count } Karte da. Was die anderen schreiben, sehen Sie, sobald die Moderation die Karten zeigt.
   *[other] Es liegen schon { $count } Karten da. Was die anderen schreiben, sehen Sie, sobald die Moderation die Karten zeigt.
}
others-none = Von den anderen liegt noch keine Karte da.
show-more = { $count } weitere zeigen

## Meine Karten
my-cards = Meine Karten
my-cards-waiting = { $count }, davon { $waiting } wartend
your-card = Ihre Karte
card-waits = wartet seit { $time }
card-leaving = wird zurückgezogen
card-refused = Ihre Karte liegt noch hier
card-late = nachgereicht um { $time }, liegt bei der Moderation
card-hidden = Die Moderation zeigt diese Karte nicht. Grund: { $reason }
card-held = wartet auf Freigabe · { $time }
card-menu = Karte ändern oder zurückziehen
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
about-missing = Bitte wählen Sie zuerst, worauf Sie antworten.
answers-to = Antwort auf: { $title }
answers-else = Zu etwas anderem

## Zeichen auf den Karten
disputed = Umstritten: { $reason }
same = sagen dasselbe: { $count } Karten
same-title = Diese Karten sagen dasselbe
card-part = Die Moderation hat Ihre Karte geteilt. Das ist Teil { $place } von { $parts }.
card-parked = liegt im Themenspeicher

## Themenspeicher
parking-hint = Das gehört jetzt nicht hierher, soll aber nicht verloren gehen.
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
group-join-named = Bei { $title } mitarbeiten
group-leave-named = Gruppe { $title } verlassen

## Maßnahmen
measures = { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
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
trail = Woher das kommt
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
