### Tables and rooms in the moderator's panel: who sits where, who is missing, what can be changed about it.

## The hall
tab-places-table = Tables
tab-places-room = Rooms
hall-title-table = Hall
hall-title-room = Rooms
hall-here = { $here } of { $all } in place
hall-planned = { $count ->
    [one] one seat planned
   *[other] { $count } seats planned
}
places-there = here / expected
places-go-table = To the tables
places-go-room = To the rooms
heads-phone = with a phone
heads-without = without
heads-gone = gone
hall-key = Signs
hall-people = New, missing, rules
hall-side = Move and change
hall-how = How it works
hall-how-table = Choose a person or a table: with mouse, finger, or Tab and arrow keys. People can also be dragged to another table.
hall-how-room = Choose a room: the people in it stand on the right. From there they can also be dragged to another room.
hall-past = This is how people sat in { $round }.
hall-plan = Plan for { $round }. It still changes when people come or go.
hall-plan-choose = Here people choose for themselves. Nobody has chosen yet.
hall-plan-wish = Here people name wishes. Then you spread them.
hall-plan-spread = Here you spread the people, as soon as the step runs.
floor-plan = Plan of the hall
round-now = { $round }, now
round-plan = { $round }, plan
round-show = Shown: { $round }. Show another round
table-here = { $name }: { $here } of { $count } here
table-planned = { $name }: { $count ->
    [one] one person planned
   *[other] { $count } people planned
}
table-look = { $table }. Look at it
table-closed = { $name } is closed. Look at it
table-is-closed = closed
crowd-no-host = without a host
crowd-full = full
crowd-seats = { $count } seats
seat-here = here
seat-away = not here yet
seat-planned = planned
seat-host = host
seat-stays = stays in place
seat-with = stays together with others
seat-paper = without a phone
seat-help = has called for help
guest-no = Guest { $no }
names-and = { $names } and { $last }
names-more = { $names } and { $count } more
heads-there = { $count } here

## How good the plan is
plan-no-repeats = No two people meet twice.
plan-repeats = { $count ->
    [one] One pair meets twice.
   *[other] { $count } pairs meet twice.
}
plan-repeats-often = { $count ->
    [one] Once a pair meets again
   *[other] { $count } times a pair meets again
}, the same pair at most { $most } times.
plan-best = By calculation it cannot be fewer.
plan-bound = By calculation it cannot be fewer than { $bound }; whether fewer than now is possible is open.
plan-bound-none = Whether it could be done without any is open.
plan-returns = { $count ->
    [one] One person comes back to a table.
   *[other] { $count } people come back to a table.
}

## Moving somebody
move-title = Move { $name }
move-to-first = Table
move-to-other = New table
move-do = Move
move-phone-sit = { $kind ->
    [room] The phone of { $name } says: “Please go to room { $no }”.
   *[table] The phone of { $name } says: “Please sit down at table { $no }”.
}
move-phone-change = { $kind ->
    [room] The phone of { $name } says: “Please move to room { $no } now”.
   *[table] The phone of { $name } says: “Please move to table { $no } now”.
}
move-paper = { $name } has no phone. Please say it yourself: { $place }.
move-host = { $kind ->
    [room] Hosts stay in their room: { $place }.
   *[table] Hosts stay at their table: { $place }.
}
move-no-walk = There are no places in this format.
move-not-begun = People can be moved as soon as they look for their places.
move-plan = This is only the plan. Somebody can be moved in the round that is running.
move-past = This round is over. Somebody can be moved in the round that is running.
sits-at = sits here: { $place }
place-none = without a place
picks-best = Only the most suitable
picks-all-table = All { $count } tables
picks-all-room = All { $count } rooms
pick-smallest-table = smallest table
pick-smallest-room = smallest room
pick-new = meets only new people
pick-again = meets { $names } for the second time
pick-knows = knows { $name } from round { $round }
pick-been = was here in round { $round }
pick-full-table = full, { $count } seats
pick-full-room = full, { $count } seats
person-menu = Menu: { $name }
person-is-there = Is here
person-not-there = Is not here after all
person-leaves = { $name } has gone
person-back = Is back again
person-gone = gone
person-place = Place
person-menu-short = Menu
host-make = Make host: { $place }
host-end = Be a guest again
stay-here = Always stays here: { $place }
stay-free = May change again
help-called = Has quietly asked for help.
help-done = Done
help-done-for = Help for { $name } is done
help-title = Called for help

## New, missing, gone
new-title-late = New here
new-title-waiting = No place yet
new-now = came just now
new-since = for { $minutes } min
new-on-paper = { $when }, without a phone
new-there = { $name } is here: { $place }
new-seat = Seat { $name } here: { $place }
new-all = Seat all { $count } like this
new-all-title = Seat { $count } people like this?
new-all-do = Seat them
new-all-what = Everybody sees the place on the phone at once. Whoever wants to choose can still do so.
missing-title = Still missing
missing-all = All { $count } have gone
gone-title = { $count } people have gone?
gone-do = They have gone
gone-what = They are missing here, and their phones are not connected. The next rounds are planned without them. Whoever comes back gets a place again.

## Always holds
rules-title = Always holds
rules-none = No rule yet. For example: whoever sits in a wheelchair stays at one table.
rule-stay = { $name } stays: { $place }.
rule-together = { $names } stay together.
rule-hosts = { $count ->
    [one] One host stays in place.
   *[other] { $count } hosts stay in place.
}
rule-add = Rule
rule-add-stay = Somebody stays in one place …
rule-add-together = People stay together …
rule-remove = Lift the rule: { $rule }
stay-title = Who stays where?
stay-who = Who?
stay-where = Where?
stay-do = Make the rule
stay-who-first = Please choose a person first.
stay-what = This holds for the next rounds. Nobody is moved now.
together-menu = Stays together with …
together-end = Need not stay together any more
together-title = With whom does { $name } stay together?
together-title-new = Who stays together?
together-who = People
together-two = Please choose at least two people.
together-are = { $names } stay together.
together-do = Keep together
together-what = For example people who interpret or accompany. This holds for the next rounds.
people-search = Search (name or number)
people-search-none = Nobody of this name or number.

## Changing tables and rooms
place-menu = Menu: { $place }
place-topic = Topic
place-topic-hint-table = May be empty: then the table is called after its sign.
place-topic-hint-room = May be empty: then the room is called after its number.
place-question = A question of its own
place-question-hint = May be empty: then the question of the round holds.
place-host = Host
place-no-host = nobody yet
place-host-unnamed = there, without a name
place-capacity = Seats
place-capacity-field = At most so many people
place-capacity-hint = May be empty: then there is no limit.
place-capacity-wrong = Please a whole number from 1 to 1000, or nothing.
place-open = Open: people propose the topics themselves
place-edit = Change topic, question and seats …
place-edit-title = Change { $place }
place-edit-what = Everybody sees it at once on phones and screen.
place-add-table = Add a table
place-add-room = Add a room
place-add-do = Create
place-add-what-table = The new table gets the next number. In the next rounds it is part of the plan.
place-add-what-room = The new room gets the next number. People can then choose it.
said-added-table = The new table stands in the hall.
said-added-room = The new room is there now.
place-empty = Nobody belongs here.
place-merge = Merge with …
place-close-table = Close the table …
place-close-room = Close the room …
place-close-do-table = Close the table
place-close-do-room = Close the room
place-keep = Leave it open
place-reopen = Open again
place-closed-what = Closed. What was written here stays.
place-closed-into = Merged with { $place }. People and cards are there.
close-place-title = Close { $place }?
close-place-people-table = { $count ->
    [0] Nobody sits here.
    [one] One person gets another table at once.
   *[other] { $count } people get other tables at once, if possible where they meet new people.
}
close-place-people-room = { $count ->
    [0] Nobody is here.
    [one] One person gets another room at once.
   *[other] { $count } people get other rooms at once.
}
close-place-host = { $count ->
    [one] The host is then a guest like everybody else.
   *[other] The hosts are then guests like everybody else.
}
close-place-cards-table = { $count ->
    [0] There are no cards here.
    [one] The card of this table stays: on the board, in the harvest and in the record.
   *[other] The { $count } cards of this table stay: on the board, in the harvest and in the record.
}
close-place-cards-room = { $count ->
    [0] There are no cards here.
    [one] The card of this room stays: on the board, in the harvest and in the record.
   *[other] The { $count } cards of this room stay: on the board, in the harvest and in the record.
}
close-place-undo = This can be undone, and opened again later.
merge-place-title = Merge { $place }
merge-place-first-table = Please choose a table first.
merge-place-first-room = Please choose a room first.
merge-place-what = { $people ->
    [0] Nobody moves
    [one] One person moves
   *[other] { $people } people move
}, { $cards ->
    [0] there are no cards
    [one] one card comes along
   *[other] { $cards } cards come along
}: { $place }.
merge-place-what-none = { $people ->
    [0] Nobody moves
    [one] One person moves
   *[other] { $people } people move
}, { $cards ->
    [0] there are no cards.
    [one] one card comes along.
   *[other] { $cards } cards come along.
}
topics-title = Proposed topics
topics-is-done = discussed
topics-menu = Menu: { $topic }
topics-none = Nobody has proposed a topic yet.
topics-is-first = The topic is the first already.
topics-is-last = The topic is the last already.
topics-done = Has been discussed
topics-undone = Is still open after all
topics-remove = Remove
topics-new = New topic
topics-empty = Please write a topic first.
topics-add = Add
said-closed = { $place } is closed.
rows-table = Tables in each row …
rows-room = Rooms in each row …
rows-title-table = How do the tables stand?
rows-title-room = How do the rooms lie?
rows-field-table = Tables in each row
rows-field-room = Rooms in each row
rows-hint = Seen from the screen, for example: 5 4 5
rows-wrong = Please whole numbers with spaces between them.
rows-sum-table = These are { $sum } tables. There are { $count }, closed ones included.
rows-sum-room = These are { $sum } rooms. There are { $count }, closed ones included.
rows-what-table = Screen and phones, too, show where a table stands like this.
rows-what-room = Screen and phones, too, show where a room lies like this.

## Boards
boards-who = Who sees which board?
boards-own-table = Each table its own
boards-own-room = Each room its own
boards-open = Everybody sees all
boards-own-what-table = A table sees only what was written at it. From the harvest on everybody sees everything.
boards-own-what-room = A room sees only what was written in it. From the harvest on everybody sees everything.
boards-open-what = Everybody sees on the phone at once what is written elsewhere.

## Codes and printing
hall-cards = Codes and printing
host-cards = Host cards
host-cards-what = Whoever has this code is the host of this place. Show it only to the person who stays there.
host-card-show = Show the code: { $place }
host-card-hide = Hide the code: { $place }
host-card-show-short = Show
host-card-hide-short = Hide
host-card-qr = Code for the host: { $place }
host-card-address = Address
host-card-code = Code
print-routes = Route cards (PDF)
print-hosts = Host cards (PDF)
print-signs-table = Table signs (PDF)
print-signs-room = Room signs (PDF)
print-file-routes = route-cards-{ $code }.pdf
print-file-hosts = host-cards-{ $code }.pdf
print-file-signs = signs-{ $code }.pdf
print-made = The print is ready and lies in your downloads.
route-print-one = Route card (PDF)
paper-add = Add people without a phone …
paper-add-what = People without a phone get a number, a place and a route card. They count like everybody else.
paper-count = How many people?
paper-count-wrong = Please a number from 1 to { $max }.
paper-add-do = { $count ->
    [one] Add one person
   *[other] Add { $count } people
}
paper-added = { $count ->
    [one] One person is in
   *[other] { $count } people are in
}
paper-added-what = The route card holds the number and the places of all rounds. With its code one can go on with a phone later.
paper-are-in = { $count ->
    [one] { $numbers } is in.
   *[other] { $numbers } are in.
}

## Finding places
seats-line = { $here } of { $all } have found their place
seats-waiting = { $count ->
    [one] one person without a place
   *[other] { $count } without a place
}
seats-wishes = { $count ->
    [one] one person has named wishes
   *[other] { $count } have named wishes
}
seats-all-here = Everybody has found their place.
seats-not-begun = This step has not begun yet. Shown is what is planned.
seats-missing = Not in place yet
spread-rest = Spread the others
spread-wishes = Spread by wishes
spread-all = Spread everybody
spread-none = Everybody has a place already.
spread-title-rest = { $count ->
    [one] Spread one person?
   *[other] Spread { $count } people?
}
spread-title-wishes = { $count ->
    [one] Spread one person by wishes?
   *[other] Spread { $count } people by wishes?
}
spread-what-rest = { $count ->
    [one] They go where the fewest are. Whoever has a place stays.
   *[other] They go where the fewest are. Whoever has a place stays.
}
spread-what-wishes = Wishes are met as well as the seats allow. Whoever named none goes where the fewest are. Whoever has a place stays.
spread-phones = Everybody sees the place on the phone at once. You can still move people afterwards.
end-seat-places = Everybody has a place.
end-seat-places-missing = { $count ->
    [one] One person has no place yet.
   *[other] { $count } people have no place yet.
}
end-seat-places-away = { $count ->
    [one] One person has not been seen in place yet.
   *[other] { $count } people have not been seen in place yet.
}
end-harvest = What was said at the places stays visible for everybody.
end-outlook = The phones go on showing what comes next and whom one can ask.
ahead-rotate = { $count ->
    [one] Then one phone or route card shows the place for { $round }.
   *[other] Then { $count } phones and route cards show the place for { $round }.
}
ahead-choose = Then people choose on the phone where they go.
ahead-wish = Then people name their wishes on the phone. You spread them afterwards.
ahead-spread = Then you spread the people.
ahead-harvest = Then everybody sees what was written at the other places.
seen-seat-rotate = Each phone shows where to go. The screen shows the hall.
seen-seat-choose = Each person chooses a place on the phone.
seen-seat-wish = Each person names wishes on the phone.
seen-seat-spread = The phones wait until you spread the people.
seen-round-table = Each table writes and sees its own board.
seen-round-room = Each room writes and sees its own board.
seen-round-open = Everybody writes and sees all boards.
seen-harvest = Everybody sees what the places have said.
seen-harvest-one = Everybody sees: { $place }.
seen-outlook = Everybody sees what comes next and whom they can ask.

## A round
filter-place-all-table = All tables
filter-place-all-room = All rooms
filter-place = Show: { $place }
filter-round-this = This round
filter-round-all = All rounds
filter-round = Cards from
place-no-cards = No card lies here yet.
cards-elsewhere = Without a place
summary = What the place sums up
summary-of = { $place }, { $round }: summary
summary-none = No summary yet
summary-write = Write a summary
summary-change = Change the summary
summary-write-of = Write a summary: { $place }
summary-change-of = Change the summary: { $place }
paper-where = Where was it said?
paper-where-first = Please choose where it was said.
change-in-two = Announce the change in 2 minutes
end-in-two = Announce the end in 2 minutes
change-in-two-what = Phones and screen then count down two minutes.
said-end-soon = The end in two minutes is announced.
said-change = The change in two minutes is announced.

## Harvest
harvest-places-table = Tables in their order
harvest-places-room = Rooms in their order
harvest-overview = Overview
harvest-overview-what = All places at once
harvest-on-screen = on the screen
harvest-show = Onto the screen
harvest-next = Next: { $place }
harvest-next-overview = Next: overview
harvest-back = Back: { $place }
harvest-back-overview = Back: overview
harvest-not-begun = This step has not begun yet. You can look around already.
harvest-keys = Keys: Page Down shows the next place, Page Up the one before. A remote control works, too.
harvest-at = { $no } of { $count }
harvest-empty = Nothing was written here.
said-shown = On the screen: { $place }

## Outlook
outlook-line = Everybody sees this now
outlook-edit = Change in the settings
outlook-contact = Whom one can ask
outlook-no-next = It does not say yet what happens with the results.
outlook-no-contact = No contact is given yet.

## Changing the run of show
stage-edit = Change minutes and question …
stage-edit-title = Change “{ $title }”
stage-edit-minutes = Minutes
stage-edit-minutes-wrong = Please whole minutes, from 0 to 1440.
stage-edit-prompt = Question of this step
stage-edit-what = The schedule counts with it at once.

## New event
new-places-table = Tables and rounds
new-places-room = Rooms and rounds
new-people = How many people do you expect?
new-people-hint = Only for the proposal. More or fewer may come.
new-count-table = Tables
new-count-room = Rooms
new-count-hint-table = { $count ->
    [one] One table, about { $each } people at each.
   *[other] { $count } tables, about { $each } people at each. 5 or 6 have proved good.
}
new-count-hint-room = { $count ->
    [one] One room, about { $each } people in each.
   *[other] { $count } rooms, about { $each } people in each.
}
new-rounds = Rounds
new-number-wrong = Please a whole number from { $from } to { $to }.

## Orders that did not work
order-seat-arrive = Is here
order-seats-spread = Spread
order-place-add = New place
order-place-edit = Change the place
order-place-close = Close
order-place-reopen = Open again
order-places-arrange = Rows
order-boards-open = Boards
order-host-set = Host
order-person-leave = Gone
order-person-return = Back again
order-person-help = Help
order-person-stay = Stays in place
order-people-together = Stay together
order-topic-order = Move a topic
order-topic-done = Topic done
order-topic-remove = Remove a topic
order-topic-propose = Topic
order-summary-set = Summary
order-harvest-show = Onto the screen
order-stage-edit = Change the step

## Taking back
step-seat-arrived = arrival
step-seats-set = people spread
step-place-added = new place
step-place-edited = place changed
step-place-closed = closed
step-place-reopened = opened again
step-places-arranged = rows changed
step-boards-opened = boards switched
step-host-set = host
step-person-left = gone
step-person-returned = back again
step-help-wanted = help done
step-person-stays = rule: stays in place
step-people-together = rule: stay together
step-summary-set = summary
step-harvest-shown = on the screen
step-stage-edited = step changed
step-topic-proposed = topic
step-topic-ordered = topic moved
step-topic-done = topic done
step-topic-removed = topic removed
undo-by-seat-arrived = The person has arrived elsewhere since.
undo-by-place-open = The place has been opened or closed again since.
undo-by-place-used = Something has happened at the place since.
undo-by-place-words = The place has been changed again since.
undo-by-places-rows = The rows have been changed again since.
undo-by-boards = The boards have been switched again since.
undo-by-host = Somebody else has become host since.
undo-by-person-left = The person has come or gone again since.
undo-by-person-help = Help has been called for again since.
undo-by-person-stay = The rule has been changed again since.
undo-by-people-together = The rule has been changed again since.
undo-by-stage-words = The step has been changed again since.
undo-by-summary = The summary has been changed again since.
undo-by-harvest = Something else is on the screen by now.
undo-by-topic-order = The topics have been ordered again since.
undo-by-topic-done = The topic has been changed again since.
undo-by-topic-removed = The topic has been changed again since.
