### Die Sicherung auf einem zweiten Datenträger: Pult und Kommandozeile.

## Pult
backup-title = Sicherung
backup-what = Alle zwei Minuten und nach jedem Schritt eine Kopie auf einen USB-Stick. Geht der Laptop kaputt, geht es auf einem anderen weiter.
backup-off = Es gibt keine Sicherung.
backup-last = Letzte Sicherung um { $time } Uhr
backup-same = Die Sicherung liegt auf demselben Datenträger wie die Daten. Steckt der Stick noch?
backup-gone = Der Datenträger ist nicht mehr da. Stecken Sie ihn wieder ein oder wählen Sie einen anderen.
backup-failed = Die Sicherung gelingt gerade nicht. Ist der Datenträger voll?
backup-where = Wohin?
backup-none = Nirgends
backup-drive = { $path } (frei: { $free } GB)
backup-other = Anderer Ordner
backup-folder = Ordner
backup-folder-hint = Der ganze Pfad, zum Beispiel D:\Sicherung oder /media/stick
backup-set = Dorthin sichern
backup-no-drives = Es ist kein USB-Stick da. Stecken Sie einen ein.
backup-private = Auf dem Stick steht alles, was auch auf dem Laptop steht. Verwahren Sie ihn so.
backup-line = Sicherung { $time }
backup-line-none = ohne Sicherung
backup-line-problem = Sicherung fehlt
refused-backup-no-folder = Diesen Ordner gibt es nicht, oder er lässt sich nicht beschreiben.
refused-backup-same-folder = Dort liegen schon die Daten selbst. Nehmen Sie einen anderen Datenträger.
refused-backup-failed = Die Kopie ist nicht gelungen. Ist genug Platz auf dem Datenträger?

## Kommandozeile
cli-restore = Holt eine Sicherung zurück; nur ohne laufenden Server
cli-restore-missing = { $file } gibt es nicht.
cli-restore-damaged = { $file } ist beschädigt oder keine Sicherung. Es wurde nichts geändert.
cli-restore-newer = { $file } stammt von einer neueren Version. Bitte aktualisieren Sie eventkit. Es wurde nichts geändert.
cli-restore-running = Auf { $data } läuft ein Server. Beenden Sie ihn zuerst.
cli-restore-done = Die Sicherung { $file } ist zurück: { $events } Veranstaltungen.
cli-restore-aside = Was vorher da war, liegt noch in { $aside }. Löschen Sie es, wenn Sie es nicht mehr brauchen.
cli-data-damaged = Die Daten in { $data } sind beschädigt. Es wurde nichts geändert. Haben Sie eine Sicherung? Dann: python3 run.py restore STICK
