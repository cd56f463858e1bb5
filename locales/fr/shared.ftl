### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = aujourd’hui
tomorrow = demain
time-span = de { $start } à { $end }
time-from = à partir de { $start }
timer-left = encore
timer-minutes = { $minutes } min
timer-over = Le temps est écoulé
timer-paused = en pause
timer-soon = bientôt fini

## Orte
place-plenum = Tous ensemble

## Aktivitäten und Zustände
stage-closed = terminée

## Stufen der Beteiligung
level-1 = Information
level-2 = Consultation
level-3 = Décision commune
level-4 = Décision autonome
level-5 = Organisation autonome
level-of = { $name }, niveau { $level } sur 5.
level-low = recevoir des informations
level-high = organiser soi-même
level-title = Votre pouvoir de décision
level-ladder = Niveaux de participation
level-here = { $name } : c’est le niveau d’aujourd’hui
next-title = Que deviennent vos cartes ?

## Zahlen
cards = { $count ->
    [one] { $count } carte
   *[other] { $count } cartes
}
people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
parking = Sujets pour plus tard
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Fermer
retry = Réessayer
saved = Tout est enregistré
offline = Pas de connexion pour le moment

## Ablehnungen: was geschah und was Sie tun können
refused = Ça n’a pas marché ({ $code }). Demandez à l’équipe d’animation.
refused-net-away = L’ordinateur de la salle ne répond pas pour le moment. Réessayez dans un instant.
refused-net-answer = La réponse n’était pas lisible. Rechargez la page.
refused-event-unknown = Ce code n’existe pas ici. Regardez sur le grand écran.
refused-event-closed = La rencontre est finie.
refused-access-origin = Cette demande venait d’une autre page. Rechargez la page.
refused-access-host = L’ordinateur ne répond pas à cette adresse. Prenez l’adresse affichée sur le grand écran.
refused-access-role = Seule l’équipe d’animation peut faire cela.
refused-person-unknown = Cette personne n’est pas connue ici. Inscrivez-vous encore une fois.
refused-command-unknown = L’ordinateur ne connaît pas cette demande. Rechargez la page.
refused-command-malformed = L’ordinateur n’a pas compris. Rechargez la page.
refused-too-fast = C’était très rapide. Attendez un instant.
refused-too-many = Il y en a déjà beaucoup. Cette étape n’en accepte pas plus.
refused-storage-failed = L’ordinateur n’a pas pu enregistrer. Il essaie encore une fois.
refused-server-error = Il y a eu un problème sur l’ordinateur. Prévenez l’équipe d’animation.
refused-access-person = Cet appareil n’est pas encore inscrit ici. Inscrivez-vous encore une fois.
refused-server-stopping = L’ordinateur redémarre. Un nouvel essai se fait dans un instant.
refused-stage-unknown = Cette étape n’existe plus.
refused-stage-not-open = Cette étape n’est pas ouverte en ce moment.
refused-stage-no-cards = Dans cette étape, on n’écrit pas de cartes.
refused-card-empty = La carte est encore vide.
refused-card-too-long = La carte est trop longue. { $max } caractères au maximum.
refused-card-kind-unknown = Cette sorte de carte n’existe pas ici.
refused-about-missing = À quoi répond cette carte ? Choisissez-le.
refused-about-unknown = Vous répondez à quelque chose qui n’existe pas ici.
