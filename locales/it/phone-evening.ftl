### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Il suo biglietto «{ $text }» aspetta. Chi modera deve ancora approvarlo.

## Karte melden
card-report = Segnala questo biglietto
report-title = Segnalare questo biglietto?
report-what = Chi modera lo leggerà. Nessuno saprà chi lo ha segnalato.
report-do = Segnala
report-not = Non segnalare
report-sent = Biglietto segnalato
reported = segnalato da lei

## Die Tür
door-closed = In questo momento l’ingresso è chiuso.
door-closed-what = Per ora non entra nessuna persona nuova. Parli con chi modera. Chi c’era già continua con il codice personale.
slip-label = Codice del suo tagliando d’ingresso
slip-hint = 6 caratteri. Il tagliando si riceve all’ingresso.
refused-door-closed = In questo momento l’ingresso è chiuso. Parli con chi modera.
refused-slip-needed = Inserisca il codice del suo tagliando d’ingresso.
refused-slip-unknown = Questo tagliando non esiste. Controlli bene ancora una volta.
refused-slip-used = Con questo tagliando è già entrato qualcuno. Ne chieda uno nuovo.

## Weitermachen mit einer gedruckten Karte
go-on-title = Che bello rivederla
go-on-as = Continua come { $name }
go-on-not = Non sono io
go-on-instead = Questo telefono ora è di { $name }.
go-on-stay = Resta { $name }
