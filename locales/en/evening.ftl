### The evening in the moderator's panel: screen, message and break, order in the hall, reception.

## Screen
screens-title = Screen
screen-follows = Follows the run of show
screen-stays = Stays at
screen-black = Black
screen-other = Show something else
screen-follow = Follow again
screen-second = Second screen
screen-second-open = Open the second screen
screen-choose = What does the screen show?
screen-choose-second = What does the second screen show?
screen-choose-what = One press shows it at once. It stays until you choose something else.
screen-of-stage = Of which step?
screen-of-now = the one that is on
screen-of-place-table = Of which table?
screen-of-place-room = Of which room?
screen-of-all = of all
screen-not-of = “{ $title }” has nothing of that kind.
black-on = Make it black
black-off = The screen is black. Show again
bell-label = Bell on the screen
bell-off-what = Rings at a change and when time is up.
bell-on-what = Rings at a change and when time is up. Press “Switch the sound on” once on the screen.
picture-follow = Follow the run of show
picture-follow-hint = Always the step that is on
picture-question = Question
picture-question-hint = The question alone, large
picture-codes = Codes
picture-codes-hint = Wi-Fi and page, large
picture-timer = Clock
picture-timer-hint = How much time is left
picture-cards = Cards
picture-cards-hint = As they come
picture-board = Headings
picture-board-hint = With their cards
picture-floor = Plan of the hall
picture-floor-hint = Where everything stands
picture-results = Results
picture-results-hint = What has been revealed
picture-trail = Way of the measures
picture-trail-hint = From the criticism on
picture-photos = Photos
picture-photos-hint = One after the other
picture-pause = Break picture
picture-pause-hint = Title and “Break”
picture-black = Black

## Message to all, break
call-title = To all
message-write = Message to all
message-stands = This stands on all phones and screens:
message-take-away = Take away
message-change = Change
message-ready = Ready sentences
message-ready-what = Everybody reads a ready sentence in their own language. If you change something, your own words stand everywhere.
message-german = If this field stays empty, the German text stands here.
message-instead = Whoever reads this language sees: { $text }
message-label = Message
message-hint = 200 characters at most. Short is easier to read.
message-what = It stands on all phones and screens until you take it away. It does not stand on a black screen.
message-show = Show to all
message-empty = Please write first what everybody shall read.
break-begin = Break
break-minutes = { $count ->
    [one] minute of break
   *[other] minutes of break
}
break-until = Break until { $time }
break-end = End the break
break-longer = { $count ->
    [one] minute longer
   *[other] minutes longer
}
break-what = Phones and screen tell everybody. The next step ends the break, too.

## Notes
note-title = Notes on “{ $title }”
note-write = Note on this step
note-who = Only moderators see this. It is saved by itself.

## Order in the hall
order-title = Order
order-look = { $reported ->
    [0] { $held } waiting
   *[other] { $held ->
        [0] { $reported } reported
       *[other] { $held } waiting, { $reported } reported
    }
}
hold-label = Let new cards through first
hold-on-what = Nobody sees new cards from phones until you let them through.
hold-off-what = Everybody sees new cards at once.
hold-still = What is waiting already goes on waiting.
held-title = { $count ->
    [one] One card waits to be let through
   *[other] { $count } cards wait to be let through
}
held-what = Nobody sees them yet.
held-muted = Cards of this person are held.
approve = Let through
approve-all = Let all through
reported-title = { $count ->
    [one] One card has been reported
   *[other] { $count } cards have been reported
}
reported-what = Everybody still sees them. You decide.
reported-by = { $count ->
    [one] One person finds it should not hang here.
   *[other] { $count } people find it should not hang here.
}
report-keep = Keep
author-menu = Menu: who wrote card { $no }
mute = Hold future cards of this person
unmute = No longer hold cards of this person
muted-open = { $count ->
    [one] One person held
   *[other] { $count } people held
}
muted-title = Whose cards are held
muted-what = You see the card because of which you hold them. Who wrote it, even you do not learn.
muted-none = Nobody is held any more.
words-open = { $count ->
    [0] Word list
    [one] Word list: one word
   *[other] Word list: { $count } words
}
words-title = Your word list
words-what = A card with one of these words waits until you let it through. Nothing is forbidden by that.
words-label = Words, one in each line
words-hint = Capitals make no difference. A star stands for what belongs to it: word* or *word.
words-many = These are too many. { $max } words at most.
words-long = A word is too long. { $max } characters at most.

## Reception
reception-title = Reception
reception-heads = heads
reception-phones = phones
reception-paper = without phone
reception-hosts = hosts
heads-label = Heads in the room
heads-hint = Count once. Empty means: not counted.
heads-wrong = Please enter a whole number up to 5000.
too-many = Phones { $phones }, heads { $heads }.
too-many-what = Some may be here twice. Close the door before the vote, or let people in with slips only.
too-many-go = To the reception
door-label = The door
door-open = Open
door-open-what = Everybody with the code comes in.
door-slips = Only with an admission slip
door-slips-what = New people need a slip that nobody has used yet. Who is in stays in.
door-closed = Closed
door-closed-what = Nobody new comes in. Who is in stays in, on another device, too.
slips-title = Admission slips
slips-what = Each slip lets one person in. Print too many rather than too few.
slips-count = { $printed ->
    [0] None printed yet.
    [one] One printed, { $used } used.
   *[other] { $printed } printed, { $used } used.
}
slips-how-many = How many?
slips-wrong = Please enter a whole number from 1 to { $max }.
slips-print = Print (PDF)
slips-file = admission-{ $code }.pdf
slips-made = { $count ->
    [one] One slip is among your downloads.
   *[other] { $count } slips are among your downloads.
}
devices-title = Moderators' devices
devices-what = These devices may moderate. A lost one can be shut out here.
device-no = Device { $no }
device-since = since { $day }, { $time }
device-me = this device
device-on = connected now
device-off = not connected
device-revoke = Shut out
device-revoke-no = Shut out device { $no }
device-revoke-title = Shut out device { $no }?
device-revoke-what = It can no longer moderate then, not even after a restart. With a new link it comes in again.

## Orders and steps by name
order-screen-show = Screen
order-screen-bell = Bell
order-message-show = Message to all
order-break-begin = Break
order-break-end = End the break
order-stage-note = Note
order-order-hold = Letting through
order-order-words = Word list
order-card-approve = Let through
order-author-mute = Hold
order-card-clear = Keep
order-reception-count = Heads
order-door-set = Door
step-screen-set = screen
step-bell-set = bell
step-message-shown = message to all
step-break-set = break
step-stage-noted = note
step-hold-set = letting through
step-words-listed = word list
step-card-approved = let through
step-author-muted = cards held
step-reports-cleared = reported card kept
step-heads-counted = heads counted
step-door-set = door
undo-by-screen = The screen shows something else by now.
undo-by-bell = The bell has been switched again by now.
undo-by-message = The message has been changed again by now.
undo-by-break = The break has been changed again by now.
undo-by-note = The note has been changed again by now.
undo-by-hold = Letting through has been switched again by now.
undo-by-words = The word list has been changed again by now.
undo-by-card-held = The card has been held or let through again by now.
undo-by-author-muted = This has been changed again by now.
undo-by-card-reports = The card has been reported again by now.
undo-by-heads = Somebody has counted again by now.
undo-by-door = The door has been switched again by now.

## Read out
said-screen = On the screen: { $picture }.
said-black = The screen is black.
said-black-off = The screen shows something again.
said-message = The message stands with everybody.
said-message-gone = The message is gone.
said-break = Break of { $minutes } minutes.
said-break-end = The break has ended.
said-approved = { $count ->
    [one] One card has been let through.
   *[other] { $count } cards have been let through.
}
said-muted = Future cards of this person wait to be let through.
said-unmuted = Cards of this person are no longer held.
said-heads = The number has been saved.
said-revoked = Device { $no } has been shut out.

## Refusals
refused-card-held = This card still waits to be let through. Let it through first.
refused-card-no-author = This card came from paper. Nobody knows who wrote it.
refused-message-too-long = The message is too long. { $max } characters are allowed.
refused-message-not-ready = There is no such ready sentence. Please write the message yourself.
refused-note-too-long = The note is too long. { $max } characters are allowed.
refused-device-own = You cannot shut out your own device.
refused-device-unknown = This device does not moderate any more.

# Help for every step, and the screen made small
step-help = What is there to do now?
step-help-welcome = Point to the codes and wait until most people are in. Whoever has no phone gets cards made of paper.
step-help-collect = Everybody writes, one card for each thought. Enter what was written on paper with “Card from paper”, so that nothing is missing.
step-help-round = Every table or room writes on its own board. Walk around and keep an eye on the clock.
step-help-cluster = Put together what belongs together and give every pile a heading. Drag the cards, or select them and press “Move to”.
step-help-vote = Everybody spends their dots, and nobody sees those of the others. Reveal them only when all are done.
step-help-plan-all = The groups write measures: what, who, by when. Ask again where nobody is responsible yet.
step-help-plan-moderator = Write down what the room agrees on: what, who, by when. Everybody reads along.
step-help-reflect = Everybody answers alone, and nobody sees the answers of the others. Reveal them when all are done.
step-help-seat-rotate = Everybody walks to the table that their phone or card names. Begin the round when most of them sit.
step-help-seat-choose = Everybody chooses where to go. A full room lets nobody else in.
step-help-seat-wish = Everybody names their wishes. Then you spread all people with one button so that as many wishes as possible come true.
step-help-seat-spread = Spread the people over the places with one button. Afterwards you can move each person by hand.
step-help-groups = Everybody goes to the result they want to work on. You may leave out groups that stay empty.
step-help-harvest = Show one table after the other on the screen and let the hosts speak. Page Down leads to the next one.
step-help-outlook = Say what happens with the results, by when, and whom to ask. Then end the event and download the record.
preview = Live
preview-watch = Live: watch
preview-title = The screen, made small
preview-title-second = The second screen, made small
seen-own-picture = The screen shows something else: { $picture }.
