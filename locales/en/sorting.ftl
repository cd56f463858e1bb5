### The board for sorting: suggestions, search, filters, size. Polite, short sentences.

## Suggestions
propose-title = Suggestions
propose-you-decide = You decide
propose-again = Search again
propose-searching = Searching
propose-close = Close the suggestions
propose-kinds = What is suggested
propose-tab-groups = New groups
propose-tab-singles = Single cards
propose-tab-pairs = Similar cards
propose-found = { $count ->
    [0] No group found
    [one] One group found
   *[other] { $count } groups found
}
propose-sure = Sure
propose-maybe = Possible
propose-less-sure = less sure
propose-check-first = Choose at least one card.
propose-create = { $count ->
    [one] Make it with one card
   *[other] Make it with { $count } cards
}
propose-no = No
propose-all = { $count ->
    [one] Make the sure group
   *[other] Make all { $count } sure ones
}
propose-all-title = { $count ->
    [one] Make one sure group?
   *[other] Make { $count } sure groups?
}
propose-all-do = { $count ->
    [one] Make the heading
   *[other] Make { $count } headings
}
propose-all-what = { $cards } cards get a heading:
propose-all-stay = { $count ->
    [one] One card that is less sure stays without a heading.
   *[other] { $count } cards that are less sure stay without a heading.
}
propose-all-undo = Each heading can be taken back on its own. What you have sorted stays where it is.
propose-drop-all = { $count ->
    [one] Drop the suggestion
   *[other] Drop all { $count }
}
propose-none = There are no more suggestions for new groups.
propose-loners = { $count ->
    [one] One card goes with no other. It stays where it is.
   *[other] { $count } cards go with no other. They stay where they are.
}

refused-suggest-failed = The suggestions could not be worked out just now. Your cards are unchanged. Please search again.

## Single cards
singles-none = No loose card goes with a heading. Put some cards under headings first, then search again.
singles-about = card { $no } to { $title }
fits-ask = Where does it belong?
fits-title = Where does card { $no } belong?
fits-list = Headings it might belong to
fits-to = to
fits-shared = in common: { $words }
fits-lay = Put it there
fits-no = No, leave it
fits-lies = The card already lies under “{ $title }”.
fits-none = No heading shares words with this card. It is compared only with cards in the same language.

## Similar cards
pairs-none = There are no cards that are nearly the same.
pairs-name = Card { $one } and card { $other }
pairs-stack = Lay on each other
pairs-on-top = Card { $no } will lie on top.
pairs-together = Under one heading
pairs-are-together = They already lie under the same heading.
pairs-are-apart = They lie under different headings.
pairs-leave = Leave as they are
pairs-under = under “{ $title }”

## Search, filters, size
finder = Search and filters
finder-search = Search text, number and heading
finder-search-short = Search
finder-clear = Clear the search
finder-count = { $shown } of { $all }
finder-filters = Filters
finder-set = set
finder-reset = Show everything
finder-none = No loose card fits here.
finder-no-heading = No card under a heading fits.
finder-unseen = { $count ->
    [one] one of them out of sight
   *[other] { $count } of them out of sight
}
filter-by-round = Round
filter-by-kind = Kind
filter-by-lang = Language
filter-any = All
filter-option = { $label } ({ $count })
fold-all = Fold all
fold-none = Unfold all
fold-cards = Show cards: { $title }
zoom = Text size
zoom-out = Smaller
zoom-in = Larger
zoom-at = { $percent } %
zoom-smallest = Smaller could not be read on the screen in the hall.
zoom-largest = It does not get larger.
sorting-keys = Keys: arrows move, space selects, M moves, N new heading, W where to, K more, V hides, Esc clears.
