### Printing in the panel, and entering cards from paper.

## Refusals
refused-print-empty = There is nothing of this kind to print here yet.
refused-print-count = Please give a number from 1 to { $max }.
