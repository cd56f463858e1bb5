### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Kilka osób na tym telefonie
shared-what = Każda osoba ma własne kartki i własne kropki. Proszę zmienić osobę, zanim napisze ktoś inny.
shared-open = Zarządzaj osobami
shared-now = Teraz pisze: { $name }
shared-change = Zmień
shared-change-to = Teraz pisze { $name }
shared-is-now = { $name } właśnie pisze
shared-add = Dodaj jeszcze kogoś
shared-name = Jak nazywa się nowa osoba?
shared-slip = Kod z wejściówki nowej osoby
shared-wait = Proszę poczekać, aż wszystko się zapisze. Potem można zmienić osobę.
shared-changed = Teraz pisze { $name }.
refused-shared-full = Liczba osób na tym telefonie: { $max }. Więcej się nie da.
refused-shared-unknown = Tej osoby nie ma już na tym telefonie.

## Leihgerät
lent-title = Wypożyczone urządzenie
lent-what = Po skończeniu proszę przekazać urządzenie dalej. Nic od Państwa tu nie zostanie.
lent-done = Gotowe, kończę
lent-ask = Czy to już koniec?
lent-ask-what = Państwa kartki i kropki zostają na spotkaniu. Na tym urządzeniu nic od Państwa nie zostanie.
lent-code = Państwa kod: <b>{ $code }</b>. Proszę go zapisać, aby móc kontynuować na innym urządzeniu.
lent-go = Gotowe, następna osoba
lent-stay = Jeszcze nie
lent-idle = Czy są Państwo jeszcze tutaj?
lent-idle-what = W przeciwnym razie urządzenie zaraz przygotuje się dla następnej osoby.
lent-here = Tak, jestem tu jeszcze
