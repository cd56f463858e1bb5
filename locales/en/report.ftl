# What the moderators added to the record, in all outputs.

report-stand = State of the record
report-draft = Draft
report-draft-of = Draft of version { $version }
report-final = Version { $version }, final, { $date }
report-ahead = Version { $version } of { $date }, continued until { $now }
report-digest = Summary by the moderators
report-corrected = corrected: { $text }
report-comment = Note by the moderators: { $text }
report-quoted = “{ $title }”
report-listed = { $before }, “{ $title }”
report-left-out = Not in this record: { $chapters }. All their cards stand in this list.
