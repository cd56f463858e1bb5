### The rehearsal from the panel, with simulated people.

## What is said everywhere as long as it is a rehearsal
probe-title = Rehearsal: { $title }
probe-on-page = Rehearsal: nothing of it counts, and all of it will be deleted.
probe-on-paper = Rehearsal – no real results
probe-tag = Rehearsal

## To begin a rehearsal
probe-open = Rehearse with simulated people
probe-what = Simulated people join, write cards and put dots while you lead through the steps. The rehearsal is an event of its own and is deleted afterwards.
probe-of = What would you like to rehearse?
probe-of-format = Format: { $title }
probe-of-event = Event: { $title }
probe-people = How many people?
probe-people-hint = { $min } to { $max }
probe-pace = How fast are they?
probe-pace-hall = as in a hall
probe-pace-quick = faster, to see all steps
probe-begin = Begin the rehearsal
probe-this = Rehearse this event
probe-this-what = Questions, steps and places are copied into a rehearsal of its own. Your event stays as it is.

## During the rehearsal
probe-help = Lead as you will that evening: the simulated people follow your steps. Your own phone may join, too.
probe-here = { $here } of { $people } are here.
probe-outside = { $count ->
    [one] One person stands outside and is not let in.
   *[other] { $count } stand outside and are not let in.
}
probe-watching = All are watching just now.
probe-paused = All pause.
probe-doing-writing = { $count } writing
probe-doing-voting = { $count } putting dots
probe-doing-walking = { $count } looking for their place
probe-doing-joining = { $count } choosing a group
probe-doing-planning = { $count } agreeing on measures
probe-doing-answering = { $count } answering
probe-doing-hosting = { $count } hosting
probe-pause = Pause
probe-go-on = Go on
probe-more = { $count } more
probe-fewer = { $count } fewer
probe-stop = Let all leave
probe-come-again = Call people back
probe-gone = The simulated people have left. What they said stays.
probe-gone-closed = The event is over, the simulated people have left.
probe-gone-broken = The simulation broke off. What was said is saved.
probe-gone-restart = After a restart the simulated people come only when you call them back.

## To delete
probe-delete = Delete the rehearsal
probe-delete-ask = Delete “{ $title }”?
probe-delete-what = { $people ->
    [one] One person
   *[other] { $people } people
}, { $cards ->
    [one] one card
   *[other] { $cards } cards
} and everything else in this rehearsal will be deleted for good.
probe-delete-hint = Nothing of the rehearsal stays on the laptop. One click does it.
probe-said-deleted = The rehearsal is deleted.

## What cannot be done
refused-rehearsal-running = A rehearsal is on already: “{ $title }”. Please let everybody leave there first.
refused-rehearsal-none = This is no rehearsal but a real event. It is left alone.
refused-rehearsal-people = A rehearsal needs { $min } to { $max } people.
refused-rehearsal-nobody = There are no simulated people here. You can call them back.
refused-rehearsal-failed = The simulation could not be started. Please try again.
