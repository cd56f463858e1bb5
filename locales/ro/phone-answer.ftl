### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Răspunsul dumneavoastră: { $groups }.
answer-mine-none = Răspunsul dumneavoastră: nimic din acestea.
answer-change = Schimbați răspunsul
answer-only-here = Se poate schimba doar pe acest telefon. Laptopul nu știe care răspuns este al dumneavoastră.
refused-target-group-answered = Ați răspuns deja. Răspunsul se poate schimba doar pe telefonul de pe care l-ați dat.
