### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Tisch { $no }
place-name-room = Raum { $no }
place-titled-table = Tisch { $no }, { $title }
place-titled-room = Raum { $no }, { $title }
place-signed-table = Tisch { $sign }
place-signed-room = Raum { $sign }
place-spoken-table = Tisch { $no }, { $sign }
place-spoken-room = Raum { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Blatt
place-sign-2 = Sonne
place-sign-3 = Haus
place-sign-4 = Brücke
place-sign-5 = Boot
place-sign-6 = Stern
place-sign-7 = Tasse
place-sign-8 = Baum
place-sign-9 = Glocke
place-sign-10 = Schlüssel
place-sign-11 = Welle
place-sign-12 = Drachen
place-sign-13 = Apfel
place-sign-14 = Schirm
place-colour-1 = grün
place-colour-2 = gelb
place-colour-3 = rot
place-colour-4 = blau
place-colour-5 = rosa
place-colour-6 = lila
place-colour-7 = orange
place-colour-8 = blau-grün
place-colour-9 = gelb-grün
place-colour-10 = grau
place-colour-11 = hell-blau
place-colour-12 = dunkel-rot
place-colour-13 = hell-grün
place-colour-14 = braun

## Wo im Saal, mit Blick zur Leinwand
row-front = Reihe vorne
row-middle = Reihe in der Mitte
row-back = Reihe hinten
row-from-front = { $row }. Reihe von vorn
side-far-left = ganz links
side-far-right = ganz rechts
side-middle = in der Mitte
side-left-table = { $count }. Tisch von links
side-right-table = { $count }. Tisch von rechts
side-left-room = { $count }. Raum von links
side-right-room = { $count }. Raum von rechts
floor-label = Plan vom Saal: { $place }, { $where }
floor-screen = Leinwand

## Runden und Wege
round-no = Runde { $round }
round-of = Runde { $round } von { $rounds }
move-by-result = nach Ergebnis
move-rotate = nach Plan
move-choose = Sie wählen selbst
move-wish = nach Wünschen
move-spread = die Moderation verteilt

## Aktivitäten
activity-harvest = Ergebnisse hören
activity-outlook = So geht es weiter

## Ablehnungen
refused-access-not-host = Mit diesem Gerät leiten Sie noch keinen Tisch. Bitte geben Sie den Code von Ihrer Gastgeber-Karte ein.
refused-host-unknown = Dieser Code ist falsch. Bitte sehen Sie noch einmal auf Ihre Gastgeber-Karte.
refused-place-unknown = Diesen Tisch oder Raum gibt es hier nicht.
refused-place-closed = { $kind ->
    [room] Raum { $no } ist zu. Bitte wählen Sie einen anderen.
   *[table] Tisch { $no } ist zu. Bitte wählen Sie einen anderen.
}
refused-place-last = Das ist der letzte Tisch oder Raum. Er muss offen bleiben.
refused-place-same = Das ist zweimal der gleiche Tisch. Bitte wählen Sie einen anderen.
refused-place-missing = An welchem Tisch hat das jemand gesagt? Bitte wählen Sie ihn aus.
refused-place-not-yours = An diesem Tisch waren Sie nicht.
refused-places-none = Hier gibt es keine Tische und Räume.
refused-places-too-many = Es gehen nur { $max } Tische oder Räume.
refused-places-rows = Die Reihen müssen zusammen { $count } Tische haben.
refused-question-too-long = Die Frage ist zu lang. Es passen { $max } Zeichen.
refused-seat-elsewhere = { $kind ->
    [room] Ihr Platz ist in Raum { $no }. Bitte gehen Sie dorthin.
   *[table] Ihr Platz ist an Tisch { $no }. Bitte gehen Sie dorthin.
}
refused-seat-hosted = { $kind ->
    [room] Sie leiten Raum { $no }. Darum bleiben Sie dort.
   *[table] Sie leiten Tisch { $no }. Darum bleiben Sie dort.
}
refused-seat-move = { $move ->
    [rotate] Es gibt einen Plan für die Plätze. Ihr Handy zeigt Ihren Tisch.
    [wish] Bitte sagen Sie Ihre Wünsche. Dann verteilt die Moderation die Plätze.
    [choose] Bitte wählen Sie selbst einen Platz.
   *[other] Die Moderation verteilt die Plätze.
}
refused-seat-none = Sie haben hier noch keinen Platz. Bitte fragen Sie die Moderation.
refused-seat-not-now = Gerade wechselt niemand den Platz. Bitte warten Sie auf die Moderation.
refused-stage-no-harvest = In diesem Schritt stellt kein Tisch etwas vor.
refused-stage-no-places = In diesem Schritt arbeiten wir ohne Tische.
refused-summary-too-long = Der Satz ist zu lang. Es passen { $max } Zeichen.
refused-together-alone = Dafür brauchen Sie mindestens 2 Personen.
refused-topic-empty = Das Thema ist noch leer.
refused-topic-too-long = Das Thema ist zu lang. Es passen { $max } Zeichen.
refused-topic-no-room = In diesem Raum sind die Themen schon fest.
refused-topic-unknown = Dieses Thema gibt es nicht.
refused-wishes-twice = Bitte wählen Sie jeden Raum nur 1 Mal.
refused-wishes-too-many = Sie können bis zu { $max } Räume wählen.
