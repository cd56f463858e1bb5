### In short: the one page for everybody who has little time. And what happens to the data.

short-title = In short
short-measures = Measures
short-what = What
short-leading = Most dots in “{ $stage }”, not confirmed yet:
short-more-results = { $count ->
    [one] and one more result, see chapter “{ $chapter }”
   *[other] and { $count } more results, see chapter “{ $chapter }”
}
short-more-measures = { $count ->
    [one] and one more measure, see chapter “{ $chapter }”
   *[other] and { $count } more measures, see chapter “{ $chapter }”
}
short-more-steps = { $count ->
    [one] and one more step, see “{ $chapter }” on the title page
   *[other] and { $count } more steps, see “{ $chapter }” on the title page
}

## How people worked
method-of = The method was “{ $format }”.

## Data protection
data-title = What happens to the data
data-names = Nobody had to give a name. This record does not say who wrote which card or placed which dot. The only exception are cards with a printed name: the room had agreed on that.
data-laptop = Everything ran on a laptop in the room, without the internet. No data went to anybody else.
data-small = Numbers of fewer than three people are not in this record, so that nobody can be recognised.
data-hidden = Texts of cards that were hidden or withdrawn are not in this record. Their numbers stay, so that nothing is missing unnoticed.
