### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Państwa kartka „{ $text }” czeka na zgodę prowadzących.

## Karte melden
card-report = Zgłoś tę kartkę
report-title = Zgłosić tę kartkę?
report-what = Prowadzący ją obejrzą. Nikt się nie dowie, kto ją zgłosił.
report-do = Zgłoś
report-not = Nie zgłaszaj
report-sent = Kartka jest zgłoszona
reported = zgłoszona przez Państwa

## Die Tür
door-closed = Wejście jest teraz zamknięte.
door-closed-what = W tej chwili nikt nowy nie może dołączyć. Proszę zwrócić się do prowadzących. Kto już brał udział, wraca z kodem osobistym.
slip-label = Kod z Państwa wejściówki
slip-hint = 6 znaków. Wejściówkę dostaje się przy wejściu.
refused-door-closed = Wejście jest teraz zamknięte. Proszę zwrócić się do prowadzących.
refused-slip-needed = Proszę wpisać kod z wejściówki.
refused-slip-unknown = Nie ma takiej wejściówki. Proszę dokładnie sprawdzić jeszcze raz.
refused-slip-used = Z tą wejściówką ktoś już wszedł. Proszę wziąć nową.

## Weitermachen mit einer gedruckten Karte
go-on-title = Witamy z powrotem
go-on-as = Dalej jako { $name }
go-on-not = To nie ja
go-on-instead = Teraz z tego telefonu korzysta { $name }.
go-on-stay = Zostań jako { $name }
