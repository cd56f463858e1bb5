### Tables and rooms: what they are called, where they stand, how one comes to them. Phone, panel, screen, hosts and print.

## Names
place-name-table = Table { $no }
place-name-room = Room { $no }
place-titled-table = Table { $no }, { $title }
place-titled-room = Room { $no }, { $title }
place-signed-table = { $sign } table
place-signed-room = { $sign } room
place-spoken-table = Table { $no }, { $sign }
place-spoken-room = Room { $no }, { $sign }

## Signs: what they show, and their colour
place-sign-1 = Leaf
place-sign-2 = Sun
place-sign-3 = House
place-sign-4 = Bridge
place-sign-5 = Boat
place-sign-6 = Star
place-sign-7 = Cup
place-sign-8 = Tree
place-sign-9 = Bell
place-sign-10 = Key
place-sign-11 = Wave
place-sign-12 = Kite
place-sign-13 = Apple
place-sign-14 = Umbrella
place-colour-1 = green
place-colour-2 = yellow
place-colour-3 = brick red
place-colour-4 = blue
place-colour-5 = pink
place-colour-6 = violet
place-colour-7 = orange
place-colour-8 = teal
place-colour-9 = lime
place-colour-10 = slate grey
place-colour-11 = sky blue
place-colour-12 = berry red
place-colour-13 = mint green
place-colour-14 = brown

## Where in the hall, facing the screen
row-front = front row
row-middle = middle row
row-back = back row
row-from-front = { $row ->
    [2] second row from the front
    [3] third row from the front
    [4] fourth row from the front
   *[other] row { $row } from the front
}
side-far-left = on the far left
side-far-right = on the far right
side-middle = in the middle
side-left-table = { $count ->
    [2] second from the left
    [3] third from the left
    [4] fourth from the left
    [5] fifth from the left
   *[other] no. { $count } from the left
}
side-right-table = { $count ->
    [2] second from the right
    [3] third from the right
    [4] fourth from the right
    [5] fifth from the right
   *[other] no. { $count } from the right
}
side-left-room = { $count ->
    [2] second room from the left
    [3] third room from the left
    [4] fourth room from the left
    [5] fifth room from the left
   *[other] room no. { $count } from the left
}
side-right-room = { $count ->
    [2] second room from the right
    [3] third room from the right
    [4] fourth room from the right
    [5] fifth room from the right
   *[other] room no. { $count } from the right
}
floor-label = Plan of the hall: { $place }, { $where }
floor-screen = Screen

## Rounds and ways
round-no = Round { $round }
round-of = Round { $round } of { $rounds }
move-by-result = by result
move-rotate = as planned
move-choose = free choice
move-wish = by wishes
move-spread = spread by the moderator

## Activities
activity-harvest = Harvest
activity-outlook = Outlook

## Refusals
refused-access-not-host = This device does not belong to a host. Please enter the code of your host card.
refused-host-unknown = This host code does not fit. Please look at your card again.
refused-place-unknown = There is no such table or room here.
refused-place-closed = { $kind ->
    [room] Room { $no } is closed. Please choose another one.
   *[table] Table { $no } is closed. Please choose another one.
}
refused-place-last = This is the last table or room. It has to stay open.
refused-place-same = A table cannot be merged with itself.
refused-place-missing = At which table was this said? Please choose it.
refused-place-not-yours = You did not sit at this table.
refused-places-none = There are no tables or rooms in this event.
refused-places-too-many = More than { $max } tables or rooms are not possible.
refused-places-rows = The rows must add up to { $count } tables.
refused-question-too-long = The question is too long. { $max } characters are allowed.
refused-seat-elsewhere = { $kind ->
    [room] Your place is in room { $no }. Please go there.
   *[table] Your seat is at table { $no }. Please go there.
}
refused-seat-hosted = { $kind ->
    [room] As a host you stay in room { $no }.
   *[table] As a host you stay at table { $no }.
}
refused-seat-move = { $move ->
    [rotate] Seats are planned. Your phone shows your table.
    [wish] Please name your wishes. The moderator will assign the places then.
    [choose] Please choose a place yourself.
   *[other] The moderator assigns the places.
}
refused-seat-none = You have no seat here yet. Please ask the moderator.
refused-seat-not-now = Nobody is changing places right now. Please wait for the moderator's sign.
refused-stage-no-harvest = No table presents anything in this step.
refused-stage-no-places = This step does not take place at tables.
refused-summary-too-long = The sentence is too long. { $max } characters are allowed.
refused-together-alone = It takes two people to stay together.
refused-topic-empty = The topic has no words yet.
refused-topic-too-long = The topic is too long. { $max } characters are allowed.
refused-topic-no-room = The topics of this room are set already.
refused-topic-unknown = There is no such topic.
refused-wishes-twice = Please name every room only once.
refused-wishes-too-many = You can name at most { $max } rooms.
