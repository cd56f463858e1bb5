### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Mesaj pentru toți: { $text }
break-until = Pauză până la { $time }
break-what = După pauză continuăm aici. Cartonașele rămân aici.
