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
