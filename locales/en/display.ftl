### The public screen. Short sentences, read at a glance from the last row.

display-title = Screen: { $title }
starting = One moment
starting-text = The screen is connecting to the laptop.
cannot-show = Nothing to show here
unknown-code = There is no such code here. Please open this screen from the moderator's panel.

## Arriving
begins = Begins at { $start }
people-here = { $count ->
    [one] person is here
   *[other] people are here
}
wifi = Wi-Fi
wifi-open = no password
page = Page
or-type = or type this
no-phone = No phone?
no-phone-text = Cards lie on the table.
new-here = New here?
code-page = Code for the page { $address }
code-wifi = Code for the Wi-Fi { $name }

## Greetings, each in its own language
greeting-de = Willkommen
greeting-en = Welcome
greeting-ar = أهلًا وسهلًا
greeting-bg = Добре дошли
greeting-el = Καλώς ήρθατε
greeting-es = Bienvenidos
greeting-fa = خوش آمدید
greeting-fr = Bienvenue
greeting-hr = Dobro došli
greeting-it = Benvenuti
greeting-ku = Hûn bi xêr hatin
greeting-nl = Welkom
greeting-pl = Witamy
greeting-ps = ښه راغلاست
greeting-pt = Bem-vindos
greeting-ro = Bun venit
greeting-ru = Добро пожаловать
greeting-sq = Mirë se vini
greeting-sr = Dobro došli
greeting-ti = እንቋዕ ብደሓን መጻእኩም
greeting-tr = Hoş geldiniz
greeting-uk = Ласкаво просимо
greeting-vi = Chào mừng

## Cards
step-of = Step { $no } of { $total }
page-of = Page { $page } of { $pages }
cards-bold = { $count ->
    [one] <b>{ $number }</b> card
   *[other] <b>{ $number }</b> cards
}
first-card = No card here yet. Write the first one.
cards-written = { $count ->
    [one] card is written
   *[other] cards are written
}
cards-hidden = We will turn them over together.

## Sorting
left-bold = { $count ->
    [one] <b>{ $number }</b> card without a heading
   *[other] <b>{ $number }</b> cards without a heading
}
all-sorted = All cards have a heading.
nothing-to-sort = There are no cards to sort yet.

## Dots
voted-of = { $voted ->
    [one] of { $people } has put dots
   *[other] of { $people } have put dots
}
vote-rule = { $dots ->
    [one] Everybody has <b>one dot</b>.
   *[other] Everybody has <b>{ $dots } dots</b>.
}
vote-most-heading = { $most ->
    [one] At most one on a heading.
   *[other] At most { $most } on a heading.
}
vote-most-card = { $most ->
    [one] At most one on a card.
   *[other] At most { $most } on a card.
}
vote-secret = Who chooses what stays secret.
vote-done = The dots are in. We will turn them over in a moment.
rank-title = This matters most to you
rank-added = added: { $reason }
results-title = This is your result
chosen = Result
no-dots = No dots were put here.
dots-of-people = { $voted ->
    [one] <b>{ $dots }</b> dots from one person
   *[other] <b>{ $dots }</b> dots from <b>{ $people }</b> people
}
all-headings = All { $count } headings are on your phone.
all-cards = All { $count } cards are on your phone.

## The end
thanks = Thank you for being here
what-next = What happens next
ended = The event is over.
yours-stay = Your cards stay readable on your phone.
questions-to = Questions go to: { $contact }

## What one answers, marks on the cards
answers-else = About something else
first-card-short = No card yet
disputed = Disputed: { $reason }
same = { $count } cards say this

## Second round
round-two = Second round
dots-again = second round: { $count }
dots-paper = { $count } on paper
dots-hands = { $count } by show of hands

## Groups
people-word = { $count ->
    [one] person
   *[other] people
}
of-limit = of { $limit }
group-full = full
seats-free = { $count ->
    [one] <b>{ $number }</b> person still without a group
   *[other] <b>{ $number }</b> people still without a group
}
seats-all = Everybody has a group.

## Measures
measures-bold = { $count ->
    [one] <b>{ $number }</b> measure
   *[other] <b>{ $number }</b> measures
}
first-measure = Nothing is agreed yet. Write down the first measure.
measure = Measure
trail-title = From critique to measure
and-more = and { $count } more

## Looking back
answered-of = { $answered ->
    [one] of { $people } has answered
   *[other] of { $people } have answered
}
answers-secret = Nobody sees who says what. We reveal it together.
answers-of = { $count ->
    [one] { $number } person has answered
   *[other] { $number } people have answered
}

## Between two days
resting-title = That is all for today
resting-text = We go on another day. Your cards stay where they are.

## Finding a place
walk-first = Please find your place
walk-table = Please change tables
walk-room = Please change rooms
choose-table = Please choose a table
choose-room = Please choose a room
choose-how = Tap on your phone. Without a phone, just go there.
wish-how = { $count ->
    [one] Name one wish on your phone.
   *[other] Name up to { $count } wishes on your phone.
}
all-here = all here
nobody-expected = empty
arrived-of = { $arrived } of { $count }
seats-left = { $count ->
    [one] <b>{ $number }</b> seat left
   *[other] <b>{ $number }</b> seats left
}
seats-left-short = <b>{ $number }</b> left
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
found-of = { $count ->
    [one] <b>{ $done } of { $people }</b> has found the place.
   *[other] <b>{ $done } of { $people }</b> have found their place.
}
chosen-of = { $count ->
    [one] <b>{ $done } of { $people }</b> has chosen.
   *[other] <b>{ $done } of { $people }</b> have chosen.
}
wished-of = { $count ->
    [one] <b>{ $done } of { $people }</b> has named wishes.
   *[other] <b>{ $done } of { $people }</b> have named wishes.
}
seats-soon = The places will be given out in a moment.
after-this = Next: { $what }
how-phone-table = <b>Your phone</b> shows your new table.
how-phone-room = <b>Your phone</b> shows your new room.
how-phone-first-table = <b>Your phone</b> shows your table.
how-phone-first-room = <b>Your phone</b> shows your room.
how-paper = <b>No phone?</b> Look at your route card.
how-hosts-table = <b>Hosts</b> stay at their tables.
how-hosts-room = <b>Hosts</b> stay in their rooms.
how-hosts-first = <b>Hosts</b> expect you there.
how-choose-table = <b>Your phone</b> shows all tables.
how-choose-room = <b>Your phone</b> shows all rooms.
how-choose-paper = <b>No phone?</b> Just go there.

## Rounds at tables and in rooms
from-table = { $count ->
    [one] from one table
   *[other] from { $count } tables
}
from-room = { $count ->
    [one] from one room
   *[other] from { $count } rooms
}
soon-walk-table = { $minutes ->
    [0] In a moment you will change tables.
    [1] In one minute you will change tables.
   *[other] In { $minutes } minutes you will change tables.
}
soon-walk-room = { $minutes ->
    [0] In a moment you will change rooms.
    [1] In one minute you will change rooms.
   *[other] In { $minutes } minutes you will change rooms.
}
soon-choose-table = { $minutes ->
    [0] In a moment you will choose the next table.
    [1] In one minute you will choose the next table.
   *[other] In { $minutes } minutes you will choose the next table.
}
soon-choose-room = { $minutes ->
    [0] In a moment you will choose the next room.
    [1] In one minute you will choose the next room.
   *[other] In { $minutes } minutes you will choose the next room.
}

## Harvest and outlook
harvest-table = The tables present
harvest-room = The rooms present
harvest-nothing = No card here.
host-named = Host: { $name }
summed-up = In short
thanks-outlook = Thank you for taking part.

## Chosen by hand
black = The screen is black
codes-title = How to take part
no-timer = No clock is running.
cards-title = Cards
cards-none-yet = No cards are being written here yet.
cards-none = There is no card here.
cards-harvest-table = The tables show what is on them at the harvest.
cards-harvest-room = The rooms show what is on them at the harvest.
board-title = Sorted cards
board-none-yet = The cards have not been sorted yet.
floor-title-table = Where the tables are
floor-title-room = Where the rooms are
floor-none = In this event everybody stays in one hall.
floor-count-table = { $count ->
    [one] { $count } table
   *[other] { $count } tables
}
floor-count-room = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
results-none-title = Results
results-not-yet = Nothing has been revealed yet.
results-none = Nobody has voted yet.
trail-none = Nothing has been agreed yet.
photos-title = Photos of the pinboards
photos-none = There are no photos yet.
photo-of = Photo { $no } of { $count }
photo-alt = Photo: { $caption }

## Break, sound
break = Break
break-until = Break until { $time }
invited-by = Invited by { $organiser }
sound-on = Switch the sound on
