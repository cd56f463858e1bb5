### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Molimo, vratite se.
ready-message-soon = Uskoro nastavljamo.
ready-message-last-card = Molimo, napišite sada svoju posljednju karticu.
ready-message-quiet = Molimo, govorite malo tiše.
ready-message-food = Jelo i piće su spremni.
