### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = ኣአንጋዲ
starting = ይጽዓን ኣሎ
starting-away = ኣብ ኣዳራሽ ዘሎ ላፕቶፕ ገና መልሲ ኣይሃበን።
starting-away-hint = በጃኹም ኣብ ዋይፋይ ናይቲ ኣዳራሽ ጽንሑ። ባዕሉ ክቕጽል እዩ።
refused-title = ኣይሰርሐን
skip-to-main = ናብ ትሕዝቶ ዝለሉ
new-step = ሓድሽ መድረኽ፦ { $title }

## An den Tisch kommen
entry-title = ንስኹም ኣአንጋዲ ኢኹም
entry-name = ስምኩም መን እዩ?
entry-name-hint = ግዴታ ኣይኮነን። ስምኩም ኣብ ሞባይል ናይ ኣጋይሽ ይረአ።
entry-code = ኣብ ናይ ኣአንጋዲ ካርድኩም ዘሎ ኮድ
entry-code-other = ኣብ ካልእ ናይ ኣአንጋዲ ካርድ ዘሎ ኮድ
entry-code-hint = 6 ፊደላትን ቁጽርታትን። ነቲ ካርድ ካብ ኣወየይቲ ትረኽብዎ።
entry-code-empty = በጃኹም መጀመርታ ኮድ ኣእትዉ።
entry-go = ንጀምር
entry-busy = ቁሩብ ተጸበዩ
entry-event = ኮድ ናይቲ ኣኼባ
entry-event-hint = 6 ፊደላትን ቁጽርታትን። ኣብቲ ዓቢ ስክሪን ተጻሒፎም ኣለዉ።
entry-event-empty = በጃኹም መጀመርታ ኮድ ኣእትዉ።
entry-next = ቀጽሉ
duties-title = ከም ኣአንጋዲ እትገብርዎ
duty-greet = ኣብዚ ትጸንሑ፣ ንዝመጽኡ ኩሎም ድማ ትቕበሉ።
duty-tell = ክሳብ ሕጂ ኣብዚ ዝተባህለ ትነግርዎም።
duty-sum = ኣብ መወዳእታ ነፍሲ ወከፍ ዙር፣ ንኹሎም ብሓደ ምሉእ ሓሳብ ጽማቝ ትጽሕፉ።

## Nicht mehr Gastgeber*in
gone-title = ድሕሪ ሕጂ ኣብዚ ኣአንጋዲ ኣይኮንኩምን
gone-text = ኣወየይቲ ነዚ ቦታ ንካልእ ሂቦምዎ።
gone-closed = { $place } ተዓጽዩ።
moved = { $from } ተዓጽዩ። ኣጋይሽን ካርድታትን ሕጂ ኣብዚ ኣለዉ፦ { $place }። ንስኹም ኣብዚ ኣአንጋዲ ኢኹም።
gone-safe = ዝጸሓፍኩምዎ ኩሉ ተዓቂቡ ይጸንሕ።
as-guest = ናብ ናይ ኩሎም ተሳተፍቲ ገጽ
other-card = ካልእ ናይ ኣአንጋዲ ካርድ ከፊትኩም። ሕጂ ኣብዚ ኣአንጋዲ ኢኹም፦ { $place }። ክትቅይሩ ትደልዩ ዲኹም?
other-card-go = ናብቲ ካልእ ቦታ ቀይሩ
other-card-stay = ኣብዚ ጽንሑ

## Werkzeuge
language-choose = ቋንቋ ምረጹ
text-size = ዓቐን ፊደል
text-normal = ልሙድ
text-large = ዓቢ
text-larger = ኣዝዩ ዓቢ
language = ቋንቋ
help = ሓገዝ
help-safe-title = ዝጠፍእ ነገር የለን
help-outbox = ርክብ እንተዘይሃልዩ፣ ኩሉ ኣብዚ መሳርሒ ተዓቂቡ ይጽበ። ምጽሓፍ ቀጽሉ።
help-code-title = ኣብ ካልእ መሳርሒ ምቕጻል
help-card = ኣብኡ፣ ኣብ ናይ ኣአንጋዲ ካርድኩም ዘሎ ኮድ ክፈቱ።
help-code = ኣብ ናይ ውልቅኹም ሞባይል ነጥብታት ንምልጣፍ ኮድኩም እዚ እዩ፦ <b>{ $code }</b>።
help-contact-title = ሕቶ ኣለኩም ዶ?
help-contact = ንኣወየይቲ ኣዘራርቡ።
name-save = ስም ኣቐምጡ
name-saved = እቲ ስም ተቐሚጡ።
understood = ተረዲኡኒ
discard = ደምስሱ

## Verbindung und Speicher
no-connection = ርክብ የለን
away = ሕጂ ርክብ የለን።
away-host = ቀጽሉ፦ ኩሉ ኣብዚ መሳርሒ ተዓቂቡ ይጽበ።
keeps-not = እዚ መሳርሒ ዋላ ሓንቲ ኣይዕቅብን። ዝጽበ ነገር ክሳብ ዘሎ፣ በጃኹም ነቲ ገጽ ኣይትሓድስዎ።
cards-wait = { $count ->
    [one] { $count } ካርድ ይጽበ ኣሎ
   *[other] { $count } ካርድታት ይጽበዩ ኣለዉ
}
cards-kept = { $count ->
    [one] { $count } ካርድ ገና ኣብዚ ኣሎ
   *[other] { $count } ካርድታት ገና ኣብዚ ኣለዉ
}
input-waits = ዘእተኹምዎ ይጽበ ኣሎ
refused-text = “{ $text }” ገና ኣብዚ ኣሎ። { $reason }
refused-about = { $name }፦ { $reason }

## Bereiche auf dem Handy
tabs = ክፋላት ናይዚ ገጽ
tab-who = ኣጋይሽ
tab-told = ንገሩ
tab-topics = ዛዕባታት
tab-write = ጽሓፉ
tab-sum = ጽማቝ

## Die Frage
asked-now = ሕጂ ዛዕባና እዚ እዩ
asked-before = ዛዕባና እዚ ነይሩ
asked-next = { $round }፦ ዛዕባና እዚ ክኸውን እዩ
asked-round = ዝቕጽል ዙር

## Wer kommt
who-title = ናባኹም መን ይመጽእ?
who-count = { $there } ካብ { $count } መጺኦም
who-none-table = ገና ዝመጸ የለን። ናብ ጣውላኹም ዝመጽእ ሰብ ኣብዚ ይጸሓፍ።
who-none-room = ገና ዝመጸ የለን። ናብ ክፍልኹም ዝመጽእ ሰብ ኣብዚ ይጸሓፍ።
who-hosts = ምሳኹም ዘለዉ ኣአንገድቲ፦ { $names }
who-away = ድሕሪ ሕጂ ኣብዚ የለዉን
guest = ጋሻ { $no }
guest-from = ካብ { $place }
guest-again-table = ቅድሚ ሕጂ ኣብዚ ጣውላ ነይሮም
guest-again-room = ቅድሚ ሕጂ ኣብዚ ክፍሊ ነይሮም
guest-new = ሓድሽ
guest-paper = ብዘይ ሞባይል፣ ናይ መገዲ ካርድ ኣለዎም
guest-with = ብሓባር ምስ { $names }
guest-stays-table = ኩሉ ግዜ ኣብዚ ጣውላ ይጸንሑ
guest-stays-room = ኩሉ ግዜ ኣብዚ ክፍሊ ይጸንሑ
is-here = መጺኦም ኣለዉ
here = ኣለዉ
is-here-named = { $name } መጺኦም ኣለዉ
guest-menu = ተወሳኺ ብዛዕባ { $name }
guest-missing = ኣይመጹን
guest-left = ከይዶም
guest-elsewhere = ኣብ ካልእ ቦታ ኣለዉ
guest-elsewhere-none = ካልእ ቦታ የለን።
guest-call = ሓገዝ ኣወየይቲ የድልዮም
guest-help = ሓገዝ ይሓቱ ኣለዉ
help-done = ተፈጺሙ
help-done-named = ሓገዝ ንዝሓተቱ { $name }፦ ተፈጺሙ
guest-moved = { $name } ሕጂ ኣብዚ ኮፍ ኢሎም ኣለዉ፦ { $place }
move-title = { $name } ኣበይ ኮፍ ኢሎም ኣለዉ?
host-is = ምስ { $name }
away-gone = ድሕሪ ሕጂ ኣይሳተፉን
away-at = ኣብዚ ኮፍ ኢሎም ኣለዉ፦ { $place }
sits-here = ብሓቂ ኣብዚ ኣለዉ
sits-here-named = { $name } ብሓቂ ኣብዚ ኣለዉ

## Noch jemand
add-guest-table = ካልእ ሰብ እውን ኣብዚ ጣውላ ኣሎ
add-guest-room = ካልእ ሰብ እውን ኣብዚ ክፍሊ ኣሎ
add-phone-title = ምስ ሞባይል
add-phone-table = እቲ ጋሻ ነቲ ኣብ ታቤላ ጣውላ ዘሎ ኮድ ስካን ይገብሮ። ሽዑ ኣብዚ ዝርዝር ይኣቱ። ናብ ካልእ ጣውላ ክኸይድ እንተኾይኑ፣ ኣወየይቲ ይሕግዙ።
add-phone-room = እቲ ጋሻ ነቲ ኣብ ታቤላ ክፍሊ ዘሎ ኮድ ስካን ይገብሮ። ሽዑ ኣብዚ ዝርዝር ይኣቱ። ናብ ካልእ ክፍሊ ክኸይድ እንተኾይኑ፣ ኣወየይቲ ይሕግዙ።
add-paper-title = ብዘይ ሞባይል
add-paper = እቲ ጋሻ ቁጽርን ውልቃዊ ኮድን ይረክብ።
add-paper-do = ብዘይ ሞባይል መዝግቡ
added-title = ጋሻ { $no } ኣትዮም ኣለዉ
added-write = በጃኹም ነዚ ኣብ ወረቐት ጽሒፍኩም ነቲ ጋሻ ሃብዎ፦
added-later = እቲ ጋሻ በዚ ኮድ ደሓር ሞባይል እውን ክጥቀም ይኽእል። እንተተደልዩ ኣወየይቲ ናይ መገዲ ካርድ ይሓትሙ።
added-done = ተወዲኡ
added-next = ካልእ ሰብ ብዘይ ሞባይል

## Weitersagen
told-title = ነዚ ንኻልኦት ክትነግሩ ትኽእሉ
told-first-table = ጣውላኹም ይጅምር ኣሎ። ሕጂ ዝበሃል፣ ኣብ ዝቕጽል ዙር ኣብዚ ይጸሓፍ።
told-first-room = ክፍልኹም ይጅምር ኣሎ። ሕጂ ዝበሃል፣ ኣብ ዝቕጽል ዙር ኣብዚ ይጸሓፍ።
told-all-table = { $count ->
    [one] ካርድ ናይዚ ጣውላ
   *[other] ኩሎም { $count } ካርድታት ናይዚ ጣውላ
}
told-all-room = { $count ->
    [one] ካርድ ናይዚ ክፍሊ
   *[other] ኩሎም { $count } ካርድታት ናይዚ ክፍሊ
}
told-no-sentence = ጽማቝኩም ገና የለን
round-and-cards = ዙር { $round } · { $cards }
quoted = “{ $text }”
disputed = ዘይተሰማማዕናሉ፦ { $reason }

## Karten schreiben
write-title = ክንዲ ካልእ ሰብ ካርድ ጽሓፉ
kind-question = እዚ እንታይ ዓይነት ካርድ እዩ?
card-label = ካርድ
card-label-kind = ካርድ፦ { $kind }
card-placeholder = ከምቲ ዝተባህለ ጽሓፉ
card-give = ልኣኹ
card-given = ካርድ ተላኢኹ
card-given-waits = እቲ ካርድ ኣብዚ መሳርሒ ይጽበ ኣሎ
card-empty = ኣብቲ ካርድ ገና ዝተጻሕፈ የለን።
card-too-long = እቲ ካርድ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
chars-left = <b>{ $left }</b> ይተርፍ
chars-over = ብ <b>{ $over }</b> ይበዝሕ
chars-short = ሓጺር ይሓይሽ
about-label = እቲ ካርድ ብዛዕባ ምንታይ ይምልስ?
about-missing = በጃኹም መጀመርታ እቲ ካርድ ብዛዕባ ምንታይ ከም ዝምልስ ምረጹ።
for-whom = ካብ መን?
for-nobody = ብዘይ ስም
written-title = ንስኹም ዝጸሓፍኩምዎ
show-more = ካልእ { $count } ኣርእዩ
card-waits = ካብ ሰዓት { $time } ይጽበ ኣሎ
card-leaving = ይስሓብ ኣሎ
card-refused = እቲ ካርድ ገና ኣብዚ ኣሎ
card-menu = ካርድ ምቕያር ወይ ምስሓብ
card-menu-title = እዚ ካርድ
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
late-draft = እቲ ዙር ተወዲኡ። ናይ መወዳእታ ካርድኩም ገና ኣብዚ ኣሎ። ሕጂ ክትልእክዎ ትደልዩ ዲኹም?
late-draft-over = እቲ ኣኼባ ተወዲኡ። ናይ መወዳእታ ካርድኩም ገና ኣብዚ ኣሎ። ንኣወየይቲ ኣዘራርቡ።
late-give = ሕጂ ልኣኹ
late-given = ካርድ ተላኢኹ

## Der Satz für alle
sum-title = ጽማቝኩም ንኹሎም
sum-label-table = ኣብ ጣውላኹም ዝዓበየ ቁምነገር እንታይ ነይሩ?
sum-label-room = ኣብ ክፍልኹም ዝዓበየ ቁምነገር እንታይ ነይሩ?
sum-hint = ውጽኢት ከተቕርቡ ከለኹም ኣብቲ ዓቢ ስክሪን ይረአ። ሓደ ምሉእ ሓሳብ ይኣክል።
sum-left = <b>{ $left }</b> ፊደላት ይተርፉ
sum-before = ዝሓለፉ ዙራት
sum-change = ቀይሩ
sum-change-named = ጽማቝ ናይ ዙር { $round } ቀይሩ
sum-done = ተወዲኡ
field-saved = ተዓቂቡ
field-waits = ኣብዚ መሳርሒ ይጽበ ኣሎ
field-meanwhile = ሕጂ ኣብዚ ተጻሒፉ ዘሎ፦ { $text }

## Themen eines offenen Raums
topics-title = ዛዕባታት
topics-none = ገና ዛዕባ የለን። ኣጋይሽኩም ብዛዕባ ምንታይ ክዘራረቡ ይደልዩ?
topic-new = ሓድሽ ዛዕባ
topic-add = ወስኹ
topic-up = { $title }፦ ንላዕሊ
topic-down = { $title }፦ ንታሕቲ
topic-first = እዚ ድሮ ኣብ ላዕሊ ኣሎ።
topic-last = እዚ ድሮ ኣብ ታሕቲ ኣሎ።
topic-moved = { $title } ሕጂ ኣብ ቦታ { $no } ኣሎ
topic-menu = ተወሳኺ ብዛዕባ { $title }
topic-done = ተዘራሪብናሉ
topic-set-done = ተዘራሪብናሉ
topic-not-done = ገና ኣይተዘራረብናሉን
topic-remove = ሰርዙ

## Ernte
harvest-now-table = ሕጂ ጣውላኹም የቕርብ
harvest-now-room = ሕጂ ክፍልኹም የቕርብ
harvest-no-sentence = ጽማቝ ኣይጸሓፍኩምን። ዝዓበየ ቁምነገር ብቓልኩም ንገሩ።
harvest-other = ሕጂ ዝዛረብ፦ { $place }
harvest-soon = ድሕሪ ቁሩብ ኩሎም ዝተዘራረብሉ ከቕርቡ እዮም
harvest-own = ንስኹም እተንብብዎ
harvest-order-table = ኩሎም ጣውላታት
harvest-order-room = ኩሎም ክፍልታት
harvest-mine-table = ጣውላኹም
harvest-mine-room = ክፍልኹም
harvest-now = ሕጂ

## Warten und Pausen
before-title = ድሕሪ ቁሩብ ክንጅምር ኢና
between-title = ድሕሪ ቁሩብ ክንቅጽል ኢና
calm-welcome = እንቋዕ ብደሓን መጻእኩም
calm-before = ሕጂ እትገብርዎ የብልኩምን። ኣጋይሽ ምስ ተበገሱ፣ መን ናባኹም ከም ዝመጽእ ኣብዚ ክትርእዩ ኢኹም።
calm-after = ኩሎም ዙራት ተወዲኦም። ኣአንጋዲ ስለ ዝነበርኩም የቐንየልና።
calm-together = ነዚ ኩሎም ብሓባር ይገብርዎ። ኣብቲ ናይ ኩሎም ገጽ ክትሳተፉ ትኽእሉ።
calm-question = ኣብ ቦታኹም ዝሕተት ሕቶ
what-comes = ቀጺሉ ዝመጽእ
about-minutes = ኣስታት { $minutes } ደቒቕ
resting-title = ንሎሚ ኣብዚ ይኣክል
resting-text = ካልእ መዓልቲ ክንቅጽል ኢና። ካርድታትኩምን ጽማቝኩምን ኣብዚ ይጸንሑ።
ended-title = ኣአንጋዲ ስለ ዝነበርኩም የቐንየልና
ended-text = “{ $title }” ተወዲኡ። ኩሎም ካርድታትን ጽማቝኩምን ኣብ ቃለ-ጉባኤ ተጻሒፎም ኣለዉ።
ended-contact = ሕቶ እንተሃልዩኩም፦ { $contact }
