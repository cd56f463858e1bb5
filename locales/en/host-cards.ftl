### Host cards in the panel: make a new one when one is lost or was photographed.

host-card-print = Print card
host-card-renew = Make a new card
host-card-renew-title = New host card: { $place }
host-card-renew-what = The old card is no longer valid then. A photo of it opens nothing any more, either.
host-card-renew-nobody-table = No device is signed in at this table right now.
host-card-renew-nobody-room = No device is signed in in this room right now.
host-card-renew-out = Devices that are there already have to sign in with the new card. What was written there stays.
host-card-keep = Keep devices that are there already
host-card-keep-who = { $name }, here since { $time }
host-card-keep-hint = Tick only if you are sure. Whoever photographed the card could be among them.
host-card-made = New card: { $place }. The old one is no longer valid.
refused-host-card-newer = Somebody has just made a new card for this place.

order-host-renew = New host card
step-host-renewed = devices signed out
