### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Mehrere Menschen an diesem Handy
shared-what = Jeder Mensch hat eigene Karten und eigene Punkte. Möchte jemand anderes schreiben? Dann wechseln Sie zuerst.
shared-open = Personen ansehen
shared-now = Jetzt schreibt: { $name }
shared-change = Wechseln
shared-change-to = Jetzt schreibt { $name }
shared-is-now = { $name } schreibt gerade
shared-add = Noch eine Person dazu
shared-name = Wie heißt die neue Person?
shared-slip = Code auf dem Zettel der neuen Person
shared-wait = Bitte warten Sie. Das Handy speichert noch. Dann können Sie wechseln.
shared-changed = Jetzt schreibt { $name }.
refused-shared-full = An diesem Handy sind schon { $max } Menschen. Mehr passen nicht.
refused-shared-unknown = Diese Person ist nicht mehr an diesem Handy.

## Leihgerät
lent-title = Leih-Gerät
lent-what = Sind Sie fertig? Dann geben Sie das Gerät weiter. Hier bleibt nichts von Ihnen.
lent-done = Ich bin fertig
lent-ask = Sind Sie fertig?
lent-ask-what = Ihre Karten und Punkte bleiben in der Veranstaltung. Auf diesem Gerät bleibt nichts von Ihnen.
lent-code = Ihr Code: <b>{ $code }</b>. Möchten Sie auf einem anderen Gerät weitermachen? Dann schreiben Sie den Code auf.
lent-go = Fertig, die nächste Person
lent-stay = Noch nicht
lent-idle = Sind Sie noch da?
lent-idle-what = Sonst ist das Gerät gleich für die nächste Person bereit.
lent-here = Ja, ich bin noch da
