### Who is here, who is missing? In the panel and in the record.

## Panel: settings
here-ask = Who is here?
here-ask-what = A voluntary, anonymous question to all who take part. Nothing is asked if nothing is chosen.
here-own = Own group { $no }
here-own-in = Own group { $no }, { $name }
here-own-add = Own group
here-own-remove = Remove own group { $no }
here-enough = More than { $max } groups are not possible.

## Panel: figures
here-title = Who is here, who is missing?
here-off = This question is not asked.
here-settings = Set up the question
here-few = Fewer than 3 people have answered so far.
here-answered = { $people } people have answered. Several groups are possible.
here-missing = Missing, or here with fewer than 3
here-present = Here

## Record
protocol-here = Who was there
protocol-here-answered = { $people } people have said anonymously whom they stand for. Several answers were possible.
protocol-here-groups = So many belong to each
protocol-here-few = Not there, or with fewer than 3 people: { $groups }.
protocol-here-note = The answers were voluntary. The record never tells numbers below 3.
protocol-listed = { $first }, { $rest }
