### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Participer
starting = Chargement en cours
starting-away = L’ordinateur de la salle ne répond pas encore.
starting-away-hint = Restez sur le Wi-Fi de la salle. La page continue toute seule.
refused-title = Ça n’a pas marché
skip-to-main = Aller au contenu
new-step = Nouvelle étape : { $title }

## Beitreten
language-choose = Choisir la langue
join-skip = Aller directement à la participation
join-host = Organisation : { $organiser }
privacy-title = Vos données
privacy-name = Pas de compte. Pas besoin de donner votre vrai nom.
privacy-place = Tout reste sur l’ordinateur ici dans la salle. Rien ne part sur Internet.
privacy-until = Les données de cette rencontre sont gardées jusqu’au { $date }.
privacy-back = Vous pouvez modifier ou retirer vos cartes tant que l’étape est en cours.
name-label = Comment pouvons-nous vous appeler ?
name-hint = Facultatif. Seule l’équipe d’animation voit votre nom.
continue-link = J’ai déjà participé et j’ai un code personnel
host-link = Je suis hôte de table
join = Participer
joining = Un instant

## Werkzeuge
text-size = Taille du texte
language = Langue
help = Aide
understood = Compris

## Verbindung und Speicher
no-connection = Pas de connexion
away = Pas de connexion pour le moment.
away-cards = Continuez à écrire : vos cartes attendent en sécurité sur ce téléphone.
away-dots = Continuez à coller : vos points attendent en sécurité sur ce téléphone.
away-input = Continuez : ce que vous écrivez attend en sécurité sur ce téléphone.
keeps-not = Ce téléphone ne garde rien en mémoire. Tant que des cartes attendent, ne rechargez pas la page.
cards-wait = { $count ->
    [one] { $count } carte attend
   *[other] { $count } cartes attendent
}
cards-kept = { $count ->
    [one] { $count } carte est encore ici
   *[other] { $count } cartes sont encore ici
}
dots-wait = Des points attendent
input-waits = Votre texte attend
refused-dot = Un point sur « { $title } » ne compte pas. { $reason }
refused-card = Votre carte « { $text } » est encore ici. { $reason }
refused-input = Votre texte « { $text } » n’est pas pris en compte. { $reason }

## Warten und Pausen
before-title = Ça commence bientôt
before-text = C’est bon, vous participez. Nous commençons dès que tout le monde est là.
between-title = La suite arrive
between-text = Cette étape est finie. L’équipe d’animation va ouvrir la suivante.
what-comes = La suite
about-minutes = environ { $minutes } min
welcome-in = Vous participez : { $title }
welcome-people = Personnes déjà présentes : { $count }.
welcome-question = La question d’aujourd’hui

## Karten schreiben
kind-question = Quelle sorte de carte est-ce ?
card-label = Votre carte
card-label-kind = Votre carte : { $kind }
card-placeholder = Une idée, une carte
card-give = Déposer la carte
card-given = Carte déposée
card-given-waits = Votre carte attend sur ce téléphone
card-empty = La carte est encore vide.
card-too-long = La carte est trop longue. { $max } caractères au maximum.
chars-left = encore <b>{ $left }</b>
chars-over = <b>{ $over }</b> en trop
chars-short = Court, c’est mieux
collect-closed = { $count ->
    [one] Cette étape est finie. Il y a { $count } carte.
   *[other] Cette étape est finie. Il y a { $count } cartes.
}
others-title = Les cartes de tout le monde
others-hidden = { $count ->
    [0] Vous verrez les cartes des autres quand l’équipe d’animation les montrera.
    [one] Il y a déjà { $count } carte. Vous verrez les cartes des autres quand l’équipe d’animation les montrera.
   *[other] Il y a déjà { $count } cartes. Vous verrez les cartes des autres quand l’équipe d’animation les montrera.
}
others-none = Les autres n’ont pas encore déposé de carte.
show-more = En voir { $count } de plus

## Meine Karten
my-cards = Mes cartes
my-cards-waiting = { $count }, dont { $waiting } en attente
card-waits = attend depuis { $time }
card-leaving = va être retirée
card-refused = Votre carte est encore ici
card-late = déposée après la fin, à { $time } ; l’équipe d’animation l’a
card-hidden = L’équipe d’animation ne montre pas cette carte. Raison : { $reason }
card-held = doit encore être acceptée · { $time }
card-menu = Modifier ou retirer la carte

## Worauf man antwortet
about-missing = Choisissez d’abord à quoi vous répondez.

## Zeichen auf den Karten
disputed = Avis différents : { $reason }
same = { $count ->
    [one] { $count } carte dit la même chose
   *[other] { $count } cartes disent la même chose
}

## Themenspeicher
parking-hint = Ce n’est pas le sujet maintenant, mais nous ne voulons pas le perdre.

## Maßnahmen
measures = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
trail = D’où ça vient
