### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Herkese mesaj: { $text }
break-until = Ara. Bitiş saati: { $time }
break-what = Aradan sonra burada devam ediyoruz. Kartlarınız yerinde kalır.
