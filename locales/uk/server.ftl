### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Участь
page-no-script = Для цієї сторінки потрібен JavaScript. Увімкніть його, будь ласка, або візьміть інший пристрій.

## Ablehnungen
refused-access-guesses = Надто часто введено хибний код. Зачекайте, будь ласка, хвилину.
refused-name-too-long = Ім’я задовге. Дозволено знаків: { $max }.
refused-request-malformed = Ноутбук цього не зрозумів. Оновіть, будь ласка, сторінку.
refused-request-method = На цій сторінці так не можна. Оновіть, будь ласка, сторінку.
refused-request-too-big = Це завелике. Скоротіть, будь ласка.
refused-page-unknown = Такої сторінки немає. Подивіться, будь ласка, на великий екран.
refused-protocol-failed = Протокол не вдалося надрукувати. Нічого не втрачено. Спробуйте, будь ласка, ще раз.
refused-detail-unknown = Такого поля немає: { $field }.
refused-detail-wrong = У цьому полі помилка: { $field }.
refused-network-unknown = Ноутбук зараз не має цієї адреси. Виберіть, будь ласка, адресу зі списку.
refused-wifi-ssid = Вкажіть, будь ласка, назву мережі Wi-Fi.
refused-wifi-password = Пароль Wi-Fi закороткий. Найменша кількість знаків: { $min }.
refused-format-unknown = Такого формату немає.
refused-format-toml = Файл не є правильним TOML: { $detail }
refused-format-unknown-key = Ключа { $key } тут немає.
refused-format-missing = Бракує: { $key }
refused-format-wrong = Значення { $key } не підходить: { $detail }
refused-format-impossible = Значення { $key } неможливе.
refused-format-twice = { $key } трапляється двічі.
refused-format-activity = Такої діяльності немає. Відомі: { $known }
refused-format-source = { $key } називає крок, якого раніше немає: { $source }
refused-format-unsuited = { $key } називає крок, з яким цей не може працювати далі: { $source }
refused-format-key = { $key } може містити лише малі літери, цифри та дефіси.

## Warnungen zum Netz
warning-network-none = Ноутбук не підключено до мережі. Телефони не можуть до нього під’єднатися. Підключіть його до Wi-Fi залу.
warning-network-only-virtual = Є лише віртуальні мережі. Телефони, мабуть, не зможуть під’єднатися до ноутбука.
warning-network-vpn = Увімкнено VPN. Через це телефони можуть не під’єднатися до ноутбука.
warning-network-hotspot = Точка доступу Windows приймає лише вісім пристроїв. Для більшої кількості людей потрібен маршрутизатор Wi-Fi.
warning-wifi-not-ascii = У назві або паролі Wi-Fi є умлаути чи особливі знаки. Деякі телефони читають їх неправильно.
warning-wifi-hex = Назва або пароль Wi-Fi схожі на число. Деякі телефони читають їх неправильно.

## Terminal
cli-help =
    Участь у залі: картки, наліпки, протокол. Без інтернету.

    Без команди запускається сервер. This help in English: eventkit --lang en --help
cli-usage = Виклик
cli-heading-options = Параметри
cli-heading-commands = Команди
cli-option-help = Показати цю довідку.
cli-option-version = Показати версію.
cli-start = Запускає сервер і відкриває панель ведучих.
cli-link = Видає нове посилання для ведучих. Воно діє один раз, упродовж дванадцяти годин.
cli-formats = Показує наявні формати.
cli-formats-check = Перевіряє файл формату.
cli-check-long = Також перевірки, що тривають дуже довго.
cli-check = Перевіряє всю програму (лише в робочому каталозі).
cli-option-port = Порт; під час першого запуску 5050. Далі він належить до каталогу даних.
cli-option-new-port = Змінити порт каталогу даних. Відкриті телефони мають приєднатися знову.
cli-option-host = Адреса, яку слухає сервер; інакше всі.
cli-option-data = Каталог даних; інакше звичайний для Вашої системи.
cli-option-no-browser = Не відкривати панель.
cli-option-allow-host = Ще одне ім’я, на яке відповідає сервер. Можна вказати кілька разів.
cli-option-debug = Для розробки й тестів: більше відомостей у /healthz.
cli-option-lang = Мова повідомлень: de або en; інакше мова системи.
cli-addresses = Адреси для телефонів і великого екрана:
cli-this-computer = лише цей комп’ютер
cli-moderator = Ведучі (посилання діє один раз, упродовж дванадцяти годин):
cli-how-to-stop = Зупинити: Ctrl+C
cli-stopping = Зупиняємо …
cli-format-good = { $file } у порядку: кроків { $stages }, хвилин { $minutes }.
cli-only-checkout = Це можливо лише в робочому каталозі з run.py.
cli-not-built = Бракує частини програми: { $path }. У робочому каталозі її створить: python3 run.py
cli-data-in-use = Каталог даних { $data } уже використовує запущений eventkit. Спочатку зупиніть його або вкажіть інший каталог через --data.
cli-data-not-writable = У каталог даних { $data } не можна писати ({ $reason }). Вкажіть інший через --data.
cli-data-newer = Каталог даних { $data } створено новішою версією. Оновіть, будь ласка, eventkit.
cli-port-belongs = Цей каталог даних належить до порту { $kept }, а не { $asked }. Відкриті телефони знають лише цей порт. Якщо Ви справді хочете його змінити: --new-port
cli-port-taken = Порт { $port } зайнятий ({ $reason }). Може, eventkit уже працює? Інакше виберіть інший: --port НОМЕР --new-port
refused-format-taken = Вбудований формат уже має назву «{ $id }». Дайте, будь ласка, своєму іншу назву.
