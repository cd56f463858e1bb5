### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Aktivitäten und Zustände
activity-welcome = Arrivo
activity-collect = Scrivere biglietti
activity-cluster = Ordinare i biglietti
activity-vote = Mettere bollini
activity-seat = Formare gruppi
activity-plan = Decidere le azioni
activity-reflect = Fare il bilancio
stage-waiting = deve ancora venire
stage-open = in corso
stage-skipped = saltata

## Zahlen
dots = { $count ->
    [one] { $count } bollino
   *[other] { $count } bollini
}
rank = Posto { $rank }
tied = in parità
unsorted = Senza titolo

## Knöpfe und Zustände
cancel = Annulla
busy = Salvataggio in corso

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = L’accesso di questo dispositivo è stato chiuso. Chieda a chi modera.
refused-access-key = Questo link non vale più. Ne chieda uno nuovo.
refused-personal-unknown = Questo codice personale non è giusto. Controlli bene ancora una volta.
refused-stage-no-dots = In questa fase non si mettono bollini.
refused-card-unknown = Questo biglietto non esiste.
refused-card-not-yours = Questo non è un suo biglietto.
refused-card-withdrawn = Questo biglietto è stato ritirato.
refused-card-closed = La fase è finita. Il biglietto resta com’è.
refused-card-split = Questo biglietto è stato diviso. Valgono le sue parti.
refused-seat-full = { $max ->
    [one] Questo gruppo è al completo. C’è già { $max } persona. Scelga un altro gruppo.
   *[other] Questo gruppo è al completo. Ci sono già { $max } persone. Scelga un altro gruppo.
}
refused-stage-no-groups = In questa fase non ci sono gruppi.
refused-stage-no-measures = In questa fase non si decidono azioni.
refused-stage-no-questions = In questa fase non ci sono domande.
refused-measure-empty = Scriva prima che cosa si deve fare.
refused-measure-too-long = È troppo lungo. Al massimo { $max } caratteri.
refused-measure-gone = Nel frattempo questa azione è stata eliminata.
refused-measure-unknown = Questa azione non esiste.
refused-question-unknown = Questa domanda qui non esiste.
refused-answer-wrong = Questa risposta non va bene per la domanda.
refused-answer-too-long = La risposta è troppo lunga. Al massimo { $max } caratteri.
refused-target-unknown = Questo non si può scegliere.
refused-dots-too-many = Ha già messo tutti i bollini. Prima ne tolga uno.
refused-dots-per-target = Qui non si possono mettere altri bollini.
refused-vote-revealed = Il risultato è già visibile. Questo bollino è arrivato troppo tardi.
