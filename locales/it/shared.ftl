### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = oggi
tomorrow = domani
time-span = dalle { $start } alle { $end }
time-from = dalle { $start }
timer-left = ancora
timer-minutes = { $minutes } min
timer-over = Il tempo è finito
timer-paused = fermo
timer-soon = quasi finito

## Orte
place-plenum = Tutti insieme

## Aktivitäten und Zustände
stage-closed = finita

## Stufen der Beteiligung
level-1 = Informazione
level-2 = Consultazione
level-3 = Decisione comune
level-4 = Decisione autonoma
level-5 = Organizzazione autonoma
level-of = { $name }, livello { $level } di 5.
level-low = ricevere informazioni
level-high = organizzare da soli
level-title = Quanto può decidere
level-ladder = Livelli di partecipazione
level-here = { $name }: oggi vale questo livello
next-title = Che cosa succede ai suoi biglietti

## Zahlen
cards = { $count ->
    [one] { $count } biglietto
   *[other] { $count } biglietti
}
people = { $count ->
    [one] { $count } persona
   *[other] { $count } persone
}
parking = Temi per dopo
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Chiudi
retry = Riprova
saved = Tutto salvato
offline = In questo momento non c’è connessione

## Ablehnungen: was geschah und was Sie tun können
refused = Non ha funzionato ({ $code }). Chieda a chi modera.
refused-net-away = Il computer della sala ora non risponde. Riprovi tra un momento.
refused-net-answer = La risposta non era leggibile. Ricarichi la pagina.
refused-event-unknown = Questo codice qui non esiste. Guardi sullo schermo grande.
refused-event-closed = L’incontro è finito.
refused-access-origin = Questa richiesta veniva da un’altra pagina. Ricarichi la pagina.
refused-access-host = A questo indirizzo il computer non risponde. Usi l’indirizzo sullo schermo grande.
refused-access-role = Questo lo può fare solo chi modera.
refused-person-unknown = Questa persona qui non è registrata. Si registri di nuovo.
refused-command-unknown = Il computer non conosce questa richiesta. Ricarichi la pagina.
refused-command-malformed = Il computer non ha capito. Ricarichi la pagina.
refused-too-fast = È stato molto veloce. Aspetti un momento.
refused-too-many = Sono già tantissimi. Questa fase non ne accetta altri.
refused-storage-failed = Il computer non è riuscito a salvare. Ora ci riprova.
refused-server-error = C’è stato un errore sul computer. Avvisi chi modera.
refused-access-person = Questo dispositivo qui non è ancora registrato. Si registri di nuovo.
refused-server-stopping = Il computer si sta riavviando. Tra poco ci riprova.
refused-stage-unknown = Questa fase non c’è più.
refused-stage-not-open = Questa fase ora non è aperta.
refused-stage-no-cards = In questa fase non si scrivono biglietti.
refused-card-empty = Il biglietto è ancora vuoto.
refused-card-too-long = Il biglietto è troppo lungo. Al massimo { $max } caratteri.
refused-card-kind-unknown = Questo tipo di biglietto qui non esiste.
refused-about-missing = A che cosa risponde? Lo scelga.
refused-about-unknown = Ciò a cui risponde qui non esiste.
