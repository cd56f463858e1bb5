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
