### The copy on a second disk: panel and command line.

## Panel
backup-title = Backup
backup-what = Every two minutes and after each step a copy goes to a USB stick. If the laptop breaks, another one goes on.
backup-off = There is no backup.
backup-last = Last backup at { $time }
backup-same = The backup lies on the same disk as the data. Is the stick still plugged in?
backup-gone = The disk is not there any more. Plug it in again or choose another one.
backup-failed = The backup does not succeed at the moment. Is the disk full?
backup-where = Where to?
backup-none = Nowhere
backup-drive = { $path } (free: { $free } GB)
backup-other = Another folder
backup-folder = Folder
backup-folder-hint = The whole path, for example D:\backup or /media/stick
backup-set = Back up there
backup-no-drives = There is no USB stick. Plug one in.
backup-private = The stick holds everything that is on the laptop. Keep it like the laptop.
backup-line = Backup { $time }
backup-line-none = no backup
backup-line-problem = Backup missing
refused-backup-no-folder = There is no such folder, or nothing can be written to it.
refused-backup-same-folder = The data itself lies there already. Take another disk.
refused-backup-failed = The copy did not succeed. Is there enough room on the disk?

## Command line
cli-restore = Brings a backup back; only without a running server
cli-restore-missing = { $file } does not exist.
cli-restore-damaged = { $file } is damaged or no backup. Nothing was changed.
cli-restore-newer = { $file } comes from a newer version. Please update eventkit. Nothing was changed.
cli-restore-running = A server is running on { $data }. Stop it first.
cli-restore-done = The backup { $file } is back: { $events } events.
cli-restore-aside = What was there before still lies in { $aside }. Delete it when you need it no more.
cli-data-damaged = The data in { $data } is damaged. Nothing was changed. Do you have a backup? Then: python3 run.py restore STICK
