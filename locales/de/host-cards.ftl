### Gastgeber-Karten im Panel: eine neue ausstellen, wenn eine fehlt oder fotografiert wurde.

host-card-print = Karte drucken
host-card-renew = Neue Karte ausstellen
host-card-renew-title = Neue Gastgeber-Karte: { $place }
host-card-renew-what = Die alte Karte gilt dann nicht mehr. Auch ein Foto von ihr öffnet nichts mehr.
host-card-renew-nobody-table = Gerade ist an diesem Tisch kein Gerät angemeldet.
host-card-renew-nobody-room = Gerade ist in diesem Raum kein Gerät angemeldet.
host-card-renew-out = Geräte, die schon da sind, müssen sich mit der neuen Karte anmelden. Was dort geschrieben wurde, bleibt.
host-card-keep = Geräte, die schon da sind, behalten
host-card-keep-who = { $name }, dabei seit { $time } Uhr
host-card-keep-hint = Nur ankreuzen, wenn Sie sicher sind. Wer die Karte fotografiert hat, könnte darunter sein.
host-card-made = Neue Karte: { $place }. Die alte gilt nicht mehr.
refused-host-card-newer = Eben hat schon jemand eine neue Karte für diesen Platz ausgestellt.

order-host-renew = Neue Gastgeber-Karte
step-host-renewed = Geräte abgemeldet
