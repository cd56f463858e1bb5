### Checking the hall: network, Wi-Fi, phone test, projector, laptop.

hallcheck = Check the hall
hallcheck-title = Check the hall
hallcheck-line = Network, phones, projector, power
hallcheck-back = Back to the event
hallcheck-what = Best an hour before you begin, in the hall, at the right place. The check disturbs nothing and can be repeated at any time.
hallcheck-open = Check the hall, with a phone

## Addresses
medium-wifi = Wi-Fi
medium-cable = Cable
medium-hotspot = Hotspot
medium-bluetooth = Bluetooth
medium-mobile = Mobile network
medium-vpn = VPN
medium-virtual = Virtual network
medium-other = Network
address-likely = probably the right one
address-unlikely = phones probably do not reach it
address-none = The laptop has no address right now. Connect it to the router, best with a cable.
address-follows = Your choice is kept. Display, poster and panel then show this address.

## Wi-Fi
refused-wifi-ssid-long = The name of the Wi-Fi is too long. { $max } characters are allowed, special letters count twice.
refused-wifi-password-ascii = A Wi-Fi password has only plain letters, digits and simple signs. Please change it on the router.
refused-wifi-password-key = This is a key of 64 characters, not a password. Please use the router’s password.
refused-wifi-password-long = The Wi-Fi password is too long. { $max } characters are allowed.
secret-show = Hold to show
secret-hidden = Covered
secret-why = The projector may show the same as the laptop. So password, codes and links are seen only while you press.
wifi-code-alt = Code for the Wi-Fi { $name }

## Projector
mirror-title = Display
mirror-ask = Does the projector show the same as the laptop?
mirror-mirrored = Mirrored: all see what you see
mirror-extended = Extended: the projector is a screen of its own
mirror-what = Extended is better: you work in the panel, and the hall sees only the display.
mirror-how = How to change it
mirror-how-windows = Windows: press the Windows key and P, choose “Extend”. Then move the display’s window over and press F11.
mirror-how-macos = Mac: System Settings, “Displays”, choose “Extended display”. Then move the display’s window over.
mirror-how-linux = Linux: Settings, “Displays”, choose “Join Displays”. Then move the display’s window over and press F11.

## Test with a phone
phonetest-title = Test with your phone
phonetest-what = Connect your phone to the hall’s Wi-Fi. Then scan this code.
phonetest-start = Start the test
phonetest-again = Count anew
phonetest-code = Code of the test page
phonetest-waiting = Waiting for the first phone
phonetest-good = { $count ->
    [one] One phone is through
   *[other] { $count } phones are through
}
phonetest-page = Page loaded: { $count }
phonetest-line = Connection is up: { $count }
phonetest-time = There and back: { $ms } ms
phonetest-time-slowest = There and back: { $ms } to { $slowest } ms
phonetest-slow = More than 300 ms is slow. Move the router closer or change the channel.
phonetest-more = Also test a phone in the last row and one of the other kind: iPhone or Android.
phonetest-own = The laptop itself has opened the page. It does not count: it proves nothing about the Wi-Fi.
phonetest-count = This laptop and simulated people do not count.
phonetest-nothing = No phone is here yet. Check in this order:
phonetest-half = A phone is nearly here. Check in this order:
advice-script = The page arrived, its program did not. Open it in the phone’s usual browser, without data saver.
advice-socket = The page arrived, the lasting connection did not. Switch off VPN, ad blocker and data saver on the phone.
advice-wifi = Is the phone in the hall’s Wi-Fi? Many change to another one by themselves.
advice-mobile-data = Switch off mobile data on the phone. Without internet in the Wi-Fi it likes to use the mobile network.
advice-isolation = Does the router keep devices apart? Do not use a “guest Wi-Fi”, and switch off “client isolation” on the router.
advice-firewall-windows = Windows firewall: set the network to “Private”. Allow Python in private networks.
advice-firewall-macos = Mac firewall: System Settings, “Network”, “Firewall”, “Options”. Allow incoming connections for Python.
advice-firewall-linux = Linux firewall: open port { $port }. With ufw: “sudo ufw allow { $port }/tcp”, with firewalld: “sudo firewall-cmd --add-port={ $port }/tcp”.
advice-hotspot = Do you use the hotspot of Windows? It takes only eight devices. You need a router of your own.
advice-access-points = Do some come through and others not? One access point carries about 60 phones. For more you need a second one.
advice-others = Other systems

## Laptop
machine-title = Laptop
machine-power = Power
machine-plugged = { $percent } %, plugged in
machine-battery = { $percent } %, not plugged in
machine-no-battery = No battery, or it cannot be measured
machine-disk = Free space
machine-disk-free = { $gigabytes } GB
machine-disk-unknown = Cannot be measured
machine-awake = Sleep
machine-awake-idle = Is prevented as soon as an event runs
machine-awake-trying = Is being prevented
machine-awake-held = Is prevented while the event runs
machine-awake-impossible = Cannot be prevented here
machine-lid = Leave the lid open: many laptops fall asleep all the same when it is closed.
awake-how-windows = Set it yourself: Settings, “System”, “Power”, both times to “Never”.
awake-how-macos = Set it yourself: System Settings, “Battery”, “Options”, prevent automatic sleeping.
awake-how-linux = Set it yourself: Settings, “Power”, automatic suspend off.
updates-title = Updates
updates-windows = Windows: Settings, “Windows Update”, “Pause updates for 1 week”. Restart once before that.
updates-macos = Mac: System Settings, “General”, “Software Update”. Switch off automatic updates for today.
updates-linux = Linux: switch off automatic updates for today, for example with “sudo systemctl stop unattended-upgrades”.
warning-disk-low = Less than 500 MB are free on the laptop. Delete something, or soon no more cards can be saved.
warning-power-low = The battery has only { $percent } % left. Please plug in the power supply.
warning-power-unplugged = The laptop runs on battery. Plug in the power supply before you begin.

## Notice during the event
lost-title = The laptop has lost the address { $address }.
lost-what = Phones that are here already keep their cards and send them later. New ones do not get in under the old address.
lost-proposed = Can be reached now: { $address }
lost-take = New codes on the display
lost-take-only = Use this address
lost-none = Plug the cable in again, or connect the laptop to the hall’s Wi-Fi again. When the address comes back, all goes on by itself.
lost-taken = The new codes are everywhere within seconds.

## Who else leads
lead-connected = connected since { $time }

## The test page on the phone
probe-page-title = Check the connection
probe-page-wait = One moment please
probe-page-page = Page loaded
probe-page-line = Connection is up
probe-page-time = (# ms there and back)
probe-page-good = This phone is connected.
probe-page-good-what = You can close this page.
probe-page-own = This is the laptop itself. It does not count.
probe-page-bad = The connection does not come about.
probe-page-bad-what = Switch off VPN, ad blocker and data saver. Then try again.
probe-page-again = Once more
probe-page-no-script = This page needs JavaScript. Please open it in another browser.
