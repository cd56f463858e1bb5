### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Lütfen geri gelin.
ready-message-soon = Birazdan devam ediyoruz.
ready-message-last-card = Lütfen şimdi son kartınızı yazın.
ready-message-quiet = Lütfen biraz daha sessiz konuşun.
ready-message-food = Yiyecek ve içecekler hazır.
