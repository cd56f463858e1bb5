### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Пожалуйста, возвращайтесь.
ready-message-soon = Сейчас продолжим.
ready-message-last-card = Пожалуйста, напишите сейчас последнюю карточку.
ready-message-quiet = Пожалуйста, говорите немного тише.
ready-message-food = Еда и напитки готовы.
