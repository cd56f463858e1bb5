### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Più persone su questo telefono
shared-what = Ogni persona ha i propri biglietti e i propri bollini. Cambi persona prima che scriva qualcun altro.
shared-open = Gestire le persone
shared-now = Ora scrive: { $name }
shared-change = Cambia
shared-change-to = Ora scrive { $name }
shared-is-now = { $name } sta scrivendo
shared-add = Aggiungi una persona
shared-name = Come si chiama la nuova persona?
shared-slip = Codice del tagliando d’ingresso della nuova persona
shared-wait = Aspetti che tutto sia salvato. Poi può cambiare persona.
shared-changed = Ora scrive { $name }.
refused-shared-full = Su questo telefono ci sono già { $max } persone. Di più non è possibile.
refused-shared-unknown = Questa persona non è più su questo telefono.

## Leihgerät
lent-title = Dispositivo in prestito
lent-what = Quando ha finito, passi il dispositivo a un’altra persona. Qui non resta nulla di suo.
lent-done = Ho finito
lent-ask = Ha finito?
lent-ask-what = I suoi biglietti e i suoi bollini restano nell’incontro. Su questo dispositivo non resta nulla di suo.
lent-code = Il suo codice: <b>{ $code }</b>. Lo annoti se vuole continuare su un altro dispositivo.
lent-go = Finito, la prossima persona
lent-stay = Non ancora
lent-idle = È ancora qui?
lent-idle-what = Altrimenti il dispositivo si prepara tra poco per la prossima persona.
lent-here = Sì, sono ancora qui
