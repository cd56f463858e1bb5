### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = Съобщение до всички: { $text }
break-until = Почивка до { $time }
break-what = После продължаваме тук. Картичките Ви остават.
