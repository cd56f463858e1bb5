### Technik: die Seite im Panel, die sagt, wie es Laptop und Geräten geht.

status-title = Technik
status-line = Geräte, Datenträger, Laptop
status-what = Diese Seite sieht alle paar Sekunden nach. Sie stört nichts.
status-summary-good = Alles läuft.
status-summary-watch = Alles läuft. Etwas verdient einen Blick.
status-summary-act = Bitte handeln Sie.
status-away = Der Laptop antwortet gerade nicht. Das ist der letzte Stand.

status-state-good = Gut
status-state-unmeasured = Noch nicht gemessen
status-state-watch = Aufpassen
status-state-act = Handeln

status-part-pages = Geräte im Saal
status-part-safe = Sicherheit der Karten
status-part-machine = Laptop
status-part-troubles = Fehler der letzten Stunde

status-version = Version
status-since-title = Läuft seit
status-since-value = { $time } Uhr ({ $for })
status-hours = { $hours } Std. { $minutes } Min.
status-minutes = { $minutes } Min.
status-entries-title = Einträge im Journal
status-trouble-times = { $count } ×, zuletzt { $time } Uhr
status-trouble-once = um { $time } Uhr
status-troubles-none = In der letzten Stunde ist nichts schiefgegangen.

## Bericht
status-report = Bericht für die Hilfe
status-report-about = Wenn Sie Hilfe brauchen: Der Bericht enthält Zeiten, Zahlen und Fehler. Namen, Texte, Codes und Adressen stehen nicht darin. Er wird nicht verschickt.
status-report-open = Bericht ansehen
status-report-look = Das steht im Bericht. Sie speichern genau diesen Text und geben ihn weiter, wenn Sie möchten.
status-report-text = Text des Berichts
status-report-save = Bericht speichern
status-report-saved = Der Bericht liegt bei den Downloads.
