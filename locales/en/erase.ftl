# Erasing: taking a whole event off the laptop.

refused-erase-open = Close the event first. Then you can delete it.
refused-erase-typed = That is not the code. Please type { $right }.
refused-erase-rehearsal = This is a rehearsal. Delete it in its settings.

erase = Delete the event
erase-hint = Nothing of it stays on the laptop. This cannot be undone.
erase-ask = Delete “{ $title }”?
erase-yes = Delete for good
erase-what = { $people ->
    [one] One person
   *[other] { $people } people
}, { $cards ->
    [one] one card
   *[other] { $cards } cards
}, { $photos ->
    [one] one photo
   *[other] { $photos } photos
} and everything else in this event will be deleted.
erase-files = First save what you want to keep.
erase-type = Type the code { $code } to confirm
erase-type-first = Type the code first.
erase-said = The event is deleted.

cli-erase = delete a whole event; only without a running server
cli-option-erase-yes = do not ask
cli-erase-what = { $code }: { $people ->
    [one] one person
   *[other] { $people } people
}, { $cards ->
    [one] one card
   *[other] { $cards } cards
}, { $photos ->
    [one] one photo
   *[other] { $photos } photos
} and everything else in this event will be deleted.
cli-erase-type = Type the code { $code } to confirm
cli-erase-not = That is not the code. Nothing was deleted.
cli-erase-done = The event { $code } is deleted.
cli-erase-unknown = There is no event { $event } in { $data }.
cli-erase-running = A server is running on { $data }. Delete the event there in its settings, or stop it first.
cli-erase-failed = It could not be deleted: { $reason }
cli-erase-read = The event is deleted. But another program is reading the data, so traces may still be on the disk. Close it. Then start and stop eventkit once.
