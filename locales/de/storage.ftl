### Wenn der Datenträger des Laptops nichts mehr aufnimmt: Panel und Terminal.

## Panel
storage-full = Der Datenträger des Laptops ist voll.
storage-moved = Der Ordner mit den Daten ist nicht mehr an seinem Platz.
storage-failing = Der Datenträger des Laptops nimmt gerade nichts an.
storage-full-how = Löschen Sie große Dateien, zum Beispiel Downloads, und leeren Sie den Papierkorb.
storage-moved-how = Es wird weiter gespeichert, aber nach einem Neustart wäre nichts davon zu finden. Wurde der Ordner umbenannt oder gelöscht? Holen Sie ihn zurück, auch aus dem Papierkorb.
storage-failing-how = Liegen die Daten auf einem Stick, prüfen Sie, ob er fest steckt und beschreibbar ist.
storage-meanwhile = Es geht nichts verloren: Die Handys behalten, was geschrieben wird, und senden es später noch einmal. Danach geht es von selbst weiter.

## Terminal
cli-data-full = Auf dem Datenträger von { $data } ist kein Platz mehr. Löschen Sie große Dateien, zum Beispiel Downloads, und starten Sie noch einmal. Ihre Daten sind noch da.
cli-no-link = Der Datenträger ist voll: Es gibt gerade keinen Link für die Moderation. Wo das Panel schon offen war, geht es weiter. Schaffen Sie Platz und rufen Sie dann auf: eventkit link
