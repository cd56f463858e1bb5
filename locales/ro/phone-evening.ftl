### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Cartonașul „{ $text }” așteaptă. Echipa de moderare îl verifică.

## Karte melden
card-report = Semnalați acest cartonaș
report-title = Semnalați acest cartonaș?
report-what = Echipa de moderare îl citește. Nimeni nu află cine l-a semnalat.
report-do = Semnalați
report-not = Nu semnalați
report-sent = Cartonașul este semnalat
reported = semnalat de dumneavoastră

## Die Tür
door-closed = Intrarea este închisă acum.
door-closed-what = Acum nu mai poate intra nimeni nou. Vorbiți cu echipa de moderare. Dacă ați participat deja, continuați cu codul personal.
slip-label = Codul de pe biletul de intrare
slip-hint = 6 caractere. Biletul îl primiți la intrare.
refused-door-closed = Intrarea este închisă acum. Vorbiți cu echipa de moderare.
refused-slip-needed = Introduceți codul de pe biletul de intrare.
refused-slip-unknown = Acest bilet de intrare nu există. Mai verificați o dată codul.
refused-slip-used = Cineva a intrat deja cu acest bilet. Cereți unul nou.

## Weitermachen mit einer gedruckten Karte
go-on-title = Bine ați revenit
go-on-as = Continuați ca { $name }
go-on-not = Nu sunt eu
go-on-instead = Acest telefon este acum al persoanei { $name }.
go-on-stay = Rămâneți { $name }
