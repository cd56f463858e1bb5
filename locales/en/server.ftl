### What the laptop itself says: in the terminal, on empty pages and to requests that it refuses.

## Pages
page-title = Participation
page-no-script = This page needs JavaScript. Please switch it on or use another device.

## Refusals
refused-access-guesses = A wrong code was entered too often. Please wait a minute.
refused-name-too-long = The name is too long. { $max } characters are allowed.
refused-request-malformed = The laptop did not understand that. Please reload the page.
refused-request-method = This page cannot do that. Please reload the page.
refused-request-too-big = That is too big. Please shorten it.
refused-page-unknown = There is no such page. Please look at the screen in the hall.
refused-protocol-failed = The record could not be printed. Nothing is lost. Please try again.
refused-detail-unknown = There is no such field: { $field }.
refused-detail-wrong = This field is not right: { $field }.
refused-network-unknown = The laptop does not have this address now. Please choose one from the list.
refused-wifi-ssid = Please give the name of the Wi-Fi.
refused-wifi-password = The Wi-Fi password is too short. It has at least { $min } characters.
refused-format-unknown = There is no such format.
refused-format-toml = The file is not valid TOML: { $detail }
refused-format-unknown-key = There is no key { $key } here.
refused-format-missing = Missing: { $key }
refused-format-wrong = The value of { $key } does not fit: { $detail }
refused-format-impossible = The value of { $key } is not possible.
refused-format-twice = { $key } occurs twice.
refused-format-activity = There is no such activity. Known are: { $known }
refused-format-source = { $key } names a step that does not come before: { $source }
refused-format-unsuited = { $key } names a step that this one cannot work on: { $source }
refused-format-key = { $key } may hold only small letters, digits and hyphens.

## Warnings about the network
warning-network-none = The laptop is in no network. Phones cannot reach it. Connect it to the Wi-Fi of the hall.
warning-network-only-virtual = There are only virtual networks. Phones probably cannot reach the laptop.
warning-network-vpn = A VPN is on. It may keep phones from reaching the laptop.
warning-network-hotspot = The hotspot of Windows takes eight devices only. For more people you need a Wi-Fi router.
warning-wifi-not-ascii = The name or password of the Wi-Fi holds umlauts or special characters. Some phones read that wrongly.
warning-wifi-hex = The name or password of the Wi-Fi looks like a number. Some phones read that wrongly.

## Terminal
cli-help =
    Participation in the hall: cards, dots, minutes. Without internet.

    Without a command the server is started. Diese Hilfe auf Deutsch: eventkit --lang de --help
cli-usage = Usage
cli-heading-options = Options
cli-heading-commands = Commands
cli-option-help = Show this help.
cli-option-version = Show the version.
cli-start = Start the server and open the moderators' panel.
cli-link = Print a new link for a moderator. It works once, for twelve hours.
cli-formats = List the formats.
cli-formats-check = Check a format file.
cli-check-long = The checks that take very long, too.
cli-check = Check the whole program (in a checkout only).
cli-option-port = Port; 5050 at the first start. It belongs to the data directory from then on.
cli-option-new-port = Change the port of the data directory. Open phones have to join again.
cli-option-host = Address to listen on; all by default.
cli-option-data = Data directory; by default the usual one of your system.
cli-option-no-browser = Do not open the panel.
cli-option-allow-host = A further name the server answers to. May be repeated.
cli-option-debug = For development and tests: /healthz tells more.
cli-option-lang = Language of messages: de or en; that of the system by default.
cli-addresses = Addresses for phones and the screen:
cli-this-computer = this computer only
cli-moderator = Moderators (the link works once, for twelve hours):
cli-how-to-stop = Stop with Ctrl+C
cli-stopping = Stopping …
cli-format-good = { $file } is fine: { $stages } steps, { $minutes } minutes.
cli-only-checkout = This works only in a checkout with run.py.
cli-not-built = A part of the program is missing: { $path }. In a checkout this builds it: python3 run.py
cli-data-in-use = The data directory { $data } is in use by a running eventkit. Stop that first, or take another directory with --data.
cli-data-not-writable = The data directory { $data } cannot be written to ({ $reason }). Take another one with --data.
cli-data-newer = The data directory { $data } comes from a newer version. Please update eventkit.
cli-port-belongs = This data directory belongs to port { $kept }, not { $asked }. Open phones know only that port. If you really want to change it: --new-port
cli-port-taken = Port { $port } is not free ({ $reason }). Is eventkit running already? Else choose another one with --port NUMBER --new-port
refused-format-taken = A format that comes with the program is called “{ $id }” already. Please choose another id for yours.
