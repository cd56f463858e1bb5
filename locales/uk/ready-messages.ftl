### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Будь ласка, повертайтеся.
ready-message-soon = Зараз продовжимо.
ready-message-last-card = Будь ласка, напишіть зараз останню картку.
ready-message-quiet = Будь ласка, говоріть трохи тихіше.
ready-message-food = Їжа та напої готові.
