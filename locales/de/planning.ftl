### Was sich an Tischen und Räumen nicht planen lässt.

refused-plan-rounds = Es muss mindestens { $min } Runde geben.
refused-plan-too-many-rounds = Mehr als { $max } Runden lassen sich nicht planen.
refused-plan-tables = Es muss mindestens { $min } Tisch geben.
refused-plan-too-few-people = Für { $tables } Tische sind { $people } Personen zu wenig. Bitte nehmen Sie weniger Tische.
refused-plan-too-many-people = Mehr als { $max } Personen lassen sich nicht auf einmal planen.
refused-plan-most = Die Zahl der Treffen darf nicht kleiner als { $min } sein.
refused-plan-twice = „{ $name }“ kommt zweimal vor.
refused-plan-hosts = { $hosts } Gastgebende passen nicht: Es gibt { $max } Tische.
refused-plan-host-moves = Person { $person } bleibt als Gastgeber*in an ihrem Tisch und kann nicht zugleich wechseln.
refused-plan-unknown-person = Eine Person { $person } gibt es in diesem Plan nicht.
refused-plan-unknown-table = Einen Tisch { $table } gibt es in diesem Plan nicht.
refused-plan-group-too-large = Diese Personen passen nicht an einen Tisch: { $people }. An jedem Tisch sind { $seats } Plätze.
refused-plan-group-torn = Diese Personen sollen zusammenbleiben, aber an verschiedenen Tischen sitzen: { $people }.
refused-plan-table-full = An Tisch { $table } sollen { $people } Personen bleiben. Dort sind { $seats } Plätze.
refused-plan-groups-do-not-fit = Die Personen, die zusammenbleiben, lassen sich nicht auf gleich große Tische verteilen. Bitte bilden Sie kleinere Gruppen.
refused-wishes-unknown-room = Einen Raum { $room } gibt es nicht.
refused-wishes-capacity = Der Raum { $room } braucht mindestens { $min } Plätze.
