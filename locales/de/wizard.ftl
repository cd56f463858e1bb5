### Eine Veranstaltung vorbereiten: Format finden, Ablauf anpassen, eigene Formate, und die Liste vor dem Beginn.

step-plan = Ablauf

## Format finden
find = Suche
find-purpose = Was soll am Ende da sein?
find-people = Wie viele Menschen?
find-fewer = Weniger Menschen
find-more = Mehr Menschen
find-any = beliebig
find-time = Wie viel Zeit?
find-time-120 = 2 Std.
find-time-240 = 4 Std.
find-time-480 = 1 Tag
find-time-any = beliebig
find-clear = Suche leeren
find-fits = Das passt dazu
find-rest = Das passt nicht ganz
find-none = Zu allem passt keines. Am nächsten kommen diese.
find-found = { $count ->
    [0] Kein Format passt zu allem.
    [one] Ein Format passt.
   *[other] { $count } Formate passen.
}
purpose-ideas = Ideen sammeln
purpose-ideas-what = Viele Menschen, eine gute Frage
purpose-critique = Aus Kritik Lösungen machen
purpose-critique-what = Vom Ärger zur Maßnahme
purpose-topics = Mehrere Themen zugleich
purpose-topics-what = Tische oder Räume mit je einem Thema
purpose-situation = Wissen, wie die Lage ist
purpose-situation-what = Was fehlt, was gibt es schon?
purpose-measures = Maßnahmen vereinbaren
purpose-measures-what = Wer macht was bis wann
purpose-agenda = Themen der Teilnehmenden
purpose-agenda-what = Die Tagesordnung entsteht im Saal
fit-good = Passt
fit-few = erst ab { $from } Personen
fit-many = nur bis { $to } Personen
fit-time = braucht etwa { $lasts }
fit-purpose = eher für etwas anderes

hours-minutes = { $hours ->
    [0] { $minutes } Minuten
   *[other] { $minutes ->
        [0] { $hours ->
            [one] eine Stunde
           *[other] { $hours } Stunden
        }
       *[other] { $hours } Std. { $minutes } Min
    }
}

## Eigene Formate
format-own = Eigenes Format
format-menu = Menü: Format { $title }
format-download = Als Datei herunterladen
format-remove = Entfernen
format-keep = Behalten
format-remove-title = Format „{ $name }“ entfernen?
format-remove-what = Das Format verschwindet von diesem Laptop. Veranstaltungen, die damit angelegt sind, bleiben.
format-removed = Format „{ $name }“ ist entfernt.
format-save-as = Als eigenes Format speichern …
format-save-title = Als eigenes Format speichern
format-save-what = Schritte, Fragen und Tische stehen dann bei den Formaten. Titel, Datum und Zusage gehören nicht dazu.
format-save = Speichern
format-save-wrong = Im Ablauf stimmt noch etwas nicht.
format-name = Name des Formats
format-name-hint = So finden Sie es beim nächsten Mal.
format-name-empty = Bitte geben Sie dem Format einen Namen.
format-replace = Ersetzen
format-replaces = Ihr Format „{ $name }“ wird dadurch ersetzt.
format-saved = Format gespeichert
format-saved-what = „{ $name }“ steht jetzt oben in der Liste der Formate. Als Datei geben Sie es an andere weiter.
upload-title = Format aus einer Datei
upload-what = Eine Formatdatei endet auf .toml. Sie wird geprüft, bevor sie in die Liste kommt.
upload-choose = Datei wählen …
upload-busy = „{ $file }“ wird geprüft.
upload-kept = „{ $name }“ steht jetzt bei Ihren Formaten.
upload-refused = „{ $file }“ wurde nicht übernommen.
upload-mistakes = { $count ->
    [one] „{ $file }“ wurde nicht übernommen. Eine Stelle stimmt nicht:
   *[other] „{ $file }“ wurde nicht übernommen. { $count } Stellen stimmen nicht:
}
upload-again = Bitte ändern Sie die Datei und wählen Sie sie noch einmal.
upload-replace-title = Format „{ $name }“ ersetzen?
upload-replace-what = Sie haben schon ein Format mit dieser Kennung. Seine Schritte und Fragen gehen verloren.
refused-upload-too-large = Die Datei ist zu groß. Erlaubt sind { $max } KB.
refused-upload-no-text = Die Datei ist kein Text in UTF-8. Bitte speichern Sie sie in einem Texteditor.
refused-format-newer = Die Datei ist für eine neuere Version des Programms gemacht ({ $version }). Dieses hier kennt nur { $known }.

## Ablauf anpassen
stages-change = Ablauf anpassen
stages-change-what = Schritte, Fragen, Minuten und Tische. Sie können alles lassen, wie es ist.
stages-help = Wählen Sie einen Schritt, um ihn zu ändern. Die Pfeile verschieben ihn, auch Alt mit Pfeil auf oder ab.
stages-steps = Schritte
stages-time = Zeit
stages-lasts = Zusammen { $lasts }.
stages-ends = Ende etwa { $time } Uhr, nach { $lasts }.
stages-exact = Genau wie geplant.
stages-longer = { $minutes ->
    [one] Eine Minute länger als geplant.
   *[other] { $minutes } Minuten länger als geplant.
}
stages-shorter = { $minutes ->
    [one] Eine Minute bleibt übrig.
   *[other] { $minutes } Minuten bleiben übrig.
}
stages-untitled = Schritt ohne Titel
stages-off = findet nicht statt
stages-wrong = Hier stimmt etwas nicht
stages-up = Nach oben: { $title }
stages-down = Nach unten: { $title }
stages-moved = „{ $title }“ steht jetzt an Stelle { $no }.
stages-first-already = Der Schritt steht schon ganz oben.
stages-last-already = Der Schritt steht schon ganz unten.
stages-leave-out = Auslassen
stages-on-again = Wieder aufnehmen
stages-remove = Entfernen
stages-only-one = Einen Schritt braucht es.
stages-removed = „{ $title }“ ist entfernt.
stages-bring-back = Zurückholen
stages-add = Schritt hinzufügen
stages-lasts-rounds = { $rounds } Runden, { $minutes }
stages-round = Tischrunde
stages-no-rounds = Davor gibt es keine Runde an Tischen.
stages-no-cards = Davor schreibt niemand Karten.
stages-no-vote = Davor wird nichts ausgewählt.
stages-mistakes = { $count ->
    [one] Im Ablauf stimmt noch eine Stelle nicht.
   *[other] Im Ablauf stimmen noch { $count } Stellen nicht.
}

## Was ein Schritt ist
stages-help-welcome = Die Menschen kommen an und scannen den Code. Auf der Leinwand stehen Frage und Zugang.
stages-help-collect = Alle schreiben Karten auf dem Handy oder auf Papier. Die Karten hängen an einer gemeinsamen Tafel.
stages-help-round = Karten entstehen an Tischen oder in Räumen. Vor jeder Runde wechseln die Menschen den Platz.
stages-help-cluster = Sie ordnen die Karten unter Überschriften. Alle sehen zu und helfen.
stages-help-vote = Alle kleben Punkte. So zeigt sich, was am wichtigsten ist.
stages-help-seat = Die Menschen verteilen sich auf die Ergebnisse einer Auswahl. An jedem arbeitet eine Gruppe weiter.
stages-help-harvest = Ein Tisch nach dem anderen stellt vor, was dort wichtig war. Danach sehen alle alle Tafeln.
stages-help-plan = Aus Ergebnissen werden Maßnahmen: wer macht was, mit wem, bis wann.
stages-help-reflect = Die Menschen sagen, wie es für sie war. Namen stehen nie dabei.
stages-help-outlook = Alle sehen, wie es weitergeht und wer Fragen beantwortet. Das steht in den Angaben.
stages-help-places = So viele Tische oder Räume stehen am Anfang bereit. Während der Veranstaltung können Sie welche hinzufügen oder schließen.

## Felder eines Schritts
stages-title = Titel des Schritts
stages-reads-german = Leer steht hier Deutsch: „{ $text }“
stages-reads-question = Leer gilt: „{ $text }“
stages-reads-nothing = Leer fragt dieser Schritt nichts.
stages-minutes-rounds = Für eine Runde. Mit Wegen dauern { $rounds } Runden { $minutes } Minuten.
stages-from = Arbeitet weiter mit
stages-about = Antwortet auf die Ergebnisse von
stages-about-none = nichts Bestimmtem
stages-choose = bitte wählen
stages-reminder = Spielregel
stages-reminder-words = Spielregel
stages-reminder-hint = Ein Satz, der neben der Frage stehen bleibt.
stages-move = Wo wird geschrieben?
stages-move-none = alle zusammen im Saal
stages-move-rotate = an Plätzen, Wechsel nach Plan
stages-move-choose = an Plätzen, freie Wahl
stages-move-wish = an Plätzen, nach Wünschen
stages-move-spread = an Plätzen, Sie verteilen
stages-move-stay = an den Plätzen von eben
stages-move-rotate-what = Jede Person bekommt einen Platz genannt. So treffen sich möglichst viele verschiedene Menschen.
stages-move-choose-what = Jede Person wählt selbst, solange Platz ist.
stages-move-wish-what = Jede Person nennt bis zu drei Wünsche. Dann verteilen Sie die Menschen.
stages-move-spread-what = Sie verteilen die Menschen mit einem Knopf.
stages-move-stay-what = Niemand wechselt den Platz.
stages-walk = Minuten für den Weg
stages-first = Vor der ersten Runde
stages-first-same = wie vor den anderen
stages-prompts = Eigene Frage für jede Runde
stages-prompt-round = Runde { $no }
stages-kinds = Arten von Karten
stages-kind-in = { $no }. Art: Wort ({ $name })
stages-kind-colour = { $no }. Art: Farbe
stages-kind-add = Art hinzufügen
stages-kind-remove = Art entfernen: { $name }
stages-kind-last = Eine Art braucht es.
stages-kind-enough = Mehr als { $max } Arten verwirren.
stages-colour-white = Weiß
stages-colour-yellow = Gelb
stages-colour-green = Grün
stages-colour-blue = Blau
stages-colour-orange = Orange
stages-colour-rose = Rosa
stages-colour-lilac = Flieder
stages-max-chars = Höchstens so viele Zeichen
stages-max-chars-hint = Kurze Karten lassen sich besser ordnen.
stages-show = Wer sieht die Karten?
stages-show-live = alle sofort
stages-show-hidden = alle, sobald Sie aufdecken
stages-names = Namen stehen auf den Karten
stages-on = Worauf kommen die Punkte?
stages-on-clusters = auf Überschriften
stages-on-cards = auf einzelne Karten
stages-vote-show = Wer sieht die Punkte?
stages-vote-hidden = alle, sobald Sie aufdecken
stages-vote-live = alle sofort
stages-dots = Punkte für jede Person
stages-dots-hint = Drei bis fünf haben sich bewährt.
stages-max-per-target = Höchstens auf eines
stages-max-per-target-hint = Leer: alle.
stages-keep = Ergebnisse
stages-keep-hint = So viele werden vorgeschlagen.
stages-limit = Höchstens in einer Gruppe
stages-limit-hint = Leer: beliebig viele.
stages-by = Wer schreibt Maßnahmen?
stages-by-all = alle
stages-by-moderator = nur die Moderation
stages-questions = Fragen zum Rückblick
stages-question-no = { $no }. Frage zum Rückblick
stages-question = Frage
stages-question-kind = Antwort
stages-question-scale = Skala
stages-question-word = ein Wort
stages-question-text = ein Satz
stages-question-steps = Stufen
stages-question-low = Wort für ganz unten
stages-question-high = Wort für ganz oben
stages-question-add = Frage hinzufügen
stages-question-remove = Frage entfernen: { $text }
stages-question-last = Eine Frage braucht es.
stages-question-enough = Mehr als { $max } Fragen beantwortet niemand.
stages-places-kind = Was für Plätze?
stages-boards = Wer sieht die Tafeln?
stages-boards-own = nur die Menschen dort, bis zur Ernte
stages-boards-open = alle Menschen alle Tafeln
stages-capacity-table = Höchstens an einem Tisch
stages-capacity-room = Höchstens in einem Raum
stages-capacity-hint = Leer: beliebig viele.
stages-topics-table = Themen der Tische
stages-topics-room = Themen der Räume
stages-topics-hint = Nur, wo an einem Platz etwas Eigenes gefragt wird.
stages-place-table = Tisch { $no }
stages-place-room = Raum { $no }
stages-place-add-table = Noch ein Tisch
stages-place-add-room = Noch ein Raum

## Womit ein neuer Schritt beginnt
stages-asks-cluster = Was gehört zusammen?
stages-asks-vote = Was ist Ihnen am wichtigsten?
stages-asks-seat = Woran möchten Sie weiterarbeiten?
stages-asks-harvest = Was war an den Tischen wichtig?
stages-asks-plan = Wer macht was, mit wem, bis wann?
stages-asks-reflect = Wie war es für Sie?
stages-asks-outlook = Wie geht es mit Ihren Ergebnissen weiter?
stages-asks-satisfied = Wie zufrieden sind Sie mit dem Ergebnis?
stages-asks-low = gar nicht
stages-asks-high = sehr
stages-asks-good = Was war gut?

## Was nicht stimmt, und was erwartet wird
stages-at = Schritt „{ $stage }“:
stages-at-key = Schritt „{ $stage }“, { $key }:
stages-at-head = { $key }:
stages-wrong-order = Der gewählte Schritt kommt nicht davor. Bitte wählen Sie einen früheren oder ändern Sie die Reihenfolge.
stages-wrong-source = Der gewählte Schritt bringt nicht, was hier gebraucht wird. Punkte auf Überschriften brauchen davor ein Ordnen, eine Ernte braucht Runden an Tischen.
stages-expects-id = Bitte eine Kennung aus kleinen Buchstaben, Ziffern und Bindestrichen.
stages-expects-version = Bitte eine ganze Zahl.
stages-expects-title = Bitte ein Titel auf Deutsch.
stages-expects-title-de = Bitte ein Titel auf Deutsch.
stages-expects-prompt = Bitte eine Frage, mindestens auf Deutsch.
stages-expects-prompt-de = Bitte auch eine Frage auf Deutsch.
stages-expects-reminder-de = Bitte auch eine Spielregel auf Deutsch.
stages-expects-people = Bitte zwei ganze Zahlen: mindestens und höchstens so viele Menschen.
stages-expects-purpose = Erlaubt sind: ideas, critique, topics, situation, measures, agenda.
stages-expects-stage = Bitte 1 bis 60 Schritte.
stages-expects-activity = Bitte sagen Sie, was die Menschen in diesem Schritt tun.
stages-expects-minutes = Bitte ganze Minuten, von 0 bis 1440.
stages-expects-from = Bitte wählen Sie einen früheren Schritt, mit dem dieser weiterarbeitet.
stages-expects-about = Bitte wählen Sie eine frühere Auswahl mit Punkten.
stages-expects-move = Erlaubt sind: rotate, choose, wish, spread, stay.
stages-expects-first = Erlaubt sind: rotate, choose, wish, spread.
stages-expects-rounds = Bitte eine ganze Zahl von 1 bis 12.
stages-expects-walk = Bitte ganze Minuten, von 0 bis 60.
stages-expects-prompts = Bitte für jede Runde höchstens eine Frage, mindestens auf Deutsch.
stages-expects-card-max-chars = Bitte eine ganze Zahl von 1 bis 2000.
stages-expects-card-hint-chars = Bitte eine ganze Zahl, höchstens so groß wie die erlaubte Länge.
stages-expects-card-kinds = Bitte 1 bis 6 Arten von Karten.
stages-expects-card-kinds-label-de = Bitte für jede Art ein Wort auf Deutsch.
stages-expects-card-kinds-colour = Erlaubt sind: white, yellow, green, blue, orange, rose, lilac.
stages-expects-show = Erlaubt sind: live, hidden.
stages-expects-on = Erlaubt sind: clusters, cards.
stages-expects-dots = Bitte eine ganze Zahl von 1 bis 50.
stages-expects-max-per-target = Bitte eine ganze Zahl, höchstens so groß wie die Zahl der Punkte.
stages-expects-keep = Bitte eine ganze Zahl von 1 bis 100.
stages-expects-limit = Bitte eine ganze Zahl ab 1.
stages-expects-by = Erlaubt sind: all, moderator.
stages-expects-questions = Bitte 1 bis 8 Fragen.
stages-expects-questions-label-de = Bitte jede Frage auch auf Deutsch.
stages-expects-questions-steps = Bitte 2 bis 10 Stufen.
stages-expects-places = Dafür braucht das Format Tische oder Räume.
stages-expects-places-count = Bitte 1 bis 60 Tische oder Räume.
stages-expects-places-capacity = Bitte eine ganze Zahl von 1 bis 1000.
stages-expects-places-kind = Erlaubt sind: table, room.
stages-expects-places-boards = Erlaubt sind: own, open.
stages-expects-places-list-title-de = Bitte jeden Namen auch auf Deutsch.
stages-expects-places-list-question-de = Bitte jede Frage auch auf Deutsch.

## Noch eine Veranstaltung wie diese
event-menu = Menü: { $title }
event-like = Als Vorlage nehmen
event-like-what = Legt eine neue Veranstaltung mit denselben Schritten, Fragen, Tischen und Angaben an. Karten und Menschen kommen nicht mit; Datum und Code sind neu.

## Vor dem Beginn
ready-title = { $count ->
    [one] Vor dem Beginn: ein Hinweis
   *[other] Vor dem Beginn: { $count } Hinweise
}
ready-good = Vor dem Beginn: alles bereit
ready-what = Nichts davon hält Sie auf. Sie können jederzeit beginnen.
ready-date-none = Es steht kein Datum fest.
ready-date-past = Das Datum liegt schon zurück: { $date }.
ready-time-none = Ohne Beginn zeigt der Ablauf keine Uhrzeiten.
ready-time-over = { $minutes ->
    [one] Der Ablauf dauert eine Minute länger als angekündigt.
   *[other] Der Ablauf dauert { $minutes } Minuten länger als angekündigt.
}
ready-contact-none = Niemand ist für Fragen genannt.
ready-next-none = Es steht noch nicht da, was mit den Ergebnissen passiert.
ready-question-none = Die Frage der Veranstaltung fehlt.
ready-question-lang = { $many ->
    [one] Die Frage der Veranstaltung fehlt in dieser Sprache: { $langs }.
   *[other] Die Frage der Veranstaltung fehlt in diesen Sprachen: { $langs }.
}
ready-prompt-lang = { $many ->
    [one] Die Frage von „{ $title }“ fehlt in dieser Sprache: { $langs }.
   *[other] Die Frage von „{ $title }“ fehlt in diesen Sprachen: { $langs }.
}
ready-dots-many = „{ $title }“: { $dots } Punkte für { $keep } Ergebnisse sind viele.
ready-places-full = { $kind ->
    [room] In den Räumen ist Platz für { $seats } Personen. Da sind schon { $people }.
   *[table] An den Tischen ist Platz für { $seats } Personen. Da sind schon { $people }.
}
ready-places-hosts = { $kind ->
    [room] { $count ->
        [one] Ein Raum hat noch keine Gastgeber*in.
       *[other] { $count } Räume haben noch keine Gastgeber*in.
    }
   *[table] { $count ->
        [one] Ein Tisch hat noch keine Gastgeber*in.
       *[other] { $count } Tische haben noch keine Gastgeber*in.
    }
}
ready-place-lang = { $kind ->
    [room] { $many ->
        [one] Die Frage von Raum { $no } fehlt in dieser Sprache: { $langs }.
       *[other] Die Frage von Raum { $no } fehlt in diesen Sprachen: { $langs }.
    }
   *[table] { $many ->
        [one] Die Frage von Tisch { $no } fehlt in dieser Sprache: { $langs }.
       *[other] Die Frage von Tisch { $no } fehlt in diesen Sprachen: { $langs }.
    }
}
ready-print-none = Schilder, Plakat und Karten sind noch nicht gedruckt.
ready-phone-none = Noch kein Handy war dabei. Probieren Sie es mit Ihrem eigenen.
ready-go-details = Zu den Angaben
ready-go-hall = Saal prüfen
ready-go-places = Zu den Plätzen
ready-go-print = Zum Drucken
ready-go-stage = Zur Frage
ready-go-like = Neu anlegen und ändern
