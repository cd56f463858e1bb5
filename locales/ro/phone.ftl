### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Participați
starting = Se încarcă
starting-away = Laptopul din sala mare nu răspunde încă.
starting-away-hint = Rămâneți în rețeaua Wi-Fi a sălii. Pagina continuă singură.
refused-title = Nu a reușit
skip-to-main = Mergeți la conținut
new-step = Etapă nouă: { $title }

## Beitreten
language-choose = Alegeți limba
join-skip = Mergeți direct la participare
join-host = Vă invită: { $organiser }
privacy-title = Datele dumneavoastră
privacy-name = Fără cont. Nu aveți nevoie de numele adevărat.
privacy-place = Totul rămâne pe laptopul de aici, din sală. Nimic nu ajunge pe internet.
privacy-until = Datele acestei întâlniri se păstrează până la { $date }.
privacy-back = Vă puteți schimba sau retrage cartonașele cât timp etapa este deschisă.
name-label = Cum să vă spunem?
name-hint = Nu este obligatoriu. Numele îl vede doar echipa de moderare.
continue-link = Am participat deja și am un cod personal
host-link = Sunt gazdă
join = Particip
joining = O clipă

## Werkzeuge
text-size = Mărimea literelor
language = Limba
help = Ajutor
understood = Am înțeles

## Verbindung und Speicher
no-connection = Fără conexiune
away = Acum nu este conexiune.
away-cards = Scrieți mai departe: cartonașele așteaptă în siguranță pe acest telefon.
away-dots = Lipiți mai departe: bulinele așteaptă în siguranță pe acest telefon.
away-input = Continuați: ce scrieți așteaptă în siguranță pe acest telefon.
keeps-not = Acest telefon nu poate salva nimic. Cât timp așteaptă cartonașe, nu reîncărcați pagina.
cards-wait = { $count ->
    [one] { $count } cartonaș așteaptă
    [few] { $count } cartonașe așteaptă
   *[other] { $count } de cartonașe așteaptă
}
cards-kept = { $count ->
    [one] { $count } cartonaș este încă aici
    [few] { $count } cartonașe sunt încă aici
   *[other] { $count } de cartonașe sunt încă aici
}
dots-wait = Buline în așteptare
input-waits = Textul așteaptă
refused-dot = O bulină la „{ $title }” nu contează. { $reason }
refused-card = Cartonașul „{ $text }” este încă aici. { $reason }
refused-input = Textul „{ $text }” nu este valabil. { $reason }

## Warten und Pausen
before-title = Începem imediat
before-text = V-ați alăturat. Începem când suntem toți aici.
between-title = Continuăm imediat
between-text = Această etapă s-a terminat. Echipa de moderare o deschide pe următoarea.
what-comes = Ce urmează
about-minutes = cam { $minutes } min
welcome-in = Participați la: { $title }
welcome-people = { $count ->
    [one] { $count } persoană este deja aici.
    [few] { $count } persoane sunt deja aici.
   *[other] { $count } de persoane sunt deja aici.
}
welcome-question = Despre ce este vorba

## Karten schreiben
kind-question = Ce fel de cartonaș este?
card-label = Cartonașul dumneavoastră
card-label-kind = Cartonașul dumneavoastră: { $kind }
card-placeholder = O idee, un cartonaș
card-give = Predați cartonașul
card-given = Cartonașul este predat
card-given-waits = Cartonașul așteaptă pe acest telefon
card-empty = Cartonașul este încă gol.
card-too-long = { $max ->
    [one] Cartonașul este prea lung. Cel mult { $max } caracter.
    [few] Cartonașul este prea lung. Cel mult { $max } caractere.
   *[other] Cartonașul este prea lung. Cel mult { $max } de caractere.
}
chars-left = încă <b>{ $left }</b>
chars-over = <b>{ $over }</b> în plus
chars-short = Scurt este mai bine
collect-closed = { $count ->
    [one] Această etapă s-a terminat. Avem { $count } cartonaș.
    [few] Această etapă s-a terminat. Avem { $count } cartonașe.
   *[other] Această etapă s-a terminat. Avem { $count } de cartonașe.
}
others-title = Cartonașele tuturor
others-hidden = { $count ->
    [0] Veți vedea ce scriu ceilalți când echipa de moderare arată cartonașele.
    [one] Avem deja { $count } cartonaș. Veți vedea ce scriu ceilalți când echipa de moderare arată cartonașele.
    [few] Avem deja { $count } cartonașe. Veți vedea ce scriu ceilalți când echipa de moderare arată cartonașele.
   *[other] Avem deja { $count } de cartonașe. Veți vedea ce scriu ceilalți când echipa de moderare arată cartonașele.
}
others-none = Ceilalți nu au predat încă niciun cartonaș.
show-more = Arătați încă { $count }

## Meine Karten
my-cards = Cartonașele mele
my-cards-waiting = { $count }, dintre care { $waiting } în așteptare
card-waits = așteaptă de la { $time }
card-leaving = se retrage
card-refused = Cartonașul este încă aici
card-late = predat mai târziu, la { $time }; este la echipa de moderare
card-hidden = Echipa de moderare nu arată acest cartonaș. Motiv: { $reason }
card-held = echipa de moderare îl verifică · { $time }
card-menu = Schimbați sau retrageți cartonașul

## Worauf man antwortet
about-missing = Alegeți mai întâi la ce răspundeți.

## Zeichen auf den Karten
disputed = Păreri diferite: { $reason }
same = { $count ->
    [one] { $count } cartonaș spune același lucru
    [few] { $count } cartonașe spun același lucru
   *[other] { $count } de cartonașe spun același lucru
}

## Themenspeicher
parking-hint = Nu este momentul acum, dar nu vrem să se piardă.

## Maßnahmen
measures = { $count ->
    [one] { $count } măsură
    [few] { $count } măsuri
   *[other] { $count } de măsuri
}
trail = De unde vine
