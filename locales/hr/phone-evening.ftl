### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Vaša kartica „{ $text }” čeka odobrenje voditelja.

## Karte melden
card-report = Prijavi ovu karticu
report-title = Prijaviti ovu karticu?
report-what = Voditelji će je pogledati. Nitko neće saznati tko ju je prijavio.
report-do = Prijavi
report-not = Ne prijavljuj
report-sent = Kartica je prijavljena
reported = Vi ste prijavili

## Die Tür
door-closed = Ulaz je sada zatvoren.
door-closed-what = Trenutno se nitko novi ne može uključiti. Molimo obratite se voditeljima. Tko je već bio tu, nastavlja s osobnim kodom.
slip-label = Kod na Vašoj ulaznici
slip-hint = 6 znakova. Ulaznicu dobivate na ulazu.
refused-door-closed = Ulaz je sada zatvoren. Molimo obratite se voditeljima.
refused-slip-needed = Molimo upišite kod sa svoje ulaznice.
refused-slip-unknown = Takve ulaznice nema. Molimo pogledajte još jednom.
refused-slip-used = S ovom ulaznicom je netko već ušao. Molimo uzmite novu.

## Weitermachen mit einer gedruckten Karte
go-on-title = Dobro došli natrag
go-on-as = Dalje kao { $name }
go-on-not = To nisam ja
go-on-instead = Ovaj telefon sada koristi { $name }.
go-on-stay = Ostani kao { $name }
