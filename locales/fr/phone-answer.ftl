### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Votre réponse : { $groups }.
answer-mine-none = Votre réponse : rien de tout cela.
answer-change = Modifier la réponse
answer-only-here = Vous ne pouvez la modifier que sur ce téléphone. L’ordinateur ne sait pas quelle réponse est la vôtre.
refused-target-group-answered = Vous avez déjà répondu. Vous ne pouvez modifier la réponse que sur le téléphone avec lequel vous l’avez donnée.
