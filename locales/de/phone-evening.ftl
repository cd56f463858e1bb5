### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Ihre Karte „{ $text }“ wartet auf Freigabe durch die Moderation.

## Karte melden
card-report = Diese Karte melden
report-title = Diese Karte melden?
report-what = Die Moderation sieht sie sich an. Niemand erfährt, wer sie gemeldet hat.
report-do = Melden
report-not = Nicht melden
report-sent = Die Karte ist gemeldet
reported = von Ihnen gemeldet

## Die Tür
door-closed = Die Tür ist gerade zu.
door-closed-what = Im Moment kommt niemand Neues dazu. Bitte sprechen Sie die Moderation an. Wer schon dabei war, macht mit dem persönlichen Code weiter.
slip-label = Code auf Ihrem Einlasszettel
slip-hint = 6 Zeichen. Den Zettel bekommen Sie am Eingang.
refused-door-closed = Die Tür ist gerade zu. Bitte sprechen Sie die Moderation an.
refused-slip-needed = Bitte geben Sie den Code von Ihrem Einlasszettel ein.
refused-slip-unknown = Diesen Einlasszettel gibt es nicht. Bitte sehen Sie noch einmal genau nach.
refused-slip-used = Mit diesem Einlasszettel ist schon jemand hereingekommen. Bitte holen Sie sich einen neuen.

## Weitermachen mit einer gedruckten Karte
go-on-title = Willkommen zurück
go-on-as = Weiter als { $name }
go-on-not = Das bin ich nicht
go-on-instead = Dieses Handy gehört gerade { $name }.
go-on-stay = { $name } bleiben
