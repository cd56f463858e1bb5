### Die Probe: was der Befehl „rehearse“ im Terminal sagt, und was in der geprobten Veranstaltung steht.

## Die Veranstaltung
rehearsal-title = Probe: Zusammen leben in Haselrod
rehearsal-place = Bürgerhaus Haselrod, Großer Saal
rehearsal-organiser = Stadt Haselrod
rehearsal-promise = Dies ist eine Probe. Die Karten sind erfunden oder stammen aus einer Datei.
rehearsal-next-when = nach der Probe
rehearsal-next-what = Die Moderation sieht sich das Protokoll an und löscht die Probe.
rehearsal-contact = Ihre Moderation
rehearsal-hide-reason = Probe: Diese Karte wurde ausgeblendet.

## Was die Probe sagt und schreibt
rehearsal-dispute-reason = Probe: Darüber ist der Saal uneins.
rehearsal-added-reason = Probe: Der Saal wollte das dabei haben.
rehearsal-measure-what = Anfangen mit: { $words }
rehearsal-measure-who = Arbeitsgruppe der Probe
rehearsal-measure-partners = Stadt Haselrod und Vereine
rehearsal-measure-until = 31. März 2027
rehearsal-measure-first-step = Alle Beteiligten zu einem Gespräch einladen
rehearsal-word-1 = ermutigend
rehearsal-word-2 = anstrengend
rehearsal-text-1 = Alle kamen zu Wort.
rehearsal-text-2 = Mehr Zeit für Gespräche.
rehearsal-summary = Zusammengefasst an Platz { $place } nach Runde { $round }.
rehearsal-topic = Mitgebrachtes Thema { $no }: Was fehlt hier?

## Verlauf
rehearsal-server = Ein eigener Server wird gestartet.
rehearsal-event = Veranstaltung { $code } ist angelegt.
rehearsal-joined = { $count ->
    [one] { $count } Person ist beigetreten.
   *[other] { $count } Personen sind beigetreten.
}
rehearsal-stage = Schritt „{ $stage }“ beginnt.
rehearsal-writing = { $done } von { $total } Karten beantwortet
rehearsal-written = { $sent } Karten geschrieben, { $acknowledged } gespeichert.
rehearsal-sorted = { $cards } Karten liegen unter { $headings } Überschriften.
rehearsal-voted = { $dots } Punkte geklebt, { $results } Ergebnisse bestätigt.
rehearsal-late = Eine Karte kam zu spät, lag in der Ablage und wurde eingeordnet.
rehearsal-worked = Karten wurden geteilt, gestapelt, als umstritten markiert und aufgehoben.
rehearsal-second-round = Zweite Runde unter { $targets }: { $dots } Punkte geklebt.
rehearsal-seated = { $people } Personen sitzen in { $groups } Gruppen.
rehearsal-agreed = { $count ->
    [one] Eine Maßnahme ist vereinbart.
   *[other] { $count } Maßnahmen sind vereinbart.
}
rehearsal-reflected = { $people } Personen haben zurückgeblickt.
rehearsal-second-day = Der zweite Tag beginnt. Alle sind wieder da.
rehearsal-good = Alles stimmt: { $sent } geschrieben = { $acknowledged } gespeichert + { $refused } abgelehnt. Alle { $acknowledged } stehen im Journal ({ $journal }) und im Protokoll ({ $pdf }). { $seconds } Sekunden. Siehe { $out }
rehearsal-bad = Die Probe ist nicht bestanden:
rehearsal-hosts = { $count ->
    [one] Eine Gastgeberin oder ein Gastgeber ist da.
   *[other] { $count } Gastgeber*innen sind da.
}
rehearsal-paper = { $count ->
    [one] Eine Person ist ohne Handy da.
   *[other] { $count } Personen sind ohne Handy da.
}
rehearsal-chosen = { $people } Personen haben gewählt, { $full }-mal war ein Platz schon voll.
rehearsal-walked = { $people } Gäste sind an { $places } Plätzen.
rehearsal-latecomers = { $count ->
    [one] Eine Person kam zu spät und bekam sofort einen Platz.
   *[other] { $count } Personen kamen zu spät und bekamen sofort einen Platz.
}
rehearsal-left = { $count ->
    [one] Eine Person ist gegangen.
   *[other] { $count } Personen sind gegangen.
}
rehearsal-host-changed = An Platz { $place } hat ein Gast die Gastgeberrolle übernommen.
rehearsal-closed = Platz { $place } wurde geschlossen, { $people } Personen sind umgezogen.
rehearsal-topics = { $count } Themen wurden für den offenen Raum mitgebracht und geordnet.
rehearsal-harvested = { $places } Plätze haben vorgestellt, alle sehen { $cards } Karten.
rehearsal-good-moved = Alle hatten in jeder Runde einen Platz. { $told } Anzeigen stimmen mit dem Journal überein. { $planned ->
    [none] { $there }-mal trafen sich zwei wieder.
   *[other] { $there }-mal trafen sich zwei wieder, davon { $midway } durch Umzüge mitten in einer Runde (Plan: { $planned }, untere Schranke: { $bound }; vor der ersten Runde Plan: { $first }, untere Schranke: { $first_bound }).
}

## Was nicht stimmt
rehearsal-fault-sent = Es wurden { $sent } Karten geschrieben, aber { $acknowledged } gespeichert und { $refused } abgelehnt.
rehearsal-fault-journal = Gespeichert gemeldet sind { $acknowledged } Karten, im Journal stehen { $journal }.
rehearsal-fault-pdf = Gespeichert gemeldet sind { $acknowledged } Karten, im Protokoll stehen { $pdf }.
rehearsal-fault-file = Gespeichert gemeldet sind { $acknowledged } Karten, in { $file } stehen { $count }.
rehearsal-fault-other-cards = Im Journal stehen andere Karten als die gemeldeten.
rehearsal-fault-unsent = Von { $texts } Karten wurden nur { $sent } geschrieben.
rehearsal-fault-early = Punkte waren schon vor dem Aufdecken zu sehen, auf { $count } Geräten.
rehearsal-fault-measures = Vereinbart sind { $agreed } Maßnahmen, im Journal stehen { $journal }, im Protokoll lassen sich { $pdf } bis zur Kritik zurückverfolgen.
rehearsal-fault-unseated = Zu Beginn einer Runde hatten { $count } Personen keinen Platz.
rehearsal-fault-twice = { $count } Personen standen bei zwei Gastgeber*innen zugleich.
rehearsal-fault-nowhere = { $count } Personen standen bei niemandem, als eine Runde begann.
rehearsal-fault-uneven = In { $count } Runden unterscheiden sich die Tische um mehr als eine Person.
rehearsal-fault-overfull = { $count }-mal wurde ein voller Platz gewählt und trotzdem vergeben.
rehearsal-fault-wrong = { $count }-mal zeigte ein Gerät einen anderen Platz, als im Journal steht.
rehearsal-fault-others = { $count } Karten oder Sätze anderer Plätze waren schon vor der Ernte zu sehen.
rehearsal-fault-silent = Kein Gerät hat einen Platz oder eine Karte vom eigenen Platz gezeigt. Da ist nichts zu vergleichen.
rehearsal-fault-cards = An Plätzen geschrieben und gespeichert sind { $written } Karten. Mit Platz und Runde stehen { $journal } im Journal und { $pdf } im Protokoll.
rehearsal-fault-words = Gesagt wurden { $written } Sätze und Themen, im Journal stehen { $journal }, im Protokoll { $pdf }.
rehearsal-fault-repeats = Wer da ist, traf sich { $there }-mal wieder, im Plan stehen { $planned }.
rehearsal-fault-most-meetings = Dieselben zwei trafen sich bis zu { $there }-mal, im Plan stehen { $planned }.
rehearsal-fault-returns = An einen Platz zurück kam { $there }-mal jemand, im Plan stehen { $planned }.

## Was nicht geht
rehearsal-people = Es muss mindestens eine Person mitspielen, nicht { $people }.
rehearsal-no-file = Die Datei { $file } gibt es nicht.
rehearsal-unreadable = Die Datei { $file } lässt sich nicht lesen: { $reason }
rehearsal-no-cards = In { $file } steht keine Karte.
rehearsal-broken-line = { $file }, Zeile { $line }: Das ist keine Karte. Erwartet wird {"{"}"id": "…", "text": "…", "lang": "de"{"}"}.
rehearsal-out = In { $out } lässt sich nicht schreiben: { $reason }
rehearsal-bad-link = Das ist kein Link für die Moderation: { $link }
rehearsal-unreachable = Unter { $link } antwortet kein Server.
rehearsal-link-refused = Der Server unter { $link } nimmt den Link nicht an ({ $code }). Ein Link gilt nur einmal. Einen neuen gibt es mit: eventkit link
rehearsal-no-server = Der eigene Server ist nicht gestartet: { $reason }
rehearsal-unknown-format = Das Format { $format } gibt es nicht. Bekannt sind: { $known }
rehearsal-unknown-activity = Die Aktivität { $activity } (Schritt { $stage }) kann die Probe noch nicht spielen.
rehearsal-no-collect = Im Format { $format } werden keine Karten geschrieben. Da gibt es nichts zu proben.
rehearsal-away = Der Server hat { $seconds } Sekunden lang nicht geantwortet.
rehearsal-refused = Der Server hat „{ $kind }“ abgelehnt: { $code }
rehearsal-not-seen = Eine gespeicherte Änderung ist nicht angekommen.
rehearsal-votes = Geklebt wurden { $put } Punkte, gezählt { $counted }.
rehearsal-too-few = Es sind zu wenige Karten: Der Schritt „{ $stage }“ hätte kein Ergebnis, auf das er antworten kann.
rehearsal-strangers = Nach der Nacht hat der Server eine Person oder ihre Karten nicht wiedererkannt.
rehearsal-broken-chain = Der Weg zurück reißt ab bei: { $text }
rehearsal-no-database = Die Karten lassen sich nicht zählen: Keine Datenbank hält diese Veranstaltung ({ $places }). Bitte geben Sie mit --data das Datenverzeichnis des Servers an.
rehearsal-no-places = Im Format { $format } gibt es keine Tische oder Räume.

## Optionen
cli-rehearse = Spielt eine ganze Veranstaltung mit gedachten Personen und zählt nach, ob jede Karte im Protokoll steht.
cli-option-people = Wie viele Personen mitspielen.
cli-option-cards = Karten, eine je Zeile: {"{"}"id": "…", "text": "…", "lang": "de"{"}"}. Sonst eigene Beispiele.
cli-option-seed = Dieselbe Zahl gibt dieselben Personen, Texte und Entscheidungen.
cli-option-out = Ordner für das Protokoll, die Tabellen, die Weitergabe-Datei und summary.json.
cli-option-at = Link der Moderation eines laufenden Servers. Sonst wird ein eigener gestartet.
cli-option-rehearse-data = Datenverzeichnis des laufenden Servers, zum Nachzählen (mit --at).
cli-option-tables = So viele Tische oder Räume, statt wie im Format.
cli-option-rounds = So viele Runden, statt wie im Format.
