### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Code eingeben
code-title = A quale incontro vuole partecipare?
code-label = Codice dell’incontro
code-hint = 6 caratteri. Sono sullo schermo grande.
code-empty = Inserisca prima il codice.
code-go = Avanti
code-open = Adesso, qui

## Beitreten
name-save = Salva il nome
name-saved = Il nome è salvato.
continue-title = Continuare su questo dispositivo
continue-hint = Il suo codice personale è sull’altro dispositivo, alla voce «Aiuto».
continue-label = Codice personale
continue-empty = Inserisca prima il codice.
continue-go = Continua
guest-no = Ospite { $no }

## Werkzeuge
text-normal = Normale
text-large = Grande
text-larger = Molto grande
help-what-title = Che cos’è questa pagina?
help-what = Con questo telefono scrive biglietti e mette bollini per votare. Chi modera apre ogni nuova fase. Tutto appare poi anche sullo schermo grande.
help-outbox = Senza connessione, i suoi biglietti aspettano al sicuro su questo telefono.
help-code-title = Continuare su un altro dispositivo
help-code = Il suo codice: <b>{ $code }</b>. Con questo codice continua su un altro dispositivo.
help-contact-title = Domande?
help-contact = Parli con chi modera.
help-leave-title = Andare via
help-leave = Può andare via quando vuole. I suoi biglietti restano qui. Basta chiudere questa pagina.
discard = Elimina

## Warten und Pausen
ended-title = Grazie per la partecipazione
ended-text = «{ $title }» è finito. I suoi biglietti e bollini sono nel verbale.
ended-contact = Per domande: { $contact }

## Karten schreiben
late-draft = La fase è finita. Il suo ultimo biglietto è ancora qui. Vuole darlo a chi modera?
late-draft-over = L’incontro è finito. Il suo ultimo biglietto è ancora qui. Parli con chi modera.
late-give = Consegna a chi modera
late-in-tray = Il suo biglietto «{ $text }» è arrivato a chi modera.
late-given = Il suo biglietto va a chi modera

## Meine Karten
your-card = Il suo biglietto
card-menu-title = Il suo biglietto
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

## Karten ordnen
cluster-open = Chi modera mette i biglietti sotto dei titoli. Qui può leggere.
cluster-closed = Ecco come sono ordinati i biglietti.
cluster-none = Qui non ci sono ancora biglietti.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Ancora { $left } bollino su { $of }</b>
   *[other] <b>Ancora { $left } bollini su { $of }</b>
}
dots-gone = <b>Ha messo tutti i bollini</b>
dots-how = Tocchi +.
dots-move = Può spostarli.
dot-give = Metti un bollino su { $title }
dot-take = Togli un bollino da { $title }
your-dots = I suoi bollini: { $count }
dots-all = { $count ->
    [one] { $count } bollino in tutto
   *[other] { $count } bollini in tutto
}
of-them-yours = { $count ->
    [one] di cui { $count } suo
   *[other] di cui { $count } suoi
}
vote-secret = { $count ->
    [0] Per ora i bollini degli altri restano nascosti. Il risultato lo vedremo tutti insieme.
    [one] { $count } persona ha già votato. Il risultato lo vedremo tutti insieme.
   *[other] { $count } persone hanno già votato. Il risultato lo vedremo tutti insieme.
}
vote-none = Qui non c’è ancora niente da votare con i bollini.
vote-closed = Non si possono più mettere bollini. Tra poco si vede il risultato.
vote-revealed = { $count ->
    [one] Così ha votato { $count } persona.
   *[other] Così hanno votato { $count } persone.
}
vote-confirmed = I bollini sono contati. Si continua da qui.
chosen = scelto
dots-total = { $total ->
    [one] { $total } bollino in totale
   *[other] { $total } bollini in totale
}

## Worauf man antwortet
about-label = Lei risponde a
answers-to = Risposta a: { $title }
answers-else = Su un’altra cosa

## Zeichen auf den Karten
same-title = Questi biglietti dicono la stessa cosa
card-part = Chi modera ha diviso il suo biglietto. Questa è la parte { $place } di { $parts }.
card-parked = è tra i temi per dopo

## Themenspeicher
parking-give = Metti da parte
parking-none = Qui non c’è ancora niente.

## Zweiter Durchgang
round-two = Seconda votazione
round-two-text = { $dots ->
    [one] Questi erano in parità. Ora ha ancora { $dots } bollino.
   *[other] Questi erano in parità. Ora ha ancora { $dots } bollini.
}
dots-first-round = { $count ->
    [one] prima votazione: { $count } bollino
   *[other] prima votazione: { $count } bollini
}
dots-again = { $count ->
    [one] seconda votazione: { $count } bollino
   *[other] seconda votazione: { $count } bollini
}
dots-paper = di cui { $count } su carta
dots-hands = di cui { $count } per alzata di mano
chosen-because = Aggiunto: { $reason }

## Gruppen
group-choose = Scelga un gruppo. Può anche cambiare.
group-closed = I gruppi sono formati. Lei non è in nessun gruppo.
group-chosen = Lei è nel gruppo { $title }.
group-none = Non ci sono ancora gruppi.
group-mine = Il suo gruppo
group-size = { $count } su { $limit } persone
group-full = al completo
group-join = Entra nel gruppo
group-change = Passa a questo
group-leave = Lascia il gruppo

## Maßnahmen
measure-title = Azione
measure-new = Scrivi un’azione
measure-make = Aggiungi
measure-made = L’azione è nell’elenco
measure-about = A quale soluzione appartiene?
measure-short-what = Che cosa
measure-short-who = Chi
measure-short-partners = Con chi
measure-short-until = Entro quando
measure-short-first-step = Primo passo
measure-what = Che cosa?
measure-what-hint = Che cosa si deve fare? Basta una frase.
measure-who = Chi se ne occupa?
measure-who-hint = Meglio una persona che è qui oggi.
measure-partners = Con chi?
measure-until = Entro quando?
measure-until-hint = Per esempio: entro fine marzo
measure-first-step = Il primo passo
measure-first-step-hint = Che cosa si può fare già questa settimana?
measure-missing = Manca ancora: { $parts }
measure-empty = Scriva prima che cosa si deve fare.
measure-open = Continua a compilare: { $title }
measure-saves = Ogni campo si salva da solo. Più persone possono scrivere insieme.
measure-done = Fatto
measure-remove = Elimina
measure-remove-title = Eliminare questa azione?
measure-remove-text = Sparisce per tutti. Non sarà nemmeno nel verbale.
measure-removed = Azione eliminata
measure-gone = Questa azione non c’è più.
plan-none = Ancora nessuna azione.
plan-by-moderator = Parlatene insieme. Chi modera scrive le azioni.
plan-closed = { $count ->
    [0] Questa fase è finita. Non è stata decisa nessuna azione.
    [one] Questa fase è finita. È stata decisa { $count } azione.
   *[other] Questa fase è finita. Sono state decise { $count } azioni.
}
field-saved = salvato
field-waits = in attesa su questo telefono
field-meanwhile = Nel frattempo qui c’è scritto: { $text }

## Rückblick
reflect-closed = Il bilancio è finito.
reflect-secret = { $count ->
    [0] Nessuno vede chi dice che cosa. Le risposte le vedremo tutti insieme.
    [one] { $count } persona ha risposto. Nessuno vede chi dice che cosa. Le risposte le vedremo tutti insieme.
   *[other] { $count } persone hanno risposto. Nessuno vede chi dice che cosa. Le risposte le vedremo tutti insieme.
}
reflect-said = Le risposte di tutti
reflect-nothing = Su questo nessuno ha scritto niente.
answer-take-back = Annulla la risposta
answer-yours = La sua risposta

## Zwischen zwei Tagen
resting-title = Per oggi è finito
resting-text = Si continua un altro giorno: con lo stesso codice, sullo stesso telefono. I suoi biglietti restano qui.
