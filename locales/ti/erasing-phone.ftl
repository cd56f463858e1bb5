# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = ኪዱን ኩሉ ስሓቡን
take-back-hint = ዋላ ሓንቲ ኣብዚ ክተርፍ ኣይትደልዩን? ሽዑ ዝጸሓፍኩምዎ ኩሉ ንድምስሶ።
take-back-ask = ብሓቂ ኩሉ ክትስሕቡ ትደልዩ ዲኹም?
take-back-cards = { $count ->
    [0] ገና ካርድ ኣይጸሓፍኩምን።
    [one] ካርድኩም ይስሓብ። ጽሑፉ ይድምሰስ።
   *[other] { $count } ካርድታትኩም ይስሓቡ። ጽሑፎም ይድምሰስ።
}
take-back-more = ስምኩም፣ ውልቃዊ ኮድኩም፣ ዛዕባታትኩም፣ ጽማቝኩምን መልስታትኩምን እውን ይድምሰሱ። ዝለጠፍኩምዎም ነጥብታት ግን ብዘይ ስም ይቑጸሩ።
take-back-final = እዚ ንድሕሪት ክምለስ ኣይከኣልን። ካልእ ሰብ ብናቱ ቃላት ዝነገሮ ግን ይጸንሕ።
take-back-yes = ኩሉ ስሓቡ
take-back-no = ኣብዚ ጽንሑ
take-back-over = እቲ ኣኼባ ተወዲኡ። ገለ ክድምሰስ እንተደሊኹም፣ በጃኹም ንኣወየይቲ ኣዘራርቡ።
erased-title = ሓበሬታኹም ተደምሲሱ
erased-text = ናትኩም ሓበሬታ ኣብዚ ተዓቂቡ የለን። እንተደሊኹም ብሓድሽ ክትሳተፉ ትኽእሉ።
erased-ok = ሕራይ
