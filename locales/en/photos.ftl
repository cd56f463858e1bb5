### Photos of pinboards: hosts and moderators.

## For everybody who takes photos
photo-title = Photo of the pinboard
photo-what-table = At the end of the round take a photo of the cards on your table. It goes into the record. No faces, please.
photo-what-room = At the end of the round take a photo of the pinboard in your room. It goes into the record. No faces, please.
photo-take = Photo
photo-chosen = The photo is chosen.
photo-caption = What is to be seen?
photo-caption-hint = A short sentence. It stands below the photo.
photo-send = Send the photo
photo-drop = Discard
photo-drop-named = { $caption }: discard
photo-own = Photos from here
photo-no = Photo { $no }
photo-menu = Change or remove: { $photo }
photo-alt-plain = Photo of the pinboard
photo-alt-where = Photo of the pinboard, { $where }
photo-save = Save the change
photo-changed = The photo is changed.
photo-remove = Remove
photo-keep = Keep
photo-removed = The photo is removed.
photo-remove-title = Remove this photo?
photo-remove-what = It disappears from the screen and does not go into the record.

## On the way
photo-sending = The photo is being sent: { $percent } of 100
photo-prepared = The photo has arrived and is being prepared.
photo-waits-turn = The photo waits until the one before it is sent.
photo-waits-away = No connection. The photo waits on this device. Please do not reload the page.

## The moderators’ panel
photos = Photos
photos-what = Photos of pinboards, turned upright, without where they were taken. They stand in the record with their round and place.
photos-add = Add photos
photos-choose = Choose photos
photos-step = Which step?
photos-no-step = none
photos-place = From which place?
photos-no-place = none
photos-nowhere = no step, no place
photos-show = Show on the screen
photos-show-named = Show on the screen: { $photo }
photos-shown = The screen shows photos now.
photos-not-open = Not before the harvest: until then each place sees only its own.
photos-edit = Change
photos-edit-named = Change: { $photo }
photos-remove-what = Remove this photo? It does not go into the record then. You can undo this.

## Refusals
refused-photo-unknown = This photo is not there any more.
refused-photo-unreadable = This is no photo that can be read here. JPEG, PNG and WebP can.
refused-photo-too-large = The photo has more than { $max } million pixels. Please take it with fewer.
refused-photo-too-heavy = The file is larger than { $max } MB. Please take a smaller photo.
refused-caption-too-long = The caption is too long. At most { $max } characters.
