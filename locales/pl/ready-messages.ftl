### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Prosimy o powrót.
ready-message-soon = Zaraz ciąg dalszy.
ready-message-last-card = Prosimy napisać teraz ostatnią kartkę.
ready-message-quiet = Prosimy mówić trochę ciszej.
ready-message-food = Jedzenie i napoje są gotowe.
