### Worte, die Handy, Panel und Leinwand gemeinsam sprechen und die das Handy nicht gleich am Anfang braucht.

## Aktivitäten und Zustände
activity-welcome = ኣቀባብላ
activity-collect = ካርድታት ምጽሓፍ
activity-cluster = ካርድታት ምስራዕ
activity-vote = ነጥብታት ምልጣፍ
activity-seat = ጉጅለታት ምቛም
activity-plan = ብዛዕባ ስጉምትታት ምስምማዕ
activity-reflect = ገምጋም
stage-waiting = ገና ክመጽእ
stage-open = ይካየድ ኣሎ
stage-skipped = ተዘሊሉ

## Zahlen
dots = { $count ->
    [one] { $count } ነጥቢ
   *[other] { $count } ነጥብታት
}
rank = መበል { $rank } ቦታ
tied = ማዕረ
unsorted = ብዘይ ኣርእስቲ

## Knöpfe und Zustände
cancel = ኣቋርጹ
busy = ይዕቀብ ኣሎ

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = እዚ መሳርሒ ድሕሪ ሕጂ ክኣቱ ኣይፍቀደሉን። በጃኹም ንኣወየይቲ ሕተቱ።
refused-access-key = እዚ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን። በጃኹም ሓድሽ ሕተቱ።
refused-personal-unknown = እዚ ውልቃዊ ኮድ ቅኑዕ ኣይኮነን። በጃኹም ኣጸቢቕኩም ርኣይዎ።
refused-stage-no-dots = ኣብዚ መድረኽ ነጥብታት ኣይልጠፉን።
refused-card-unknown = ከምዚ ዝበለ ካርድ የለን።
refused-card-not-yours = እዚ ናትኩም ካርድ ኣይኮነን።
refused-card-withdrawn = እዚ ካርድ ተሳሒቡ።
refused-card-closed = እቲ መድረኽ ተወዲኡ። እቲ ካርድ ከም ዘለዎ ይጸንሕ።
refused-card-split = እዚ ካርድ ተመቒሉ። ሕጂ ክፋላቱ ይቑጸሩ።
refused-seat-full = እዚ ጉጅለ መሊኡ። ድሮ { $max } ሰባት ኣለዉዎ። በጃኹም ካልእ ምረጹ።
refused-stage-no-groups = ኣብዚ መድረኽ ጉጅለታት የለዉን።
refused-stage-no-measures = ኣብዚ መድረኽ ስጉምትታት ኣይውሰኑን።
refused-stage-no-questions = ኣብዚ መድረኽ ሕቶ የለን።
refused-measure-empty = በጃኹም መጀመርታ እንታይ ክግበር ከም ዘለዎ ጽሓፉ።
refused-measure-too-long = እዚ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
refused-measure-gone = እዚ ስጉምቲ ተደምሲሱ ኣሎ።
refused-measure-unknown = ከምዚ ዝበለ ስጉምቲ የለን።
refused-question-unknown = ከምዚ ዝበለ ሕቶ ኣብዚ የለን።
refused-answer-wrong = እዚ መልሲ ምስቲ ሕቶ ኣይሰማማዕን።
refused-answer-too-long = እቲ መልሲ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
refused-target-unknown = እዚ ክምረጽ ኣይከኣልን።
refused-dots-too-many = ኩሎም ነጥብታትኩም ለጢፍኩም ኣለኹም። መጀመርታ ሓደ ነጥቢ ኣልዕሉ።
refused-dots-per-target = ኣብዚ ዝያዳ ነጥብታት ኣይፍቀድን።
refused-vote-revealed = ነጥብታት ድሮ ተቐሊዖም። እዚ ነጥቢ ደንጉዩ መጺኡ።
