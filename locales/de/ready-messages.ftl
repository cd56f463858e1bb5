### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Bitte kommen Sie zurück.
ready-message-soon = Gleich geht es weiter.
ready-message-last-card = Bitte schreiben Sie jetzt Ihre letzte Karte.
ready-message-quiet = Bitte sprechen Sie etwas leiser.
ready-message-food = Essen und Getränke stehen bereit.
