### When the laptop's disk takes nothing any more: panel and terminal.

## Panel
storage-full = The laptop's disk is full.
storage-moved = The folder with the data is no longer where it was.
storage-failing = The laptop's disk is not taking anything right now.
storage-full-how = Delete large files, downloads for example, and empty the bin.
storage-moved-how = Everything is still being saved, but after a restart none of it would be found. Was the folder renamed or deleted? Put it back, from the bin if need be.
storage-failing-how = If the data are on a stick, check that it sits firmly and can be written to.
storage-meanwhile = Nothing gets lost: phones keep what is written and send it again later. Then everything goes on by itself.

## Terminal
cli-data-full = There is no room left on the disk of { $data }. Delete large files, downloads for example, and start again. Your data are still there.
cli-no-link = The disk is full: there is no link for moderators right now. Where the panel was open, it goes on. Make room and then run: eventkit link
