### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Vă rugăm să reveniți.
ready-message-soon = Continuăm imediat.
ready-message-last-card = Vă rugăm să scrieți acum ultimul cartonaș.
ready-message-quiet = Vă rugăm să vorbiți puțin mai încet.
ready-message-food = Mâncarea și băuturile sunt gata.
