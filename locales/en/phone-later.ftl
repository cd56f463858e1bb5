### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Entering a code
code-title = Where would you like to take part?
code-label = Code of the event
code-hint = 6 characters. You find them on the screen in the hall.
code-empty = Please enter the code first.
code-go = Continue
code-open = Under way here

## Joining
name-save = Save the name
name-saved = The name is saved.
continue-title = Continue on this device
continue-hint = Your personal code is on the other device, under “Help”.
continue-label = Personal code
continue-empty = Please enter the code first.
continue-go = Continue
guest-no = Guest { $no }

## Tools
text-normal = Normal
text-large = Large
text-larger = Very large
help-what-title = What is this?
help-what = With this phone you write cards and place dots. The moderator shows the next step. Everything then also appears on the screen in the hall.
help-outbox = Without a connection your cards wait safely on this phone.
help-code-title = Continue on another device
help-code = Your code: <b>{ $code }</b>. With it you continue on another device.
help-contact-title = Questions?
help-contact = Talk to the moderator.
help-leave-title = Leaving
help-leave = You can leave at any time. Your cards stay. Simply close this page.
discard = Discard

## Waiting and breaks
ended-title = Thank you for taking part
ended-text = “{ $title }” has ended. Your cards and dots are in the record.
ended-contact = Questions are answered by: { $contact }

## Writing cards
late-draft = The step is over. Your last card is still here. Would you like to give it to the moderator?
late-draft-over = The event is over. Your last card is still here. Please talk to the moderator.
late-give = Give it to the moderator
late-in-tray = Your card “{ $text }” is with the moderator.
late-given = The moderator gets your card

## My cards
your-card = Your card
card-menu-title = Your card
card-edit = Change
card-edit-title = Change card
card-changed = Card changed
save-change = Save the change
keep-as-is = Leave it
card-withdraw = Take back
withdraw-title = Take back this card?
withdraw-text = It disappears everywhere. It will not be in the record.
withdraw-do = Take back
withdraw-keep = Keep
card-withdrawn = Card taken back
edit-refused = Your change “{ $text }” does not count.
back-to-composer = Back to the writing field

## Sorting cards
cluster-open = The moderator puts the cards under headings. You can read along here.
cluster-closed = This is how the cards lie now.
cluster-none = There are no cards here yet.

## Placing dots
dots-left = { $left ->
    [one] <b>{ $left } dot of { $of } left</b>
   *[other] <b>{ $left } dots of { $of } left</b>
}
dots-gone = <b>All dots are placed</b>
dots-how = Press + to put one.
dots-move = You may move them.
dot-give = Place a dot on { $title }
dot-take = Take a dot off { $title }
your-dots = Your dots: { $count }
dots-all = { $count ->
    [one] { $count } dot in the hall
   *[other] { $count } dots in the hall
}
of-them-yours = { $count ->
    [one] { $count } of them yours
   *[other] { $count } of them yours
}
vote-secret = { $count ->
    [0] Nobody sees how the others vote until the dots are revealed.
    [one] { $count } person has placed dots. Nobody sees the result until the dots are revealed.
   *[other] { $count } people have placed dots. Nobody sees the result until the dots are revealed.
}
vote-none = There is nothing here yet to place dots on.
vote-closed = The voting is over. The dots will be revealed in a moment.
vote-revealed = { $count ->
    [one] This is how { $count } person voted.
   *[other] This is how { $count } people voted.
}
vote-confirmed = The dots are counted. We go on with this.
chosen = chosen
dots-total = { $total } dots in all

## What one answers
about-label = You are answering
answers-to = Answers: { $title }
answers-else = About something else

## Marks on the cards
same-title = These cards say the same
card-part = The moderator has split your card. This is part { $place } of { $parts }.
card-parked = kept for later

## Themenspeicher
parking-give = Keep for later
parking-none = Nothing has been kept yet.

## Second round
round-two = Second round
round-two-text = { $dots ->
    [one] These were level. You now have one more dot.
   *[other] These were level. You now have { $dots } more dots.
}
dots-first-round = { $count ->
    [one] first round: { $count } dot
   *[other] first round: { $count } dots
}
dots-again = { $count ->
    [one] second round: { $count } dot
   *[other] second round: { $count } dots
}
dots-paper = { $count } of them on paper
dots-hands = { $count } of them by show of hands
chosen-because = Added: { $reason }

## Groups
group-choose = Choose a group. You may change.
group-closed = The groups are settled. You are in no group.
group-chosen = You are in the group { $title }.
group-none = There are no groups yet.
group-mine = Your group
group-size = { $count } of { $limit } people
group-full = full
group-join = Work here
group-change = Change to this one
group-leave = Leave the group

## Measures
measure-title = Measure
measure-new = Write down a measure
measure-make = Add it
measure-made = The measure is on the list
measure-about = Which solution does it belong to?
measure-short-what = What
measure-short-who = Who
measure-short-partners = With whom
measure-short-until = Until when
measure-short-first-step = First step
measure-what = What?
measure-what-hint = What is to be done? One sentence is enough.
measure-who = Who takes care of it?
measure-who-hint = Best a person who is here today.
measure-partners = With whom?
measure-until = Until when?
measure-until-hint = For example: by the end of March
measure-first-step = The first step
measure-first-step-hint = What can be done this very week?
measure-missing = Still open: { $parts }
measure-empty = Please write first what is to be done.
measure-open = Fill in: { $title }
measure-saves = Every field saves itself. Several people can write at the same time.
measure-done = Done
measure-remove = Remove
measure-remove-title = Remove this measure?
measure-remove-text = It disappears for everybody. It will not be in the record either.
measure-removed = Measure removed
measure-gone = This measure does not exist any more.
plan-none = No measure yet.
plan-by-moderator = Talk about it. The moderator writes down the measures.
plan-closed = { $count ->
    [0] This step is over. Nothing was agreed.
    [one] This step is over. { $count } measure is agreed.
   *[other] This step is over. { $count } measures are agreed.
}
field-saved = saved
field-waits = waiting on this phone
field-meanwhile = Meanwhile it says here: { $text }

## Looking back
reflect-closed = Looking back is over.
reflect-secret = { $count ->
    [0] Nobody sees who says what. Everybody sees the answers once they are revealed.
    [one] { $count } person has answered. Nobody sees who says what. Everybody sees the answers once they are revealed.
   *[other] { $count } people have answered. Nobody sees who says what. Everybody sees the answers once they are revealed.
}
reflect-said = What the hall says
reflect-nothing = Nobody has written anything here.
answer-take-back = Take back
answer-yours = Your answer

## Between two days
resting-title = That is all for today
resting-text = We go on another day: with the same code, on the same phone. Your cards stay where they are.
