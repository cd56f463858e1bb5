### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = Si prega di tornare.
ready-message-soon = Tra poco si continua.
ready-message-last-card = Si prega di scrivere ora l’ultimo biglietto.
ready-message-quiet = Si prega di parlare un po’ più piano.
ready-message-food = Cibo e bevande sono pronti.
