### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Više ljudi na ovom telefonu
shared-what = Svaka osoba ima svoje kartice i svoje naljepnice. Promijenite osobu prije nego što piše netko drugi.
shared-open = Upravljanje osobama
shared-now = Sada piše: { $name }
shared-change = Promijeni
shared-change-to = Sada piše { $name }
shared-is-now = { $name } upravo piše
shared-add = Dodaj još nekoga
shared-name = Kako se zove nova osoba?
shared-slip = Kod s ulaznice nove osobe
shared-wait = Pričekajte da se sve sačuva. Zatim možete promijeniti osobu.
shared-changed = Sada piše { $name }.
refused-shared-full = Broj ljudi na ovom telefonu već je { $max }. Više ne može.
refused-shared-unknown = Ova osoba više nije na ovom telefonu.

## Leihgerät
lent-title = Posuđeni uređaj
lent-what = Kada završite, dajte uređaj dalje. Ovdje ne ostaje ništa Vaše.
lent-done = Završavam
lent-ask = Jeste li gotovi?
lent-ask-what = Vaše kartice i naljepnice ostaju na susretu. Na ovom uređaju ne ostaje ništa Vaše.
lent-code = Vaš kod: <b>{ $code }</b>. Zapišite ga ako želite nastaviti na drugom uređaju.
lent-go = Gotovo, sljedeća osoba
lent-stay = Još ne
lent-idle = Jeste li još tu?
lent-idle-what = Inače se uređaj uskoro priprema za sljedeću osobu.
lent-here = Da, još sam tu
