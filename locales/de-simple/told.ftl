### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Nachricht an alle: { $text }
break-until = Pause bis { $time }
break-what = Danach geht es hier weiter. Ihre Karten bleiben liegen.
