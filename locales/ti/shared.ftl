### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = ሎሚ
tomorrow = ጽባሕ
time-span = ካብ ሰዓት { $start } ክሳብ { $end }
time-from = ካብ ሰዓት { $start } ጀሚሩ
timer-left = ዝተረፈ
timer-minutes = { $minutes } ደቒቕ
timer-over = ግዜ ተወዲኡ
timer-paused = ደው ኢሉ
timer-soon = ክውዳእ ቀሪቡ

## Orte
place-plenum = ኩሎም ብሓባር

## Aktivitäten und Zustände
stage-closed = ተወዲኡ

## Stufen der Beteiligung
level-1 = ሓበሬታ
level-2 = ርእይቶ ምሃብ
level-3 = ብሓባር ምውሳን
level-4 = ባዕልኹም ምውሳን
level-5 = ባዕልኹም ምውዳብ
level-of = { $name }፣ ደረጃ { $level } ካብ 5።
level-low = ሓበሬታ ምርካብ
level-high = ባዕልኹም ምውዳብ
level-title = ክሳብ ክንደይ ክትጸልዉ ትኽእሉ
level-ladder = ደረጃታት ተሳትፎ
level-here = { $name }፦ ናይ ሎሚ ደረጃ እዚ እዩ
next-title = ካርድታትኩም እንታይ ይኾኑ

## Zahlen
cards = { $count ->
    [one] { $count } ካርድ
   *[other] { $count } ካርድታት
}
people = { $count ->
    [one] { $count } ሰብ
   *[other] { $count } ሰባት
}
parking = መኽዘን ዛዕባታት
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = ዕጸዉ
retry = እንደገና ፈትኑ
saved = ኩሉ ተዓቂቡ
offline = ሕጂ ርክብ የለን

## Ablehnungen: was geschah und was Sie tun können
refused = ኣይሰርሐን ({ $code })። በጃኹም ንኣወየይቲ ሕተቱ።
refused-net-away = ኣብ ኣዳራሽ ዘሎ ላፕቶፕ ሕጂ መልሲ ኣይህብን እዩ ዘሎ። በጃኹም ድሕሪ ቁሩብ እንደገና ፈትኑ።
refused-net-answer = እቲ መልሲ ክንርድኦ ኣይከኣልናን። በጃኹም ነቲ ገጽ ሓድስዎ።
refused-event-unknown = ከምዚ ዝበለ ኮድ ኣብዚ የለን። በጃኹም ነቲ ዓቢ ስክሪን ርኣዩ።
refused-event-closed = እቲ ኣኼባ ተወዲኡ።
refused-access-origin = እዚ ጠለብ ካብ ካልእ ገጽ መጺኡ። በጃኹም ነቲ ገጽ ሓድስዎ።
refused-access-host = በዚ ኣድራሻ ነቲ ላፕቶፕ ክርከብ ኣይከኣልን። በጃኹም ነቲ ኣብ ዓቢ ስክሪን ዘሎ ኣድራሻ ተጠቐሙ።
refused-access-role = ነዚ ኣወየይቲ ጥራይ እዮም ክገብርዎ ዝፍቀደሎም።
refused-person-unknown = እዚ ሰብ ኣብዚ ኣይፍለጥን። በጃኹም እንደገና እተዉ።
refused-command-unknown = እቲ ላፕቶፕ ነዚ ኣይፈልጦን። በጃኹም ነቲ ገጽ ሓድስዎ።
refused-command-malformed = እቲ ላፕቶፕ ነዚ ኣይተረድኦን። በጃኹም ነቲ ገጽ ሓድስዎ።
refused-too-fast = እዚ ኣዝዩ ቅልጡፍ ነይሩ። በጃኹም ቁሩብ ተጸበዩ።
refused-too-many = ድሮ ኣዝዩ ብዙሕ ኣሎ። እዚ መድረኽ ዝያዳ ኣይቅበልን።
refused-storage-failed = እቲ ላፕቶፕ ሕጂ ክዕቅብ ኣይከኣለን። እንደገና ክፍትን እዩ።
refused-server-error = ኣብቲ ላፕቶፕ ጸገም ኣጋጢሙ። በጃኹም ንኣወየይቲ ንገሩ።
refused-access-person = እዚ መሳርሒ ኣብዚ ገና ኣይተመዝገበን። በጃኹም እንደገና እተዉ።
refused-server-stopping = እቲ ላፕቶፕ እንደገና ይጅምር ኣሎ። ድሕሪ ቁሩብ እንደገና ክፍትን እዩ።
refused-stage-unknown = እዚ መድረኽ ድሕሪ ሕጂ የለን።
refused-stage-not-open = እዚ መድረኽ ሕጂ ክፉት ኣይኮነን።
refused-stage-no-cards = ኣብዚ መድረኽ ካርድታት ኣይጽሓፉን።
refused-card-empty = ኣብቲ ካርድ ገና ዝተጻሕፈ የለን።
refused-card-too-long = እቲ ካርድ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
refused-card-kind-unknown = ከምዚ ዓይነት ካርድ ኣብዚ የለን።
refused-about-missing = መልስኹም ብዛዕባ ምንታይ እዩ? በጃኹም ምረጹ።
refused-about-unknown = እትምልሱሉ ዘለኹም ነገር ኣብዚ የለን።
