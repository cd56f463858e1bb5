### What the phone says. Short sentences, one thought each.

## Beginning
phone-title = Take part
starting = Loading
starting-away = The laptop in the hall does not answer yet.
starting-away-hint = Please stay in the hall's Wi-Fi. This goes on by itself.
refused-title = That did not work
skip-to-main = Skip to the content
new-step = New step: { $title }

## Joining
language-choose = Choose a language
join-skip = Skip to joining
join-host = Hosted by { $organiser }
privacy-title = Your data
privacy-name = No account, no real name needed.
privacy-place = Everything stays on the laptop here in the hall. Nothing goes to the internet.
privacy-until = The data of this event are kept until { $date }.
privacy-back = You can change and take back your cards while the step is under way.
name-label = What may we call you?
name-hint = Optional. Only the moderator sees the name.
continue-link = I have joined before and have a personal code
host-link = I am a host
join = Take part
joining = One moment

## Tools
text-size = Text size
language = Language
help = Help
understood = Understood

## Connection and storage
no-connection = No connection
away = No connection right now.
away-cards = Just go on writing: your cards wait safely on this phone.
away-dots = Just go on: your dots wait safely on this phone.
away-input = Just go on: what you enter waits safely on this phone.
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
input-waits = Your entry is waiting
refused-dot = A dot on “{ $title }” does not count. { $reason }
refused-card = Your card “{ $text }” is still here. { $reason }
refused-input = Your entry “{ $text }” does not count. { $reason }

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
card-waits = waiting since { $time }
card-leaving = being taken back
card-refused = Your card is still here
card-late = handed in late at { $time }, the moderator has it
card-hidden = The moderator does not show this card. Reason: { $reason }
card-held = waits to be let through · { $time }
card-menu = Change card or take it back

## What one answers
about-missing = Please choose first what you are answering.

## Marks on the cards
disputed = Disputed: { $reason }
same = saying the same: { $count } cards

## Themenspeicher
parking-hint = It does not belong here now, but it shall not get lost.

## Measures
measures = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
trail = Where it comes from
