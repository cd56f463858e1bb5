### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Вашият отговор: { $groups }.
answer-mine-none = Вашият отговор: нищо от тези.
answer-change = Промяна на отговора
answer-only-here = Може да се промени само на този телефон. Лаптопът не знае кой отговор е Ваш.
refused-target-group-answered = Вече сте отговорили. Отговорът може да се промени само на телефона, от който сте го дали.
