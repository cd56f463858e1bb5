### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Сообщение для всех: { $text }
break-until = Перерыв до { $time }
break-what = Потом продолжим здесь. Ваши карточки останутся.
