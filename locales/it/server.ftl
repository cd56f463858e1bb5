### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Partecipazione
page-no-script = Questa pagina ha bisogno di JavaScript. Lo attivi o usi un altro dispositivo.

## Ablehnungen
refused-access-guesses = È stato inserito troppe volte un codice sbagliato. Aspetti un minuto.
refused-name-too-long = Il nome è troppo lungo. Al massimo { $max } caratteri.
refused-request-malformed = Il computer non ha capito. Ricarichi la pagina.
refused-request-method = Su questa pagina non si può fare. Ricarichi la pagina.
refused-request-too-big = È troppo grande. Lo accorci.
refused-page-unknown = Questa pagina non esiste. Guardi sullo schermo grande.
refused-protocol-failed = Non è stato possibile stampare il verbale. Non si è perso niente. Riprovi.
refused-detail-unknown = Questo dato non esiste: { $field }.
refused-detail-wrong = Questo dato non è giusto: { $field }.
refused-network-unknown = Il computer ora non ha questo indirizzo. Ne scelga uno dall’elenco.
refused-wifi-ssid = Inserisca il nome della rete Wi-Fi.
refused-wifi-password = La password del Wi-Fi è troppo corta. Deve avere almeno { $min } caratteri.
refused-format-unknown = Questo formato non esiste.
refused-format-toml = Il file non è un TOML valido: { $detail }
refused-format-unknown-key = La chiave { $key } qui non esiste.
refused-format-missing = Manca: { $key }
refused-format-wrong = Il valore di { $key } non va bene: { $detail }
refused-format-impossible = Il valore di { $key } non è possibile.
refused-format-twice = { $key } compare due volte.
refused-format-activity = Questa attività non esiste. Esistono: { $known }
refused-format-source = { $key } indica una fase che prima non compare: { $source }
refused-format-unsuited = { $key } indica una fase che questa non può usare: { $source }
refused-format-key = { $key } può avere solo lettere minuscole, cifre e trattini.

## Warnungen zum Netz
warning-network-none = Il computer non è in nessuna rete. Così i telefoni non lo trovano. Lo colleghi al Wi-Fi della sala.
warning-network-only-virtual = Ci sono solo reti virtuali. Così probabilmente i telefoni non trovano il computer.
warning-network-vpn = È attiva una VPN. Può impedire ai telefoni di trovare il computer.
warning-network-hotspot = L’hotspot di Windows accetta solo otto dispositivi. Per più persone serve un router Wi-Fi.
warning-wifi-not-ascii = Il nome o la password del Wi-Fi contiene accenti o caratteri speciali. Alcuni telefoni li leggono male.
warning-wifi-hex = Il nome o la password del Wi-Fi sembra un numero. Alcuni telefoni lo leggono male.

## Terminal
cli-help =
    Partecipare in sala: biglietti, bollini, verbale. Senza Internet.

    Senza comando si avvia il server. This help in English: eventkit --lang en --help
cli-usage = Uso
cli-heading-options = Opzioni
cli-heading-commands = Comandi
cli-option-help = Mostra questo aiuto.
cli-option-version = Mostra la versione.
cli-start = Avvia il server e apre il pannello di chi modera.
cli-link = Dà un nuovo link per chi modera. Vale una volta, per dodici ore.
cli-formats = Mostra i formati disponibili.
cli-formats-check = Controlla un file di formato.
cli-check-long = Anche i controlli molto lunghi.
cli-check = Controlla tutto il programma (solo in una cartella di lavoro).
cli-option-port = Porta; al primo avvio 5050. Poi appartiene alla cartella dei dati.
cli-option-new-port = Cambiare la porta della cartella dei dati. I telefoni aperti dovranno registrarsi di nuovo.
cli-option-host = Indirizzo di ascolto; altrimenti tutti.
cli-option-data = Cartella dei dati; altrimenti quella solita del sistema.
cli-option-no-browser = Non aprire il pannello.
cli-option-allow-host = Un altro nome a cui il server risponde. Si può ripetere.
cli-option-debug = Per sviluppo e test: più informazioni su /healthz.
cli-option-lang = Lingua dei messaggi: de o en; altrimenti quella del sistema.
cli-addresses = Indirizzi per i telefoni e lo schermo grande:
cli-this-computer = solo questo computer
cli-moderator = Per chi modera (il link vale una volta, per dodici ore):
cli-how-to-stop = Per terminare: Ctrl+C
cli-stopping = Chiusura in corso …
cli-format-good = { $file } è in ordine: { $stages } fasi, { $minutes } minuti.
cli-only-checkout = Si può fare solo in una cartella di lavoro con run.py.
cli-not-built = Manca una parte del programma: { $path }. In una cartella di lavoro si costruisce con: python3 run.py
cli-data-in-use = La cartella dei dati { $data } è già usata da un eventkit attivo. Prima lo chiuda, oppure usi un’altra cartella con --data.
cli-data-not-writable = Non si può scrivere nella cartella dei dati { $data } ({ $reason }). Ne usi un’altra con --data.
cli-data-newer = La cartella dei dati { $data } viene da una versione più nuova. Aggiorni eventkit.
cli-port-belongs = Questa cartella dei dati appartiene alla porta { $kept }, non { $asked }. I telefoni aperti conoscono solo questa porta. Se vuole davvero cambiarla: --new-port
cli-port-taken = La porta { $port } non è libera ({ $reason }). eventkit è già attivo? Altrimenti ne scelga un’altra con --port NUMERO --new-port
refused-format-taken = Un formato fornito si chiama già «{ $id }». Dia un altro nome al suo.
