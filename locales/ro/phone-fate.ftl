### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Ce s-a ales de el?
way-mine = Ce s-a ales de cartonașele dumneavoastră
way-mine-what = Vedeți sub ce titlu sunt cartonașele, câte buline au primit și ce se întâmplă acum.
way-look = Vedeți drumul cartonașelor
way-asking = Se caută
way-none = Aici nu sunt cartonașe.
way-keep = Link de păstrat
way-keep-what = Cu el vedeți și peste câteva săptămâni ce s-a ales de cartonașe. Se poate doar citi, nu și participa.
way-keep-show = Arătați linkul
way-keep-qr = Cod de scanat: ce s-a ales de cartonașele dumneavoastră
way-keep-page = Adresa de introdus
way-keep-code = Cod de citire
way-keep-how = Merge doar în rețeaua acestui laptop și cât timp este pornit. Fotografiați codul sau scrieți-l.
way-keep-open = Deschideți pagina

## Eine Karte
way-of = Drumul cartonașului { $no }
way-card = Cartonașul { $no }
way-paper = de pe hârtie
way-origin = O parte din cartonașul { $no }
way-answers = Scris despre
way-here = Cartonașul este pe panou. Mai departe nu s-a întâmplat încă nimic.
way-table = Cartonașul este acolo unde a fost scris. Toți îl văd mai târziu.
way-unshown = Cartonașele acestei etape nu se văd încă.
way-held = Cartonașul așteaptă. Echipa de moderare îl verifică.
way-late = Cartonașul a venit după sfârșitul etapei. Echipa de moderare nu l-a adăugat încă.
way-hidden = Echipa de moderare nu arată acest cartonaș. Motiv: { $reason }
way-withdrawn = Cartonașul { $no } a fost retras.
way-split = Acest cartonaș a fost împărțit. Se continuă cu aceste cartonașe: { $parts }
way-parked = Cartonașul este la subiecte pentru mai târziu. Este în procesul-verbal.

## Die Schritte
way-stacked = Spune același lucru ca cartonașul { $no } și este sub el:
way-heading = Sub titlul
way-rank = Locul { $rank } din { $of }
way-sources = Telefoane { $phones }, hârtie { $paper }, mâini { $hands }
way-again = { $count ->
    [one] La al doilea vot: { $count } bulină
    [few] La al doilea vot: { $count } buline
   *[other] La al doilea vot: { $count } de buline
}
way-chosen = Rezultat
way-not-chosen = Nu este printre rezultate.
way-undecided = Rezultatele nu sunt încă stabilite.
way-because = Adăugat pentru că: { $reason }
way-about = Despre:
way-written = { $count ->
    [one] Despre aceasta s-a scris { $count } cartonaș:
    [few] Despre aceasta s-au scris { $count } cartonașe:
   *[other] Despre aceasta s-au scris { $count } de cartonașe:
}
way-more = { $count ->
    [one] și încă { $count }
    [few] și încă { $count }
   *[other] și încă { $count }
}
way-who = Cine
way-partners = Cu cine
way-until = Până când
way-first-step = Primul pas
way-status = Stadiu
way-status-open = încă neîncepută
way-status-running = în curs de realizare
way-status-done = realizată
way-status-dropped = abandonată

## Die Seite zum Nachlesen
ways-language = Alegeți limba
ways-running = Întâlnirea este încă în curs. Această pagină arată cum stau lucrurile acum.
ways-closed = Întâlnirea s-a terminat. Echipa de moderare scrie aici ce se întâmplă cu măsurile.
ways-contact = Pentru întrebări: { $contact }
ways-code = Cod de citire
ways-code-what = Codul de citire este pe foaia primită sau pe telefonul dumneavoastră.
ways-code-hint = 10 caractere. Litere mari sau mici, este la fel.
ways-code-empty = Introduceți mai întâi codul de citire.
ways-open = Citiți
refused-reading-unknown = Acest cod de citire nu este bun. Mai verificați o dată.
