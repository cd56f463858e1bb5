### The command "suggest": which cards might belong together.

cli-suggest = Proposes which cards of a file belong together. Works without internet.
cli-option-suggest-cards = Cards, one a line: {"{"}"id": "…", "text": "…", "lang": "en"{"}"}.
cli-option-tight = Only the sure groups.
cli-option-seeds = What is sorted already: {"{"}"group": ["id", …], …{"}"}. Then names three groups for every other card.
cli-option-json = Output as JSON.

suggest-sure = { $title } ({ $count } cards, sure)
suggest-group = { $title } ({ $count } cards)
suggest-loners = Without a group: { $count }
suggest-shared = { $group } (in common: { $words })
suggest-double = The card { $card } stands in the file more than once. The first one counts.
suggest-no-file = There is no file { $file }.
suggest-unreadable = The file { $file } cannot be read: { $reason }
suggest-broken-line = { $file }, line { $line }: this is not a card. Expected is {"{"}"id": "…", "text": "…", "lang": "en"{"}"}.
suggest-broken-seeds = { $file }: expected is {"{"}"group": ["id", …], …{"}"}.
