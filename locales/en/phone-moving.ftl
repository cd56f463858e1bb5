### The laptop has got another address: everything moves along.
moving-title = Does the laptop have a new address?
moving-what = Then it is shown on the screen in the hall.
moving-open = Enter the new address
moving-label = Address on the screen in the hall
moving-hint = For example 192.168.0.12:8080
moving-carried = Your cards and your seat move along. This page stays open.
moving-go = Continue there
moving-wrong = That is no address. Please look at the screen in the hall again.
moving-arrives = Your cards come along.
