### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Моля, върнете се.
ready-message-soon = Продължаваме след малко.
ready-message-last-card = Моля, напишете сега последната си картичка.
ready-message-quiet = Моля, говорете малко по-тихо.
ready-message-food = Храната и напитките са готови.
