### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Messaggio per tutti: { $text }
break-until = Pausa fino alle { $time }
break-what = Dopo la pausa si continua qui. I suoi biglietti restano qui.
