### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Ваша відповідь: { $groups }.
answer-mine-none = Ваша відповідь: нічого з цього.
answer-change = Змінити відповідь
answer-only-here = Змінити її можна лише на цьому телефоні. Ноутбук не знає, яка відповідь Ваша.
refused-target-group-answered = Ви вже відповіли. Змінити відповідь можна лише на тому телефоні, з якого Ви відповіли.
