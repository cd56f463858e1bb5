### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Pentru acest loc există o nouă cartelă de gazdă. Cea veche nu mai este valabilă. Întrebați echipa de moderare.
