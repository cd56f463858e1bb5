### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Merci de revenir.
ready-message-soon = Nous reprenons dans un instant.
ready-message-last-card = Merci d’écrire maintenant votre dernière carte.
ready-message-quiet = Merci de parler un peu moins fort.
ready-message-food = De quoi manger et boire vous attend.
