### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Participare
page-no-script = Această pagină are nevoie de JavaScript. Porniți-l sau luați alt aparat.

## Ablehnungen
refused-access-guesses = S-a introdus de prea multe ori un cod greșit. Așteptați un minut.
refused-name-too-long = { $max ->
    [one] Numele este prea lung. Cel mult { $max } caracter.
    [few] Numele este prea lung. Cel mult { $max } caractere.
   *[other] Numele este prea lung. Cel mult { $max } de caractere.
}
refused-request-malformed = Laptopul nu a înțeles. Reîncărcați pagina.
refused-request-method = Acest lucru nu se poate pe această pagină. Reîncărcați pagina.
refused-request-too-big = Este prea mare. Scurtați, vă rugăm.
refused-page-unknown = Această pagină nu există. Uitați-vă pe ecranul mare.
refused-protocol-failed = Procesul-verbal nu s-a putut tipări. Nu s-a pierdut nimic. Încercați din nou.
refused-detail-unknown = Această informație nu există: { $field }.
refused-detail-wrong = Această informație nu este corectă: { $field }.
refused-network-unknown = Laptopul nu are acum această adresă. Alegeți una din listă.
refused-wifi-ssid = Introduceți numele rețelei Wi-Fi.
refused-wifi-password = { $min ->
    [one] Parola Wi-Fi este prea scurtă. Are cel puțin { $min } caracter.
    [few] Parola Wi-Fi este prea scurtă. Are cel puțin { $min } caractere.
   *[other] Parola Wi-Fi este prea scurtă. Are cel puțin { $min } de caractere.
}
refused-format-unknown = Acest format nu există.
refused-format-toml = Fișierul nu este TOML valid: { $detail }
refused-format-unknown-key = Cheia { $key } nu există aici.
refused-format-missing = Lipsește: { $key }
refused-format-wrong = Valoarea { $key } nu se potrivește: { $detail }
refused-format-impossible = Valoarea { $key } nu este posibilă.
refused-format-twice = { $key } apare de două ori.
refused-format-activity = Această activitate nu există. Există: { $known }
refused-format-source = { $key } numește o etapă care nu apare înainte: { $source }
refused-format-unsuited = { $key } numește o etapă pe care aceasta nu o poate folosi: { $source }
refused-format-key = { $key } poate avea doar litere mici, cifre și liniuțe.

## Warnungen zum Netz
warning-network-none = Laptopul nu este în nicio rețea. Așa telefoanele nu îl găsesc. Conectați-l la rețeaua Wi-Fi a sălii.
warning-network-only-virtual = Există doar rețele virtuale. Așa telefoanele probabil nu găsesc laptopul.
warning-network-vpn = Un VPN este pornit. Poate împiedica telefoanele să găsească laptopul.
warning-network-hotspot = Punctul de acces din Windows primește doar opt aparate. Pentru mai multe persoane este nevoie de un router Wi-Fi.
warning-wifi-not-ascii = Numele sau parola Wi-Fi are diacritice sau caractere speciale. Unele telefoane le citesc greșit.
warning-wifi-hex = Numele sau parola Wi-Fi arată ca un număr. Unele telefoane citesc greșit.

## Terminal
cli-help =
    Participare în sală: cartonașe, buline, proces-verbal. Fără internet.

    Fără comandă, serverul pornește. This help in English: eventkit --lang en --help
cli-usage = Folosire
cli-heading-options = Opțiuni
cli-heading-commands = Comenzi
cli-option-help = Arată acest ajutor.
cli-option-version = Arată versiunea.
cli-start = Pornește serverul și deschide panoul echipei de moderare.
cli-link = Dă un link nou pentru echipa de moderare. Este valabil o dată, douăsprezece ore.
cli-formats = Arată formatele care există.
cli-formats-check = Verifică un fișier de format.
cli-check-long = Și verificările care durează foarte mult.
cli-check = Verifică tot programul (doar într-un director de lucru).
cli-option-port = Port; la prima pornire 5050. Apoi ține de directorul de date.
cli-option-new-port = Schimbă portul directorului de date. Telefoanele deschise trebuie să intre din nou.
cli-option-host = Adresa pe care ascultă; altfel toate.
cli-option-data = Directorul de date; altfel cel obișnuit al sistemului.
cli-option-no-browser = Nu deschide panoul.
cli-option-allow-host = Alt nume la care răspunde serverul. Se poate repeta.
cli-option-debug = Pentru dezvoltare și teste: mai multe informații la /healthz.
cli-option-lang = Limba mesajelor: de sau en; altfel cea a sistemului.
cli-addresses = Adrese pentru telefoane și ecranul mare:
cli-this-computer = doar acest calculator
cli-moderator = Echipa de moderare (linkul este valabil o dată, douăsprezece ore):
cli-how-to-stop = Oprire cu Ctrl+C
cli-stopping = Se oprește …
cli-format-good = { $stages ->
    [one] { $file } este în regulă: { $stages } etapă, { $minutes } min.
    [few] { $file } este în regulă: { $stages } etape, { $minutes } min.
   *[other] { $file } este în regulă: { $stages } de etape, { $minutes } min.
}
cli-only-checkout = Se poate doar într-un director de lucru cu run.py.
cli-not-built = Lipsește o parte a programului: { $path }. Într-un director de lucru se construiește cu: python3 run.py
cli-data-in-use = Directorul de date { $data } este deja folosit de un eventkit pornit. Opriți-l mai întâi sau luați alt director cu --data.
cli-data-not-writable = Nu se poate scrie în directorul de date { $data } ({ $reason }). Luați altul cu --data.
cli-data-newer = Directorul de date { $data } este de la o versiune mai nouă. Actualizați eventkit.
cli-port-belongs = Acest director de date ține de portul { $kept }, nu { $asked }. Telefoanele deschise cunosc doar acest port. Dacă doriți cu adevărat să îl schimbați: --new-port
cli-port-taken = Portul { $port } nu este liber ({ $reason }). Rulează deja eventkit? Dacă nu, alegeți altul cu --port NUMĂR --new-port
refused-format-taken = Un format inclus se numește deja „{ $id }”. Dați alt nume formatului dumneavoastră.
