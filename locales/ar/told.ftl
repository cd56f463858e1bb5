### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = رسالة إلى الجميع: { $text }
break-until = استراحة حتى { $time }
break-what = بعد ذلك نتابع هنا. بطاقاتك تبقى كما هي.
