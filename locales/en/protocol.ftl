### The printed record: for the council, the press and everybody who was there.

## Title page
protocol-format = Record · { $format }
protocol-date = { DATETIME($date, dateStyle: "long") }
protocol-question = The question: { $question }
protocol-promise = What was promised
protocol-level = Step { $level } of 5: { $name }.
protocol-next = What happens next
protocol-contact = Questions
protocol-number-people = { $count ->
    [one] person was there
   *[other] people were there
}
protocol-number-cards = { $count ->
    [one] card
   *[other] cards
}
protocol-number-headings = { $count ->
    [one] heading
   *[other] headings
}
protocol-number-dots = { $count ->
    [one] dot
   *[other] dots
}

## Frame
protocol-head = { $title } · Record
protocol-page = Page { $page } of { $pages }
protocol-contents = Contents
protocol-continued = { $title } (continued)
protocol-unprintable = The sign { $marker } stands for characters that cannot be printed here.

## How it went
protocol-course = How it went
protocol-course-note = Times by the laptop's clock. “planned” means the minutes in the run of show.
protocol-column-stage = Step
protocol-column-what = What happened
protocol-column-planned = planned
protocol-column-real = real
protocol-column-state = State
protocol-minutes = { $minutes } min
protocol-from-to = { $start } to { $end }, { $minutes } min
protocol-since = from { $start }

## Cards
protocol-card-number = K { $number }
protocol-by = by { $name }
protocol-paper = on paper
protocol-late = handed in late
protocol-collected = { $count ->
    [0] No cards were written.
    [one] One card was written.
   *[other] { $count } cards were written.
}
protocol-collected-late = { $count ->
    [one] One more card was handed in after the step had ended.
   *[other] { $count } more cards were handed in after the step had ended.
}
protocol-collected-hidden = { $count ->
    [one] The moderators hid one more card. The reason is given under “All cards”.
   *[other] The moderators hid { $count } more cards. The reasons are given under “All cards”.
}
protocol-collected-held = { $count ->
    [one] The moderators did not let one more card through.
   *[other] The moderators did not let { $count } more cards through.
}
protocol-collected-withdrawn = { $count ->
    [one] One card was taken back. Its number stays free.
   *[other] { $count } cards were taken back. Their numbers stay free.
}
protocol-not-shown = These cards were not revealed in the hall.
protocol-all-cards-here = The cards
protocol-late-cards = Handed in late
protocol-kinds = Cards by kind
protocol-total = Total
protocol-sorted = { $cards ->
    [one] One card lies
   *[other] { $cards } cards lie
} under { $headings ->
    [one] one heading.
   *[other] { $headings } headings.
} Every card stands as it was written.

## Dots
protocol-voted = { $voted ->
    [0] Fewer than three people put dots.
   *[other] { $voted } of { $people } people put dots.
}
protocol-not-revealed = The dots were not revealed. That is why they are not in the record.
protocol-no-dots = No dots were put.
protocol-dots-rule = { $dots ->
    [one] Everybody had one dot.
   *[other] Everybody had { $dots } dots.
} Together { $total ->
    [one] that is one dot.
   *[other] that is { $total } dots.
}
protocol-chart = { $most ->
    [one] Dots as a picture: one dot is the full width
   *[other] Dots as a picture: { $most } dots are the full width
}
protocol-tally = Dots one by one
protocol-rank = { $rank }
protocol-rank-tied = { $rank }, tied
protocol-chosen = Result
protocol-tied = “Tied” means: the same number of dots, the same place. The order among them says nothing.
protocol-without-dots = { $count ->
    [one] One more card got no dot.
   *[other] { $count } more cards got no dot.
}
protocol-confirmed = The moderators confirmed the results in the hall.
protocol-unconfirmed = The results are not confirmed yet.
protocol-column-kind = Kind
protocol-column-cards = Cards
protocol-column-rank = Place
protocol-column-heading = Heading
protocol-column-card = Card
protocol-column-number = No.
protocol-column-dots = Dots
protocol-column-result = Choice

## Results
protocol-results = Results
protocol-results-of = Confirmed from “{ $stage }”:
protocol-results-none = No results have been confirmed.
protocol-result-place = { $tied ->
    [yes] Place { $rank }, tied
   *[no] Place { $rank }
}

## Annex
protocol-annex = All cards
protocol-annex-note = Every card keeps its number and its identifier. The identifier finds the card again in the data of the event.
protocol-annex-none = No cards were written.
protocol-column-kind-stage = Kind, step
protocol-column-id = Identifier
protocol-hidden = hidden: { $reason }
protocol-held = not let through
protocol-withdrawn = taken back

## More than one day
protocol-and = { $first } and { $last }
protocol-days = { $count } days: { $dates }
protocol-day = Day { $number }: { $date }, { $start } to { $end }
protocol-day-on = Day { $number }: { $date }, from { $start }
protocol-day-none = On no day
protocol-day-empty = No step began on this day.
protocol-over-days = { $start } to day { $day }, { $end }

## What happened on the board
protocol-part-of = part of K { $number }
protocol-same-as = says the same as K { $number }
protocol-split = split into { $numbers }
protocol-disputed = ⚡ disputed: { $reason }
protocol-in-parking = in the parking lot
protocol-parking = Parking lot
protocol-parking-note = What did not belong to the question was not lost: these cards were kept for later.
protocol-parked = Kept for later
protocol-collected-parked = { $count ->
    [one] One more card lies in the parking lot.
   *[other] { $count } more cards lie in the parking lot.
}
protocol-collected-split = { $count ->
    [one] One card was split because it held several thoughts. Its number is under “All cards”.
   *[other] { $count } cards were split because they held several thoughts. Their numbers are under “All cards”.
}
protocol-cards-listed = K { $numbers }
protocol-by-result = What the cards answer
protocol-column-about = Answer to
protocol-column-which = Cards
protocol-answers-to = Answer to { $words }
protocol-card-answers = to “{ $words }”
protocol-no-about = Not assigned

## Dots in the hall, second round
protocol-counted-paper = { $count ->
    [one] One more dot on paper was counted in the hall.
   *[other] { $count } more dots on paper were counted in the hall.
}
protocol-counted-hands = { $count ->
    [one] One more raised hand was counted in the hall.
   *[other] { $count } more raised hands were counted in the hall.
}
protocol-chart-hall = { $most ->
    [one] As a picture: filled = phones, striped = paper, empty = hands; one is the full width
   *[other] As a picture: filled = phones, striped = paper, empty = hands; { $most } are the full width
}
protocol-column-phones = Phones
protocol-column-paper = Paper
protocol-column-hands = Hands
protocol-column-together = Sum
protocol-column-name = Choice between
protocol-second-round = Second round: { $voted ->
    [0] Fewer than three
   *[other] { $voted } of { $people }
} people put dots again, { $dots ->
    [one] one each.
   *[other] at most { $dots } each.
}
protocol-second-tally = Dots of the second round
protocol-added = Added although the dots came out differently: “{ $text }”. Reason: { $reason }
protocol-result-paper = { $count } on paper
protocol-result-hands = { $count ->
    [one] one hand
   *[other] { $count } hands
}
protocol-result-again = { $count } in the second round
protocol-result-reason = added: { $reason }

## Groups
protocol-groups = Who went on working on what
protocol-no-groups = There were no groups.
protocol-column-group = Group
protocol-column-people = People

## Measures
protocol-number-measures = { $count ->
    [one] measure
   *[other] measures
}
protocol-no-measures = No measures were agreed.
protocol-measure = Measure { $number }
protocol-measure-mark = Measure { $number }: { $what }
protocol-measure-id = Identifier { $id }
protocol-measure-who = Who
protocol-measure-partners = With whom
protocol-measure-until = Until when
protocol-measure-first-step = First step
protocol-measure-open = still open
protocol-trail-label = { $label }:
protocol-trail-words = “{ $words }”
protocol-once-chosen = chosen earlier

## Looking back
protocol-answers-not-revealed = The answers were not revealed. That is why they are not in the record.
protocol-answered = { $count ->
    [0] Fewer than three people looked back.
   *[other] { $count } of { $people } people looked back.
}
protocol-scale = { $count ->
    [one] One answer
   *[other] { $count } answers
}
protocol-voices-none = Nobody wrote anything about this.
protocol-voice-times = { $count ->
    [one] { $word }
   *[other] { $word } ({ $count }×)
}

## Tables, rooms and rounds
protocol-rounds-table = What was said at the tables
protocol-rounds-room = What was said in the rooms
protocol-walks-table = How the guests changed tables
protocol-walks-room = How the guests changed rooms
protocol-walk = Finding a place: { $move }
protocol-in-round = { $what }, round { $round } of { $rounds }
protocol-at-round = { $place }, round { $round }
protocol-column-where = Where
protocol-turn-asked = { $label }: { $asked }
protocol-guests = { $count ->
    [one] one guest
   *[other] { $count } guests
}
protocol-summary = “{ $words }”
protocol-topics = Topics that people brought
protocol-topic = { $done ->
    [yes] { $text } (talked about)
   *[no] { $text } (not talked about any more)
}
protocol-place-open = Open room: the topics came from the people.
protocol-place-closed = { $kind ->
    [room] This room was closed during the event. Its cards stay here.
   *[table] This table was closed during the event. Its cards stay here.
}
protocol-place-merged = { $kind ->
    [room] This room was merged with { $into }. What was written before stands here.
   *[table] This table was merged with { $into }. What was written before stands here.
}
protocol-place-nothing = Nothing was written down here.
protocol-no-place = Without table or room
protocol-closed = { $place } was closed during the event.
protocol-merged = { $place } was merged with { $into } during the event.
protocol-moved = { $people ->
    [one] One guest
   *[other] { $people } guests
} in { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
}, { $kind ->
    [room] { $places ->
        [one] one room
       *[other] { $places } rooms
    }
   *[table] { $places ->
        [one] one table
       *[other] { $places } tables
    }
}.
protocol-moved-hosts = { $count ->
    [one] One more person stayed as a host.
   *[other] { $count } more people stayed at their places as hosts.
}
protocol-moved-paper = { $count ->
    [one] One person took part without a phone.
   *[other] { $count } people took part without a phone.
}
protocol-moved-left = { $count ->
    [one] One person left early.
   *[other] { $count } people left early.
}
protocol-column-round = Round
protocol-column-move = Places
protocol-column-guests = Guests
protocol-column-places = in use
protocol-column-size-table = Guests at each table
protocol-column-size-room = Guests in each room
protocol-size-span = { $least } to { $most }
protocol-size-most = up to { $most }
protocol-met-again = { $count ->
    [0] Nobody met the same person twice at a table.
    [one] Only once did two people meet again.
   *[other] { $count } times two people met again, the same two at most { $most } times.
}
protocol-came-back = { $count ->
    [0] Nobody came back to a table.
    [one] Only once did somebody come back to the same table.
   *[other] { $count } times somebody came back to the same table.
}
protocol-harvest = Cards from each round
protocol-column-place = Place
protocol-column-when = When
protocol-column-next = What happens next
protocol-outlook-none = No next steps were named.

## Photos
protocol-photos = Photos
protocol-photo = Photo of the pinboard
protocol-photo-of = Photo of the pinboard, { $where }
protocol-photo-at = { $place }, { $stage }
protocol-photo-words = Photo { $no }: { $said }
