### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Sudjelovanje građana
page-no-script = Ova stranica treba JavaScript. Molimo uključite ga ili uzmite drugi uređaj.

## Ablehnungen
refused-access-guesses = Prečesto je upisan pogrešan kod. Molimo pričekajte jednu minutu.
refused-name-too-long = Ime je predugo. Dozvoljeni broj znakova: { $max }.
refused-request-malformed = Laptop to nije razumio. Molimo učitajte stranicu ponovo.
refused-request-method = To na ovoj stranici nije moguće. Molimo učitajte stranicu ponovo.
refused-request-too-big = To je preveliko. Molimo skratite.
refused-page-unknown = Takve stranice nema. Molimo pogledajte na veliki ekran.
refused-protocol-failed = Zapisnik se nije mogao ispisati. Ništa nije izgubljeno. Molimo pokušajte još jednom.
refused-detail-unknown = Takvog polja nema: { $field }.
refused-detail-wrong = U ovom polju je greška: { $field }.
refused-network-unknown = Laptop sada nema ovu adresu. Molimo izaberite adresu s liste.
refused-wifi-ssid = Molimo upišite ime Wi-Fi mreže.
refused-wifi-password = Lozinka za Wi-Fi je prekratka. Najmanji broj znakova: { $min }.
refused-format-unknown = Takvog formata nema.
refused-format-toml = Datoteka nije ispravan TOML: { $detail }
refused-format-unknown-key = Ovdje nema ključa { $key }.
refused-format-missing = Nedostaje: { $key }
refused-format-wrong = Vrijednost za { $key } ne odgovara: { $detail }
refused-format-impossible = Vrijednost za { $key } nije moguća.
refused-format-twice = { $key } se pojavljuje dva puta.
refused-format-activity = Takve aktivnosti nema. Poznate su: { $known }
refused-format-source = { $key } navodi korak kojeg prije toga nema: { $source }
refused-format-unsuited = { $key } navodi korak s kojim ovaj ne može raditi dalje: { $source }
refused-format-key = { $key } smije imati samo mala slova, brojke i crtice.

## Warnungen zum Netz
warning-network-none = Laptop nije ni na jednoj mreži. Telefoni do njega ne mogu. Spojite ga na Wi-Fi dvorane.
warning-network-only-virtual = Postoje samo virtualne mreže. Telefoni vjerojatno ne mogu do laptopa.
warning-network-vpn = VPN je uključen. Zbog njega telefoni možda ne mogu do laptopa.
warning-network-hotspot = Hotspot u Windowsu prima samo osam uređaja. Za više ljudi treba Vam Wi-Fi usmjerivač (router).
warning-wifi-not-ascii = Ime ili lozinka za Wi-Fi sadrži umlaute (ä, ö, ü) ili posebne znakove. Neki telefoni to pogrešno čitaju.
warning-wifi-hex = Ime ili lozinka za Wi-Fi izgleda kao broj. Neki telefoni to pogrešno čitaju.

## Terminal
cli-help =
    Sudjelovanje u dvorani: kartice, naljepnice, zapisnik. Bez interneta.

    Bez naredbe se pokreće server. This help in English: eventkit --lang en --help
cli-usage = Upotreba
cli-heading-options = Opcije
cli-heading-commands = Naredbe
cli-option-help = Prikazuje ovu pomoć.
cli-option-version = Prikazuje verziju.
cli-start = Pokreće server i otvara panel voditelja.
cli-link = Daje novi link za voditelje. Vrijedi jednom, dvanaest sati.
cli-formats = Prikazuje formate koji postoje.
cli-formats-check = Provjerava datoteku formata.
cli-check-long = I provjere koje traju vrlo dugo.
cli-check = Provjerava cijeli program (samo u radnom direktoriju).
cli-option-port = Port; pri prvom pokretanju 5050. Poslije pripada direktoriju podataka.
cli-option-new-port = Mijenja port direktorija podataka. Otvoreni telefoni se moraju ponovo uključiti.
cli-option-host = Adresa na kojoj server sluša; inače sve.
cli-option-data = Direktorij podataka; inače uobičajeni za Vaš sistem.
cli-option-no-browser = Ne otvara panel.
cli-option-allow-host = Još jedno ime na koje server odgovara. Može se navesti više puta.
cli-option-debug = Za razvoj i testove: više podataka na /healthz.
cli-option-lang = Jezik poruka: de ili en; inače jezik sistema.
cli-addresses = Adrese za telefone i veliki ekran:
cli-this-computer = samo ovaj kompjuter
cli-moderator = Voditelji (link vrijedi jednom, dvanaest sati):
cli-how-to-stop = Zaustavljanje: Ctrl+C
cli-stopping = Zaustavljanje …
cli-format-good = { $file } je u redu: koraci: { $stages }, minute: { $minutes }.
cli-only-checkout = To radi samo u radnom direktoriju s run.py.
cli-not-built = Nedostaje dio programa: { $path }. U radnom direktoriju ga izrađuje: python3 run.py
cli-data-in-use = Direktorij podataka { $data } već koristi pokrenuti eventkit. Prvo ga zaustavite ili s --data uzmite drugi direktorij.
cli-data-not-writable = U direktorij podataka { $data } se ne može pisati ({ $reason }). S --data uzmite drugi.
cli-data-newer = Direktorij podataka { $data } je iz novije verzije. Molimo ažurirajte eventkit.
cli-port-belongs = Ovaj direktorij podataka pripada portu { $kept }, a ne { $asked }. Otvoreni telefoni znaju samo taj port. Ako ga zaista želite promijeniti: --new-port
cli-port-taken = Port { $port } nije slobodan ({ $reason }). Radi li eventkit već? Ako ne, izaberite drugi: --port BROJ --new-port
refused-format-taken = Ugrađeni format već se zove „{ $id }”. Molimo dajte svom formatu drugo ime.
