# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Andare via e ritirare tutto
take-back-hint = Preferisce non lasciare nulla qui? Allora cancelliamo tutto quello che ha scritto.
take-back-ask = Ritirare davvero tutto?
take-back-cards = { $count ->
    [0] Non ha ancora scritto nessun biglietto.
    [one] Il suo biglietto viene ritirato. Il suo testo viene cancellato.
   *[other] I suoi { $count } biglietti vengono ritirati. I suoi testi vengono cancellati.
}
take-back-more = Anche il suo nome, il suo codice personale, i suoi temi, le sue frasi e le sue risposte vengono cancellati. I suoi bollini contano ancora, senza il suo nome.
take-back-final = Non si può tornare indietro. Quello che qualcuno ha raccontato con parole proprie resta.
take-back-yes = Ritira tutto
take-back-no = Resto qui
take-back-over = L’incontro è finito. Se vuole far cancellare qualcosa, parli con chi modera.
erased-title = I suoi dati sono cancellati
erased-text = Qui non è più salvato nulla di lei. Se vuole, può partecipare di nuovo.
erased-ok = Va bene
