### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Udział mieszkańców
page-no-script = Ta strona potrzebuje JavaScriptu. Proszę go włączyć albo użyć innego urządzenia.

## Ablehnungen
refused-access-guesses = Za często wpisano zły kod. Proszę poczekać minutę.
refused-name-too-long = Imię jest za długie. Dozwolona liczba znaków: { $max }.
refused-request-malformed = Laptop tego nie zrozumiał. Proszę odświeżyć stronę.
refused-request-method = Na tej stronie to niemożliwe. Proszę odświeżyć stronę.
refused-request-too-big = To jest za duże. Proszę to skrócić.
refused-page-unknown = Nie ma takiej strony. Proszę spojrzeć na duży ekran.
refused-protocol-failed = Nie udało się wydrukować protokołu. Nic nie zginęło. Proszę spróbować jeszcze raz.
refused-detail-unknown = Nie ma takiego pola: { $field }.
refused-detail-wrong = W tym polu jest błąd: { $field }.
refused-network-unknown = Laptop nie ma teraz tego adresu. Proszę wybrać adres z listy.
refused-wifi-ssid = Proszę podać nazwę sieci Wi-Fi.
refused-wifi-password = Hasło Wi-Fi jest za krótkie. Najmniejsza liczba znaków: { $min }.
refused-format-unknown = Nie ma takiego formatu.
refused-format-toml = Plik nie jest poprawnym TOML: { $detail }
refused-format-unknown-key = Nie ma tu klucza { $key }.
refused-format-missing = Brakuje: { $key }
refused-format-wrong = Wartość { $key } nie pasuje: { $detail }
refused-format-impossible = Wartość { $key } jest niemożliwa.
refused-format-twice = { $key } występuje dwa razy.
refused-format-activity = Nie ma takiej czynności. Znane są: { $known }
refused-format-source = { $key } podaje krok, którego wcześniej nie ma: { $source }
refused-format-unsuited = { $key } podaje krok, z którym ten nie może dalej pracować: { $source }
refused-format-key = { $key } może zawierać tylko małe litery, cyfry i łączniki.

## Warnungen zum Netz
warning-network-none = Laptop nie jest w żadnej sieci. Telefony nie mogą się z nim połączyć. Proszę połączyć go z Wi-Fi na sali.
warning-network-only-virtual = Są tylko sieci wirtualne. Telefony prawdopodobnie nie połączą się z laptopem.
warning-network-vpn = VPN jest włączony. Może nie pozwalać telefonom połączyć się z laptopem.
warning-network-hotspot = Hotspot systemu Windows przyjmuje tylko osiem urządzeń. Dla większej liczby osób potrzebny jest router Wi-Fi.
warning-wifi-not-ascii = Nazwa lub hasło Wi-Fi zawiera umlauty (ä, ö, ü) albo znaki specjalne. Niektóre telefony źle je odczytują.
warning-wifi-hex = Nazwa lub hasło Wi-Fi wygląda jak liczba. Niektóre telefony źle to odczytują.

## Terminal
cli-help =
    Udział na sali: kartki, kropki, protokół. Bez internetu.

    Bez polecenia uruchamia się serwer. This help in English: eventkit --lang en --help
cli-usage = Wywołanie
cli-heading-options = Opcje
cli-heading-commands = Polecenia
cli-option-help = Pokazuje tę pomoc.
cli-option-version = Pokazuje wersję.
cli-start = Uruchamia serwer i otwiera panel prowadzących.
cli-link = Podaje nowy link dla prowadzących. Działa jeden raz, przez dwanaście godzin.
cli-formats = Pokazuje dostępne formaty.
cli-formats-check = Sprawdza plik formatu.
cli-check-long = Także testy, które trwają bardzo długo.
cli-check = Sprawdza cały program (tylko w katalogu roboczym).
cli-option-port = Port; przy pierwszym uruchomieniu 5050. Potem należy do katalogu danych.
cli-option-new-port = Zmienia port katalogu danych. Otwarte telefony muszą dołączyć na nowo.
cli-option-host = Adres, na którym serwer nasłuchuje; domyślnie wszystkie.
cli-option-data = Katalog danych; domyślnie zwykły katalog systemu.
cli-option-no-browser = Nie otwiera panelu.
cli-option-allow-host = Dodatkowa nazwa, pod którą odpowiada serwer. Można podać kilka razy.
cli-option-debug = Do tworzenia i testów: więcej informacji pod /healthz.
cli-option-lang = Język komunikatów: de lub en; domyślnie język systemu.
cli-addresses = Adresy dla telefonów i dużego ekranu:
cli-this-computer = tylko ten komputer
cli-moderator = Prowadzący (link działa jeden raz, przez dwanaście godzin):
cli-how-to-stop = Zakończenie: Ctrl+C
cli-stopping = Kończenie …
cli-format-good = { $file } jest w porządku: kroki: { $stages }, minuty: { $minutes }.
cli-only-checkout = To działa tylko w katalogu roboczym z run.py.
cli-not-built = Brakuje części programu: { $path }. W katalogu roboczym tworzy ją: python3 run.py
cli-data-in-use = Katalogu danych { $data } używa już uruchomiony eventkit. Proszę go najpierw zakończyć albo podać inny katalog przez --data.
cli-data-not-writable = W katalogu danych { $data } nie można zapisywać ({ $reason }). Proszę podać inny przez --data.
cli-data-newer = Katalog danych { $data } pochodzi z nowszej wersji. Proszę zaktualizować eventkit.
cli-port-belongs = Ten katalog danych należy do portu { $kept }, a nie { $asked }. Otwarte telefony znają tylko ten port. Jeśli naprawdę chcą go Państwo zmienić: --new-port
cli-port-taken = Port { $port } nie jest wolny ({ $reason }). Czy eventkit już działa? Jeśli nie, proszę wybrać inny: --port NUMER --new-port
refused-format-taken = Wbudowany format ma już nazwę „{ $id }”. Proszę nadać swojemu inną nazwę.
