### Worte, die Handy, Panel und Leinwand gemeinsam sprechen und die das Handy nicht gleich am Anfang braucht.

## Aktivitäten und Zustände
activity-welcome = Dolazak
activity-collect = Pisanje kartica
activity-cluster = Slaganje kartica
activity-vote = Lijepljenje naljepnica
activity-seat = Stvaranje grupa
activity-plan = Dogovor o mjerama
activity-reflect = Pogled unatrag
stage-waiting = slijedi
stage-open = traje
stage-skipped = preskočeno

## Zahlen
dots = { $count ->
    [one] { $count } naljepnica
    [few] { $count } naljepnice
   *[other] { $count } naljepnica
}
rank = Mjesto { $rank }
tied = izjednačeno
unsorted = Bez naslova

## Knöpfe und Zustände
cancel = Odustani
busy = Zapisuje se

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Pristup ovog uređaja je prekinut. Molimo pitajte voditelje.
refused-access-key = Ovaj link više ne vrijedi. Molimo zatražite novi.
refused-personal-unknown = Ovaj osobni kod nije ispravan. Molimo pogledajte još jednom.
refused-stage-no-dots = U ovom koraku se ne lijepe naljepnice.
refused-card-unknown = Takve kartice nema.
refused-card-not-yours = To nije Vaša kartica.
refused-card-withdrawn = Ova kartica je povučena.
refused-card-closed = Korak je završen. Kartica ostaje kakva jest.
refused-card-split = Ova kartica je podijeljena. Vrijede njeni dijelovi.
refused-seat-full = Ova grupa je puna. Broj mjesta: { $max }. Molimo izaberite drugu.
refused-stage-no-groups = U ovom koraku nema grupa.
refused-stage-no-measures = U ovom koraku se ne dogovaraju mjere.
refused-stage-no-questions = U ovom koraku nema pitanja.
refused-measure-empty = Molimo prvo napišite što treba napraviti.
refused-measure-too-long = To je predugo. Dozvoljeni broj znakova: { $max }.
refused-measure-gone = Ova mjera je u međuvremenu uklonjena.
refused-measure-unknown = Takve mjere nema.
refused-question-unknown = Takvog pitanja ovdje nema.
refused-answer-wrong = Ovaj odgovor ne ide uz to pitanje.
refused-answer-too-long = Odgovor je predug. Dozvoljeni broj znakova: { $max }.
refused-target-unknown = Za to se ne glasa.
refused-dots-too-many = Već ste zalijepili sve naljepnice. Prvo skinite jednu.
refused-dots-per-target = Više naljepnica ovdje nije dozvoljeno.
refused-vote-revealed = Rezultat je već pokazan. Ova naljepnica je stigla prekasno.
