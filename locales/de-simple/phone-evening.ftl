### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Ihre Karte „{ $text }“ wartet noch. Die Moderation prüft sie.

## Karte melden
card-report = Diese Karte melden
report-title = Diese Karte melden?
report-what = Die Moderation liest die Karte. Ihr Name bleibt geheim.
report-do = Melden
report-not = Nicht melden
report-sent = Die Karte ist gemeldet
reported = Sie haben die Karte gemeldet

## Die Tür
door-closed = Die Tür ist gerade zu.
door-closed-what = Im Moment darf niemand Neues dazu. Bitte sprechen Sie mit der Moderation. Waren Sie schon dabei? Dann machen Sie mit Ihrem eigenen Code weiter.
slip-label = Code auf Ihrem Zettel vom Eingang
slip-hint = 6 Zeichen. Den Zettel bekommen Sie am Eingang.
refused-door-closed = Die Tür ist gerade zu. Bitte sprechen Sie mit der Moderation.
refused-slip-needed = Bitte geben Sie den Code von Ihrem Zettel ein. Den Zettel gibt es am Eingang.
refused-slip-unknown = Diesen Code gibt es nicht. Bitte sehen Sie noch einmal genau auf den Zettel.
refused-slip-used = Diesen Zettel hat schon jemand benutzt. Bitte holen Sie einen neuen am Eingang.

## Weitermachen mit einer gedruckten Karte
go-on-title = Willkommen zurück
go-on-as = Weiter als { $name }
go-on-not = Das bin ich nicht
go-on-instead = Dieses Handy gehört gerade { $name }.
go-on-stay = { $name } bleiben
