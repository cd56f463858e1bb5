### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Referente
starting = Caricamento in corso
starting-away = Il computer della sala non risponde ancora.
starting-away-hint = Resti nella rete Wi-Fi della sala. La pagina continua da sola.
refused-title = Non ha funzionato
skip-to-main = Vai al contenuto
new-step = Nuova fase: { $title }

## An den Tisch kommen
entry-title = Lei è referente
entry-name = Come si chiama?
entry-name-hint = Facoltativo. Gli ospiti vedono il suo nome sul telefono.
entry-code = Codice della sua scheda referente
entry-code-other = Codice di un’altra scheda referente
entry-code-hint = 6 caratteri. La scheda gliela dà chi modera.
entry-code-empty = Inserisca prima il codice.
entry-go = Cominciamo
entry-busy = Un momento
entry-event = Codice dell’incontro
entry-event-hint = 6 caratteri. Sono sullo schermo grande.
entry-event-empty = Inserisca prima il codice.
entry-next = Avanti
duties-title = Che cosa fa come referente
duty-greet = Lei resta qui e accoglie chi arriva.
duty-tell = Racconta che cosa è già stato detto qui.
duty-sum = Alla fine di ogni turno scrive una frase per tutti.

## Nicht mehr Gastgeber*in
gone-title = Qui non è più referente
gone-text = Chi modera ha dato questo posto a un’altra persona.
gone-closed = Questo posto è chiuso: { $place }.
moved = Questo posto è chiuso: { $from }. Ospiti e biglietti ora sono qui: { $place }. Lei è referente qui.
gone-safe = Tutto quello che ha scritto resta salvato.
as-guest = Vai alla pagina per tutti
other-card = Ha aperto un’altra scheda referente. Ora è referente qui: { $place }. Vuole cambiare?
other-card-go = Vai all’altro posto
other-card-stay = Resta qui

## Werkzeuge
language-choose = Scegliere la lingua
text-size = Dimensione del testo
text-normal = Normale
text-large = Grande
text-larger = Molto grande
language = Lingua
help = Aiuto
help-safe-title = Non si perde niente
help-outbox = Senza connessione, tutto aspetta al sicuro su questo dispositivo. Continui pure a scrivere.
help-code-title = Continuare su un altro dispositivo
help-card = Apra lì il codice della sua scheda referente.
help-code = Per mettere bollini sul suo telefono, il suo codice è: <b>{ $code }</b>.
help-contact-title = Domande?
help-contact = Parli con chi modera.
name-save = Salva il nome
name-saved = Il nome è salvato.
understood = Ho capito
discard = Elimina

## Verbindung und Speicher
no-connection = Nessuna connessione
away = In questo momento non c’è connessione.
away-host = Continui pure: tutto aspetta al sicuro su questo dispositivo.
keeps-not = Questo dispositivo non può salvare nulla. Finché c’è qualcosa in attesa, non ricarichi la pagina.
cards-wait = { $count ->
    [one] { $count } biglietto in attesa
   *[other] { $count } biglietti in attesa
}
cards-kept = { $count ->
    [one] { $count } biglietto è ancora qui
   *[other] { $count } biglietti sono ancora qui
}
input-waits = Il suo testo è in attesa
refused-text = «{ $text }» è ancora qui. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Sezioni
tab-who = Ospiti
tab-told = Raccontare
tab-topics = Temi
tab-write = Scrivere
tab-sum = La sua frase

## Die Frage
asked-now = La domanda di adesso
asked-before = La domanda era
asked-next = { $round }: la prossima domanda
asked-round = Prossimo turno

## Wer kommt
who-title = Chi viene da lei?
who-count = { $there } su { $count } ci sono
who-none-table = Ancora nessuno. Qui appare chi viene al suo tavolo.
who-none-room = Ancora nessuno. Qui appare chi viene nella sua stanza.
who-hosts = Referenti con lei: { $names }
who-away = Non più qui
guest = Ospite { $no }
guest-from = viene da: { $place }
guest-again-table = era già a questo tavolo
guest-again-room = era già in questa stanza
guest-new = arriva adesso
guest-paper = senza telefono, ha un foglio con il percorso
guest-with = viene con { $names }
guest-stays-table = resta sempre a questo tavolo
guest-stays-room = resta sempre in questa stanza
is-here = c’è
here = c’è
is-here-named = { $name } c’è
guest-menu = Altro su { $name }
guest-missing = Non è qui
guest-left = Ha lasciato l’incontro
guest-elsewhere = È in un altro posto
guest-elsewhere-none = Non c’è un altro posto.
guest-call = Serve aiuto da chi modera
guest-help = Chiede aiuto
help-done = risolto
help-done-named = Aiuto per { $name }: risolto
guest-moved = { $name } ora è qui: { $place }
move-title = Dov’è { $name }?
host-is = con { $name }
away-gone = non partecipa più
away-at = è qui: { $place }
sits-here = È qui, invece
sits-here-named = { $name }: è qui, invece

## Noch jemand
add-guest-table = C’è un’altra persona al tavolo
add-guest-room = C’è un’altra persona qui
add-phone-title = Con telefono
add-phone-table = L’ospite scansiona il codice sul cartello del tavolo. Poi appare in questo elenco. Se il suo tavolo è un altro, aiuta chi modera.
add-phone-room = L’ospite scansiona il codice sul cartello della stanza. Poi appare in questo elenco. Se la sua stanza è un’altra, aiuta chi modera.
add-paper-title = Senza telefono
add-paper = L’ospite riceve un numero e un codice personale.
add-paper-do = Aggiungi senza telefono
added-title = Ospite { $no } ora partecipa
added-write = Scriva questo su un foglietto e lo dia all’ospite:
added-later = Con questo codice l’ospite può usare più tardi anche un telefono. Chi modera può stampare un foglio con il percorso.
added-done = Fatto
added-next = Un’altra persona senza telefono

## Weitersagen
told-title = Questo può raccontarlo
told-first-table = Il suo tavolo comincia. Nel prossimo turno qui vedrà che cosa si dice adesso.
told-first-room = La sua stanza comincia. Nel prossimo turno qui vedrà che cosa si dice adesso.
told-all-table = { $count ->
    [one] Il biglietto di questo tavolo
   *[other] Tutti i { $count } biglietti di questo tavolo
}
told-all-room = { $count ->
    [one] Il biglietto di questa stanza
   *[other] Tutti i { $count } biglietti di questa stanza
}
told-no-sentence = manca ancora la sua frase
round-and-cards = Turno { $round } · { $cards }
quoted = «{ $text }»
disputed = Pareri diversi: { $reason }

## Karten schreiben
write-title = Scrivere un biglietto per qualcuno
kind-question = Che tipo di biglietto è?
card-label = Biglietto
card-label-kind = Biglietto: { $kind }
card-placeholder = Scriva così come è stato detto
card-give = Consegna
card-given = Biglietto consegnato
card-given-waits = Il biglietto aspetta su questo dispositivo
card-empty = Il biglietto è ancora vuoto.
card-too-long = Il biglietto è troppo lungo. Al massimo { $max } caratteri.
chars-left = ancora <b>{ $left }</b>
chars-over = <b>{ $over }</b> di troppo
chars-short = Breve è meglio
about-label = A che cosa risponde il biglietto?
about-missing = Scelga prima a che cosa risponde il biglietto.
for-whom = Di chi?
for-nobody = senza nome
written-title = Scritti da lei
show-more = Mostra altri { $count }
card-waits = in attesa dalle { $time }
card-leaving = sta per essere ritirato
card-refused = Il biglietto è ancora qui
card-menu = Cambiare o ritirare il biglietto
card-menu-title = Questo biglietto
card-edit = Cambia
card-edit-title = Cambiare il biglietto
card-changed = Biglietto cambiato
save-change = Salva la modifica
keep-as-is = Lascia così
card-withdraw = Ritira
withdraw-title = Ritirare questo biglietto?
withdraw-text = Sparisce dappertutto. Non sarà nemmeno nel verbale.
withdraw-do = Ritira
withdraw-keep = Tieni
card-withdrawn = Biglietto ritirato
edit-refused = La sua modifica «{ $text }» non vale.
back-to-composer = Torna al campo per scrivere
late-draft = Il turno è finito. Il suo ultimo biglietto è ancora qui. Vuole ancora consegnarlo?
late-draft-over = L’incontro è finito. Il suo ultimo biglietto è ancora qui. Parli con chi modera.
late-give = Consegna lo stesso
late-given = Biglietto consegnato

## Der Satz für alle
sum-title = La sua frase per tutti
sum-label-table = Qual è stata la cosa più importante al suo tavolo?
sum-label-room = Qual è stata la cosa più importante nella sua stanza?
sum-hint = La frase sarà sullo schermo grande quando lei parla davanti a tutti.
sum-left = Ancora <b>{ $left }</b> caratteri
sum-before = Turni precedenti
sum-change = Cambia
sum-change-named = Cambia la frase del turno { $round }
sum-done = Fatto
field-saved = salvato
field-waits = in attesa su questo dispositivo
field-meanwhile = Nel frattempo qui c’è scritto: { $text }

## Themen eines offenen Raums
topics-title = Temi
topics-none = Ancora nessun tema. Di che cosa vogliono parlare i suoi ospiti?
topic-new = Nuovo tema
topic-add = Aggiungi
topic-up = { $title }: su
topic-down = { $title }: giù
topic-first = È già in alto.
topic-last = È già in fondo.
topic-moved = { $title } ora è al posto { $no }
topic-menu = Altro su { $title }
topic-done = discusso
topic-set-done = È stato discusso
topic-not-done = Non ancora discusso
topic-remove = Elimina

## Ernte
harvest-now-table = Ora presenta il suo tavolo
harvest-now-room = Ora presenta la sua stanza
harvest-no-sentence = Non ha scritto una frase. Racconti a voce la cosa più importante.
harvest-other = Ora parla: { $place }
harvest-soon = Tra poco tutti presentano quello che hanno discusso
harvest-own = Questo lo legge ad alta voce
harvest-order-table = Tutti i tavoli
harvest-order-room = Tutte le stanze
harvest-mine-table = Il suo tavolo
harvest-mine-room = La sua stanza
harvest-now = ora

## Warten und Pausen
before-title = Si comincia tra poco
between-title = Tra poco si continua
calm-welcome = Grazie di essere qui
calm-before = Ora non deve fare niente. Quando gli ospiti si muovono, qui vede chi viene da lei.
calm-after = I turni sono finiti. Grazie per il suo lavoro di referente.
calm-together = Questo lo fanno tutti insieme. Può partecipare sulla pagina per tutti.
calm-question = La domanda da lei
what-comes = Che cosa viene dopo
about-minutes = circa { $minutes } min
resting-title = Per oggi è finito
resting-text = Si continua un altro giorno. I suoi biglietti e le sue frasi restano qui.
ended-title = Grazie per il suo lavoro di referente
ended-text = «{ $title }» è finito. Tutti i biglietti e le sue frasi sono nel verbale.
ended-contact = Per domande: { $contact }
