### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Per questo posto c’è una nuova scheda referente. Quella vecchia non vale più. Chieda a chi modera.
