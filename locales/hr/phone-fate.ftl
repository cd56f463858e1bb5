### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Što je bilo s njom?
way-mine = Što je bilo s Vašim karticama
way-mine-what = Pogledajte pod kojim su naslovom Vaše kartice, koliko su točaka dobile i što se sada događa.
way-look = Pogledaj put kartica
way-asking = Tražimo
way-none = Ovdje nema kartica.
way-keep = Poveznica za čuvanje
way-keep-what = Njome i za nekoliko tjedana vidite što je bilo s Vašim karticama. Može se samo čitati, ne i sudjelovati.
way-keep-show = Prikaži poveznicu
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
way-unshown = Kartice ovog koraka još nisu otkrivene.
way-held = Kartica čeka odobrenje moderacije.
way-late = Kartica je stigla nakon kraja koraka. Moderacija je još nije dodala.
way-hidden = Moderacija ne prikazuje ovu karticu. Razlog: { $reason }
way-withdrawn = Kartica { $no } je povučena.
way-split = Ova je kartica podijeljena. Dalje idu ove kartice: { $parts }
way-parked = Kartica je među temama za poslije. Nalazi se u zapisniku.

## Die Schritte
way-stacked = Kaže isto što i kartica { $no } i leži ispod nje:
way-heading = Pod naslovom
way-rank = Mjesto { $rank } od { $of }
way-sources = Mobiteli { $phones }, papir { $paper }, ruke { $hands }
way-again = { $count ->
    [one] U drugom krugu { $count } točka
    [few] U drugom krugu { $count } točke
   *[other] U drugom krugu { $count } točaka
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
ways-language = Odaberite jezik
ways-running = Susret još traje. Ova stranica pokazuje kako je sada.
ways-closed = Susret je završen. Moderacija ovdje dopisuje što je bilo s mjerama.
ways-contact = Na pitanja odgovara: { $contact }
ways-code = Kod za čitanje
ways-code-what = Kod za čitanje je na Vašoj cedulji ili na Vašem mobitelu.
ways-code-hint = 10 znakova. Velika ili mala slova, svejedno je.
ways-code-empty = Najprije upišite kod za čitanje.
ways-open = Pročitaj
refused-reading-unknown = Ovaj kod za čitanje nije točan. Pogledajte još jednom pažljivo.
