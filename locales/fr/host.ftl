### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Hôte
starting = Chargement en cours
starting-away = L’ordinateur de la salle ne répond pas encore.
starting-away-hint = Restez sur le Wi-Fi de la salle. La page continue toute seule.
refused-title = Ça n’a pas marché
skip-to-main = Aller au contenu
new-step = Nouvelle étape : { $title }

## An den Tisch kommen
entry-title = Vous êtes hôte
entry-name = Comment vous appelez-vous ?
entry-name-hint = Facultatif. Vos invités voient votre nom sur leur téléphone.
entry-code = Code de votre carte d’hôte
entry-code-other = Code d’une autre carte d’hôte
entry-code-hint = 6 caractères. L’équipe d’animation vous donne la carte.
entry-code-empty = Entrez d’abord le code.
entry-go = C’est parti
entry-busy = Un instant
entry-event = Code de la rencontre
entry-event-hint = 6 caractères. Ils sont affichés sur le grand écran.
entry-event-empty = Entrez d’abord le code.
entry-next = Continuer
duties-title = Votre rôle d’hôte
duty-greet = Vous restez ici et vous accueillez les personnes qui arrivent.
duty-tell = Vous racontez ce qui a déjà été dit ici.
duty-sum = À la fin de chaque tour, vous écrivez une phrase pour tout le monde.

## Nicht mehr Gastgeber*in
gone-title = Vous n’êtes plus hôte ici
gone-text = L’équipe d’animation a donné cette place à quelqu’un d’autre.
gone-closed = Ce lieu est fermé : { $place }.
moved = Ce lieu est fermé : { $from }. Les invités et les cartes sont maintenant ici : { $place }. Vous êtes hôte ici.
gone-safe = Tout ce que vous avez écrit est gardé.
as-guest = Aller à la page pour tout le monde
other-card = Vous avez ouvert une autre carte d’hôte. Elle vous fait hôte ici : { $place }. Voulez-vous changer ?
other-card-go = Changer de lieu
other-card-stay = Rester ici

## Werkzeuge
language-choose = Choisir la langue
text-size = Taille du texte
text-normal = Normale
text-large = Grande
text-larger = Très grande
language = Langue
help = Aide
help-safe-title = Rien ne se perd
help-outbox = S’il n’y a pas de connexion, tout attend en sécurité sur cet appareil. Continuez à écrire.
help-code-title = Continuer sur un autre appareil
help-card = Ouvrez le code de votre carte d’hôte sur l’autre appareil.
help-code = Pour coller des points sur votre propre téléphone, voici votre code : <b>{ $code }</b>.
help-contact-title = Des questions ?
help-contact = Parlez à l’équipe d’animation.
name-save = Enregistrer le nom
name-saved = Le nom est enregistré.
understood = Compris
discard = Supprimer

## Verbindung und Speicher
no-connection = Pas de connexion
away = Pas de connexion pour le moment.
away-host = Continuez : tout attend en sécurité sur cet appareil.
keeps-not = Cet appareil ne garde rien en mémoire. Tant que quelque chose attend, ne rechargez pas la page.
cards-wait = { $count ->
    [one] { $count } carte attend
   *[other] { $count } cartes attendent
}
cards-kept = { $count ->
    [one] { $count } carte est encore ici
   *[other] { $count } cartes sont encore ici
}
input-waits = Votre texte attend
refused-text = « { $text } » est encore ici. { $reason }
refused-about = { $name } : { $reason }

## Bereiche auf dem Handy
tabs = Parties de la page
tab-who = Invités
tab-told = À raconter
tab-topics = Sujets
tab-write = Écrire
tab-sum = Votre phrase

## Die Frage
asked-now = La question maintenant
asked-before = La question était
asked-next = { $round } : la prochaine question
asked-round = Prochain tour

## Wer kommt
who-title = Qui vient chez vous ?
who-count = { $there } sur { $count } sont là
who-none-table = Encore personne. Les personnes qui viennent à votre table s’affichent ici.
who-none-room = Encore personne. Les personnes qui viennent dans votre pièce s’affichent ici.
who-hosts = Hôte avec vous : { $names }
who-away = N’est plus ici
guest = Personne { $no }
guest-from = vient de : { $place }
guest-again-table = était déjà à cette table
guest-again-room = était déjà dans cette pièce
guest-new = vient d’arriver
guest-paper = sans téléphone, a une fiche de trajet
guest-with = vient avec { $names }
guest-stays-table = reste toujours à cette table
guest-stays-room = reste toujours dans cette pièce
is-here = est là
here = là
is-here-named = { $name } est là
guest-menu = Plus sur { $name }
guest-missing = N’est pas là
guest-left = A quitté la rencontre
guest-elsewhere = Est ailleurs
guest-elsewhere-none = Il n’y a pas d’autre lieu.
guest-call = Appeler l’équipe pour aider
guest-help = Demande de l’aide
help-done = c’est réglé
help-done-named = Aide pour { $name } : c’est réglé
guest-moved = { $name } est maintenant ici : { $place }
move-title = Où est { $name } ?
host-is = avec { $name }
away-gone = ne participe plus
away-at = est ici : { $place }
sits-here = Est bien ici
sits-here-named = { $name } est bien ici

## Noch jemand
add-guest-table = Une personne de plus à table
add-guest-room = Une personne de plus ici
add-phone-title = Avec un téléphone
add-phone-table = La personne scanne le code sur le panneau de la table. Elle apparaît alors dans cette liste. Si elle doit aller à une autre table, l’équipe d’animation l’aide.
add-phone-room = La personne scanne le code sur le panneau de la pièce. Elle apparaît alors dans cette liste. Si elle doit aller dans une autre pièce, l’équipe d’animation l’aide.
add-paper-title = Sans téléphone
add-paper = La personne reçoit un numéro et un code personnel.
add-paper-do = Ajouter sans téléphone
added-title = Personne { $no } ajoutée
added-write = Écrivez ceci sur une carte et donnez-la à la personne :
added-later = Avec ce code, la personne pourra aussi utiliser un téléphone plus tard. L’équipe d’animation peut imprimer une fiche de trajet.
added-done = Terminé
added-next = Encore une personne sans téléphone

## Weitersagen
told-title = Ce que vous pouvez raconter
told-first-table = C’est le début pour votre table. Au prochain tour, vous verrez ici ce qui se dit maintenant.
told-first-room = C’est le début pour votre pièce. Au prochain tour, vous verrez ici ce qui se dit maintenant.
told-all-table = { $count ->
    [one] La carte de cette table ({ $count })
   *[other] Les { $count } cartes de cette table
}
told-all-room = { $count ->
    [one] La carte de cette pièce ({ $count })
   *[other] Les { $count } cartes de cette pièce
}
told-no-sentence = votre phrase manque encore
round-and-cards = Tour { $round } · { $cards }
quoted = « { $text } »
disputed = Avis différents : { $reason }

## Karten schreiben
write-title = Écrire une carte pour quelqu’un
kind-question = Quelle sorte de carte est-ce ?
card-label = Carte
card-label-kind = Carte : { $kind }
card-placeholder = Écrire comme la personne l’a dit
card-give = Déposer
card-given = Carte déposée
card-given-waits = La carte attend sur cet appareil
card-empty = La carte est encore vide.
card-too-long = La carte est trop longue. { $max } caractères au maximum.
chars-left = encore <b>{ $left }</b>
chars-over = <b>{ $over }</b> en trop
chars-short = Court, c’est mieux
about-label = À quoi répond la carte ?
about-missing = Choisissez d’abord à quoi répond la carte.
for-whom = De qui ?
for-nobody = sans nom
written-title = Écrites par vous
show-more = En voir { $count } de plus
card-waits = attend depuis { $time }
card-leaving = va être retirée
card-refused = La carte est encore ici
card-menu = Modifier ou retirer la carte
card-menu-title = Cette carte
card-edit = Modifier
card-edit-title = Modifier la carte
card-changed = La carte est modifiée
save-change = Enregistrer
keep-as-is = Laisser comme ça
card-withdraw = Retirer
withdraw-title = Retirer cette carte ?
withdraw-text = Elle disparaît partout. Elle ne sera pas non plus dans le compte rendu.
withdraw-do = Retirer
withdraw-keep = Garder
card-withdrawn = La carte est retirée
edit-refused = Votre modification « { $text } » n’est pas prise en compte.
back-to-composer = Revenir au champ pour écrire
late-draft = Le tour est fini. Votre dernière carte est encore ici. Voulez-vous encore la déposer ?
late-draft-over = La rencontre est finie. Votre dernière carte est encore ici. Parlez à l’équipe d’animation.
late-give = Déposer quand même
late-given = Carte déposée

## Der Satz für alle
sum-title = Votre phrase pour tout le monde
sum-label-table = Qu’est-ce qui était le plus important à votre table ?
sum-label-room = Qu’est-ce qui était le plus important dans votre pièce ?
sum-hint = La phrase sera sur le grand écran quand vous parlerez devant tout le monde.
sum-left = Encore <b>{ $left }</b> caractères
sum-before = Tours précédents
sum-change = Modifier
sum-change-named = Modifier la phrase du tour { $round }
sum-done = Terminé
field-saved = enregistré
field-waits = attend sur cet appareil
field-meanwhile = Entre-temps, quelqu’un a écrit : { $text }

## Themen eines offenen Raums
topics-title = Sujets
topics-none = Pas encore de sujet. De quoi vos invités veulent-ils parler ?
topic-new = Nouveau sujet
topic-add = Ajouter
topic-up = { $title } : monter
topic-down = { $title } : descendre
topic-first = C’est déjà tout en haut.
topic-last = C’est déjà tout en bas.
topic-moved = { $title } est maintenant au rang { $no }
topic-menu = Plus sur { $title }
topic-done = discuté
topic-set-done = Est discuté
topic-not-done = Pas encore discuté
topic-remove = Supprimer

## Ernte
harvest-now-table = Votre table présente maintenant
harvest-now-room = Votre pièce présente maintenant
harvest-no-sentence = Vous n’avez pas écrit de phrase. Racontez librement le plus important.
harvest-other = Maintenant, c’est : { $place }
harvest-soon = Bientôt, chaque groupe présente ses idées
harvest-own = À lire à voix haute
harvest-order-table = Toutes les tables
harvest-order-room = Toutes les pièces
harvest-mine-table = Votre table
harvest-mine-room = Votre pièce
harvest-now = maintenant

## Warten und Pausen
before-title = Ça commence bientôt
between-title = La suite arrive
calm-welcome = Merci d’être là
calm-before = Vous n’avez rien à faire pour le moment. Quand les invités se mettent en route, vous voyez ici qui vient chez vous.
calm-after = Les tours sont finis. Merci d’avoir été hôte.
calm-together = Tout le monde fait cela ensemble. Vous pouvez participer sur la page pour tout le monde.
calm-question = La question chez vous
what-comes = La suite
about-minutes = environ { $minutes } min
resting-title = C’est fini pour aujourd’hui
resting-text = Nous continuerons un autre jour. Vos cartes et vos phrases restent ici.
ended-title = Merci d’avoir été hôte
ended-text = « { $title } » est fini. Toutes les cartes et vos phrases sont dans le compte rendu.
ended-contact = Pour vos questions : { $contact }
