### What cannot be planned at tables and in rooms.

refused-plan-rounds = There has to be at least { $min } round.
refused-plan-too-many-rounds = More than { $max } rounds cannot be planned.
refused-plan-tables = There has to be at least { $min } table.
refused-plan-too-few-people = { $people } people are too few for { $tables } tables. Please take fewer tables.
refused-plan-too-many-people = More than { $max } people cannot be planned at once.
refused-plan-most = The number of meetings cannot be less than { $min }.
refused-plan-twice = “{ $name }” is there twice.
refused-plan-hosts = { $hosts } hosts do not fit: there are { $max } tables.
refused-plan-host-moves = Person { $person } stays at a table as its host and cannot move as well.
refused-plan-unknown-person = There is no person { $person } in this plan.
refused-plan-unknown-table = There is no table { $table } in this plan.
refused-plan-group-too-large = These people do not fit at one table: { $people }. Each table has { $seats } seats.
refused-plan-group-torn = These people are to stay together, but at different tables: { $people }.
refused-plan-table-full = { $people } people are to stay at table { $table }. It has { $seats } seats.
refused-plan-groups-do-not-fit = The people who stay together cannot be spread over tables of equal size. Please make smaller groups.
refused-wishes-unknown-room = There is no room { $room }.
refused-wishes-capacity = Room { $room } needs at least { $min } places.
