### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Por favor, vuelvan.
ready-message-soon = Seguimos enseguida.
ready-message-last-card = Por favor, escriban ahora su última tarjeta.
ready-message-quiet = Por favor, hablen un poco más bajo.
ready-message-food = La comida y la bebida están listas.
