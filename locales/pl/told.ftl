### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Wiadomość do wszystkich: { $text }
break-until = Przerwa do { $time }
break-what = Potem tutaj ciąg dalszy. Państwa kartki zostają.
