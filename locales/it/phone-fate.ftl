### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Che cosa è diventato?
way-mine = Che cosa sono diventati i suoi biglietti
way-mine-what = Guardi sotto quale titolo sono i suoi biglietti, quanti bollini hanno avuto e che cosa succede adesso.
way-look = Vedi il percorso dei biglietti
way-asking = Ricerca in corso
way-none = Qui non ci sono biglietti.
way-keep = Link da conservare
way-keep-what = Con questo link può vedere anche tra qualche settimana che cosa sono diventati i suoi biglietti. Si può solo leggere, non partecipare.
way-keep-show = Mostra il link
way-keep-qr = Codice da scansionare: che cosa sono diventati i suoi biglietti
way-keep-page = Indirizzo da inserire
way-keep-code = Codice di lettura
way-keep-how = Funziona solo nella rete di questo computer e finché è acceso. Fotografi il codice o lo scriva.
way-keep-open = Apri la pagina

## Eine Karte
way-of = Percorso del biglietto { $no }
way-card = Biglietto { $no }
way-paper = su carta
way-origin = Una parte del biglietto { $no }
way-answers = Scritto a proposito di
way-here = Il biglietto è sul pannello. Per ora non è successo altro.
way-table = Il biglietto è dove è stato scritto. Più tardi lo vedono tutti.
way-unshown = I biglietti di questa fase non si vedono ancora.
way-held = Il biglietto aspetta. Chi modera deve ancora approvarlo.
way-late = Il biglietto è arrivato dopo la fine della fase. Chi modera non lo ha ancora aggiunto.
way-hidden = Chi modera non mostra questo biglietto. Motivo: { $reason }
way-withdrawn = Il biglietto { $no } è stato ritirato.
way-split = Questo biglietto è stato diviso. Si continua con questi biglietti: { $parts }
way-parked = Il biglietto è tra i temi per dopo. È nel verbale.

## Die Schritte
way-stacked = Dice la stessa cosa del biglietto { $no } e sta sotto di esso:
way-heading = Sotto il titolo
way-rank = Posto { $rank } di { $of }
way-sources = Telefoni { $phones }, carta { $paper }, mani { $hands }
way-again = { $count ->
    [one] Nella seconda votazione { $count } bollino
   *[other] Nella seconda votazione { $count } bollini
}
way-chosen = Risultato
way-not-chosen = Non è tra i risultati.
way-undecided = I risultati non sono ancora decisi.
way-because = Aggiunto perché: { $reason }
way-about = A proposito di:
way-written = { $count ->
    [one] Su questo è stato scritto { $count } biglietto:
   *[other] Su questo sono stati scritti { $count } biglietti:
}
way-more = { $count ->
    [one] e { $count } altro
   *[other] e altri { $count }
}
way-who = Chi
way-partners = Con chi
way-until = Entro quando
way-first-step = Primo passo
way-status = Stato
way-status-open = non ancora iniziata
way-status-running = in corso
way-status-done = fatta
way-status-dropped = abbandonata

## Die Seite zum Nachlesen
ways-language = Scegliere la lingua
ways-running = L’incontro è ancora in corso. Questa pagina mostra come stanno le cose adesso.
ways-closed = L’incontro è finito. Chi modera aggiunge qui che cosa succede con le azioni.
ways-contact = Per domande: { $contact }
ways-code = Codice di lettura
ways-code-what = Il codice di lettura è sul suo foglietto o sul suo telefono.
ways-code-hint = 10 caratteri. Maiuscole o minuscole, è uguale.
ways-code-empty = Inserisca prima il codice di lettura.
ways-open = Leggi
refused-reading-unknown = Questo codice di lettura non è giusto. Controlli bene ancora una volta.
