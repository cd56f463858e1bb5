### Printing in the panel, and entering cards from paper.

## Right of the board
side-paper = Paper and photos

## Printing
printing = Print
printing-what = Poster, signs, cards, slips, lists, and the board as it is now.
printing-open-list = Print everything else …
printing-all = Everything together
printing-all-what = The whole print pack in one file, in the order of this list.
printing-poster = Poster
printing-poster-what = Both codes, the address, and what to do when a phone says “no internet”.
printing-signs-table = Table signs
printing-signs-room = Room signs
printing-signs-what = Number, symbol, question and code of each place.
printing-hosts = Host cards
printing-hosts-what = With the code and what to do. Only for these people.
printing-routes = Route cards
printing-routes-what = For people without a phone: where to go in which round.
printing-slips = Admission slips
printing-slips-what = Each print makes new slips. Each lets one person in.
printing-cards = Cards to write on
printing-cards-what = In every kind of card, with numbers, so that you can enter them later.
printing-ballot = Ballots for dots
printing-ballot-what = The headings with boxes. If there are none yet, the lines stay empty.
printing-runsheet = Run sheet
printing-runsheet-what = Times, questions, what you do, your notes.
printing-privacy = Privacy notice
printing-privacy-what = What is kept, for how long, and what one can do. To hang up and to hand out.
printing-material = Material list
printing-material-what = What you need and how much of it, to tick off.
printing-board = The board now
printing-board-what = All cards as they lie now. With it you can go on without the laptop.
printing-no-places = This format has no tables or rooms.
printing-no-paper = Nobody takes part without a phone yet.
printing-no-vote = There are no dots in this format.
printing-no-cards = There is no card on the board yet.
printing-count-slips = How many slips?
printing-count-all = How many admission slips with it?
printing-count-all-hint = Without a number there are none.
printing-count-cards = How many of each kind?
printing-count-ballot = How many ballots?
printing-count-material = For how many people?
printing-count-material-hint = Without a number it is estimated.
printing-first = First number
printing-first-hint = Have you printed some before? Then count on from there.
printing-language = Language
printing-large = Poster in A3
printing-make = Make the PDF
printing-again = Make it again
printing-busy = Being made
printing-back = Back
printing-made = { $what }: the PDF is ready.
printing-there = The PDF is ready.
printing-open = Open
printing-save = Save
printing-file-all = print-pack-{ $code }.pdf
printing-file-poster = poster-{ $code }.pdf
printing-file-signs = signs-{ $code }.pdf
printing-file-hosts = hosts-{ $code }.pdf
printing-file-routes = routes-{ $code }.pdf
printing-file-slips = slips-{ $code }.pdf
printing-file-cards = cards-{ $code }.pdf
printing-file-ballot = ballots-{ $code }.pdf
printing-file-runsheet = run-sheet-{ $code }.pdf
printing-file-privacy = privacy-{ $code }.pdf
printing-file-material = material-{ $code }.pdf
printing-file-board = board-{ $code }.pdf

## Many cards from paper
bulk = Enter cards
bulk-what = Type cards from paper, one in each line. Nothing gets lost, also when you close this window.
bulk-no-step = No step in which cards are written has begun yet.
bulk-step = Which step?
bulk-choose = Please choose
bulk-lines = One card in each line
bulk-hint = { $count ->
    [0] No card yet. At most { $max } characters for each card.
    [one] One card. At most { $max } characters for each card.
   *[other] { $count } cards. At most { $max } characters for each card.
}
bulk-empty = Write at least one line first.
bulk-long = { $count ->
    [one] Line { $lines } is too long. { $max } characters are allowed.
   *[other] These lines are too long: { $lines }. { $max } characters are allowed.
}
bulk-write = { $count ->
    [0] Enter
    [one] Enter one card
   *[other] Enter { $count } cards
}
bulk-waiting = { $count ->
    [one] One card is on its way.
   *[other] { $count } cards are on their way.
}
bulk-saved = { $count ->
    [one] One card is entered.
   *[other] { $count } cards are entered.
}
bulk-refused = { $count ->
    [one] One line was not accepted:
   *[other] { $count } lines were not accepted:
}
bulk-take-back = Back into the field

## Refusals
refused-print-empty = There is nothing of this kind to print here yet.
refused-print-count = Please give a number from 1 to { $max }.
