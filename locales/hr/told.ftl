### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Poruka za sve: { $text }
break-until = Pauza do { $time }
break-what = Poslije nastavljamo ovdje. Vaše kartice ostaju.
