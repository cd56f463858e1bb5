### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Vaš odgovor: { $groups }.
answer-mine-none = Vaš odgovor: ništa od toga.
answer-change = Promijeni odgovor
answer-only-here = Može se promijeniti samo na ovom telefonu. Laptop ne zna koji je odgovor Vaš.
refused-target-group-answered = Već ste odgovorili. Odgovor se može promijeniti samo na telefonu s kojeg ste odgovorili.
