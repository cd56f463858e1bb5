### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Mensaje para todo el mundo: { $text }
break-until = Pausa hasta las { $time }
break-what = Después de la pausa seguimos aquí. Sus tarjetas se quedan aquí.
