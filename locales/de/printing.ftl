### Drucken im Panel, und Karten vom Papier eintragen.

## Ablehnungen
refused-print-empty = Dafür gibt es hier noch nichts zu drucken.
refused-print-count = Bitte geben Sie eine Zahl von 1 bis { $max } an.
