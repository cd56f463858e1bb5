### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Votre carte « { $text } » attend que l’équipe d’animation l’accepte.

## Karte melden
card-report = Signaler cette carte
report-title = Signaler cette carte ?
report-what = L’équipe d’animation va la lire. Personne ne saura qui l’a signalée.
report-do = Signaler
report-not = Ne pas signaler
report-sent = La carte est signalée
reported = signalée par vous

## Die Tür
door-closed = L’entrée est fermée pour le moment.
door-closed-what = Pour le moment, personne de nouveau ne peut entrer. Parlez à l’équipe d’animation. Si vous étiez déjà là, continuez avec votre code personnel.
slip-label = Code de votre billet d’entrée
slip-hint = 6 caractères. Vous recevez le billet à l’entrée.
refused-door-closed = L’entrée est fermée pour le moment. Parlez à l’équipe d’animation.
refused-slip-needed = Entrez le code de votre billet d’entrée.
refused-slip-unknown = Ce billet d’entrée n’existe pas. Vérifiez encore une fois le code.
refused-slip-used = Quelqu’un est déjà entré avec ce billet. Demandez-en un nouveau.

## Weitermachen mit einer gedruckten Karte
go-on-title = Bon retour parmi nous
go-on-as = Continuer comme { $name }
go-on-not = Ce n’est pas moi
go-on-instead = En ce moment, ce téléphone est celui de { $name }.
go-on-stay = Rester { $name }
