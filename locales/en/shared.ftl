### Words that phone, panel and public screen share. Polite, short sentences.

## Time
today = today
tomorrow = tomorrow
time-span = { $start } to { $end }
time-from = from { $start }
timer-left = still
timer-minutes = { $minutes } min
timer-over = Time is up
timer-paused = paused
timer-soon = nearly over

## Places
place-plenum = Plenary

## Activities and states
stage-closed = finished

## Levels of participation
level-1 = Information
level-2 = Consultation
level-3 = Co-determination
level-4 = Self-determination
level-5 = Self-organisation
level-of = { $name }, level { $level } of 5.
level-low = being informed
level-high = organising it yourself
level-title = How much you can decide
level-ladder = Levels of participation
level-here = { $name }: this is the level today
next-title = What happens with your cards

## Numbers
cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
parking = Kept for later
kind-and-time = { $kind } · { $time }

## Buttons and states
close = Close
retry = Try again
saved = All saved
offline = No connection right now

## Refusals: what happened and what you can do
refused = That did not work ({ $code }). Please ask the moderator.
refused-net-away = The laptop in the hall does not answer right now. Please try again in a moment.
refused-net-answer = The answer made no sense. Please reload the page.
refused-event-unknown = There is no such code here. Please look at the screen in the hall.
refused-event-closed = The event has ended.
refused-access-origin = This request came from another site. Please reload the page.
refused-access-host = The laptop cannot be reached at this address. Please use the address on the screen in the hall.
refused-access-role = Only the moderator may do that here.
refused-person-unknown = This person is not known here. Please join again.
refused-command-unknown = The laptop does not know this. Please reload the page.
refused-command-malformed = The laptop did not understand this. Please reload the page.
refused-too-fast = That was very fast. Please wait a moment.
refused-too-many = There are very many already. This step takes no more.
refused-storage-failed = The laptop could not save just now. It will be tried again.
refused-server-error = Something went wrong on the laptop. Please tell the moderator.
refused-access-person = This device has not joined yet. Please join again.
refused-server-stopping = The laptop is restarting. It will be tried again in a moment.
refused-stage-unknown = This step does not exist any more.
refused-stage-not-open = This step is not under way.
refused-stage-no-cards = No cards are written in this step.
refused-card-empty = There is nothing on the card yet.
refused-card-too-long = The card is too long. Up to { $max } characters are allowed.
refused-card-kind-unknown = There is no such kind of card here.
refused-about-missing = What does this answer? Please choose it.
refused-about-unknown = What you are answering does not exist here.
