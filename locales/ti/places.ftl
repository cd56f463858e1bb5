### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = ጣውላ { $no }
place-name-room = ክፍሊ { $no }
place-titled-table = ጣውላ { $no }፣ { $title }
place-titled-room = ክፍሊ { $no }፣ { $title }
place-signed-table = ጣውላ { $sign }
place-signed-room = ክፍሊ { $sign }
place-spoken-table = ጣውላ { $no }፣ { $sign }
place-spoken-room = ክፍሊ { $no }፣ { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = ቆጽሊ
place-sign-2 = ጸሓይ
place-sign-3 = ገዛ
place-sign-4 = ድልድል
place-sign-5 = ጃልባ
place-sign-6 = ኮኾብ
place-sign-7 = ኩባያ
place-sign-8 = ኦም
place-sign-9 = ደወል
place-sign-10 = መፍትሕ
place-sign-11 = ማዕበል
place-sign-12 = ካይት
place-sign-13 = ቱፋሕ
place-sign-14 = ጽላል
place-colour-1 = ቀጠልያ
place-colour-2 = ብጫ
place-colour-3 = ቀይሕ ጡብ
place-colour-4 = ሰማያዊ
place-colour-5 = ሮዛ
place-colour-6 = ሊላ
place-colour-7 = ኣራንሾኒ
place-colour-8 = ሰማያዊ ቀጠልያ
place-colour-9 = ብሩህ ቀጠልያ
place-colour-10 = ሓሙኽሽታይ
place-colour-11 = ብሩህ ሰማያዊ
place-colour-12 = ድሙቕ ቀይሕ
place-colour-13 = ናዕናዕ ቀጠልያ
place-colour-14 = ቡናዊ

## Wo im Saal, mit Blick zur Leinwand
row-front = ናይ ቅድሚት መስርዕ
row-middle = ናይ ማእከል መስርዕ
row-back = ናይ ድሕሪት መስርዕ
row-from-front = { $row ->
    [2] ካልኣይ መስርዕ ካብ ቅድሚት
    [3] ሳልሳይ መስርዕ ካብ ቅድሚት
    [4] ራብዓይ መስርዕ ካብ ቅድሚት
    [one] ናይ ቅድሚት መስርዕ
   *[other] መበል { $row } መስርዕ ካብ ቅድሚት
}
side-far-left = ኣብ ጸጋማይ ጫፍ
side-far-right = ኣብ የማናይ ጫፍ
side-middle = ኣብ ማእከል
side-left-table = { $count ->
    [2] ካልኣይ ካብ ጸጋም
    [3] ሳልሳይ ካብ ጸጋም
    [4] ራብዓይ ካብ ጸጋም
    [5] ሓሙሻይ ካብ ጸጋም
    [one] ቀዳማይ ካብ ጸጋም
   *[other] መበል { $count } ካብ ጸጋም
}
side-right-table = { $count ->
    [2] ካልኣይ ካብ የማን
    [3] ሳልሳይ ካብ የማን
    [4] ራብዓይ ካብ የማን
    [5] ሓሙሻይ ካብ የማን
    [one] ቀዳማይ ካብ የማን
   *[other] መበል { $count } ካብ የማን
}
side-left-room = { $count ->
    [2] ካልኣይ ክፍሊ ካብ ጸጋም
    [3] ሳልሳይ ክፍሊ ካብ ጸጋም
    [4] ራብዓይ ክፍሊ ካብ ጸጋም
    [5] ሓሙሻይ ክፍሊ ካብ ጸጋም
    [one] ቀዳማይ ክፍሊ ካብ ጸጋም
   *[other] መበል { $count } ክፍሊ ካብ ጸጋም
}
side-right-room = { $count ->
    [2] ካልኣይ ክፍሊ ካብ የማን
    [3] ሳልሳይ ክፍሊ ካብ የማን
    [4] ራብዓይ ክፍሊ ካብ የማን
    [5] ሓሙሻይ ክፍሊ ካብ የማን
    [one] ቀዳማይ ክፍሊ ካብ የማን
   *[other] መበል { $count } ክፍሊ ካብ የማን
}
floor-label = ስእሊ ናይ ኣዳራሽ፦ { $place }፣ { $where }
floor-screen = ዓቢ ስክሪን

## Runden und Wege
round-no = ዙር { $round }
round-of = ዙር { $round } ካብ { $rounds }
move-by-result = ብመሰረት ውጽኢት
move-rotate = ብመሰረት መደብ
move-choose = ናጻ ምርጫ
move-wish = ብመሰረት ድሌት
move-spread = ኣወየይቲ ይምድቡ

## Aktivitäten
activity-harvest = ውጽኢት ምቕራብ
activity-outlook = ንቕድሚት ምጥማት

## Ablehnungen
refused-access-not-host = እዚ መሳርሒ ናይ ኣአንጋዲ ኣይኮነን። በጃኹም ኣብ ናይ ኣአንጋዲ ካርድኩም ዘሎ ኮድ ኣእትዉ።
refused-host-unknown = እዚ ናይ ኣአንጋዲ ኮድ ቅኑዕ ኣይኮነን። በጃኹም ካርድኩም እንደገና ርኣዩ።
refused-place-unknown = ከምዚ ዝበለ ጣውላ ወይ ክፍሊ ኣብዚ የለን።
refused-place-closed = { $kind ->
    [room] ክፍሊ { $no } ተዓጽዩ። በጃኹም ካልእ ምረጹ።
   *[table] ጣውላ { $no } ተዓጽዩ። በጃኹም ካልእ ምረጹ።
}
refused-place-last = እዚ ናይ መወዳእታ ጣውላ ወይ ክፍሊ እዩ። ክፉት ክጸንሕ ኣለዎ።
refused-place-same = ሓደ ጣውላ ምስ ገዛእ ርእሱ ክጽንበር ኣይከኣልን።
refused-place-missing = እዚ ኣብ ኣየናይ ጣውላ ተባሂሉ? በጃኹም ምረጹ።
refused-place-not-yours = ንስኹም ኣብዚ ጣውላ ኮፍ ኣይበልኩምን።
refused-places-none = ኣብዚ ኣኼባ ጣውላታትን ክፍልታትን የለዉን።
refused-places-too-many = ካብ { $max } ጣውላታት ወይ ክፍልታት ንላዕሊ ኣይከኣልን።
refused-places-rows = ኩሎም መስርዓት ብሓባር { $count } ጣውላታት ክኾኑ ኣለዎም።
refused-question-too-long = እቲ ሕቶ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
refused-seat-elsewhere = { $kind ->
    [room] ቦታኹም ኣብ ክፍሊ { $no } እዩ። በጃኹም ናብኡ ኪዱ።
   *[table] ቦታኹም ኣብ ጣውላ { $no } እዩ። በጃኹም ናብኡ ኪዱ።
}
refused-seat-hosted = { $kind ->
    [room] ከም ኣአንጋዲ መጠን ኣብ ክፍሊ { $no } ትጸንሑ።
   *[table] ከም ኣአንጋዲ መጠን ኣብ ጣውላ { $no } ትጸንሑ።
}
refused-seat-move = { $move ->
    [rotate] ቦታታት ብመደብ ተታሒዞም ኣለዉ። ሞባይልኩም ጣውላኹም የርእየኩም።
    [wish] በጃኹም ድሌታትኩም ግለጹ። ድሕሪኡ ኣወየይቲ ቦታታት ይምድቡ።
    [choose] በጃኹም ባዕልኹም ቦታ ምረጹ።
   *[other] ቦታታት ኣወየይቲ ይምድቡ።
}
refused-seat-none = ኣብዚ ገና ቦታ የብልኩምን። በጃኹም ንኣወየይቲ ሕተቱ።
refused-seat-not-now = ሕጂ ቦታ ዝቕይር የለን። በጃኹም ምልክት ኣወየይቲ ተጸበዩ።
refused-stage-no-harvest = ኣብዚ መድረኽ ውጽኢት ዘቕርብ ጣውላ የለን።
refused-stage-no-places = እዚ መድረኽ ኣብ ጣውላታት ኣይካየድን።
refused-summary-too-long = እቲ ጽማቝ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
refused-together-alone = ብሓባር ንምጽናሕ እንተወሓደ ክልተ ሰባት የድልዩ።
refused-topic-empty = እቲ ዛዕባ ገና ቃላት የብሉን።
refused-topic-too-long = እቲ ዛዕባ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
refused-topic-no-room = ኣብዚ ክፍሊ ዛዕባታት ድሮ ተወሲኖም ኣለዉ።
refused-topic-unknown = ከምዚ ዝበለ ዛዕባ የለን።
refused-wishes-twice = በጃኹም ነፍሲ ወከፍ ክፍሊ ሓንሳብ ጥራይ ጥቐሱ።
refused-wishes-too-many = ክሳብ { $max } ክፍልታት ክትጠቕሱ ትኽእሉ።
