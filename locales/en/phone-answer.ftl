### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Your answer: { $groups }.
answer-mine-none = Your answer: none of these.
answer-change = Change your answer
answer-only-here = It can only be changed on this phone. The laptop does not know which answer is yours.
refused-target-group-answered = You have answered already. The answer can only be changed on the phone with which you gave it.
