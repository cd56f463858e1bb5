### What the moderator's panel says. Short sentences; the consequence stands beside the button.

## Frame
panel-skip = Skip to content
panel-loading = Loading
panel-language = Language of the panel: { $name }
all-events = All events
parts = Parts
save = Save
live = live
show-more = { $count } more
show-fewer = Show fewer
cards-word = { $count ->
    [one] card
   *[other] cards
}
headings = { $count ->
    [one] { $count } heading
   *[other] { $count } headings
}

## The door
shut-title = This device may not moderate yet
shut-why = The panel opens only with a link that works once. This is how you get in:
shut-printed = Open the link that the program printed when it started. It follows the word <b>Moderator</b>.
shut-command = Or get a fresh link on the laptop. The command is <b>python3 run.py link</b> or <b>eventkit link</b>.
shut-other = Or have another moderator's device invite you: there under <b>People</b>.
shut-restart = Or stop the program and start it again. Nothing is lost.

## Events
start-title = Moderation
start-line = Everything stays on this laptop.
events-title = Events
events-none = No event yet
events-none-hint = Make the first one: choose a format, ask a question, begin.
new-event = New event
event-open = open
event-closed = closed
event-not-begun = not begun yet
event-no-day = no date
fact-people = People
fact-cards = Cards
fact-status = Status

## New event
new-title = New event
new-line = Everything can be changed later.
steps = Steps
step-format = Format
step-details = Question and promise
format-people = { $from } to { $to } people
format-minutes = about { $lasts }
format-devices = Phone or paper
format-choose = Choose
format-go-on = Go on writing
new-kept = What you type stays on this device until the event has been made.
new-create = Make the event
new-not-lost = What you typed is still here.
form-wrong = { $count ->
    [one] One field still needs your attention.
   *[other] { $count } fields still need your attention.
}

## Details
details-what = What it is about
details-where = When, where and who
details-promise = What it will change
field-format = Format
field-in = { $field } ({ $name })
field-title = Title
field-title-hint = What the event is called on phones, on screens and in the record.
field-title-empty = Please give the event a title.
field-question = Question
field-question-hint = One question, large and open. It stands above everything else.
field-date = Date
field-start = Start
field-end = End
field-end-before = The end lies before the start.
field-place = Place
field-organiser = Who invites?
field-contact = Contact for questions
field-contact-hint = Name, phone or e-mail. It stands in the record.
field-languages = Languages of the phones
field-languages-none = Please choose at least one language.
field-level = Level of participation
field-level-hint = What can people change today? Do not promise more than you will keep.
field-promise = Promise
field-promise-hint = Everybody reads this sentence before joining. Adapt the proposal.
field-next = What happens with the results
field-next-hint = What happens until when? It stands on the phones and in the record.
field-empty = Something is missing here.
field-wrong = This does not fit.
field-too-long = This is too long. Up to { $max } characters are allowed.
next-when-no = Line { $no }: until when
next-what-no = Line { $no }: what happens
next-when-example = by 15 November
next-what-example = Everybody gets the record.
next-remove-no = Remove line { $no }
next-add = Add a line
next-enough = Nobody reads more than { $max } lines.
level-numbered = { $level } { $name }
level-1-means = People learn what is planned.
level-2-means = People say what they think. Others decide and give reasons.
level-3-means = People decide together with others. Their result binds where that was promised.
level-4-means = People decide. The administration carries it out.
level-5-means = People decide and carry it out themselves.
promise-1 = Today you learn what is planned. We answer your questions here or afterwards in writing.
promise-2 = Your cards are advice to the town. The council decides and gives its reasons in public.
promise-3 = You decide together with us. What is agreed today holds; any departure is explained in public.
promise-4 = You decide. The administration carries out your result.
promise-5 = You decide and act yourselves. The town supports you.

## Head of an event
tab-run = Run of show
tab-people = People
tab-settings = Settings
step-of = Step { $no } of { $total }
code-wifi = 1 Wi-Fi
code-page = Page
code-page-second = 2 Page
code-wifi-alt = Code for the Wi-Fi { $name }
code-page-alt = Code for the page to take part
code-typed = Code to type: { $code }
show-big = Show large
new-window = (new window)

## What did not work
problem-not = { $what }: not done.
problem-read = Read, close this note
order-card-write = Card from paper
order-card-edit = Change card
order-card-hide = Hide
order-card-show = Show again
order-card-place = Add to the others
order-cards-reveal = Reveal cards
order-card-move = Move cards
order-cluster-create = New heading
order-cluster-rename = Rename
order-cluster-merge = Merge
order-cluster-dissolve = Dissolve
order-cluster-order = Move heading
order-vote-reveal = Reveal dots
order-results-confirm = Confirm results
order-stage-start = Start step
order-stage-end = End step
order-stage-reopen = Reopen step
order-stage-skip = Skip step
order-timer-start = Set the clock
order-timer-pause = Pause the clock
order-timer-resume = Resume the clock
order-timer-extend = More time
order-timer-stop = Remove the clock
order-event-edit = Change details
order-event-close = Close the event
order-event-reopen = Reopen the event
order-undo = Undo
order-card-split = Split card
order-card-stack = Stack cards
order-card-dispute = Lightning
order-card-park = Parking lot
order-votes-count = Counted in the hall
order-vote-again = Second round
order-seat-give = Move
order-measure-set = Measure
order-measure-remove = Remove measure
order-answers-reveal = Show the answers
order-day-end = End for today
order-day-begin = Go on on the next day
undo-by-card-place = The cards have been moved again since.
undo-by-cluster = Something under the heading has changed since.
undo-by-cluster-title = The heading has been renamed since.
undo-by-cluster-order = The heading has been moved again since.
undo-by-dots = There are dots on the heading now.
undo-by-stage = Something has happened in the step since.
undo-by-stage-current = Another step is running now.
undo-by-vote-revealed = The results have been confirmed since.
undo-by-results = The results have been changed since.
undo-by-card-hidden = The card has been changed again since.
undo-by-event = The details have been changed again since.
undo-by-card = The card has been changed again since.
undo-by-card-placed = The cards have been moved again since.
undo-by-card-stack = The stack has been changed again since.
undo-by-card-parked = The card lies somewhere else by now.
undo-by-card-dispute = The lightning has been changed again since.
undo-by-counted = The number has been changed again since.
undo-by-round = There is a second round by now.
undo-by-seat = The person has changed the group again since.
undo-by-measure = The measure has been written on since.
undo-by-answers-revealed = The answers have been shown again since.
undo-by-day = It is another day by now.

## Run of show
run-plan = Plan
run-real = Real
run-steps = Steps
run-about = estimated
run-end = End
run-on-time = on time
run-late = { $minutes } min late
run-early = { $minutes } min early
minutes-of = { $gone } of { $minutes } min
minutes-short = min
stage-menu = Menu: { $title }
stage-look = Look at it
stage-start = Start
stage-end = End
stage-reopen = Reopen
stage-skip = Skip
stage-start-title = Start “{ $title }”?
stage-reopen-title = Reopen “{ $title }”?
stage-end-title = End “{ $title }”?
stage-open-all = All phones and the screen then show this step. Nothing is lost.
stage-ends-too = “{ $title }” ends with that.
stage-end-reopen = The step can be reopened at any time.

## Next step
next-part = Next step
next-begin = Begin with
next-go = On to
next-end = End
next-begin-all = All phones and the screen then show this step.
next-ask-go = On to “{ $title }” now?
next-ask-end = End “{ $title }” now?
next-yes = Yes, go on
next-yes-end = Yes, end it
next-no = Not yet
next-then-print = After that comes the record.
next-print = All steps have ended. The record holds every card and what became of it.
next-closed = The event is closed. It can be reopened under “Settings”.
end-welcome = Whoever comes later can still join at any time.
end-collect = Cards that arrive afterwards are not lost: they wait as “late”.
end-collect-hidden = The cards have not been revealed yet.
end-cluster = All cards lie under a heading.
end-cluster-loose = { $count ->
    [one] One card without a heading gets no dots. It stands in the record.
   *[other] { $count } cards without a heading get no dots. They stand in the record.
}
end-vote = The dots have not been revealed yet.
end-vote-missing = { $count ->
    [one] One person has not put dots yet. The dots have not been revealed.
   *[other] { $count } people have not put dots yet. The dots have not been revealed.
}
end-vote-no-results = The results have not been confirmed yet.
end-vote-done = The results are confirmed.

## Board
board-none = This format has no step.
board-closed = The event is closed. Phones cannot write any more.
board-elsewhere = You are looking at “{ $title }”. For everybody, “{ $now }” is running.
board-back = To “{ $now }”
board-cards = Cards
card-no = No. { $no }
card-menu = Menu: card { $no }
card-edit = Change text
card-edit-title = Change card { $no } from paper
card-edited = changed
from-paper = Paper
came-late = late
hidden-count = { $count } hidden
parked-count = { $count } in the parking lot
hidden-because = Hidden: { $reason }

## Arriving
people-in = { $count ->
    [0] Nobody has joined yet
    [one] One person has joined
   *[other] { $count } people have joined
}
way-in = How people get in
wifi-password-is = Password: { $password }
arrive-display = No screen is connected yet. “Show large” opens it in a new window: drag it onto the projector.

## Writing cards
collect-none = No card yet. They appear here as soon as somebody hands one in.
collect-not-begun = This step has not begun yet.
reveal-cards = Reveal cards
reveal-cards-title = { $count ->
    [one] Reveal one card to everybody?
   *[other] Reveal { $count } cards to everybody?
}
reveal-cards-what = Everybody then sees the cards on phones and screen. New cards are visible at once.
paper-write = Card from paper
paper-not-yet = This step has not begun yet.
paper-text = Text of the card
paper-placeholder = What does the card say?
paper-put = Add to the others
paper-written = The card from paper lies with the others.
paper-close = Close
kind-of-card = Kind of card
chars-free = { $count } characters left
chars-too-many = { $count } characters too many
hide = Hide
hide-title = { $count ->
    [one] Hide this card?
   *[other] Hide { $count } cards?
}
hide-why = For which reason?
hide-reason-first = Please choose a reason first.
hide-because-twice = Another card says the same
hide-because-private = Names personal details
hide-because-insult = Insults others
hide-because-off-topic = Does not belong to the question
hide-because-own = Another reason
hide-own-label = The reason in your words
hide-what = Phones and screen then no longer show the card. Its writer reads the reason. The record holds its number and the reason, not the text.
show-again = Show again
hide-other-reason = Give another reason
late-title = { $count } late
late-what = Arrived when the step had already ended.
late-place = Add to the others
late-place-all = Add all

## Sorting cards
selected = { $count } selected
selection = Selected cards
selection-clear = Clear the selection
move-to = Move to
heading-new = New heading
heading-new-for = { $count ->
    [one] New heading for this card
   *[other] New heading for { $count } cards
}
heading-create = Create
heading-title = Heading
heading-drag = Drag to move the heading
heading-menu = Menu: { $title }
heading-rename = Rename
heading-earlier = Move forward
heading-later = Move back
heading-is-first = It is the first already.
heading-is-last = It is the last already.
heading-merge = Merge with …
heading-alone = There is no other heading.
heading-dissolve = Dissolve
pile-label = Cards under “{ $title }”
merge-title = Merge “{ $title }”
merge-what = { $count ->
    [0] The heading “{ $title }” disappears.
    [one] Its card moves. The heading “{ $title }” disappears.
   *[other] Its { $count } cards move. The heading “{ $title }” disappears.
}
merge-into = Into which one?
merge-first = Please choose a heading first.
merge-do = Merge
dissolve-title = Dissolve “{ $title }”?
dissolve-what = { $count ->
    [0] The heading disappears. No cards lie under it.
    [one] The heading disappears. Its card then lies without a heading.
   *[other] The heading disappears. Its { $count } cards then lie without a heading.
}
dissolve-undo = This can be undone as long as nothing builds on it.
dissolve-do = Dissolve
dissolve-keep = Keep
cluster-no-cards = No cards lie here yet.
cluster-all-sorted = All cards have a heading.
cluster-how = Select cards that belong together and give them a heading. Then drag more cards to it.

## Dots
dots-each = { $count ->
    [one] { $count } dot per person
   *[other] { $count } dots per person
}
dots-most = at most { $count } on one item
turnout = Turnout
voted-of = { $people ->
    [one] of one person has put dots
   *[other] { $voted ->
        [one] of { $people } people has put dots
       *[other] of { $people } people have put dots
    }
}
voted-short = { $voted } of { $people } have put dots
vote-secret = Where the dots are, nobody sees before the reveal, not even you.
vote-choices = { $count ->
    [one] One item to choose from
   *[other] { $count } items to choose from
}
vote-no-choices = There is nothing to choose from yet. Make headings first.
vote-not-begun = This step has not begun yet.
reveal-dots = Reveal dots
reveal-dots-title = Reveal the dots now?
reveal-dots-what = Everybody then sees where the dots are. Nobody can put or move dots any more.
reveal-dots-what-live = The result is then fixed. Nobody can put or move dots any more.
reveal-dots-missing = { $count ->
    [one] One person has not put dots yet.
   *[other] { $count } people have not put dots yet.
}
reveal-wait = Wait
ranking = Result of the dots
ranking-live = Where the dots are now
tie-note = { $free ->
    [one] { $count } are tied and one place is left. Please decide with the room what is added.
   *[other] { $count } are tied and { $free } places are left. Please decide with the room what is added.
}
tied-decide = tied – please decide
results-what = The first { $keep } are proposed. You decide what to go on with.
results-none = Please choose at least one result.
results-confirm = { $count ->
    [one] Confirm one result
   *[other] Confirm { $count } results
}
results-settled = { $count ->
    [one] One result is confirmed.
   *[other] { $count } results are confirmed.
}
results-change = Change the choice

## What the table does with a card
card-actions = { $count ->
    [one] Card
   *[other] { $count } cards
}
card-part = part of a card
card-disputed = Disputed:
card-split = Split into two cards …
card-stack = Lay on another card (says the same) …
card-dispute = Disputed …
card-park = To the parking lot
card-is-top = { $count } cards lie here in a stack. Take the others off first.
split-title = Split card { $no }
split-do = Split into { $count } cards
split-part = Card { $no }
split-join = Join card { $no } again
split-more = One more card
split-enough = There can be no more than { $count } cards.
split-empty = Every card needs a text.
split-what = Both thoughts stay: the new cards lie where the old one lay. The record says what they were made from.
stack-title = Where shall card { $no } lie?
stack-do = Lay on top
stack-first = Please choose a card first.
stack-search = Search (text or number)
stack-onto = This card says the same:
stack-nothing = There is no other card here that could say the same.
stack-what = The stack counts as one card. No card is lost, all of them stand in the record.
stack-show = Look at the stack ({ $count } cards) …
stack-cards = { $count ->
    [one] One card
   *[other] Stack: { $count } cards say the same
}
stack-top = lies on top
stack-off = Take off the stack
stack-off-no = Take card { $no } off the stack
stack-these = Lay on each other (say the same), no. { $no } on top
stack-not-same = Only cards of the same step that answer the same can lie on each other.
stack-apart-first = Take the stack apart first.
dispute-title = Card { $no } is disputed
dispute-why = Why?
dispute-hint = Short, without names. Everybody sees the lightning and the reason on the card. It stays where it lies.
dispute-do = Put the lightning on
dispute-change = Change the reason of the lightning …
dispute-off = Take the lightning off

## What is answered
answers-to = answers
answers-to-others = answers something that is no longer chosen
answers-others = Something else
answers-none = There is no card about this yet.
answers-first = Please choose what the card answers.
boards = Boards
boards-all = All boards
boards-left = { $count } open
pile-loose = Without a heading: { $title }
trail = Where this comes from

## Parking lot
parking-title = Parking lot
parking-what = Does not belong here now, but shall not be lost.
parking-write = Card for the parking lot
parking-written = The card lies in the parking lot.
parking-empty = Nothing lies here yet.
parking-back = Back to its place
parking-stays = It was written for the parking lot and answers none of the results.

## Counted in the hall
hall-count = Counted in the hall: paper and hands
hall-count-what = For everybody without a phone. These numbers stay apart from those of the phones, also in the record.
hall-count-what-again = For everybody without a phone. What is counted now is the second round.
hall-count-on = On what
hall-count-paper = Dots on paper
hall-count-hands = Hands
hall-count-paper-for = Dots on paper: { $title }
hall-count-hands-for = Hands: { $title }
count-wrong = Please give a whole number.
from-phones = Phones: { $count }
from-paper-dots = Paper: { $count }
from-hands = Hands: { $count }
from-second = second round: { $count }

## Results
ranking-first = Result of the first round
chosen-title = Results, in this order
chosen-what = Drag by the grip or use the arrows. The hall goes on with these.
chosen-reason = Why is “{ $title }” added?
chosen-reason-hint = The dots did not choose it. Everybody sees the reason, and it stands in the record.
order-earlier = Move “{ $title }” earlier
order-later = Move “{ $title }” later
result-reason = Added: { $reason }
is-result-no = Result { $no }
results-reason-first = Every result that the dots did not choose needs a reason.
said-order = “{ $title }” now stands in place { $no }.
second = Second round
second-title = Second round
second-what = Everybody votes once more, only among these. The dots of the first round stay. There is no third round.
second-reopens = “{ $title }” is opened again for this.
second-among = Among which?
second-first = Please choose at least two.
second-many = Please choose at most { $count }.
second-alone = There is only one.
second-dots = Dots per person
second-dots-wrong = Please give a whole number from 1 to { $max }.
second-do = Start the second round
second-runs = Second round: the hall chooses once more among { $count }.

## Groups
seat-line = { $seated } of { $people } in a group
seat-limit = { $count } per group at most
seat-of = { $count } of { $limit }
seat-none = In no group yet
seat-full = This group is full. You can still seat somebody here.
seat-empty = Nobody yet
seat-menu = Move: { $name }
seat-to = To “{ $title }”
seat-out = Take out of the group

## Measures
measures = { $count ->
    [0] no measure yet
    [one] one measure
   *[other] { $count } measures
}
plan-by-all = everybody writes
plan-by-moderator = only the moderators write
plan-not-begun = This step has not begun. Then you write the measures of each solution here.
plan-free = Without a solution
plan-new = New measure
plan-add = Measure
plan-add-to = Measure for “{ $title }”
measure-no = Measure { $no }
measure-what = What
measure-who = Who
measure-partners = With whom
measure-until = Until when
measure-first-step = First step
measure-remove = Remove measure { $no }
measure-remove-title = Remove measure { $no }?
measure-remove-do = Remove
measure-remove-what = Then it does not stand in the record either. This can be undone.

## Looking back
questions = { $count ->
    [one] one question
   *[other] { $count } questions
}
reflect-not-begun = This step has not begun yet.
answered-of = { $people ->
    [one] of one person has answered
   *[other] { $answered ->
        [one] of { $people } people has answered
       *[other] of { $people } people have answered
    }
}
answers-secret = Nobody, not even you, sees the answers before they are shown. Who said what is never told.
reveal-answers = Show the answers
reveal-answers-title = Show the answers now?
reveal-answers-what = Then everybody sees what was answered, without names.
reveal-answers-missing = { $count ->
    [one] One person has not answered yet.
   *[other] { $count } people have not answered yet.
}
question-scale = From 1 ({ $low }) to { $steps } ({ $high })
question-word = A word
question-text = A sentence or more
answers-nobody = Nobody said anything about this.
scale-mean = { $count ->
    [one] One answer
   *[other] Mean { $mean }, of { $count } answers
}

## Days
day-no = Day { $no }
day-end = End for today
day-end-title = End for today?
day-end-what = Phones and the public screen then say that it goes on on another day. People, codes, cards and dots stay.
day-end-off = You can switch off the laptop.
day-rests = Day { $no } is over.
day-ended-at = { $day }, { $time }
day-begin = Go on on the next day
day-begin-small = Day { $no }
day-begin-what = Everybody goes on with the same phones and codes. Newcomers just join. Then you open the next step.
day-ask = Begin day { $no } now? Today is { $day }.
day-yes = Yes, go on
day-first = The day is over. First use “Go on on the next day”.
board-resting = That is all for today. Phones and the public screen say that it goes on on another day.
results-missing = “{ $title }” needs results first. In “{ $vote }” none are confirmed yet.
results-missing-short = In “{ $vote }” no results are confirmed yet.
results-missing-go = To “{ $vote }”
end-seat = Everybody is in a group.
end-seat-missing = { $count ->
    [one] One person is in no group yet.
   *[other] { $count } people are in no group yet.
}
end-plan = { $count ->
    [0] There is no measure yet.
    [one] One measure is agreed. You can still change it later.
   *[other] { $count } measures are agreed. You can still change them later.
}
end-reflect = The answers are shown and stand in the record.
end-reflect-hidden = The answers have not been shown yet. Without that they do not stand in the record.
seen-seat = On the phones each person chooses a group.
seen-plan = Phones write measures. Everybody sees them.
seen-plan-moderator = Everybody sees the measures that you write.
seen-reflect = Phones answer. Nobody sees what they say.
seen-reflect-revealed = Everybody sees what was answered.
seen-vote-second = Phones set the dots of the second round. Nobody sees where.
seen-resting = That is all for today. It goes on on another day.

## Right side
side = Time, screen, people
timer-for = Time for { $title }
now-is = now { $time }
timer-minutes-label = Minutes on the clock
timer-wrong = Please give whole minutes, at least one.
timer-start = Start the clock
timer-pause = Pause
timer-resume = Resume
timer-stop = Remove
timer-more = { $count ->
    [one] One minute more
   *[other] { $count } minutes more
}
seen-title = What everybody sees
seen-before = “{ $title }” and the code to take part.
seen-welcome = The screen shows the codes, the phones the question and your promise.
seen-collect = Phones write. Every card appears to everybody at once.
seen-collect-hidden = Phones write. Nobody sees the cards of the others yet.
seen-cluster = Everybody reads along while you sort.
seen-vote = Phones put dots. Nobody sees where.
seen-vote-live = Phones put dots. Everybody sees where.
seen-vote-revealed = Everybody sees where the dots are.
seen-vote-results = Everybody sees the results.
seen-closed = The step has ended. Everybody still sees it.
displays-on = { $count ->
    [0] No screen connected
    [one] One screen connected
   *[other] { $count } screens connected
}
phones-on = { $count ->
    [0] No phone connected
    [one] One phone connected
   *[other] { $count } phones connected
}
heads-joined = joined
heads-present = here now
heads-paper = paper cards
safe = Safety
safe-away = No connection to the program on the laptop
safe-away-waiting = { $count ->
    [one] No connection. One order waits.
   *[other] No connection. { $count } orders wait.
}
undo = Undo: { $what }
step-other = last step
step-card-hidden = card hidden
step-card-shown = card shown again
step-card-placed = card added
step-cards-revealed = cards revealed
step-cards-moved = cards moved
step-cluster-created = heading made
step-cluster-renamed = renamed
step-clusters-merged = merged
step-cluster-dissolved = dissolved
step-cluster-ordered = heading moved
step-vote-revealed = dots revealed
step-results-confirmed = results confirmed
step-stage-started = step started
step-stage-ended = step ended
step-stage-skipped = step skipped
step-event-edited = details changed
step-event-closed = closed
step-event-reopened = reopened
step-card-split = card split
step-card-stacked = cards stacked
step-card-disputed = lightning
step-card-parked = parking lot
step-votes-counted = number from the hall
step-vote-again = second round started
step-seat-taken = person moved
step-measure-set = measure written
step-measure-removed = measure removed
step-answers-revealed = answers shown
step-day-ended = day ended
step-day-begun = new day begun
step-photo-edited = photo changed
step-photo-removed = photo removed

## Read out
said-started = “{ $title }” has begun.
said-ended = “{ $title }” has ended.
said-moved = { $count ->
    [one] One card now lies under “{ $to }”.
   *[other] { $count } cards now lie under “{ $to }”.
}
said-heading = The heading “{ $title }” has been made.
said-results = { $count ->
    [one] One result is confirmed.
   *[other] { $count } results are confirmed.
}
said-undone = Undone: { $what }
said-split = Card { $no } is split into { $count } cards.
said-stacked = { $count ->
    [one] The card now lies on the stack.
   *[other] { $count } cards now lie on the stack.
}
said-second = The second round among { $count } has begun.
said-seat = { $name } is here now: { $title }.
said-measure = A measure for “{ $title }” has been made.
said-day-end = That is all for today.
said-day-begin = Day { $no } has begun.

## People
people-title = { $count ->
    [one] One person takes part
   *[other] { $count } people take part
}
people-present = { $count } here now
people-none = Nobody has joined yet.
person-name = Name
person-language = Language
person-joined = since
person-there = now
person-unnamed = no name given
person-paper = on paper
person-present = here
person-away = not connected
invite-title = Second device for the moderation
invite-what = Two moderate more easily: one leads through the event, one sorts the cards. Two devices do not disturb each other.
moderators-on = { $count ->
    [one] One device is moderating now.
   *[other] { $count } devices are moderating now.
}
invite-make = Make a link
invite-another = Make another link
invite-link = Link for the other device
invite-qr = Code for the other moderator's device
invite-once = It works once, within twelve hours. Do not show it on the screen.

## Settings
settings-details = Details of the event
details-saved = The details are saved
details-unsaved = Not saved yet
details-discard = Discard changes
details-same = There is nothing to save.
hall-title = Network in the hall
hall-address = Address for phones
hall-address-hint = A laptop may have several. Choose the network that the phones are in.
wifi-title = Wi-Fi on the screen
wifi-name = Name of the Wi-Fi
wifi-password = Password
wifi-hint = It becomes the first code on the screen. Without a name there is none. Everybody can then read the password.
wifi-save = Save Wi-Fi
wifi-same = There is nothing to save.
wifi-saved = Saved, the code is new
protocol-title = The record
protocol-what = All cards, headings, dots and results on paper. At any time, also in the middle.
protocol-print = The record (PDF)
protocol-busy = The record is being laid out
protocol-made = The record is ready and lies in your downloads.
protocol-file = protocol-{ $code }.pdf
close-title = Close
close-what = Nobody can then join, write or put dots any more. The record stays. You can reopen at any time.
close-event = Close the event
close-ask = Close “{ $title }”?
close-not = Leave it open
reopen-title = Reopen
reopen-what = Phones can then join and take part again. Code and cards stay the same.
reopen-event = Reopen the event

## Refusals that only moderators meet
refused-stage-no-clusters = No cards are sorted in this step.
refused-stage-not-closed = This step is not finished yet.
refused-stage-is-open = This step is already under way.
refused-stage-done = This step is already over. It can be opened again.
refused-card-late = This card still waits in the late tray. Put it into its step first.
refused-card-not-splittable = This card cannot be split now. Take it out of its stack first, or back from what is kept for later.
refused-card-has-dots = There are dots on this card already. It has to stay.
refused-card-not-same = These two cards do not go on one stack. They must lie in the same step and answer the same thing.
refused-card-in-stack = This card lies in a stack. Take it out first.
refused-card-parked = This card is kept for later. Take it back first.
refused-results-missing = The results before this are not confirmed yet.
refused-vote-twice = There has been a second round already.
refused-day-none = No day has begun yet. Start a step first.
refused-day-over = That is all for today. Begin the next day first.
refused-reason-empty = Please add a reason.
refused-reason-too-long = The reason is too long. { $max } characters are allowed.
refused-cluster-unknown = There is no such heading.
refused-cluster-gone = This heading was dissolved in the meantime.
refused-cluster-same = This is the same heading.
refused-cluster-has-dots = There are already dots on this heading. It has to stay.
refused-cluster-not-yours = Somebody else made this heading.
refused-title-empty = The heading is still empty.
refused-title-too-long = The heading is too long. Up to { $max } characters are allowed.
refused-vote-not-revealed = The dots have not been revealed yet.
refused-timer-none = No clock is running.
refused-detail-empty = Something is missing here.
refused-detail-too-long = This is too long.
refused-undo-nothing = There is nothing to take back.
refused-undo-not-yours = Somebody else took this step.
refused-undo-depended = Not possible any more: something has happened since that builds on it.
