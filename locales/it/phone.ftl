### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Partecipare
starting = Caricamento in corso
starting-away = Il computer della sala non risponde ancora.
starting-away-hint = Resti nella rete Wi-Fi della sala. La pagina continua da sola.
refused-title = Non ha funzionato
skip-to-main = Vai al contenuto
new-step = Nuova fase: { $title }

## Beitreten
language-choose = Scegliere la lingua
join-skip = Vai subito alla partecipazione
join-host = Invito di: { $organiser }
privacy-title = I suoi dati
privacy-name = Nessun account. Non serve il suo vero nome.
privacy-place = Tutto resta sul computer qui in sala. Niente va su Internet.
privacy-until = I dati di questo incontro vengono conservati fino al { $date }.
privacy-back = Può cambiare o ritirare i suoi biglietti finché la fase è aperta.
name-label = Come possiamo chiamarla?
name-hint = Facoltativo. Il nome lo vede solo chi modera.
continue-link = Ho già partecipato e ho un codice personale
host-link = Sono referente di un tavolo
join = Partecipa
joining = Un momento

## Werkzeuge
text-size = Dimensione del testo
language = Lingua
help = Aiuto
understood = Ho capito

## Verbindung und Speicher
no-connection = Nessuna connessione
away = In questo momento non c’è connessione.
away-cards = Continui pure a scrivere: i suoi biglietti aspettano al sicuro su questo telefono.
away-dots = Continui pure a mettere bollini: aspettano al sicuro su questo telefono.
away-input = Continui pure: quello che scrive aspetta al sicuro su questo telefono.
keeps-not = Questo telefono non può salvare nulla. Finché ci sono biglietti in attesa, non ricarichi la pagina.
cards-wait = { $count ->
    [one] { $count } biglietto in attesa
   *[other] { $count } biglietti in attesa
}
cards-kept = { $count ->
    [one] { $count } biglietto è ancora qui
   *[other] { $count } biglietti sono ancora qui
}
dots-wait = Bollini in attesa
input-waits = Il suo testo è in attesa
refused-dot = Un bollino su «{ $title }» non vale. { $reason }
refused-card = Il suo biglietto «{ $text }» è ancora qui. { $reason }
refused-input = Il suo testo «{ $text }» non vale. { $reason }

## Warten und Pausen
before-title = Si comincia tra poco
before-text = Tutto a posto: lei partecipa. Si comincia appena ci siamo tutti.
between-title = Tra poco si continua
between-text = Questa fase è finita. Chi modera apre la prossima.
what-comes = Che cosa viene dopo
about-minutes = circa { $minutes } min
welcome-in = Lei partecipa: { $title }
welcome-people = { $count ->
    [one] C’è già { $count } persona.
   *[other] Ci sono già { $count } persone.
}
welcome-question = La domanda di oggi

## Karten schreiben
kind-question = Che tipo di biglietto è?
card-label = Il suo biglietto
card-label-kind = Il suo biglietto: { $kind }
card-placeholder = Un’idea, un biglietto
card-give = Consegna
card-given = Biglietto consegnato
card-given-waits = Il suo biglietto aspetta su questo telefono
card-empty = Il biglietto è ancora vuoto.
card-too-long = Il biglietto è troppo lungo. Al massimo { $max } caratteri.
chars-left = ancora <b>{ $left }</b>
chars-over = <b>{ $over }</b> di troppo
chars-short = Breve è meglio
collect-closed = { $count ->
    [one] Questa fase è finita. C’è { $count } biglietto.
   *[other] Questa fase è finita. Ci sono { $count } biglietti.
}
others-title = I biglietti di tutti
others-hidden = { $count ->
    [0] Vedrà i biglietti degli altri quando chi modera li mostrerà.
    [one] C’è già { $count } biglietto. Vedrà i biglietti degli altri quando chi modera li mostrerà.
   *[other] Ci sono già { $count } biglietti. Vedrà i biglietti degli altri quando chi modera li mostrerà.
}
others-none = Gli altri non hanno ancora consegnato biglietti.
show-more = Mostra altri { $count }

## Meine Karten
my-cards = I miei biglietti
my-cards-waiting = { $count }, di cui { $waiting } in attesa
card-waits = in attesa dalle { $time }
card-leaving = sta per essere ritirato
card-refused = Il suo biglietto è ancora qui
card-late = consegnato dopo la fine, alle { $time }; ora ce l’ha chi modera
card-hidden = Chi modera non mostra questo biglietto. Motivo: { $reason }
card-held = chi modera deve ancora approvarlo · { $time }
card-menu = Cambiare o ritirare il biglietto

## Worauf man antwortet
about-missing = Scelga prima a che cosa risponde.

## Zeichen auf den Karten
disputed = Pareri diversi: { $reason }
same = { $count ->
    [one] { $count } biglietto dice la stessa cosa
   *[other] { $count } biglietti dicono la stessa cosa
}

## Themenspeicher
parking-hint = Adesso non è il momento, ma non vogliamo perderlo.

## Maßnahmen
measures = { $count ->
    [one] { $count } azione
   *[other] { $count } azioni
}
trail = Da dove viene
