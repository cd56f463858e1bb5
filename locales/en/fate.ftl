### What became of cards: in the panel, on slips and on pages of paper.

fate-same = Whoever wrote the card sees this, too.
