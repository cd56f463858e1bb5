### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Che cosa è diventato?
way-mine = Che cosa sono diventati i suoi biglietti
way-mine-what = Guardi sotto quale titolo sono i suoi biglietti, quanti bollini hanno avuto e che cosa succede adesso.
way-look = Vedi la strada dei biglietti
way-asking = Sto guardando
way-none = Qui non ci sono biglietti.
way-keep = Link da conservare
way-keep-what = Con questo link può vedere anche tra qualche settimana che cosa sono diventati i suoi biglietti. Si può solo leggere, non partecipare.
way-keep-show = Mostra il link
way-keep-qr = Codice da scansionare: che cosa sono diventati i suoi biglietti
way-keep-page = Indirizzo da scrivere
way-keep-code = Codice di lettura
way-keep-how = Funziona solo nella rete di questo computer e finché è acceso. Fotografi il codice o lo scriva.
way-keep-open = Apri la pagina

## Eine Karte
way-of = Strada del biglietto { $no }
way-card = Biglietto { $no }
way-paper = su carta
way-origin = Una parte del biglietto { $no }
way-answers = Scritto su
way-here = Il biglietto è alla bacheca. Per ora non è successo altro.
way-table = Il biglietto è dove è stato scritto. Più tardi lo vedono tutti.
way-unshown = I biglietti di questo passo non sono ancora scoperti.
way-held = Il biglietto aspetta. Chi modera deve ancora approvarlo.
way-late = Il biglietto è arrivato dopo la fine del passo. Chi modera non lo ha ancora aggiunto.
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
    [one] Nel secondo giro { $count } bollino
   *[other] Nel secondo giro { $count } bollini
}
way-chosen = Risultato
way-not-chosen = Non è tra i risultati.
way-undecided = I risultati non sono ancora decisi.
way-because = Aggiunto perché: { $reason }
way-about = Su:
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
way-status-open = non ancora iniziato
way-status-running = in corso
way-status-done = fatto
way-status-dropped = abbandonato

## Die Seite zum Nachlesen
ways-language = Scegliere la lingua
ways-running = L’evento è ancora in corso. Questa pagina mostra come stanno le cose adesso.
ways-closed = L’evento è finito. Chi modera aggiunge qui che cosa succede con le misure.
ways-contact = Risponde alle domande: { $contact }
ways-code = Codice di lettura
ways-code-what = Il codice di lettura è sul suo foglietto o sul suo telefono.
ways-code-hint = 10 caratteri. Maiuscole o minuscole, è uguale.
ways-code-empty = Inserisca prima il codice di lettura.
ways-open = Leggi
refused-reading-unknown = Questo codice di lettura non va bene. Guardi ancora una volta, per favore.
