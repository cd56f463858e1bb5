### What hosts read. They stand in a noisy hall and have little time: short sentences, one thought each.

## Beginning
host-title = Host
starting = Loading
starting-away = The laptop in the hall does not answer yet.
starting-away-hint = Please stay in the hall's Wi-Fi. This goes on by itself.
refused-title = That did not work
skip-to-main = Skip to the content
new-step = New step: { $title }

## Coming to the table
entry-title = You are a host
entry-name = What is your name?
entry-name-hint = Optional. Your name is shown on the guests' phones.
entry-code = Code on your host card
entry-code-other = Code on another host card
entry-code-hint = 6 characters. You get the card from the moderator.
entry-code-empty = Please enter the code first.
entry-go = Let us begin
entry-busy = One moment
entry-event = Code of the event
entry-event-hint = 6 characters. You find them on the screen in the hall.
entry-event-empty = Please enter the code first.
entry-next = Continue
duties-title = What you do as a host
duty-greet = You stay here and welcome everybody who comes.
duty-tell = You tell them what has been said here.
duty-sum = At the end of each round you write one sentence for all.

## Not a host any more
gone-title = You are not the host here any more
gone-text = The moderator has given this place to somebody else.
gone-closed = { $place } is closed.
moved = { $from } is closed. Guests and cards are here now: { $place }. You are the host here.
gone-safe = Everything you have written is kept.
as-guest = To the page for all participants
other-card = You have opened another host card. You are the host here now: { $place }. Would you like to change?
other-card-go = Change to the other place
other-card-stay = Stay here

## Tools
language-choose = Choose a language
text-size = Text size
text-normal = Normal
text-large = Large
text-larger = Very large
language = Language
help = Help
help-safe-title = Nothing gets lost
help-outbox = Without a connection everything waits safely on this device. Just go on writing.
help-code-title = Continue on another device
help-card = Open the code on your host card there.
help-code = To place dots on your own phone, your code is: <b>{ $code }</b>.
help-contact-title = Questions?
help-contact = Talk to the moderator.
name-save = Save the name
name-saved = The name is saved.
understood = Understood
discard = Discard

## Connection and memory
no-connection = No connection
away = No connection right now.
away-host = Just go on: everything waits safely on this device.
keeps-not = This device keeps nothing. Please do not reload the page while something is waiting.
cards-wait = { $count ->
    [one] { $count } card is waiting
   *[other] { $count } cards are waiting
}
cards-kept = { $count ->
    [one] { $count } card is still here
   *[other] { $count } cards are still here
}
input-waits = Your entry is waiting
refused-text = “{ $text }” is still here. { $reason }
refused-about = { $name }: { $reason }

## Parts of the page on a phone
tabs = Parts of this page
tab-who = Guests
tab-told = Pass on
tab-topics = Topics
tab-write = Write
tab-sum = Sentence

## The question
asked-now = This is what it is about
asked-before = This is what it was about
asked-next = { $round }: what it will be about
asked-round = Next round

## Who comes
who-title = Who is coming to you?
who-count = { $there } of { $count } are here
who-none-table = Nobody yet. Whoever comes to your table is listed here.
who-none-room = Nobody yet. Whoever comes to your room is listed here.
who-hosts = Also host here: { $names }
who-away = Not here any more
guest = Guest { $no }
guest-from = from { $place }
guest-again-table = has been at this table before
guest-again-room = has been in this room before
guest-new = new
guest-paper = without a phone, has a route card
guest-with = comes with { $names }
guest-stays-table = always stays at this table
guest-stays-room = always stays in this room
is-here = is here
here = here
is-here-named = { $name } is here
guest-menu = More about { $name }
guest-missing = Has not come
guest-left = Has left
guest-elsewhere = Sits somewhere else
guest-elsewhere-none = There is no other place.
guest-call = Needs the moderator's help
guest-help = Asks for help
help-done = done
help-done-named = Help for { $name }: done
guest-moved = { $name } sits here now: { $place }
move-title = Where does { $name } sit?
host-is = with { $name }
away-gone = is not taking part any more
away-at = sits here: { $place }
sits-here = Sits here after all
sits-here-named = { $name } sits here after all

## Somebody else
add-guest-table = Somebody else sits here
add-guest-room = Somebody else is here
add-phone-title = With a phone
add-phone-table = The guest scans the code on the table sign. Then they appear in this list. If they belong to another table, the moderator helps.
add-phone-room = The guest scans the code on the room sign. Then they appear in this list. If they belong to another room, the moderator helps.
add-paper-title = Without a phone
add-paper = The guest gets a number and a personal code.
add-paper-do = Add without a phone
added-title = Guest { $no } takes part
added-write = Please write this on a piece of paper and give it to the guest:
added-later = With this code the guest can use a phone later. The moderator can print a route card.
added-done = Done
added-next = Somebody else without a phone

## Passing on
told-title = What you can pass on
told-first-table = Your table begins. In the next round you find here what is said now.
told-first-room = Your room begins. In the next round you find here what is said now.
told-all-table = { $count ->
    [one] The card of this table
   *[other] All { $count } cards of this table
}
told-all-room = { $count ->
    [one] The card of this room
   *[other] All { $count } cards of this room
}
told-no-sentence = your sentence is still missing
round-and-cards = Round { $round } · { $cards }
quoted = “{ $text }”
disputed = Disputed: { $reason }

## Writing cards
write-title = Write a card for somebody
kind-question = What kind of card is this?
card-label = Card
card-label-kind = Card: { $kind }
card-placeholder = Write it as it was said
card-give = Hand in
card-given = Card handed in
card-given-waits = The card waits on this device
card-empty = There is nothing on the card yet.
card-too-long = The card is too long. Up to { $max } characters are allowed.
chars-left = <b>{ $left }</b> left
chars-over = <b>{ $over }</b> too many
chars-short = Short is better
about-label = What does the card answer?
about-missing = Please choose first what the card answers.
for-whom = Who said it?
for-nobody = without a name
written-title = Written down by you
show-more = Show { $count } more
card-waits = waiting since { $time }
card-leaving = being taken back
card-refused = The card is still here
card-menu = Change card or take it back
card-menu-title = This card
card-edit = Change
card-edit-title = Change card
card-changed = Card changed
save-change = Save the change
keep-as-is = Leave it
card-withdraw = Take back
withdraw-title = Take back this card?
withdraw-text = It disappears everywhere. It is not in the record either.
withdraw-do = Take back
withdraw-keep = Keep
card-withdrawn = Card taken back
edit-refused = Your change “{ $text }” does not count.
back-to-composer = Back to the writing field
late-draft = The round is over. Your last card is still here. Would you like to hand it in?
late-draft-over = The event is over. Your last card is still here. Please talk to the moderator.
late-give = Hand it in
late-given = Card handed in

## The sentence for all
sum-title = Your sentence for all
sum-label-table = What mattered most at your table?
sum-label-room = What mattered most in your room?
sum-hint = It is on the screen at the harvest while you speak.
sum-left = <b>{ $left }</b> characters left
sum-before = Earlier rounds
sum-change = Change
sum-change-named = Change the sentence of round { $round }
sum-done = Done
field-saved = saved
field-waits = waiting on this device
field-meanwhile = Meanwhile it says here: { $text }

## Topics of an open room
topics-title = Topics
topics-none = No topic yet. What would your guests like to talk about?
topic-new = New topic
topic-add = Add
topic-up = { $title }: up
topic-down = { $title }: down
topic-first = It is at the top already.
topic-last = It is at the bottom already.
topic-moved = { $title } is number { $no } now
topic-menu = More about { $title }
topic-done = talked about
topic-set-done = Has been talked about
topic-not-done = Not talked about yet
topic-remove = Remove

## Harvest
harvest-now-table = Your table presents now
harvest-now-room = Your room presents now
harvest-no-sentence = You have not written a sentence. Just tell what mattered most.
harvest-other = Speaking now: { $place }
harvest-soon = Soon all present what they have talked about
harvest-own = This is what you read out
harvest-order-table = All tables
harvest-order-room = All rooms
harvest-mine-table = Your table
harvest-mine-room = Your room
harvest-now = now

## Waiting and breaks
before-title = We are about to begin
between-title = We go on in a moment
calm-welcome = Good to have you here
calm-before = There is nothing for you to do now. As soon as the guests set off, you see here who comes to you.
calm-after = The rounds are over. Thank you for being a host.
calm-together = Everybody does this together. You can take part on the page for all.
calm-question = What is asked at your place
what-comes = What comes
about-minutes = about { $minutes } min
resting-title = That is all for today
resting-text = It goes on on another day. Your cards and sentences are kept.
ended-title = Thank you for being a host
ended-text = “{ $title }” is over. All cards and your sentences are in the record.
ended-contact = Questions are answered by: { $contact }
