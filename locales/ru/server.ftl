### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Участие
page-no-script = Для этой страницы нужен JavaScript. Включите его, пожалуйста, или возьмите другое устройство.

## Ablehnungen
refused-access-guesses = Слишком часто вводили неверный код. Подождите, пожалуйста, минуту.
refused-name-too-long = Имя слишком длинное. Разрешено знаков: { $max }.
refused-request-malformed = Ноутбук этого не понял. Обновите, пожалуйста, страницу.
refused-request-method = На этой странице так нельзя. Обновите, пожалуйста, страницу.
refused-request-too-big = Слишком много. Сократите, пожалуйста.
refused-page-unknown = Такой страницы нет. Посмотрите, пожалуйста, на большой экран.
refused-protocol-failed = Протокол не удалось напечатать. Ничего не потеряно. Попробуйте, пожалуйста, ещё раз.
refused-detail-unknown = Такого поля нет: { $field }.
refused-detail-wrong = В этом поле ошибка: { $field }.
refused-network-unknown = У ноутбука сейчас нет этого адреса. Выберите, пожалуйста, адрес из списка.
refused-wifi-ssid = Укажите, пожалуйста, название сети Wi-Fi.
refused-wifi-password = Пароль Wi-Fi слишком короткий. Наименьшее число знаков: { $min }.
refused-format-unknown = Такого формата нет.
refused-format-toml = Файл не является правильным TOML: { $detail }
refused-format-unknown-key = Ключа { $key } здесь нет.
refused-format-missing = Не хватает: { $key }
refused-format-wrong = Значение { $key } не подходит: { $detail }
refused-format-impossible = Значение { $key } невозможно.
refused-format-twice = { $key } встречается дважды.
refused-format-activity = Такого вида работы нет. Известны: { $known }
refused-format-source = { $key } называет шаг, которого раньше нет: { $source }
refused-format-unsuited = { $key } называет шаг, с которым этот не может работать дальше: { $source }
refused-format-key = { $key } может содержать только строчные буквы, цифры и дефисы.

## Warnungen zum Netz
warning-network-none = Ноутбук не подключён к сети. Телефоны не могут с ним связаться. Подключите его к Wi-Fi зала.
warning-network-only-virtual = Есть только виртуальные сети. Телефоны, вероятно, не смогут связаться с ноутбуком.
warning-network-vpn = Включён VPN. Из-за него телефоны могут не связаться с ноутбуком.
warning-network-hotspot = Точка доступа Windows принимает только восемь устройств. Для большего числа людей нужен маршрутизатор Wi-Fi.
warning-wifi-not-ascii = В названии или пароле Wi-Fi есть умлауты или особые знаки. Некоторые телефоны читают их неверно.
warning-wifi-hex = Название или пароль Wi-Fi похожи на число. Некоторые телефоны читают их неверно.

## Terminal
cli-help =
    Участие в зале: карточки, наклейки, протокол. Без интернета.

    Без команды запускается сервер. This help in English: eventkit --lang en --help
cli-usage = Вызов
cli-heading-options = Параметры
cli-heading-commands = Команды
cli-option-help = Показать эту справку.
cli-option-version = Показать версию.
cli-start = Запускает сервер и открывает панель ведущих.
cli-link = Выдаёт новую ссылку для ведущих. Она действует один раз, в течение двенадцати часов.
cli-formats = Показывает имеющиеся форматы.
cli-formats-check = Проверяет файл формата.
cli-check-long = Также проверки, которые идут очень долго.
cli-check = Проверяет всю программу (только в рабочем каталоге).
cli-option-port = Порт; при первом запуске 5050. Затем он принадлежит каталогу данных.
cli-option-new-port = Сменить порт каталога данных. Открытые телефоны должны присоединиться снова.
cli-option-host = Адрес, который слушает сервер; иначе все.
cli-option-data = Каталог данных; иначе обычный для Вашей системы.
cli-option-no-browser = Не открывать панель.
cli-option-allow-host = Ещё одно имя, на которое отвечает сервер. Можно указать несколько раз.
cli-option-debug = Для разработки и тестов: больше сведений в /healthz.
cli-option-lang = Язык сообщений: de или en; иначе язык системы.
cli-addresses = Адреса для телефонов и большого экрана:
cli-this-computer = только этот компьютер
cli-moderator = Ведущие (ссылка действует один раз, в течение двенадцати часов):
cli-how-to-stop = Остановить: Ctrl+C
cli-stopping = Останавливаем …
cli-format-good = { $file } в порядке: шагов { $stages }, минут { $minutes }.
cli-only-checkout = Это возможно только в рабочем каталоге с run.py.
cli-not-built = Не хватает части программы: { $path }. В рабочем каталоге её создаст: python3 run.py
cli-data-in-use = Каталог данных { $data } уже использует запущенный eventkit. Сначала остановите его или укажите другой каталог через --data.
cli-data-not-writable = В каталог данных { $data } нельзя писать ({ $reason }). Укажите другой через --data.
cli-data-newer = Каталог данных { $data } создан более новой версией. Обновите, пожалуйста, eventkit.
cli-port-belongs = Этот каталог данных принадлежит порту { $kept }, а не { $asked }. Открытые телефоны знают только этот порт. Если Вы действительно хотите его сменить: --new-port
cli-port-taken = Порт { $port } занят ({ $reason }). Может быть, eventkit уже работает? Иначе выберите другой: --port НОМЕР --new-port
refused-format-taken = Встроенный формат уже называется «{ $id }». Дайте, пожалуйста, своему другое название.
