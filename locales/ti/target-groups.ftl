### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = ሎሚ ንመን ትውክሉ?
targets-what = ግዴታ ኣይኮነን፣ ስም እውን ኣይጽሓፍን። ንዓኹም ዝምልከት ኩሉ ምረጹ።
targets-why = በዚ፣ ኣብዚ መን ከም ዝጎደለ ንርኢ። ንስኹም እንታይ ከም ዝመረጽኩም ማንም ኣይፈልጥን። ካብ 3 ዝንእስ ቁጽሪ ፈጺምና ኣይነርእን።
targets-open = ነቲ ሕቶ ርኣዩ
targets-send = መልሲ ልኣኹ
targets-none = ካብዚኦም ዝምልከተኒ የለን
targets-skip = ኣይምልስን
targets-said = የቐንየልና። መልስኹም ብዘይ ስም ይቑጸር።
targets-again = በጃኹም እንደገና ፈትኑ። ዝመረጽኩምዎ ኣይጠፍአን።
refused-target-group-unknown = እዚ ሕቶ ሕጂ ተቐይሩ። በጃኹም እንደገና ምረጹ።

## Gruppen
target-residents = ነበርቲ
target-migrant-organisations = ማሕበራት ስደተኛታት
target-clubs = ማሕበራት
target-initiatives = ተበግሶታት ነበርቲ
target-religious-communities = ሃይማኖታዊ ማሕበረሰባት
target-welfare = ማሕበራት ማሕበራዊ ረድኤት
target-schools = ኣብያተ-ትምህርቲ
target-nurseries = መዋእለ-ህጻናት
target-education-providers = ትካላት ትምህርትን ስልጠናን
target-universities = ዩኒቨርሲቲታት
target-advice-centres = ማእከላት ምኽሪ
target-advisory-councils = ኣማኸርቲ ባይቶታት
target-commissioners = ንፍሉይ ዕማም ዝተመዘዙ
target-administration = ምምሕዳር
target-mayors-office = ቤት-ጽሕፈት ከንቲባ
target-politics = ፖለቲካ
target-police = ፖሊስ
target-business-promotion = ምድንፋዕ ቁጠባ
target-companies = ትካላት ንግዲ
target-chambers = ኣብያተ-ምኽሪ ንግድን ሞያን
target-district-centres = ማእከላት ከባቢ
target-networks = መርበባት ምትሕብባር
target-working-groups = ጉጅለታት ስራሕ
target-experts = ክኢላታት
