### What became of cards: in the panel, on slips and on pages of paper.

fate-same = Whoever wrote the card sees this, too.

## On paper
fate-keep = Slips to read later
fate-loose = What became of cards without a name
fate-at = As of { $date }
fate-slip-how = Scan the code. Or type: { $address }, then the reading code.
fate-slip-until = Only in the network of this laptop, while it runs. To read only, for you only.

## In the panel: printing
printing-keep = Slips to read later
printing-keep-what = For people without a phone: code and address to see later what became of their cards.
printing-ways = What became of the cards
printing-ways-what = For people without a phone: a page for everybody with the way of their cards. Nobody needs a device for it.
printing-loose = Also for cards from paper that are nobody's
printing-no-ways = There is nobody without a phone yet, and no card from paper.
printing-file-keep = read-later-{ $code }.pdf
printing-file-ways = ways-{ $code }.pdf
