### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = እዚ ካርድ እንታይ ኮይኑ?
way-mine = ካርድታትኩም እንታይ ኮይኖም
way-mine-what = ካርድታትኩም ኣብ ትሕቲ ኣየናይ ኣርእስቲ ከም ዘለዉ፣ ክንደይ ነጥብታት ከም ዝረኸቡን ሕጂ እንታይ ከም ዝግበርን ርኣዩ።
way-look = መገዲ ናይ ካርድታት ርኣዩ
way-asking = ይድለ ኣሎ
way-none = ኣብዚ ካርድ የለን።
way-keep = ክትሕዝዎ እትኽእሉ ሊንክ
way-keep-what = በዚ ካርድታትኩም እንታይ ከም ዝኾኑ ድሕሪ ገለ ሰሙናት እውን ክትርእዩ ትኽእሉ። ምንባብ ጥራይ እዩ ዝከኣል፣ ምስታፍ ኣይኮነን።
way-keep-show = ሊንክ ኣርእዩ
way-keep-qr = ስካን ዝግበር ኮድ፦ ካርድታትኩም እንታይ ኮይኖም
way-keep-page = ንምጽሓፍ ዝኸውን ኣድራሻ
way-keep-code = ናይ ምንባብ ኮድ
way-keep-how = እዚ ኣብ መርበብ ናይዚ ላፕቶፕ ጥራይ፣ ላፕቶፕ ክሳብ ዝሰርሕ ድማ ይሰርሕ። ነቲ ኮድ ስኣልዎ ወይ ጽሓፍዎ።
way-keep-open = ገጽ ክፈቱ

## Eine Karte
way-of = መገዲ ናይ ካርድ { $no }
way-card = ካርድ { $no }
way-paper = ካብ ወረቐት
way-origin = ክፋል ናይ ካርድ { $no }
way-answers = ዝተጻሕፈሉ ዛዕባ
way-here = እቲ ካርድ ኣብ ሰሌዳ ተሰቒሉ ኣሎ። ክሳብ ሕጂ ካልእ የለን።
way-table = እቲ ካርድ ኣብቲ ዝተጻሕፈሉ ቦታ ኣሎ። ኩሉ ሰብ ደሓር ክርእዮ እዩ።
way-unshown = ካርድታት ናይዚ መድረኽ ገና ኣይተቐልዑን።
way-held = እቲ ካርድ ፍቓድ ኣወየይቲ ይጽበ ኣሎ።
way-late = እቲ ካርድ እቲ መድረኽ ምስ ተወድአ መጺኡ። ኣወየይቲ ገና ኣይወሰኽዎን።
way-hidden = ኣወየይቲ ነዚ ካርድ ኣየርእዩን። ምኽንያት፦ { $reason }
way-withdrawn = ካርድ { $no } ተሳሒቡ።
way-split = እዚ ካርድ ተመቒሉ። በዞም ካርድታት ይቕጽል፦ { $parts }
way-parked = እቲ ካርድ ኣብ መኽዘን ዛዕባታት ኣሎ። ኣብ ቃለ-ጉባኤ ተጻሒፉ ኣሎ።

## Die Schritte
way-stacked = ከም ካርድ { $no } ሓደ ነገር ይብል፣ ኣብ ትሕቲኡ ድማ ኣሎ፦
way-heading = ኣብ ትሕቲ እዚ ኣርእስቲ
way-rank = መበል { $rank } ቦታ ካብ { $of }
way-sources = ሞባይል { $phones }፣ ወረቐት { $paper }፣ ኢድ ብምልዓል { $hands }
way-again = { $count ->
    [one] ኣብ ካልኣይ ዙር { $count } ነጥቢ
   *[other] ኣብ ካልኣይ ዙር { $count } ነጥብታት
}
way-chosen = ውጽኢት
way-not-chosen = እዚ ካብቶም ውጽኢታት ኣይኮነን።
way-undecided = ውጽኢታት ገና ኣይተወሰኑን።
way-because = ተወሲኹ፣ ምኽንያቱ፦ { $reason }
way-about = ብዛዕባ፦
way-written = { $count ->
    [one] ብዛዕባኡ { $count } ካርድ ተጻሒፉ፦
   *[other] ብዛዕባኡ { $count } ካርድታት ተጻሒፎም፦
}
way-more = { $count ->
    [one] ካልእ { $count } እውን
   *[other] ካልኦት { $count } እውን
}
way-who = መን
way-partners = ምስ መን
way-until = ክሳብ መዓስ
way-first-step = ፈለማ ስራሕ
way-status = ኩነታት
way-status-open = ገና ኣይተጀመረን
way-status-running = ይካየድ ኣሎ
way-status-done = ተፈጺሙ
way-status-dropped = ተነጺጉ

## Die Seite zum Nachlesen
ways-language = ቋንቋ ምረጹ
ways-running = እቲ ኣኼባ ገና ይካየድ ኣሎ። እዚ ገጽ ናይ ሕጂ ኩነታት የርኢ።
ways-closed = እቲ ኣኼባ ተወዲኡ። እቶም ስጉምትታት እንታይ ከም ዝኾኑ ኣወየይቲ ኣብዚ ይጽሕፉ።
ways-contact = ሕቶ እንተሃልዩኩም፦ { $contact }
ways-code = ናይ ምንባብ ኮድ
ways-code-what = ናይ ምንባብ ኮድ ኣብ ወረቐትኩም ወይ ኣብ ሞባይልኩም ይርከብ።
ways-code-hint = 10 ፊደላትን ቁጽርታትን። ዓቢ ወይ ንእሽቶ ፊደል ለውጢ የብሉን።
ways-code-empty = በጃኹም መጀመርታ ናይ ምንባብ ኮድ ኣእትዉ።
ways-open = ኣንብቡ
refused-reading-unknown = እዚ ናይ ምንባብ ኮድ ቅኑዕ ኣይኮነን። በጃኹም ኣጸቢቕኩም ርኣይዎ።
