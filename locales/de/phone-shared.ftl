### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Mehrere Menschen an diesem Handy
shared-what = Jeder Mensch hat eigene Karten und eigene Punkte. Wechseln Sie, bevor jemand anderes schreibt.
shared-open = Personen verwalten
shared-now = Jetzt schreibt: { $name }
shared-change = Wechseln
shared-change-to = Jetzt schreibt { $name }
shared-is-now = { $name } schreibt gerade
shared-add = Noch jemand dazu
shared-name = Wie heißt die neue Person?
shared-slip = Code auf dem Einlasszettel der neuen Person
shared-wait = Bitte warten Sie, bis alles gespeichert ist. Dann können Sie wechseln.
shared-changed = Jetzt schreibt { $name }.
refused-shared-full = An diesem Handy sind schon { $max } Menschen. Mehr gehen nicht.
refused-shared-unknown = Diese Person ist nicht mehr an diesem Handy.

## Leihgerät
lent-title = Leihgerät
lent-what = Wenn Sie fertig sind, geben Sie das Gerät weiter. Hier bleibt nichts von Ihnen.
lent-done = Ich bin fertig
lent-ask = Sind Sie fertig?
lent-ask-what = Ihre Karten und Punkte bleiben in der Veranstaltung. Auf diesem Gerät bleibt nichts von Ihnen.
lent-code = Ihr Code: <b>{ $code }</b>. Schreiben Sie ihn auf, wenn Sie auf einem anderen Gerät weitermachen möchten.
lent-go = Fertig, die nächste Person
lent-stay = Noch nicht
lent-idle = Sind Sie noch da?
lent-idle-what = Sonst macht sich das Gerät gleich für die nächste Person bereit.
lent-here = Ja, ich bin noch da
