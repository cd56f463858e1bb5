### Was das Handy später sagt, nach Beitreten und Kartenschreiben. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Code eingeben
code-title = ኣበይ ክትሳተፉ ትደልዩ?
code-label = ኮድ ናይቲ ኣኼባ
code-hint = 6 ፊደላትን ቁጽርታትን። ኣብቲ ዓቢ ስክሪን ተጻሒፎም ኣለዉ።
code-empty = በጃኹም መጀመርታ ኮድ ኣእትዉ።
code-go = ቀጽሉ
code-open = ኣብዚ ሕጂ ዝካየድ ዘሎ

## Beitreten
name-save = ስም ኣቐምጡ
name-saved = እቲ ስም ተቐሚጡ።
continue-title = ኣብዚ መሳርሒ ቀጽሉ
continue-hint = ውልቃዊ ኮድኩም ኣብቲ ካልእ መሳርሒ፣ ኣብ “ሓገዝ” ይርከብ።
continue-label = ውልቃዊ ኮድ
continue-empty = በጃኹም መጀመርታ ኮድ ኣእትዉ።
continue-go = ቀጽሉ
guest-no = ጋሻ { $no }

## Werkzeuge
text-normal = ልሙድ
text-large = ዓቢ
text-larger = ኣዝዩ ዓቢ
help-what-title = እዚ እንታይ እዩ?
help-what = በዚ ሞባይል ካርድታት ትጽሕፉን ነጥብታት ትለጥፉን። ቀጺሉ ዝመጽእ መድረኽ ኣወየይቲ የርእዩ። ኩሉ ኣብቲ ዓቢ ስክሪን እውን ይረአ።
help-outbox = ርክብ እንተዘይሃልዩ፣ ካርድታትኩም ኣብዚ ሞባይል ተዓቂቦም ይጽበዩ።
help-code-title = ኣብ ካልእ መሳርሒ ምቕጻል
help-code = ኮድኩም፦ <b>{ $code }</b>። ብእኡ ኣብ ካልእ መሳርሒ ክትቅጽሉ ትኽእሉ።
help-contact-title = ሕቶ ኣለኩም ዶ?
help-contact = ንኣወየይቲ ኣዘራርቡ።
help-leave-title = ምኻድ
help-leave = ኣብ ዝደለኹምዎ ግዜ ክትከዱ ትኽእሉ። ካርድታትኩም ኣብዚ ይጸንሑ። ነዚ ገጽ ምዕጻው ጥራይ ይኣክል።
discard = ደምስሱ

## Warten und Pausen
ended-title = ስለ ዝተሳተፍኩም የቐንየልና
ended-text = “{ $title }” ተወዲኡ። ካርድታትኩምን ነጥብታትኩምን ኣብ ቃለ-ጉባኤ ተጻሒፎም ኣለዉ።
ended-contact = ሕቶ እንተሃልዩኩም፦ { $contact }

## Karten schreiben
late-draft = እቲ መድረኽ ተወዲኡ። ናይ መወዳእታ ካርድኩም ገና ኣብዚ ኣሎ። ንኣወየይቲ ክትህብዎ ትደልዩ ዲኹም?
late-draft-over = እቲ ኣኼባ ተወዲኡ። ናይ መወዳእታ ካርድኩም ገና ኣብዚ ኣሎ። ንኣወየይቲ ኣዘራርቡ።
late-give = ንኣወየይቲ ሃቡ
late-in-tray = ካርድኩም “{ $text }” ኣብ ኢድ ኣወየይቲ ኣሎ።
late-given = ኣወየይቲ ካርድኩም ክረኽብዎ እዮም

## Meine Karten
your-card = ካርድኩም
card-menu-title = ካርድኩም
card-edit = ቀይሩ
card-edit-title = ካርድ ቀይሩ
card-changed = ካርድ ተቐይሩ
save-change = ለውጢ ኣቐምጡ
keep-as-is = ከም ዘሎ ግደፉ
card-withdraw = ስሓቡ
withdraw-title = ነዚ ካርድ ክትስሕብዎ ትደልዩ ዲኹም?
withdraw-text = ካብ ኩሉ ቦታ ክጠፍእ እዩ። ኣብ ቃለ-ጉባኤ እውን ኣይክጸሓፍን እዩ።
withdraw-do = ስሓቡ
withdraw-keep = ይጽናሕ
card-withdrawn = ካርድ ተሳሒቡ
edit-refused = ለውጥኹም “{ $text }” ተቐባልነት የብሉን።
back-to-composer = ናብ መጽሓፊ ቦታ ተመለሱ

## Karten ordnen
cluster-open = ኣወየይቲ ነቲ ካርድታት ኣብ ትሕቲ ኣርእስትታት ይሰርዕዎ። ኣብዚ ከተንብብዎም ትኽእሉ።
cluster-closed = ካርድታት ሕጂ ከምዚ ተሰሪዖም ኣለዉ።
cluster-none = ኣብዚ ገና ካርድ የለን።

## Punkte kleben
dots-left = { $left ->
    [one] <b>ካብ { $of } ነጥብታት { $left } ተሪፉ</b>
   *[other] <b>ካብ { $of } ነጥብታት { $left } ተሪፎም</b>
}
dots-gone = <b>ኩሎም ነጥብታት ተለጢፎም</b>
dots-how = + ጠውቑ።
dots-move = ቦታኦም ምቕያር ይፍቀድ።
dot-give = ኣብ { $title } ነጥቢ ለጥፉ
dot-take = ካብ { $title } ነጥቢ ኣልዕሉ
your-dots = ነጥብታትኩም፦ { $count }
dots-all = { $count ->
    [one] ኣብ ኣዳራሽ { $count } ነጥቢ
   *[other] ኣብ ኣዳራሽ { $count } ነጥብታት
}
of-them-yours = { $count ->
    [one] ካብኡ { $count } ናትኩም
   *[other] ካብኡ { $count } ናትኩም
}
vote-secret = { $count ->
    [0] ካልኦት ኣበይ ከም ዝለጠፉ፣ ነጥብታት ምስ ተቐልዑ ጥራይ ክንርኢ ኢና።
    [one] { $count } ሰብ ለጢፉ ኣሎ። ውጽኢቱ፣ ነጥብታት ምስ ተቐልዑ ጥራይ ክንርኢ ኢና።
   *[other] { $count } ሰባት ለጢፎም ኣለዉ። ውጽኢቱ፣ ነጥብታት ምስ ተቐልዑ ጥራይ ክንርኢ ኢና።
}
vote-none = ኣብዚ ገና ነጥቢ ዝልጠፎ ነገር የለን።
vote-closed = ምልጣፍ ተወዲኡ። ድሕሪ ቁሩብ ውጽኢት ክቕላዕ እዩ።
vote-revealed = { $count ->
    [one] { $count } ሰብ ከምዚ ለጢፉ።
   *[other] { $count } ሰባት ከምዚ ለጢፎም።
}
vote-confirmed = ነጥብታት ተቖጺሮም። በዚ ክንቅጽል ኢና።
chosen = ተመሪጹ
dots-total = ነጥብታት ብድምር፦ { $total }

## Worauf man antwortet
about-label = መልስኹም ብዛዕባ
answers-to = መልሲ ብዛዕባ፦ { $title }
answers-else = ብዛዕባ ካልእ

## Zeichen auf den Karten
same-title = እዞም ካርድታት ሓደ ነገር ይብሉ
card-part = ኣወየይቲ ካርድኩም መቒሎምዎ። እዚ ክፋል { $place } ካብ { $parts } እዩ።
card-parked = ኣብ መኽዘን ዛዕባታት ኣሎ

## Themenspeicher
parking-give = ኣቐምጡ
parking-none = ኣብዚ ገና ዝተቐመጠ የለን።

## Zweiter Durchgang
round-two = ካልኣይ ዙር
round-two-text = { $dots ->
    [one] እዞም ማዕረ ነጥብታት ረኺቦም። ሕጂ ሓደ ተወሳኺ ነጥቢ ኣለኩም።
   *[other] እዞም ማዕረ ነጥብታት ረኺቦም። ሕጂ { $dots } ተወሰኽቲ ነጥብታት ኣለዉኹም።
}
dots-first-round = { $count ->
    [one] ቀዳማይ ዙር፦ { $count } ነጥቢ
   *[other] ቀዳማይ ዙር፦ { $count } ነጥብታት
}
dots-again = { $count ->
    [one] ካልኣይ ዙር፦ { $count } ነጥቢ
   *[other] ካልኣይ ዙር፦ { $count } ነጥብታት
}
dots-paper = ካብኡ { $count } ብወረቐት
dots-hands = ካብኡ { $count } ኢድ ብምልዓል
chosen-because = ተወሲኹ፦ { $reason }

## Gruppen
group-choose = ጉጅለ ምረጹ። ምቕያር ይፍቀድ።
group-closed = ጉጅለታት ተወሲኖም። ንስኹም ኣብ ዝኾነ ጉጅለ የለኹምን።
group-chosen = ኣብ ጉጅለ { $title } ኣለኹም።
group-none = ገና ጉጅለታት የለዉን።
group-mine = ጉጅለኹም
group-size = { $count } ካብ { $limit } ሰባት
group-full = መሊኡ
group-join = ኣብዚ ተሳተፉ
group-change = ናብዚ ቀይሩ
group-leave = ካብ ጉጅለ ውጹ

## Maßnahmen
measure-title = ስጉምቲ
measure-new = ስጉምቲ ጽሓፉ
measure-make = ወስኹ
measure-made = እቲ ስጉምቲ ኣብ ዝርዝር ኣትዩ ኣሎ
measure-about = ንኣየናይ መፍትሒ ይምልከት?
measure-short-what = እንታይ
measure-short-who = መን
measure-short-partners = ምስ መን
measure-short-until = ክሳብ መዓስ
measure-short-first-step = ፈለማ ስራሕ
measure-what = እንታይ?
measure-what-hint = እንታይ ክግበር ኣለዎ? ሓደ ምሉእ ሓሳብ ይኣክል።
measure-who = መን ይከታተሎ?
measure-who-hint = እንተተኻኢሉ ሎሚ ኣብዚ ዘሎ ሰብ።
measure-partners = ምስ መን?
measure-until = ክሳብ መዓስ?
measure-until-hint = ንኣብነት፦ ክሳብ መወዳእታ መጋቢት
measure-first-step = ፈለማ ዝግበር ስራሕ
measure-first-step-hint = ድሮ ኣብዚ ሰሙን እዚ እንታይ ክግበር ይከኣል?
measure-missing = ገና ዝጎድል፦ { $parts }
measure-empty = በጃኹም መጀመርታ እንታይ ክግበር ከም ዘለዎ ጽሓፉ።
measure-open = ምምላእ ቀጽሉ፦ { $title }
measure-saves = ነፍሲ ወከፍ ቦታ ባዕሉ ይዕቀብ። ብዙሓት ሰባት ብሓደ ግዜ ክጽሕፉ ይኽእሉ።
measure-done = ተወዲኡ
measure-remove = ሰርዙ
measure-remove-title = ነዚ ስጉምቲ ክትስርዝዎ ትደልዩ ዲኹም?
measure-remove-text = ካብ ኩሉ ሰብ ክጠፍእ እዩ። ኣብ ቃለ-ጉባኤ እውን ኣይክጸሓፍን እዩ።
measure-removed = ስጉምቲ ተሰሪዙ
measure-gone = እዚ ስጉምቲ ድሕሪ ሕጂ የለን።
plan-none = ገና ስጉምቲ የለን።
plan-by-moderator = ብዛዕባኡ ተዘራረቡ። ነቲ ስጉምትታት ኣወየይቲ ይጽሕፍዎ።
plan-closed = { $count ->
    [0] እዚ መድረኽ ተወዲኡ። ዝተሰማማዕናሉ ስጉምቲ የለን።
    [one] እዚ መድረኽ ተወዲኡ። ኣብ { $count } ስጉምቲ ተሰማሚዕና።
   *[other] እዚ መድረኽ ተወዲኡ። ኣብ { $count } ስጉምትታት ተሰማሚዕና።
}
field-saved = ተዓቂቡ
field-waits = ኣብዚ ሞባይል ይጽበ ኣሎ
field-meanwhile = ሕጂ ኣብዚ ተጻሒፉ ዘሎ፦ { $text }

## Rückblick
reflect-closed = ገምጋም ተወዲኡ።
reflect-secret = { $count ->
    [0] መን እንታይ ከም ዝብል ማንም ኣይርእን። መልስታት ምስ ተቐልዑ ኩሉ ሰብ ክርእዮም እዩ።
    [one] { $count } ሰብ መሊሱ። መን እንታይ ከም ዝብል ማንም ኣይርእን። መልስታት ምስ ተቐልዑ ኩሉ ሰብ ክርእዮም እዩ።
   *[other] { $count } ሰባት መሊሶም። መን እንታይ ከም ዝብል ማንም ኣይርእን። መልስታት ምስ ተቐልዑ ኩሉ ሰብ ክርእዮም እዩ።
}
reflect-said = ኣብ ኣዳራሽ ዝተባህለ
reflect-nothing = ብዛዕባ እዚ ዝጸሓፈ ሰብ የለን።
answer-take-back = መልሲ ስሓቡ
answer-yours = መልስኹም

## Zwischen zwei Tagen
resting-title = ንሎሚ ኣብዚ ይኣክል
resting-text = ካልእ መዓልቲ ክንቅጽል ኢና፦ በዚ ኮድን በዚ ሞባይልን። ካርድታትኩም ኣብዚ ይጸንሑ።
