### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Su respuesta: { $groups }.
answer-mine-none = Su respuesta: nada de esto.
answer-change = Cambiar la respuesta
answer-only-here = Solo se puede cambiar en este teléfono. El ordenador no sabe cuál es su respuesta.
refused-target-group-answered = Ya ha respondido. La respuesta solo se puede cambiar en el teléfono con el que la dio.
