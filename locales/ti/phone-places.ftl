### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] በጃኹም ናብ ክፍሊ { $no } ኪዱ
   *[table] በጃኹም ኣብ ጣውላ { $no } ኮፍ በሉ
}
walk-change = { $kind ->
    [room] በጃኹም ሕጂ ናብ ክፍሊ { $no } ስገሩ
   *[table] በጃኹም ሕጂ ናብ ጣውላ { $no } ስገሩ
}
walk-stay = { $kind ->
    [room] ኣብ ክፍሊ { $no } ጽንሑ
   *[table] ኣብ ጣውላ { $no } ጽንሑ
}
walk-there = { $kind ->
    [room] ኣብ ክፍሊ { $no } ኣለኹም
   *[table] ኣብ ጣውላ { $no } ኣለኹም
}
walk-round = ዙር { $round } ድሕሪ ቁሩብ ክጅምር እዩ
walk-sign = { $place }፣ { $colour }
walk-greets = ኣብኡ <b>{ $name }</b> ክቕበሉኹም እዮም።
walk-help = ኣብዚ ምጽናሕ ይሕሸኒ ወይ ሓገዝ የድልየኒ
walk-waits-title = ድሕሪ ቁሩብ ቦታ ክትረኽቡ ኢኹም
walk-waits = { $kind ->
    [room] ክፍልኹም ኣብዚ ክረአ እዩ። ገለ ክትገብሩ ኣየድልየኩምን።
   *[table] ጣውላኹም ኣብዚ ክረአ እዩ። ገለ ክትገብሩ ኣየድልየኩምን።
}
arrive = በጺሐ ኣለኹ
arrived = በጺሕኩም ኣለኹም
arrive-not = ገና ኣይበጻሕኩን

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] ናብ ኣየናይ ጣውላ ክትከዱ ትደልዩ?
   *[room] ናብ ኣየናይ ክፍሊ ክትከዱ ትደልዩ?
}
rooms-hint = ምርጫኹም ደሓር ክትቅይርዎ ትኽእሉ።
room-host = ኣአንጋዲ፦ { $name }
room-free = { $count ->
    [one] ገና { $count } ነጻ ቦታ ኣሎ
   *[other] ገና { $count } ነጻ ቦታታት ኣለዉ
}
room-full = መሊኡ
room-full-why = { $kind ->
    [table] እዚ ጣውላ መሊኡ። ካብ { $max } ሰባት ንላዕሊ ኣይሕዝን። በጃኹም ካልእ ምረጹ።
   *[room] እዚ ክፍሊ መሊኡ። ካብ { $max } ሰባት ንላዕሊ ኣይሕዝን። በጃኹም ካልእ ምረጹ።
}
room-mine = { $kind ->
    [table] ጣውላኹም
   *[room] ክፍልኹም
}
room-choose = { $kind ->
    [table] ናብዚ ጣውላ
   *[room] ናብዚ ክፍሊ
}
room-choose-named = { $kind ->
    [table] ናብዚ ጣውላ፦ { $title }
   *[room] ናብዚ ክፍሊ፦ { $title }
}
room-other = { $kind ->
    [table] ካልእ ጣውላ ምረጹ
   *[room] ካልእ ክፍሊ ምረጹ
}
room-keep = { $kind ->
    [table] ኣብ ጣውላ { $no } ጽንሑ
   *[room] ኣብ ክፍሊ { $no } ጽንሑ
}
wish-hint = { $kind ->
    [table] ክሳብ { $count } ጣውላ ጠውቑ። ዝያዳ እትደልይዎ መጀመርታ ጠውቑ። ድሕሪኡ ኣወየይቲ ንኹሎም ቦታ ይህቡ።
   *[room] ክሳብ { $count } ክፍሊ ጠውቑ። ዝያዳ እትደልይዎ መጀመርታ ጠውቑ። ድሕሪኡ ኣወየይቲ ንኹሎም ቦታ ይህቡ።
}
wish-rank = መበል { $rank } ድሌት
wish-enough = { $count ->
    [one] ድሮ ሓደ ድሌት ኣለኩም። መጀመርታ ንእኡ ስሓቡ።
   *[other] ድሮ { $count } ድሌታት ኣለዉኹም። መጀመርታ ካብኦም ሓደ ስሓቡ።
}
wish-saved = ድሌታትኩም ተዓቂቦም።
wish-waits = ድሌታትኩም ኣብዚ ሞባይል ይጽበዩ ኣለዉ።

## Eine Runde am Platz
round-here = { $kind ->
    [room] ኣብ ክፍሊ { $no } በጺሕኩም ዶ?
   *[table] ኣብ ጣውላ { $no } በጺሕኩም ዶ?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] ድሕሪ ቁሩብ ክፍሊ ክትቅይሩ ኢኹም።
        [one] ድሕሪ { $minutes } ደቒቕ ክፍሊ ክትቅይሩ ኢኹም።
       *[other] ድሕሪ { $minutes } ደቓይቕ ክፍሊ ክትቅይሩ ኢኹም።
    }
   *[table] { $minutes ->
        [0] ድሕሪ ቁሩብ ጣውላ ክትቅይሩ ኢኹም።
        [one] ድሕሪ { $minutes } ደቒቕ ጣውላ ክትቅይሩ ኢኹም።
       *[other] ድሕሪ { $minutes } ደቓይቕ ጣውላ ክትቅይሩ ኢኹም።
    }
}
round-host-writes = ክትጽሕፉ ኣይትደልዩን? ን<b>{ $name }</b> ሕተቱ፣ ክጸሓፈልኩም እዩ።
round-closed = እዚ ዙር ተወዲኡ። ካርድታትኩም ተዓቂቦም ኣለዉ።
table-now = ካብ ካልኦት፣ ዙር { $round }
table-round = ዙር { $round }
table-empty = ኣብዚ ገና ዋላ ሓንቲ የለን።
summary-by = { $known ->
    [yes] ጽማቝ ናይ { $name }
   *[no] ጽማቝ ናይ ኣአንጋዲ
}
cards-from = ካርድታት ካብ፦ { $places }

## Themen im offenen Raum
topics = ዛዕባታት
topics-none = ገና ዛዕባ ዘቕረበ ሰብ የለን።
topic-propose = ዛዕባ ኣቕርቡ
topic-label = ዛዕባኹም
topic-hint = ብዛዕባ ምንታይ ክትዛረቡ ትደልዩ? ውሑዳት ቃላት ይኣክሉ።
topic-missing = በጃኹም መጀመርታ ዛዕባ ጽሓፉ።
topic-give = ኣቕርቡ
topic-given = ዛዕባኹም ኣብ ዝርዝር ኣትዩ ኣሎ
topic-done = ተዘራሪብናሉ
topic-waits = ኣብዚ ሞባይል ይጽበ ኣሎ

## Schild gescannt
scan-here = { $kind ->
    [room] ናብ ክፍሊ { $no } እንቋዕ ብደሓን መጻእኩም። ተመዝጊብኩም ኣለኹም።
   *[table] ናብ ጣውላ { $no } እንቋዕ ብደሓን መጻእኩም። ተመዝጊብኩም ኣለኹም።
}
scan-waits = { $kind ->
    [room] ላፕቶፕ መልሲ ምስ ሃበ፣ ሞባይልኩም ኣብ ክፍሊ { $no } ክምዝግበኩም እዩ።
   *[table] ላፕቶፕ መልሲ ምስ ሃበ፣ ሞባይልኩም ኣብ ጣውላ { $no } ክምዝግበኩም እዩ።
}

## Hilfe, gehen, wiederkommen
help-call-title = ሓገዝ የድልየኩም ዶ?
help-call-text = ኣወየይቲ ብስቕታ ምልክት ይበጽሖም፣ ሰብ ድማ ናባኹም ይመጽእ። ኮፍ ኢልኩም ክትጸንሑ ትኽእሉ።
help-call-do = በጃኹም ናባይ ምጹ
help-call-link = ሓገዝ የድልየኒ
help-called = ኣወየይቲ ፈሊጦም ኣለዉ። ሰብ ናባኹም ይመጽእ ኣሎ።
help-take-back = ድሕሪ ሕጂ ሓገዝ ኣየድልየንን
leave = ናብ ገዛ ክኸይድ እየ
leave-hint = ኣብ ዝደለኹምዎ ግዜ ክትከዱ ትኽእሉ። ካርድታትኩም ኣብዚ ይጸንሑ። ኣብዚ ሓብሩና፣ ሽዑ ቦታኹም ነጻ ይኸውን።
leave-title = ክትከዱ ትደልዩ ዲኹም?
leave-text = ቦታኹም ነጻ ክኸውን እዩ። ካርድታትኩም ኣብዚ ይጸንሑ። ኣብ ዝደለኹምዎ ግዜ ክትምለሱ ትኽእሉ።
leave-stay = ክጸንሕ እየ
left-note = ከም ዝወጻእኩም ተመዝጊቡ ኣሎ። ከተንብቡ ግን ትኽእሉ ኢኹም።
left-back = ተመሊሰ ኣለኹ

## Gastgeber*innen
host-note = { $kind ->
    [room] ንስኹም ኣብ ክፍሊ { $no } ኣአንጋዲ ኢኹም።
   *[table] ንስኹም ኣብ ጣውላ { $no } ኣአንጋዲ ኢኹም።
}
host-page = ናብ ገጽ ኣአንገድቲ

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] ሕጂ ክፍሊ { $no } የቕርብ
   *[table] ሕጂ ጣውላ { $no } የቕርብ
}
harvest-title = { $kind ->
    [room] ክፍልታት ውጽኢቶም የቕርቡ
   *[table] ጣውላታት ውጽኢቶም የቕርቡ
}
harvest-all = { $kind ->
    [room] ኩሎም ክፍልታት፣ ንምንባብ
   *[table] ኩሎም ጣውላታት፣ ንምንባብ
}
harvest-others = { $kind ->
    [room] ካልኦት ክፍልታት
   *[table] ካልኦት ጣውላታት
}
outlook-none = ብኸመይ ከም ዝቕጽል ኣወየይቲ ክነግሩኹም እዮም።
outlook-contact = ሕቶ እንተሃልዩኩም
