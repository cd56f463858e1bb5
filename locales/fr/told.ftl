### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Message à tout le monde : { $text }
break-until = Pause jusqu’à { $time }
break-what = Après la pause, nous continuons ici. Vos cartes ne bougent pas.
