### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Za ovo mjesto postoji nova kartica domaćina. Stara više ne vrijedi. Molimo pitajte voditelje.
