### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = پیام به همه: { $text }
break-until = استراحت تا ساعت { $time }
break-what = بعد از آن همین‌جا ادامه می‌دهیم. کارت‌های شما می‌ماند.
