### Was Handys und Tablets der Gastgeber*innen an manchen Abenden sagen: Nachricht an alle, Pause.

message-said = መልእኽቲ ንኹሎም፦ { $text }
break-until = ዕረፍቲ ክሳብ ሰዓት { $time }
break-what = ድሕሪኡ ኣብዚ ክንቅጽል ኢና። ካርድታትኩም ኣብዚ ይጸንሑ።
