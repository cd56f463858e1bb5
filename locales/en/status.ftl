### Technical status: the page of the panel that says how laptop and devices are.

status-title = Technical status
status-line = Devices, disk, laptop
status-what = This page looks every few seconds. It disturbs nothing.
status-summary-good = Everything runs.
status-summary-watch = Everything runs. Something deserves a look.
status-summary-act = Please act.
status-away = The laptop does not answer right now. This is how it was last.

status-state-good = Good
status-state-unmeasured = Not measured yet
status-state-watch = Watch
status-state-act = Act

status-part-pages = Devices in the hall
status-part-safe = Safety of the cards
status-part-machine = Laptop
status-part-troubles = Errors of the last hour

status-version = Version
status-since-title = Running since
status-since-value = { $time } ({ $for })
status-hours = { $hours } h { $minutes } min
status-minutes = { $minutes } min
status-entries-title = Entries in the journal
status-trouble-times = { $count } ×, last at { $time }
status-trouble-once = at { $time }
status-troubles-none = Nothing has gone wrong in the last hour.

## Report
status-report = Report for support
status-report-about = If you need help: the report holds times, numbers and errors. There are no names, texts, codes or addresses in it. It is not sent anywhere.
status-report-open = Look at the report
status-report-look = This is what the report holds. You save exactly this text, and pass it on if you like.
status-report-text = Text of the report
status-report-save = Save the report
status-report-saved = The report lies among the downloads.
