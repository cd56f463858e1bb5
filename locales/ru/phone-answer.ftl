### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Ваш ответ: { $groups }.
answer-mine-none = Ваш ответ: ничего из этого.
answer-change = Изменить ответ
answer-only-here = Изменить его можно только на этом телефоне. Ноутбук не знает, какой ответ Ваш.
refused-target-group-answered = Вы уже ответили. Изменить ответ можно только на том телефоне, с которого Вы ответили.
