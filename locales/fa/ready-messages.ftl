### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = لطفاً برگردید.
ready-message-soon = به زودی ادامه می‌دهیم.
ready-message-last-card = لطفاً حالا آخرین کارت خود را بنویسید.
ready-message-quiet = لطفاً کمی آهسته‌تر صحبت کنید.
ready-message-food = غذا و نوشیدنی آماده است.
