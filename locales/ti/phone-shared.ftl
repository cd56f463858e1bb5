### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = ብዙሓት ሰባት ኣብዚ ሞባይል
shared-what = ነፍሲ ወከፍ ሰብ ናይ ገዛእ ርእሱ ካርድታትን ነጥብታትን ኣለዎ። ካልእ ሰብ ቅድሚ ምጽሓፉ ሰብ ቀይሩ።
shared-open = ሰባት ርኣዩን ቀይሩን
shared-now = ሕጂ ዝጽሕፍ፦ { $name }
shared-change = ቀይሩ
shared-change-to = ሕጂ { $name } ክጽሕፉ
shared-is-now = { $name } ይጽሕፉ ኣለዉ
shared-add = ካልእ ሰብ ወስኹ
shared-name = ስም ናይቲ ሓድሽ ሰብ መን እዩ?
shared-slip = ኣብ መእተዊ ወረቐት ናይቲ ሓድሽ ሰብ ዘሎ ኮድ
shared-wait = በጃኹም ኩሉ ክሳብ ዝዕቀብ ተጸበዩ። ድሕሪኡ ክትቅይሩ ትኽእሉ።
shared-changed = ሕጂ { $name } ይጽሕፉ።
refused-shared-full = ኣብዚ ሞባይል ድሮ { $max } ሰባት ኣለዉ። ካብኡ ንላዕሊ ኣይከኣልን።
refused-shared-unknown = እዚ ሰብ ድሕሪ ሕጂ ኣብዚ ሞባይል የለን።

## Leihgerät
lent-title = ናይ ልቓሕ መሳርሒ
lent-what = ምስ ወዳእኩም ነቲ መሳርሒ ንካልእ ሰብ ሃብዎ። ናትኩም ሓበሬታ ኣብዚ ኣይተርፍን።
lent-done = ወዲአ ኣለኹ
lent-ask = ወዲእኩም ዶ?
lent-ask-what = ካርድታትኩምን ነጥብታትኩምን ኣብቲ ኣኼባ ይጸንሑ። ኣብዚ መሳርሒ ግን ናትኩም ሓበሬታ ኣይተርፍን።
lent-code = ኮድኩም፦ <b>{ $code }</b>። ኣብ ካልእ መሳርሒ ክትቅጽሉ እንተደሊኹም ጽሓፍዎ።
lent-go = ወዲአ፣ ዝቕጽል ሰብ
lent-stay = ገና
lent-idle = ገና ኣብዚ ዲኹም?
lent-idle-what = እንተዘይኮይኑ እቲ መሳርሒ ድሕሪ ቁሩብ ንዝቕጽል ሰብ ክዳሎ እዩ።
lent-here = እወ፣ ገና ኣብዚ ኣለኹ
