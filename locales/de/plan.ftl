### Der Befehl "plan": wer wann an welchem Tisch sitzt.

cli-plan = Plant, wer in welcher Runde an welchem Tisch sitzt, und zeigt, wie oft sich Personen wiedersehen.
cli-option-plan-people = Wie viele Gäste von Tisch zu Tisch gehen. Sie heißen 1, 2, 3 …; die Gastgebenden zählen nicht dazu.
cli-option-plan-tables = Wie viele Tische es gibt.
cli-option-plan-rounds = Wie viele Runden es gibt.
cli-option-plan-hosts = Wie viele Tische jemanden haben, der immer dort bleibt. Dann kommt möglichst niemand an einen Tisch zurück.
cli-option-plan-together = Diese Personen sitzen immer am selben Tisch. Mehrmals möglich, auch mit mehr als zwei Personen.
cli-option-plan-stay = Person A bleibt in allen Runden an Tisch T. Mehrmals möglich.
cli-option-plan-most = Niemand soll dieselbe Person öfter als N-mal treffen, auch wenn sich dafür mehr Personen wiedersehen.
cli-option-plan-seed = Dieselbe Zahl gibt denselben Plan.
cli-option-plan-json = Gibt den Plan als JSON aus.
plan-round = Runde { $round }
plan-table = Tisch { $table }: { $people }
plan-table-hosted = Tisch { $table } (bei { $host }): { $people }
plan-repeats = Wiedersehen: { $repeats }.
plan-repeats-bound = Wiedersehen: { $repeats }. Weniger als { $bound } sind nicht möglich.
plan-together = Davon durch Personen, die zusammenbleiben: { $repeats }.
plan-most = So oft treffen sich zwei Personen höchstens: { $most }.
plan-returns = So oft kommt jemand an einen Tisch zurück: { $returns }.
plan-must-return = Bei { $rounds } Runden und { $tables } Tischen muss jede Person an einen Tisch zurückkommen.
plan-impossible = Hier geht nicht beides: Wenn niemand an einen Tisch zurückkommt, gibt es mindestens { $bound } Wiedersehen.
