### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = ካርድኩም “{ $text }” ፍቓድ ኣወየይቲ ይጽበ ኣሎ።

## Karte melden
card-report = ብዛዕባ እዚ ካርድ ሓብሩ
report-title = ብዛዕባ እዚ ካርድ ንኣወየይቲ ክትሕብሩ ትደልዩ ዲኹም?
report-what = ኣወየይቲ ክርእይዎ እዮም። መን ከም ዝሓበረ ማንም ኣይፈልጥን።
report-do = ሓብሩ
report-not = ኣይሕብርን
report-sent = ብዛዕባ እቲ ካርድ ሓቢርኩም
reported = ንስኹም ሓቢርኩም

## Die Tür
door-closed = እቲ ማዕጾ ሕጂ ተዓጽዩ ኣሎ።
door-closed-what = ሕጂ ሓድሽ ሰብ ክኣቱ ኣይክእልን። በጃኹም ንኣወየይቲ ኣዘራርቡ። ቅድሚ ሕጂ ዝኣተዉ ብውልቃዊ ኮዶም ይቕጽሉ።
slip-label = ኣብ መእተዊ ወረቐትኩም ዘሎ ኮድ
slip-hint = 6 ፊደላትን ቁጽርታትን። ነቲ ወረቐት ኣብ መእተዊ ትረኽብዎ።
refused-door-closed = እቲ ማዕጾ ሕጂ ተዓጽዩ ኣሎ። በጃኹም ንኣወየይቲ ኣዘራርቡ።
refused-slip-needed = በጃኹም ኣብ መእተዊ ወረቐትኩም ዘሎ ኮድ ኣእትዉ።
refused-slip-unknown = ከምዚ ዝበለ መእተዊ ወረቐት የለን። በጃኹም ኣጸቢቕኩም ርኣይዎ።
refused-slip-used = በዚ መእተዊ ወረቐት ድሮ ካልእ ሰብ ኣትዩ ኣሎ። በጃኹም ሓድሽ ውሰዱ።

## Weitermachen mit einer gedruckten Karte
go-on-title = እንቋዕ ብደሓን ተመለስኩም
go-on-as = ከም { $name } ቀጽሉ
go-on-not = እዚ ኣነ ኣይኮንኩን
go-on-instead = እዚ ሞባይል ሕጂ ናይ { $name } እዩ።
go-on-stay = ከም { $name } ጽንሑ
