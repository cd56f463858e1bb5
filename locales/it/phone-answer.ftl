### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = La sua risposta: { $groups }.
answer-mine-none = La sua risposta: niente di tutto questo.
answer-change = Cambia la risposta
answer-only-here = Può cambiarla solo su questo telefono. Il computer non sa quale risposta è la sua.
refused-target-group-answered = Ha già risposto. Può cambiare la risposta solo sul telefono con cui l’ha data.
