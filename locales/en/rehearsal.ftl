### The rehearsal: what the command "rehearse" says in the terminal, and what stands in the rehearsed event.

## The event
rehearsal-title = Rehearsal: living together in Haselrod
rehearsal-place = Haselrod community centre, great hall
rehearsal-organiser = Town of Haselrod
rehearsal-promise = This is a rehearsal. The cards are made up or come from a file.
rehearsal-next-when = after the rehearsal
rehearsal-next-what = The moderator looks at the record and deletes the rehearsal.
rehearsal-contact = your moderator
rehearsal-hide-reason = Rehearsal: this card was hidden.

## What the rehearsal says and writes
rehearsal-dispute-reason = Rehearsal: the hall does not agree on this.
rehearsal-added-reason = Rehearsal: the hall wanted this included.
rehearsal-measure-what = Begin with: { $words }
rehearsal-measure-who = Working group of the rehearsal
rehearsal-measure-partners = Town of Haselrod and clubs
rehearsal-measure-until = 31 March 2027
rehearsal-measure-first-step = Invite everybody concerned to a talk
rehearsal-word-1 = encouraging
rehearsal-word-2 = exhausting
rehearsal-text-1 = Everybody was heard.
rehearsal-text-2 = More time to talk.
rehearsal-summary = Summed up at place { $place } after round { $round }.
rehearsal-topic = Topic brought along { $no }: what is missing here?

## On the way
rehearsal-server = Starting a server of its own.
rehearsal-event = Event { $code } is there.
rehearsal-joined = { $count ->
    [one] { $count } person has joined.
   *[other] { $count } people have joined.
}
rehearsal-stage = Step "{ $stage }" begins.
rehearsal-writing = { $done } of { $total } cards answered
rehearsal-written = { $sent } cards written, { $acknowledged } saved.
rehearsal-sorted = { $cards } cards lie under { $headings } headings.
rehearsal-voted = { $dots } dots put, { $results } results confirmed.
rehearsal-late = One card came too late, lay in the tray and was placed.
rehearsal-worked = Cards were split, stacked, marked as disputed and parked.
rehearsal-second-round = Second round among { $targets }: { $dots } dots put.
rehearsal-seated = { $people } people sit in { $groups } groups.
rehearsal-agreed = { $count ->
    [one] One measure is agreed.
   *[other] { $count } measures are agreed.
}
rehearsal-reflected = { $people } people have looked back.
rehearsal-second-day = The second day begins. Everybody is back.
rehearsal-good = Everything adds up: { $sent } written = { $acknowledged } saved + { $refused } refused. All { $acknowledged } are in the journal ({ $journal }) and in the record ({ $pdf }). { $seconds } seconds. See { $out }
rehearsal-bad = The rehearsal has failed:
rehearsal-hosts = { $count ->
    [one] One host is there.
   *[other] { $count } hosts are there.
}
rehearsal-paper = { $count ->
    [one] One person is there without a phone.
   *[other] { $count } people are there without a phone.
}
rehearsal-chosen = { $people } people have chosen, a place was full { $full ->
    [one] once
   *[other] { $full } times
}.
rehearsal-walked = { $people } guests are at { $places } places.
rehearsal-latecomers = { $count ->
    [one] One person came late and got a seat at once.
   *[other] { $count } people came late and got a seat at once.
}
rehearsal-left = { $count ->
    [one] One person has left.
   *[other] { $count } people have left.
}
rehearsal-host-changed = At place { $place } a guest is host now.
rehearsal-closed = Place { $place } was closed, { $people } people have moved.
rehearsal-topics = { $count } topics were brought along for the open room and put in order.
rehearsal-harvested = { $places } places have presented, all see { $cards } cards.
rehearsal-good-moved = Everybody had a seat in each round. What { $told } displays showed agrees with the journal. { $planned ->
    [none] Two people met again { $there } times.
   *[other] Two people met again { $there } times, { $midway } of them because somebody moved in the middle of a round (plan: { $planned }, lower bound: { $bound }; before the first round plan: { $first }, lower bound: { $first_bound }).
}

## What does not add up
rehearsal-fault-sent = { $sent } cards were written, but { $acknowledged } were saved and { $refused } refused.
rehearsal-fault-journal = { $acknowledged } cards were said to be saved, { $journal } are in the journal.
rehearsal-fault-pdf = { $acknowledged } cards were said to be saved, { $pdf } are in the record.
rehearsal-fault-file = { $acknowledged } cards were said to be saved, { $count } are in { $file }.
rehearsal-fault-other-cards = The journal holds other cards than those that were said to be saved.
rehearsal-fault-unsent = Of { $texts } cards only { $sent } were written.
rehearsal-fault-early = Dots could be seen before the reveal, on { $count } devices.
rehearsal-fault-measures = { $agreed } measures were agreed, { $journal } are in the journal, { $pdf } can be followed back to the critique in the record.
rehearsal-fault-unseated = { $count } people had no seat when a round began.
rehearsal-fault-twice = { $count } people stood on two host pages at once.
rehearsal-fault-nowhere = { $count } people stood on no host page when a round began.
rehearsal-fault-uneven = In { $count } rounds the tables differ by more than one person.
rehearsal-fault-overfull = A full place was chosen and given all the same: { $count }.
rehearsal-fault-wrong = A device showed another place than the journal says: { $count }.
rehearsal-fault-others = { $count } cards or sentences of other places could be seen before the harvest.
rehearsal-fault-silent = No device has shown a place, or a card of its own place. There is nothing to compare.
rehearsal-fault-cards = { $written } cards were written at places and saved. With place and round { $journal } are in the journal and { $pdf } in the record.
rehearsal-fault-words = { $written } sentences and topics were said, { $journal } are in the journal, { $pdf } in the record.
rehearsal-fault-repeats = Those who are there met again { $there } times, the plan says { $planned }.
rehearsal-fault-most-meetings = The same two met up to { $there } times, the plan says { $planned }.
rehearsal-fault-returns = Somebody came back to a place { $there } times, the plan says { $planned }.

## What is not possible
rehearsal-people = At least one person must take part, not { $people }.
rehearsal-no-file = There is no file { $file }.
rehearsal-unreadable = The file { $file } cannot be read: { $reason }
rehearsal-no-cards = There is no card in { $file }.
rehearsal-broken-line = { $file }, line { $line }: this is not a card. Expected is {"{"}"id": "…", "text": "…", "lang": "en"{"}"}.
rehearsal-out = Cannot write to { $out }: { $reason }
rehearsal-bad-link = This is not a moderator's link: { $link }
rehearsal-unreachable = No server answers at { $link }.
rehearsal-link-refused = The server at { $link } does not accept the link ({ $code }). A link works only once. Get a new one with: eventkit link
rehearsal-no-server = The server did not start: { $reason }
rehearsal-unknown-format = There is no format { $format }. Known are: { $known }
rehearsal-unknown-activity = The rehearsal cannot play the activity { $activity } (step { $stage }) yet.
rehearsal-no-collect = No cards are written in the format { $format }. There is nothing to rehearse.
rehearsal-away = The server has not answered for { $seconds } seconds.
rehearsal-refused = The server refused "{ $kind }": { $code }
rehearsal-not-seen = A saved change did not arrive.
rehearsal-votes = { $put } dots were put, { $counted } were counted.
rehearsal-too-few = There are too few cards: the step "{ $stage }" would have no result to answer.
rehearsal-strangers = After the night the server did not recognise a person or their cards.
rehearsal-broken-chain = The way back breaks off at: { $text }
rehearsal-no-database = The cards cannot be counted: no database holds this event ({ $places }). Please name the server's data directory with --data.
rehearsal-no-places = There are no tables or rooms in the format { $format }.

## Options
cli-rehearse = Plays a whole event with imagined people and counts whether every card is in the record.
cli-option-people = How many people take part.
cli-option-cards = Cards, one a line: {"{"}"id": "…", "text": "…", "lang": "en"{"}"}. Else samples of its own.
cli-option-seed = The same number gives the same people, texts and choices.
cli-option-out = Folder for the record, the tables, the hand-over file and summary.json.
cli-option-at = Moderator's link of a running server. Else one is started.
cli-option-rehearse-data = Data directory of the running server, for counting (with --at).
cli-option-tables = So many tables or rooms instead of what the format says.
cli-option-rounds = So many rounds instead of what the format says.
