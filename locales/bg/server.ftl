### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Участие
page-no-script = За тази страница е нужен JavaScript. Моля, включете го или използвайте друго устройство.

## Ablehnungen
refused-access-guesses = Твърде често е въвеждан грешен код. Моля, изчакайте една минута.
refused-name-too-long = Името е твърде дълго. Може да има до { $max } знака.
refused-request-malformed = Лаптопът не разбра това. Моля, презаредете страницата.
refused-request-method = Това не е възможно на тази страница. Моля, презаредете страницата.
refused-request-too-big = Това е твърде голямо. Моля, съкратете го.
refused-page-unknown = Няма такава страница. Моля, погледнете големия екран.
refused-protocol-failed = Протоколът не можа да се отпечата. Нищо не е изгубено. Моля, опитайте пак.
refused-detail-unknown = Няма такова поле: { $field }.
refused-detail-wrong = Това поле не е вярно: { $field }.
refused-network-unknown = Лаптопът сега няма такъв адрес. Моля, изберете един от списъка.
refused-wifi-ssid = Моля, въведете името на безжичната мрежа.
refused-wifi-password = Паролата за безжичната мрежа е твърде кратка. Тя има поне { $min } знака.
refused-format-unknown = Няма такъв формат.
refused-format-toml = Файлът не е валиден TOML: { $detail }
refused-format-unknown-key = Тук няма ключ { $key }.
refused-format-missing = Липсва: { $key }
refused-format-wrong = Стойността на { $key } не е подходяща: { $detail }
refused-format-impossible = Стойността на { $key } не е възможна.
refused-format-twice = { $key } се среща два пъти.
refused-format-activity = Няма такава дейност. Познати са: { $known }
refused-format-source = { $key } посочва стъпка, която не се среща преди това: { $source }
refused-format-unsuited = { $key } посочва стъпка, с която тази не може да работи: { $source }
refused-format-key = { $key } може да съдържа само малки букви, цифри и тирета.

## Warnungen zum Netz
warning-network-none = Лаптопът не е в мрежа. Телефоните не могат да се свържат с него. Свържете го с безжичната мрежа на залата.
warning-network-only-virtual = Има само виртуални мрежи. Телефоните вероятно не могат да се свържат с лаптопа.
warning-network-vpn = Включен е VPN. Той може да попречи на телефоните да се свържат с лаптопа.
warning-network-hotspot = Мобилната гореща точка на Windows приема само осем устройства. За повече хора Ви трябва безжичен рутер.
warning-wifi-not-ascii = Името или паролата на безжичната мрежа съдържа особени букви или знаци. Някои телефони ги четат грешно.
warning-wifi-hex = Името или паролата на безжичната мрежа прилича на число. Някои телефони го четат грешно.

## Terminal
cli-help =
    Участие в залата: картички, точки, протокол. Без интернет.

    Без команда се стартира сървърът. This help in English: eventkit --lang en --help
cli-usage = Употреба
cli-heading-options = Опции
cli-heading-commands = Команди
cli-option-help = Показва тази помощ.
cli-option-version = Показва версията.
cli-start = Стартира сървъра и отваря панела на водещите.
cli-link = Дава нова връзка за водещите. Тя важи веднъж, в рамките на дванадесет часа.
cli-formats = Показва наличните формати.
cli-formats-check = Проверява файл с формат.
cli-check-long = И проверките, които траят много дълго.
cli-check = Проверява цялата програма (само в работна директория).
cli-option-port = Порт; при първото стартиране 5050. След това той принадлежи към директорията с данни.
cli-option-new-port = Сменя порта на директорията с данни. Тогава отворените телефони трябва да се включат наново.
cli-option-host = Адрес, на който сървърът слуша; иначе всички.
cli-option-data = Директория с данни; иначе обичайната за Вашата система.
cli-option-no-browser = Не отваря панела.
cli-option-allow-host = Още едно име, на което сървърът отговаря. Може да се повтаря.
cli-option-debug = За разработка и тестове: повече сведения на /healthz.
cli-option-lang = Език на съобщенията: de или en; иначе този на системата.
cli-addresses = Адреси за телефоните и големия екран:
cli-this-computer = само този компютър
cli-moderator = Водещи (връзката важи веднъж, в рамките на дванадесет часа):
cli-how-to-stop = Спиране с Ctrl+C
cli-stopping = Спира се …
cli-format-good = { $file } е наред. Стъпки: { $stages }, минути: { $minutes }.
cli-only-checkout = Това става само в работна директория с run.py.
cli-not-built = Липсва част от програмата: { $path }. В работна директория я създава: python3 run.py
cli-data-in-use = Директорията с данни { $data } вече се ползва от работещ eventkit. Първо го спрете или изберете друга директория с --data.
cli-data-not-writable = В директорията с данни { $data } не може да се пише ({ $reason }). Изберете друга с --data.
cli-data-newer = Директорията с данни { $data } е от по-нова версия. Моля, обновете eventkit.
cli-port-belongs = Тази директория с данни принадлежи към порт { $kept }, не към { $asked }. Отворените телефони познават само този порт: { $kept }. Ако наистина искате да го смените: --new-port
cli-port-taken = Порт { $port } не е свободен ({ $reason }). Работи ли вече eventkit? Ако не, изберете друг с --port НОМЕР --new-port
refused-format-taken = Вграден формат вече се казва „{ $id }“. Моля, дайте на своя друго име.
