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
place-colour-3 = ziegelrot
place-colour-4 = blau
place-colour-5 = rosa
place-colour-6 = violett
place-colour-7 = orange
place-colour-8 = petrol
place-colour-9 = limette
place-colour-10 = schiefergrau
place-colour-11 = himmelblau
place-colour-12 = beerenrot
place-colour-13 = mintgrün
place-colour-14 = braun

## Wo im Saal, mit Blick zur Leinwand
row-front = vordere Reihe
row-middle = mittlere Reihe
row-back = hintere Reihe
row-from-front = { $row ->
    [2] zweite Reihe von vorn
    [3] dritte Reihe von vorn
    [4] vierte Reihe von vorn
   *[other] { $row }. Reihe von vorn
}
side-far-left = ganz links
side-far-right = ganz rechts
side-middle = in der Mitte
side-left-table = { $count ->
    [2] zweiter von links
    [3] dritter von links
    [4] vierter von links
    [5] fünfter von links
   *[other] { $count }. von links
}
side-right-table = { $count ->
    [2] zweiter von rechts
    [3] dritter von rechts
    [4] vierter von rechts
    [5] fünfter von rechts
   *[other] { $count }. von rechts
}
side-left-room = { $count ->
    [2] zweiter Raum von links
    [3] dritter Raum von links
    [4] vierter Raum von links
    [5] fünfter Raum von links
   *[other] { $count }. Raum von links
}
side-right-room = { $count ->
    [2] zweiter Raum von rechts
    [3] dritter Raum von rechts
    [4] vierter Raum von rechts
    [5] fünfter Raum von rechts
   *[other] { $count }. Raum von rechts
}
floor-label = Plan des Saals: { $place }, { $where }
floor-screen = Leinwand

## Runden und Wege
round-no = Runde { $round }
round-of = Runde { $round } von { $rounds }
move-by-result = nach Ergebnis
move-rotate = nach Plan
move-choose = freie Wahl
move-wish = nach Wünschen
move-spread = verteilt die Moderation

## Aktivitäten
activity-harvest = Ernte
activity-outlook = Ausblick

## Ablehnungen
refused-access-not-host = Dieses Gerät gehört zu keiner Gastgeber*in. Bitte geben Sie den Code Ihrer Gastgeber-Karte ein.
refused-host-unknown = Dieser Gastgeber-Code passt nicht. Bitte sehen Sie noch einmal auf Ihre Karte.
refused-place-unknown = Diesen Tisch oder Raum gibt es hier nicht.
refused-place-closed = { $kind ->
    [room] Raum { $no } ist geschlossen. Bitte wählen Sie einen anderen.
   *[table] Tisch { $no } ist geschlossen. Bitte wählen Sie einen anderen.
}
refused-place-last = Das ist der letzte Tisch oder Raum. Er muss offen bleiben.
refused-place-same = Man kann einen Tisch nicht mit sich selbst zusammenlegen.
refused-place-missing = An welchem Tisch wurde das gesagt? Bitte wählen Sie ihn aus.
refused-place-not-yours = An diesem Tisch haben Sie nicht gesessen.
refused-places-none = In dieser Veranstaltung gibt es keine Tische und Räume.
refused-places-too-many = Mehr als { $max } Tische oder Räume gehen nicht.
refused-places-rows = Die Reihen müssen zusammen { $count } Tische ergeben.
refused-question-too-long = Die Frage ist zu lang. Erlaubt sind { $max } Zeichen.
refused-seat-elsewhere = { $kind ->
    [room] Ihr Platz ist in Raum { $no }. Bitte gehen Sie dorthin.
   *[table] Ihr Platz ist an Tisch { $no }. Bitte gehen Sie dorthin.
}
refused-seat-hosted = { $kind ->
    [room] Als Gastgeber*in bleiben Sie in Raum { $no }.
   *[table] Als Gastgeber*in bleiben Sie an Tisch { $no }.
}
refused-seat-move = { $move ->
    [rotate] Die Plätze sind geplant. Ihr Handy zeigt Ihren Tisch.
    [wish] Bitte nennen Sie Ihre Wünsche. Die Moderation verteilt dann die Plätze.
    [choose] Bitte wählen Sie selbst einen Platz.
   *[other] Die Plätze verteilt die Moderation.
}
refused-seat-none = Sie haben hier noch keinen Platz. Bitte fragen Sie die Moderation.
refused-seat-not-now = Gerade wechselt niemand den Platz. Bitte warten Sie auf das Zeichen der Moderation.
refused-stage-no-harvest = In diesem Schritt stellt kein Tisch etwas vor.
refused-stage-no-places = Dieser Schritt findet nicht an Tischen statt.
refused-summary-too-long = Der Satz ist zu lang. Erlaubt sind { $max } Zeichen.
refused-together-alone = Zusammen bleiben können erst zwei Personen.
refused-topic-empty = Das Thema hat noch keine Worte.
refused-topic-too-long = Das Thema ist zu lang. Erlaubt sind { $max } Zeichen.
refused-topic-no-room = In diesem Raum stehen die Themen schon fest.
refused-topic-unknown = Dieses Thema gibt es nicht.
refused-wishes-twice = Bitte nennen Sie jeden Raum nur einmal.
refused-wishes-too-many = Sie können höchstens { $max } Räume nennen.
