### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Ihre Antwort: { $groups }.
answer-mine-none = Ihre Antwort: nichts davon.
answer-change = Antwort ändern
answer-only-here = Ändern geht nur auf diesem Handy. Der Laptop weiß nicht, welche Antwort Ihre ist.
refused-target-group-answered = Sie haben schon geantwortet. Ändern geht nur auf dem Handy, mit dem Sie geantwortet haben.
