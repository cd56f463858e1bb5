### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Ihre Antwort: { $groups }.
answer-mine-none = Ihre Antwort: nichts davon.
answer-change = Antwort ändern
answer-only-here = Sie können die Antwort nur auf diesem Handy ändern. Der Computer weiß nicht, welche Antwort von Ihnen ist.
refused-target-group-answered = Sie haben schon geantwortet. Sie können die Antwort nur auf dem Handy ändern, mit dem Sie geantwortet haben.
