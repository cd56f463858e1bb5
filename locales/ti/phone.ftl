### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = ተሳተፉ
starting = ይጽዓን ኣሎ
starting-away = ኣብ ኣዳራሽ ዘሎ ላፕቶፕ ገና መልሲ ኣይሃበን።
starting-away-hint = በጃኹም ኣብ ዋይፋይ ናይቲ ኣዳራሽ ጽንሑ። ባዕሉ ክቕጽል እዩ።
refused-title = ኣይሰርሐን
skip-to-main = ናብ ትሕዝቶ ዝለሉ
new-step = ሓድሽ መድረኽ፦ { $title }

## Beitreten
language-choose = ቋንቋ ምረጹ
join-skip = ናብ ምስታፍ ዝለሉ
join-host = ዓዳሚ፦ { $organiser }
privacy-title = ሓበሬታኹም
privacy-name = ምዝገባ ኣየድልን። ሓቀኛ ስም እውን ኣየድልን።
privacy-place = ኩሉ ኣብቲ ኣብዚ ኣዳራሽ ዘሎ ላፕቶፕ ይተርፍ። ናብ ኢንተርነት ዝኸይድ የለን።
privacy-until = ሓበሬታ ናይዚ ኣኼባ ክሳብ { $date } ይዕቀብ።
privacy-back = እቲ መድረኽ ክሳብ ዝውዳእ፣ ካርድታትኩም ክትቅይሩን ክትስሕቡን ትኽእሉ።
name-label = ብምንታይ ስም ክንጽውዓኩም?
name-hint = ግዴታ ኣይኮነን። ነቲ ስም ኣወየይቲ ጥራይ ይርእይዎ።
continue-link = ቅድሚ ሕጂ ተሳቲፈ፣ ውልቃዊ ኮድ ኣሎኒ
host-link = ኣነ ኣአንጋዲ እየ
join = ተሳተፉ
joining = ቁሩብ ተጸበዩ

## Werkzeuge
text-size = ዓቐን ፊደል
language = ቋንቋ
help = ሓገዝ
understood = ተረዲኡኒ

## Verbindung und Speicher
no-connection = ርክብ የለን
away = ሕጂ ርክብ የለን።
away-cards = ምጽሓፍ ቀጽሉ፦ ካርድታትኩም ኣብዚ ሞባይል ተዓቂቦም ይጽበዩ።
away-dots = ምልጣፍ ቀጽሉ፦ ነጥብታትኩም ኣብዚ ሞባይል ተዓቂቦም ይጽበዩ።
away-input = ቀጽሉ፦ ዘእተኹምዎ ኣብዚ ሞባይል ተዓቂቡ ይጽበ።
keeps-not = እዚ ሞባይል ዋላ ሓንቲ ኣይዕቅብን። ካርድታት ክሳብ ዝጽበዩ ዘለዉ፣ በጃኹም ነቲ ገጽ ኣይትሓድስዎ።
cards-wait = { $count ->
    [one] { $count } ካርድ ይጽበ ኣሎ
   *[other] { $count } ካርድታት ይጽበዩ ኣለዉ
}
cards-kept = { $count ->
    [one] { $count } ካርድ ገና ኣብዚ ኣሎ
   *[other] { $count } ካርድታት ገና ኣብዚ ኣለዉ
}
dots-wait = ነጥብታት ይጽበዩ ኣለዉ
input-waits = ዘእተኹምዎ ይጽበ ኣሎ
refused-dot = ኣብ “{ $title }” ዝለጠፍኩምዎ ነጥቢ ኣይቁጸርን። { $reason }
refused-card = ካርድኩም “{ $text }” ገና ኣብዚ ኣሎ። { $reason }
refused-input = ዘእተኹምዎ “{ $text }” ተቐባልነት የብሉን። { $reason }

## Warten und Pausen
before-title = ድሕሪ ቁሩብ ክንጅምር ኢና
before-text = ኣቲኹም ኣለኹም። ኩሉ ሰብ ምስ መጸ ኣወየይቲ ክጅምሩ እዮም።
between-title = ድሕሪ ቁሩብ ክንቅጽል ኢና
between-text = እዚ መድረኽ ተወዲኡ። ነቲ ዝቕጽል ኣወየይቲ ክኸፍትዎ እዮም።
what-comes = ቀጺሉ ዝመጽእ
about-minutes = ኣስታት { $minutes } ደቒቕ
welcome-in = ኣቲኹም ኣለኹም፦ { $title }
welcome-people = { $count ->
    [one] ክሳብ ሕጂ { $count } ሰብ መጺኡ ኣሎ።
   *[other] ክሳብ ሕጂ { $count } ሰባት መጺኦም ኣለዉ።
}
welcome-question = ዛዕባና እዚ እዩ

## Karten schreiben
kind-question = እዚ እንታይ ዓይነት ካርድ እዩ?
card-label = ካርድኩም
card-label-kind = ካርድኩም፦ { $kind }
card-placeholder = ሓደ ሓሳብ፣ ሓደ ካርድ
card-give = ካርድ ልኣኹ
card-given = ካርድ ተላኢኹ
card-given-waits = ካርድኩም ኣብዚ ሞባይል ይጽበ ኣሎ
card-empty = ኣብቲ ካርድ ገና ዝተጻሕፈ የለን።
card-too-long = እቲ ካርድ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
chars-left = <b>{ $left }</b> ይተርፍ
chars-over = ብ <b>{ $over }</b> ይበዝሕ
chars-short = ሓጺር ይሓይሽ
collect-closed = { $count ->
    [one] እዚ መድረኽ ተወዲኡ። { $count } ካርድ ኣሎ።
   *[other] እዚ መድረኽ ተወዲኡ። { $count } ካርድታት ኣለዉ።
}
others-title = ካርድታት ካብ ኣዳራሽ
others-hidden = { $count ->
    [0] ካልኦት ዝጽሕፍዎ፣ ኣወየይቲ ነቲ ካርድታት ምስ ኣርኣዩ ክትርእይዎ ኢኹም።
    [one] ድሮ { $count } ካርድ ኣሎ። ካልኦት ዝጽሕፍዎ፣ ኣወየይቲ ነቲ ካርድታት ምስ ኣርኣዩ ክትርእይዎ ኢኹም።
   *[other] ድሮ { $count } ካርድታት ኣለዉ። ካልኦት ዝጽሕፍዎ፣ ኣወየይቲ ነቲ ካርድታት ምስ ኣርኣዩ ክትርእይዎ ኢኹም።
}
others-none = ካብ ካልኦት ገና ካርድ የለን።
show-more = ካልእ { $count } ኣርእዩ

## Meine Karten
my-cards = ካርድታተይ
my-cards-waiting = { $count }፣ ገና ዝጽበ፦ { $waiting }
card-waits = ካብ ሰዓት { $time } ይጽበ ኣሎ
card-leaving = ይስሓብ ኣሎ
card-refused = ካርድኩም ገና ኣብዚ ኣሎ
card-late = ሰዓት { $time } ደንጉዩ መጺኡ፣ ኣብ ኢድ ኣወየይቲ ኣሎ
card-hidden = ኣወየይቲ ነዚ ካርድ ኣየርእዩን። ምኽንያት፦ { $reason }
card-held = ፍቓድ ይጽበ ኣሎ · { $time }
card-menu = ካርድ ምቕያር ወይ ምስሓብ

## Worauf man antwortet
about-missing = በጃኹም መጀመርታ ብዛዕባ ምንታይ ከም እትምልሱ ምረጹ።

## Zeichen auf den Karten
disputed = ዘይተሰማማዕናሉ፦ { $reason }
same = ሓደ ነገር ዝብሉ ካርድታት፦ { $count }

## Themenspeicher
parking-hint = እዚ ሕጂ ኣብዚ ቦታኡ ኣይኮነን፣ ግን ክጠፍእ የብሉን።

## Maßnahmen
measures = { $count ->
    [one] { $count } ስጉምቲ
   *[other] { $count } ስጉምትታት
}
trail = ካበይ ከም ዝመጸ
