### What became of a card: on the phone, on the page to read later, in the panel. It says no more than the screen did.

## On the phone
way-what = What became of it?
way-mine = What became of your cards
way-mine-what = See under which heading your cards hang, how many dots there were and what happens now.
way-look = See the way of the cards
way-asking = Looking it up
way-none = There are no cards here.
way-keep = Link to keep
way-keep-what = With it you can see in some weeks, too, what became of your cards. One can only read, not take part.
way-keep-show = Show link
way-keep-qr = Code to scan: what became of your cards
way-keep-page = Address to type
way-keep-code = Reading code
way-keep-how = It works only in the network of this laptop and while it runs. Take a photo of the code, or write it down.
way-keep-open = Open the page

## A card
way-of = Way of card { $no }
way-card = Card { $no }
way-paper = from paper
way-origin = A part of card { $no }
way-answers = Written about
way-here = The card hangs on the board. Nothing else has happened yet.
way-table = The card lies where it was written. Everybody will see it later.
way-unshown = The cards of this step have not been revealed yet.
way-held = The card waits until the moderator lets it through.
way-late = The card came after the end of the step. The moderator has not added it yet.
way-hidden = The moderator does not show this card. Reason: { $reason }
way-withdrawn = Card { $no } was taken back.
way-split = This card was split. It goes on with these cards: { $parts }
way-parked = The card is kept for later. It is in the record.

## The steps
way-stacked = Says the same as card { $no } and lies under it:
way-heading = Under the heading
way-rank = Place { $rank } of { $of }
way-sources = Phones { $phones }, paper { $paper }, hands { $hands }
way-again = { $count ->
    [one] { $count } dot in the second round
   *[other] { $count } dots in the second round
}
way-chosen = Result
way-not-chosen = This is not among the results.
way-undecided = The results are not settled yet.
way-because = Added because: { $reason }
way-about = About:
way-written = { $count ->
    [one] One card was written about it:
   *[other] { $count } cards were written about it:
}
way-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
way-who = Who
way-partners = With whom
way-until = Until when
way-first-step = First step
way-status = Status
way-status-open = not begun yet
way-status-running = under way
way-status-done = done
way-status-dropped = dropped

## The page to read later
ways-language = Choose a language
ways-running = The event is still going on. This page shows how things stand now.
ways-closed = The event is over. The moderator notes here what becomes of the measures.
ways-contact = Questions are answered by: { $contact }
ways-code = Reading code
ways-code-what = The reading code stands on your slip or on your phone.
ways-code-hint = 10 characters. Capitals do not matter.
ways-code-empty = Please enter the reading code first.
ways-open = Read
refused-reading-unknown = This reading code does not fit. Please look again carefully.
