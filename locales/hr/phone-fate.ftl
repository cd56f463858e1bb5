### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Što je bilo s njom?
way-mine = Što je bilo s Vašim karticama
way-mine-what = Pogledajte pod kojim su naslovom Vaše kartice, koliko su naljepnica dobile i što se sada događa.
way-look = Pogledaj put kartica
way-asking = Tražimo
way-none = Ovdje nema kartica.
way-keep = Link za čuvanje
way-keep-what = S njim i za nekoliko tjedana vidite što je bilo s Vašim karticama. Može se samo čitati, ne i sudjelovati.
way-keep-show = Pokaži link
way-keep-qr = Kod za skeniranje: što je bilo s Vašim karticama
way-keep-page = Adresa za upisivanje
way-keep-code = Kod za čitanje
way-keep-how = Radi samo u mreži ovog laptopa i dok je uključen. Fotografirajte kod ili ga zapišite.
way-keep-open = Otvori stranicu

## Eine Karte
way-of = Put kartice { $no }
way-card = Kartica { $no }
way-paper = s papira
way-origin = Dio kartice { $no }
way-answers = Napisano uz
way-here = Kartica visi na ploči. Dalje se još ništa nije dogodilo.
way-table = Kartica leži tamo gdje je napisana. Poslije je vide svi.
way-unshown = Kartice ovog koraka još se ne vide.
way-held = Kartica čeka odobrenje voditelja.
way-late = Kartica je stigla nakon kraja koraka. Voditelji je još nisu dodali.
way-hidden = Voditelji ne pokazuju ovu karticu. Razlog: { $reason }
way-withdrawn = Kartica { $no } je povučena.
way-split = Ova je kartica podijeljena. Dalje idu ove kartice: { $parts }
way-parked = Kartica je u kutiji za teme. Nalazi se u zapisniku.

## Die Schritte
way-stacked = Kaže isto što i kartica { $no } i leži ispod nje:
way-heading = Pod naslovom
way-rank = Mjesto { $rank } od { $of }
way-sources = Telefoni { $phones }, papir { $paper }, ruke { $hands }
way-again = { $count ->
    [one] U drugom krugu { $count } naljepnica
    [few] U drugom krugu { $count } naljepnice
   *[other] U drugom krugu { $count } naljepnica
}
way-chosen = Rezultat
way-not-chosen = To nije među rezultatima.
way-undecided = Rezultati još nisu određeni.
way-because = Dodano jer: { $reason }
way-about = Uz:
way-written = { $count ->
    [one] Uz to je napisana { $count } kartica:
    [few] Uz to su napisane { $count } kartice:
   *[other] Uz to je napisano { $count } kartica:
}
way-more = { $count ->
    [one] i još { $count }
    [few] i još { $count }
   *[other] i još { $count }
}
way-who = Tko
way-partners = S kim
way-until = Do kada
way-first-step = Prvi korak
way-status = Stanje
way-status-open = još nije započeto
way-status-running = u tijeku
way-status-done = obavljeno
way-status-dropped = odbačeno

## Die Seite zum Nachlesen
ways-language = Izbor jezika
ways-running = Susret još traje. Ova stranica pokazuje kako je sada.
ways-closed = Susret je završen. Voditelji ovdje dopisuju što je bilo s mjerama.
ways-contact = Na pitanja odgovara: { $contact }
ways-code = Kod za čitanje
ways-code-what = Kod za čitanje je na Vašoj cedulji ili na Vašem telefonu.
ways-code-hint = 10 znakova. Velika ili mala slova, svejedno je.
ways-code-empty = Molimo prvo upišite kod za čitanje.
ways-open = Pročitaj
refused-reading-unknown = Ovaj kod za čitanje nije ispravan. Molimo pogledajte još jednom.
