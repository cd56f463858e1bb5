### Das Brett zum Ordnen: Vorschläge, Suche, Filter, Größe. „Sie“, kurze Sätze.

## Vorschläge
propose-title = Vorschläge
propose-you-decide = Sie entscheiden
propose-again = Neu suchen
propose-searching = Wird gesucht
propose-close = Vorschläge schließen
propose-kinds = Was vorgeschlagen wird
propose-tab-groups = Neue Gruppen
propose-tab-singles = Einzelne Karten
propose-tab-pairs = Ähnliche Karten
propose-found = { $count ->
    [0] Keine Gruppe gefunden
    [one] Eine Gruppe gefunden
   *[other] { $count } Gruppen gefunden
}
propose-sure = Sicher
propose-maybe = Möglich
propose-less-sure = weniger sicher
propose-check-first = Wählen Sie mindestens eine Karte aus.
propose-create = { $count ->
    [one] Mit einer Karte anlegen
   *[other] Mit { $count } Karten anlegen
}
propose-no = Nein
propose-all = { $count ->
    [one] Die sichere Gruppe anlegen
   *[other] Alle { $count } sicheren anlegen
}
propose-all-title = { $count ->
    [one] Eine sichere Gruppe anlegen?
   *[other] { $count } sichere Gruppen anlegen?
}
propose-all-do = { $count ->
    [one] Überschrift anlegen
   *[other] { $count } Überschriften anlegen
}
propose-all-what = { $cards } Karten bekommen eine Überschrift:
propose-all-stay = { $count ->
    [one] Eine weniger sichere Karte bleibt ohne Überschrift.
   *[other] { $count } weniger sichere Karten bleiben ohne Überschrift.
}
propose-all-undo = Jede Überschrift lässt sich einzeln zurücknehmen. Was Sie schon sortiert haben, bleibt liegen.
propose-drop-all = { $count ->
    [one] Vorschlag verwerfen
   *[other] Alle { $count } verwerfen
}
propose-none = Es gibt keine Vorschläge für neue Gruppen mehr.
propose-loners = { $count ->
    [one] Eine Karte passt zu keiner anderen. Sie bleibt, wo sie ist.
   *[other] { $count } Karten passen zu keiner anderen. Sie bleiben, wo sie sind.
}

refused-suggest-failed = Die Vorschläge ließen sich gerade nicht berechnen. Ihre Karten sind unverändert. Suchen Sie bitte noch einmal.

## Einzelne Karten
singles-none = Keine lose Karte passt zu einer Überschrift. Legen Sie zuerst einige Karten unter Überschriften und suchen Sie dann neu.
singles-about = Karte { $no } zu { $title }
fits-ask = Wohin passt sie?
fits-title = Wohin passt Karte { $no }?
fits-list = Überschriften, zu denen sie passen könnte
fits-to = zu
fits-shared = gemeinsam: { $words }
fits-lay = Dazulegen
fits-no = Nein, so lassen
fits-lies = Die Karte liegt schon unter „{ $title }“.
fits-none = Keine Überschrift teilt Wörter mit dieser Karte. Verglichen wird nur mit Karten in derselben Sprache.

## Ähnliche Karten
pairs-none = Es gibt keine Karten, die fast gleich sind.
pairs-name = Karte { $one } und Karte { $other }
pairs-stack = Aufeinanderlegen
pairs-on-top = Karte { $no } liegt dann oben.
pairs-together = Unter eine Überschrift
pairs-are-together = Sie liegen schon unter derselben Überschrift.
pairs-are-apart = Sie liegen unter verschiedenen Überschriften.
pairs-leave = So lassen
pairs-under = unter „{ $title }“

## Suche, Filter, Größe
finder = Suche und Filter
finder-search = Suchen in Text, Nummer und Überschrift
finder-search-short = Suchen
finder-clear = Suche leeren
finder-count = { $shown } von { $all }
finder-filters = Filter
finder-set = gesetzt
finder-reset = Alles zeigen
finder-none = Hier passt keine lose Karte.
finder-no-heading = Unter keiner Überschrift passt eine Karte.
finder-unseen = { $count ->
    [one] davon eine nicht im Bild
   *[other] davon { $count } nicht im Bild
}
filter-by-round = Runde
filter-by-kind = Art
filter-by-lang = Sprache
filter-any = Alle
filter-option = { $label } ({ $count })
fold-all = Alle einklappen
fold-none = Alle ausklappen
fold-cards = Karten zeigen: { $title }
zoom = Schriftgröße
zoom-out = Kleiner
zoom-in = Größer
zoom-at = { $percent } %
zoom-smallest = Kleiner ist es auf der Leinwand nicht mehr lesbar.
zoom-largest = Größer geht es nicht.
sorting-keys = Tasten: Pfeile gehen, Leertaste wählt, M verschiebt, N neue Überschrift, W wohin damit, K mehr, V verbirgt, Esc hebt auf.
