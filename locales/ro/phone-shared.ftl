### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Mai multe persoane pe acest telefon
shared-what = Fiecare persoană are cartonașele și bulinele ei. Schimbați persoana înainte să scrie altcineva.
shared-open = Gestionați persoanele
shared-now = Acum scrie: { $name }
shared-change = Schimbați
shared-change-to = Acum scrie { $name }
shared-is-now = { $name } scrie acum
shared-add = Adăugați încă o persoană
shared-name = Cum se numește persoana nouă?
shared-slip = Codul de pe biletul de intrare al persoanei noi
shared-wait = Așteptați până când totul este salvat. Apoi puteți schimba persoana.
shared-changed = Acum scrie { $name }.
refused-shared-full = Numărul de persoane pe acest telefon este deja { $max }. Mai multe nu se poate.
refused-shared-unknown = Această persoană nu mai este pe acest telefon.

## Leihgerät
lent-title = Aparat împrumutat
lent-what = Când ați terminat, dați aparatul mai departe. Aici nu rămâne nimic de la dumneavoastră.
lent-done = Am terminat
lent-ask = Ați terminat?
lent-ask-what = Cartonașele și bulinele dumneavoastră rămân la întâlnire. Pe acest aparat nu rămâne nimic de la dumneavoastră.
lent-code = Codul dumneavoastră: <b>{ $code }</b>. Notați-l dacă vreți să continuați pe alt aparat.
lent-go = Gata, persoana următoare
lent-stay = Încă nu
lent-idle = Mai sunteți aici?
lent-idle-what = Altfel, aparatul se pregătește imediat pentru persoana următoare.
lent-here = Da, mai sunt aici
