### Der Befehl "suggest": Vorschläge, welche Karten zusammengehören.

cli-suggest = Schlägt vor, welche Karten einer Datei zusammengehören. Rechnet ohne Internet.
cli-option-suggest-cards = Karten, eine je Zeile: {"{"}"id": "…", "text": "…", "lang": "de"{"}"}.
cli-option-tight = Nur die sicheren Gruppen.
cli-option-seeds = Was schon sortiert ist: {"{"}"Gruppe": ["id", …], …{"}"}. Nennt dann für jede andere Karte drei Gruppen.
cli-option-json = Ausgabe als JSON.

suggest-sure = { $title } ({ $count } Karten, sicher)
suggest-group = { $title } ({ $count } Karten)
suggest-loners = Ohne Gruppe: { $count }
suggest-shared = { $group } (gemeinsam: { $words })
suggest-double = Die Karte { $card } steht mehrmals in der Datei. Es zählt die erste.
suggest-no-file = Die Datei { $file } gibt es nicht.
suggest-unreadable = Die Datei { $file } lässt sich nicht lesen: { $reason }
suggest-broken-line = { $file }, Zeile { $line }: Das ist keine Karte. Erwartet wird {"{"}"id": "…", "text": "…", "lang": "de"{"}"}.
suggest-broken-seeds = { $file }: Erwartet wird {"{"}"Gruppe": ["id", …], …{"}"}.
