### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Tavolo { $no }
place-name-room = Stanza { $no }
place-titled-table = Tavolo { $no }, { $title }
place-titled-room = Stanza { $no }, { $title }
place-signed-table = Tavolo { $sign }
place-signed-room = Stanza { $sign }
place-spoken-table = Tavolo { $no }, { $sign }
place-spoken-room = Stanza { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Foglia
place-sign-2 = Sole
place-sign-3 = Casa
place-sign-4 = Ponte
place-sign-5 = Barca
place-sign-6 = Stella
place-sign-7 = Tazza
place-sign-8 = Albero
place-sign-9 = Campana
place-sign-10 = Chiave
place-sign-11 = Onda
place-sign-12 = Aquilone
place-sign-13 = Mela
place-sign-14 = Ombrello
place-colour-1 = verde
place-colour-2 = giallo
place-colour-3 = rosso mattone
place-colour-4 = blu
place-colour-5 = rosa
place-colour-6 = viola
place-colour-7 = arancione
place-colour-8 = verde-blu
place-colour-9 = verde lime
place-colour-10 = grigio scuro
place-colour-11 = celeste
place-colour-12 = rosso lampone
place-colour-13 = verde menta
place-colour-14 = marrone

## Wo im Saal, mit Blick zur Leinwand
row-front = prima fila
row-middle = fila centrale
row-back = ultima fila
row-from-front = { $row }ª fila da davanti
side-far-left = all’estrema sinistra
side-far-right = all’estrema destra
side-middle = al centro
side-left-table = { $count }º tavolo da sinistra
side-right-table = { $count }º tavolo da destra
side-left-room = { $count }ª stanza da sinistra
side-right-room = { $count }ª stanza da destra
floor-label = Piantina della sala: { $place }, { $where }
floor-screen = Schermo grande

## Runden und Wege
round-no = Turno { $round }
round-of = Turno { $round } di { $rounds }
move-by-result = secondo il risultato
move-rotate = secondo il piano
move-choose = scelta libera
move-wish = secondo i desideri
move-spread = distribuisce chi modera

## Aktivitäten
activity-harvest = Raccolta delle idee
activity-outlook = Come si va avanti

## Ablehnungen
refused-access-not-host = Questo dispositivo non è registrato per referenti. Inserisca il codice della sua scheda referente.
refused-host-unknown = Questo codice referente non è giusto. Guardi di nuovo la sua scheda.
refused-place-unknown = Questo tavolo o questa stanza qui non esiste.
refused-place-closed = { $kind ->
    [room] La stanza { $no } è chiusa. Scelga un’altra stanza.
   *[table] Il tavolo { $no } è chiuso. Scelga un altro tavolo.
}
refused-place-last = È l’ultimo posto aperto. Deve restare aperto.
refused-place-same = Non si può unire un tavolo a sé stesso.
refused-place-missing = A quale tavolo è stato detto? Lo scelga.
refused-place-not-yours = Lei non era a questo tavolo.
refused-places-none = In questo incontro non ci sono tavoli e stanze.
refused-places-too-many = Al massimo { $max } tavoli o stanze.
refused-places-rows = { $count ->
    [one] Le file insieme devono avere { $count } tavolo.
   *[other] Le file insieme devono avere { $count } tavoli.
}
refused-question-too-long = La domanda è troppo lunga. Al massimo { $max } caratteri.
refused-seat-elsewhere = { $kind ->
    [room] Il suo posto è nella stanza { $no }. Vada lì, per favore.
   *[table] Il suo posto è al tavolo { $no }. Vada lì, per favore.
}
refused-seat-hosted = { $kind ->
    [room] Lei è referente: resta nella stanza { $no }.
   *[table] Lei è referente: resta al tavolo { $no }.
}
refused-seat-move = { $move ->
    [rotate] I posti sono già decisi. Il telefono le mostra il suo tavolo.
    [wish] Indichi le sue preferenze. Poi chi modera distribuisce i posti.
    [choose] Scelga lei un posto.
   *[other] Chi modera distribuisce i posti.
}
refused-seat-none = Qui non ha ancora un posto. Chieda a chi modera.
refused-seat-not-now = In questo momento nessuno cambia posto. Aspetti il segnale di chi modera.
refused-stage-no-harvest = In questa fase i tavoli non presentano niente.
refused-stage-no-places = Questa fase non si svolge ai tavoli.
refused-summary-too-long = La frase è troppo lunga. Al massimo { $max } caratteri.
refused-together-alone = Per restare insieme servono almeno due persone.
refused-topic-empty = Il tema è ancora vuoto.
refused-topic-too-long = Il tema è troppo lungo. Al massimo { $max } caratteri.
refused-topic-no-room = In questa stanza i temi sono già fissati.
refused-topic-unknown = Questo tema non esiste.
refused-wishes-twice = Indichi ogni stanza una sola volta.
refused-wishes-too-many = Può indicare al massimo { $max } stanze.
