### What the phone says. Short sentences, one thought each.

## Beginning
phone-title = Take part
starting = Loading
starting-away = The laptop in the hall does not answer yet.
starting-away-hint = Please stay in the hall's Wi-Fi. This goes on by itself.
refused-title = That did not work
skip-to-main = Skip to the content
new-step = New step: { $title }

## Entering a code
code-title = Where would you like to take part?
code-label = Code of the event
code-hint = 6 characters. You find them on the screen in the hall.
code-empty = Please enter the code first.
code-go = Continue
code-open = Under way here

## Joining
language-choose = Choose a language
join-skip = Skip to joining
join-host = Hosted by { $organiser }
privacy-title = Your data
privacy-name = No account, no real name needed.
privacy-place = Everything stays on the laptop here in the hall. Nothing goes to the internet.
privacy-back = You can change and take back your cards while the step is under way.
name-label = What may we call you?
name-hint = Optional. Only the moderator sees the name.
name-save = Save the name
name-saved = The name is saved.
continue-link = I have joined before and have a personal code
continue-title = Continue on this device
continue-hint = Your personal code is on the other device, under “Help”.
continue-label = Personal code
continue-empty = Please enter the code first.
continue-go = Continue
join = Take part
joining = One moment

## Tools
text-size = Text size
text-normal = Normal
text-large = Large
text-larger = Very large
language = Language
help = Help
help-what-title = What is this?
help-what = With this phone you write cards and place dots. The moderator shows the next step. Everything then also appears on the screen in the hall.
help-outbox = Without a connection your cards wait safely on this phone.
help-code-title = Continue on another device
help-code = Your code: <b>{ $code }</b>. With it you continue on another device.
help-contact-title = Questions?
help-contact = Talk to the moderator.
help-leave-title = Leaving
help-leave = You can leave at any time. Your cards stay. Simply close this page.
understood = Understood
discard = Discard

## Connection and storage
no-connection = No connection
away = No connection right now.
away-cards = Just go on writing: your cards wait safely on this phone.
away-dots = Just go on: your dots wait safely on this phone.
keeps-not = This phone keeps nothing. Please do not reload the page while cards are waiting.
cards-wait = { $count ->
    [one] { $count } card is waiting
   *[other] { $count } cards are waiting
}
cards-kept = { $count ->
    [one] { $count } card is still here
   *[other] { $count } cards are still here
}
dots-wait = Dots are waiting
refused-dot = A dot on “{ $title }” does not count. { $reason }
refused-card = Your card “{ $text }” is still here. { $reason }

## Waiting and breaks
before-title = We are about to begin
before-text = You are in. The moderator begins when everybody is here.
between-title = We go on in a moment
between-text = This step is finished. The moderator opens the next one.
what-comes = What comes
about-minutes = about { $minutes } min
welcome-in = You are in: { $title }
welcome-people = { $count } people are already here.
welcome-question = What it is about
unknown-activity = Your phone cannot show this step yet. Please look at the screen in the hall. Your cards are safe.
ended-title = Thank you for taking part
ended-text = “{ $title }” has ended. Your cards and dots are in the record.
ended-contact = Questions are answered by: { $contact }

## Writing cards
kind-question = What kind of card is this?
card-label = Your card
card-label-kind = Your card: { $kind }
card-placeholder = One thought, one card
card-give = Hand in card
card-given = Card handed in
card-given-waits = Your card is waiting on this phone
card-empty = There is nothing on the card yet.
card-too-long = The card is too long. Up to { $max } characters are allowed.
chars-left = <b>{ $left }</b> left
chars-over = <b>{ $over }</b> too many
chars-short = Short is better
collect-closed = { $count ->
    [one] This step is finished. There is { $count } card.
   *[other] This step is finished. There are { $count } cards.
}
late-draft = The step is over. Your last card is still here. Would you like to give it to the moderator?
late-draft-over = The event is over. Your last card is still here. Please talk to the moderator.
late-give = Give it to the moderator
late-given = The moderator gets your card
others-title = Cards from the hall
others-hidden = { $count ->
    [0] You will see what the others write as soon as the moderator shows the cards.
    [one] There is already { $count } card. You will see what the others write as soon as the moderator shows the cards.
   *[other] There are already { $count } cards. You will see what the others write as soon as the moderator shows the cards.
}
others-none = No card from the others yet.
show-more = Show { $count } more

## My cards
my-cards = My cards
my-cards-waiting = { $count }, { $waiting } of them waiting
your-card = Your card
card-waits = waiting since { $time }
card-leaving = being taken back
card-refused = Your card is still here
card-late = handed in late at { $time }, the moderator has it
card-hidden = The moderator does not show this card. Reason: { $reason }
card-menu = Change card or take it back
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
