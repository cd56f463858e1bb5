### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Państwa odpowiedź: { $groups }.
answer-mine-none = Państwa odpowiedź: nic z tego.
answer-change = Zmień odpowiedź
answer-only-here = Zmienić ją można tylko na tym telefonie. Laptop nie wie, która odpowiedź jest Państwa.
refused-target-group-answered = Odpowiedź została już wysłana. Zmienić ją można tylko na telefonie, z którego ją wysłano.
