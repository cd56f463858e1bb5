### What is printed before and during an event: route cards, host cards, signs.

## Route cards
paper-routes = Route cards
paper-guest = Guest { $number }
paper-announced = will be announced
paper-code = Your personal code
paper-code-note = With it you can go on with a phone later. Please keep it to yourself.

## Host cards
paper-hosts = Host cards
paper-host = Host: { $place }
paper-host-code = Host code
paper-host-typed = To type in a browser
paper-host-start = Scan the code with your phone or tablet. You need no account.
paper-host-greet = Welcome your guests. You see who is coming and who is missing. Tap “is here” for those without a phone.
paper-host-tell = Tell them briefly what has been said here so far.
paper-host-write = Everybody writes cards. For guests without a phone you write, in their own words.
paper-host-sum-up = Sum up the round in one sentence at its end. It is shown on the screen at the harvest.
paper-host-stay = { $kind ->
    [room] Your guests move on. You stay in your room.
   *[table] Your guests move on. You stay at your table.
}
paper-host-secret = This card is for you only. Please do not leave it lying around.

## Signs
paper-signs = Signs
paper-here = Scan the code: I am here
paper-sign-foot = { $title } · { $address }

## Poster
paper-poster = Take part with your phone
paper-wifi = Wi-Fi
paper-page = Page
paper-wifi-name = Name
paper-wifi-password = Password
paper-wifi-open = no password
paper-wifi-ask = The team in the hall tells you the name of the Wi-Fi.
paper-event-code = Event code
paper-or-type = Or type it in the browser
paper-step-wifi = { $code ->
    [no] Join the Wi-Fi of the hall.
   *[yes] Point your camera at code 1. Join the Wi-Fi.
}
paper-step-page = Point your camera at code 2. Open the page.
paper-step-join = Take part: write cards, place dots.
paper-without = Your phone says “no internet”? That is right, and it works anyway.
paper-android = Android
paper-android-title = Wi-Fi has no internet
paper-android-asked = Stay connected anyway?
paper-android-again = Don’t ask again
paper-android-no = No
paper-android-yes = Yes
paper-android-help = Answer “Yes”. Some phones say “Connect anyway”.
paper-apple = iPhone, iPad
paper-apple-title = Log in
paper-apple-cancel = Cancel
paper-apple-without = Use Without Internet
paper-apple-other = Use Other Wi-Fi
paper-apple-help = A window opens? Tap “Cancel”, then “Use Without Internet”.
paper-mobile-data = The page does not open? Switch mobile data off for a moment.

## Admission slips
paper-slips = Admission slips
paper-slip = Admission slip
paper-slip-once = For one person, valid once.
paper-slip-how = Scan the code. Or type: { $address }

## Cards to write on
paper-cards = Cards to write on
paper-card-no = Paper { $number }
paper-card-place = { $kind ->
    [room] Room
   *[table] Table
}
paper-card-round = Round

## Ballots
paper-ballots = Ballots for dots
paper-ballot-rule = { $dots ->
    [one] You have { $dots } dot.
   *[other] You have { $dots } dots.
} { $limit ->
    [yes] At most { $most } in one line.
   *[no] You may put several in one line.
}
paper-ballot-how = Put dots into the boxes, or mark them with a cross.
paper-ballot-page = Page { $page } of { $pages }

## Run sheet
paper-runsheet = Run sheet
paper-runsheet-line = { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}, { $minutes } minutes
paper-runsheet-times = Begins { $start }, planned end { $end }
paper-runsheet-end = End
paper-runsheet-material = Material
paper-runsheet-minutes = { $minutes } min
paper-runsheet-began = since { $start }
paper-do-welcome = Welcome everybody. Show the codes. Help with connecting. Who has no phone gets paper. Name the level of participation.
paper-do-collect = Read the question out and wait. Let cards come in. Collect paper cards and enter them. Judge nothing.
paper-do-collect-place = Read the question out. Start the clock. The hosts lead the talk. Shortly before the end remind them of the sentence for all.
paper-do-cluster = Read cards out and sort them together. Find headings with the hall. Speak about cards without a heading.
paper-do-vote = Explain the dots. Give time. Count dots on paper and hands and enter them. Then reveal.
paper-do-seat = Announce the groups and wait until all are seated.
paper-do-seat-rotate = Ask people to change. Everybody sees their table on the phone or the route card. Who cannot walk stays.
paper-do-seat-choose = Introduce the rooms or tables. Everybody chooses. Point out which are full.
paper-do-seat-wish = Wait for the wishes, then spread people and announce it.
paper-do-seat-spread = Spread everybody and announce who goes where.
paper-do-harvest = Let each place report briefly, one minute is enough. The hosts read their sentence out.
paper-do-plan = For each result settle: who, with whom, by when, first step.
paper-do-reflect = Ask for honest answers. Reveal them and honour them briefly.
paper-do-outlook = Say what happens with the results, and when. Name whom to ask. Say thank you.

## Material list
paper-material = Material list
paper-material-for = For { $people ->
    [one] { $people } person
   *[other] { $people } people
}.
paper-material-for-places = For { $people ->
    [one] { $people } person
   *[other] { $people } people
} at { $places ->
    [one] { $places } place
   *[other] { $places } places
}.
paper-material-guess = How many people will come is not known yet. This is an estimate.
paper-material-what = What
paper-material-each = each place
paper-material-all = together
paper-material-there = there?
paper-material-hall = For the hall
paper-material-places = For each place
paper-material-chairs = To sit and to write
paper-material-paper = On paper
paper-material-steps = For single steps
paper-item-laptop = Laptop with charger and eventkit
paper-item-router = Wi-Fi router, one for every 60 phones
paper-item-projector = Projector and screen
paper-item-cable = Extension leads and power strips
paper-item-poster = Poster (A3), at the door and on the walls
paper-item-runsheet = Run sheet
paper-item-power = Chargers for phones
paper-item-table = { $kind ->
    [room] Rooms with chairs
   *[table] Tables
}
paper-item-chairs = Chairs
paper-item-sign = Sign with number and code
paper-item-host = Host card
paper-item-pens = Felt-tip pens, thick
paper-item-board = Pinboard with brown paper
paper-item-pins = Pins
paper-item-cards = Cards: { $kind }
paper-item-dots = Sticky dots
paper-item-ballots = Ballots
paper-item-slips = Admission slips
paper-item-routes = Route cards for people without a phone
paper-item-bell = Bell or sound for changing places
paper-item-tape = Tape

## Board now
paper-board = The board
paper-board-at = As of { $time }
paper-pack = Print pack
