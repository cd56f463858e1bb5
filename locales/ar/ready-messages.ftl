### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = يرجى العودة.
ready-message-soon = سنتابع بعد قليل.
ready-message-last-card = يرجى الآن كتابة البطاقة الأخيرة.
ready-message-quiet = يرجى خفض الصوت قليلًا.
ready-message-food = الطعام والمشروبات جاهزة.
