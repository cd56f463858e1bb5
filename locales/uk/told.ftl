### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Повідомлення для всіх: { $text }
break-until = Перерва до { $time }
break-what = Потім продовжимо тут. Ваші картки залишаться.
