### What the phone says only on some evenings: a message to all, a break, the door, reported cards.

## Waiting cards
held-elsewhere = Your card “{ $text }” waits until the moderator lets it through.

## Reporting a card
card-report = Report this card
report-title = Report this card?
report-what = The moderator will look at it. Nobody learns who has reported it.
report-do = Report
report-not = Do not report
report-sent = The card has been reported
reported = reported by you

## The door
door-closed = The door is closed at the moment.
door-closed-what = Nobody new can come in now. Please speak to the moderator. Those who were here before go on with their personal code.
slip-label = Code on your admission slip
slip-hint = 6 characters. You get the slip at the entrance.
refused-door-closed = The door is closed at the moment. Please speak to the moderator.
refused-slip-needed = Please enter the code of your admission slip.
refused-slip-unknown = There is no such admission slip. Please look again carefully.
refused-slip-used = Somebody has come in with this admission slip already. Please get a new one.

## Going on with a printed card
go-on-title = Welcome back
go-on-as = Continue as { $name }
go-on-not = That is not me
go-on-instead = This phone belongs to { $name } at the moment.
go-on-stay = Stay { $name }
