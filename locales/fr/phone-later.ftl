### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Code eingeben
code-title = Où voulez-vous participer ?
code-label = Code de la rencontre
code-hint = 6 caractères. Ils sont affichés sur le grand écran.
code-empty = Entrez d’abord le code.
code-go = Continuer
code-open = En ce moment, ici

## Beitreten
name-save = Enregistrer le nom
name-saved = Le nom est enregistré.
continue-title = Continuer sur cet appareil
continue-hint = Votre code personnel se trouve sur l’autre appareil, sous « Aide ».
continue-label = Code personnel
continue-empty = Entrez d’abord le code.
continue-go = Continuer
guest-no = Personne { $no }

## Werkzeuge
text-normal = Normale
text-large = Grande
text-larger = Très grande
help-what-title = À quoi sert cette page ?
help-what = Avec ce téléphone, vous écrivez des cartes et vous collez des points pour voter. L’équipe d’animation ouvre chaque étape. Tout s’affiche ensuite aussi sur le grand écran.
help-outbox = S’il n’y a pas de connexion, vos cartes attendent en sécurité sur ce téléphone.
help-code-title = Continuer sur un autre appareil
help-code = Votre code : <b>{ $code }</b>. Avec ce code, vous continuez sur un autre appareil.
help-contact-title = Des questions ?
help-contact = Parlez à l’équipe d’animation.
help-leave-title = Partir
help-leave = Vous pouvez partir à tout moment. Vos cartes restent ici. Fermez simplement cette page.
discard = Supprimer

## Warten und Pausen
ended-title = Merci d’avoir participé
ended-text = « { $title } » est fini. Vos cartes et vos points sont dans le compte rendu.
ended-contact = Pour vos questions : { $contact }

## Karten schreiben
late-draft = L’étape est finie. Votre dernière carte est encore ici. Voulez-vous la donner à l’équipe d’animation ?
late-draft-over = La rencontre est finie. Votre dernière carte est encore ici. Parlez à l’équipe d’animation.
late-give = Donner à l’équipe
late-in-tray = Votre carte « { $text } » est chez l’équipe d’animation.
late-given = L’équipe d’animation reçoit votre carte

## Meine Karten
your-card = Votre carte
card-menu-title = Votre carte
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

## Karten ordnen
cluster-open = L’équipe d’animation range les cartes sous des titres. Vous pouvez suivre ici.
cluster-closed = Voici comment les cartes sont rangées.
cluster-none = Il n’y a pas encore de carte ici.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Encore { $left } point sur { $of }</b>
   *[other] <b>Encore { $left } points sur { $of }</b>
}
dots-gone = <b>Tous vos points sont collés</b>
dots-how = Touchez +.
dots-move = Vous pouvez les déplacer.
dot-give = Coller un point sur { $title }
dot-take = Enlever un point de { $title }
your-dots = Vos points : { $count }
dots-all = { $count ->
    [one] { $count } point en tout
   *[other] { $count } points en tout
}
of-them-yours = { $count ->
    [one] dont { $count } de vous
   *[other] dont { $count } de vous
}
vote-secret = { $count ->
    [0] Les choix des autres restent cachés. Tout le monde verra le résultat en même temps.
    [one] { $count } personne a déjà collé ses points. Tout le monde verra le résultat en même temps.
   *[other] { $count } personnes ont déjà collé leurs points. Tout le monde verra le résultat en même temps.
}
vote-none = Il n’y a encore rien ici où coller des points.
vote-closed = Vous ne pouvez plus coller de points. Le résultat arrive bientôt.
vote-revealed = { $count ->
    [one] Voici les points de { $count } personne.
   *[other] Voici les points de { $count } personnes.
}
vote-confirmed = Les points sont comptés. Nous continuons avec ceci.
chosen = choisi
dots-total = { $total ->
    [one] { $total } point au total
   *[other] { $total } points au total
}

## Worauf man antwortet
about-label = Vous répondez à
answers-to = Réponse à : { $title }
answers-else = Sur autre chose

## Zeichen auf den Karten
same-title = Ces cartes disent la même chose
card-part = L’équipe d’animation a découpé votre carte. Ceci est la partie { $place } sur { $parts }.
card-parked = est dans les sujets pour plus tard

## Themenspeicher
parking-give = Mettre de côté
parking-none = Il n’y a encore rien ici.

## Zweiter Durchgang
round-two = Deuxième vote
round-two-text = { $dots ->
    [one] Ces propositions étaient à égalité. Vous avez encore { $dots } point.
   *[other] Ces propositions étaient à égalité. Vous avez encore { $dots } points.
}
dots-first-round = { $count ->
    [one] premier vote : { $count } point
   *[other] premier vote : { $count } points
}
dots-again = { $count ->
    [one] deuxième vote : { $count } point
   *[other] deuxième vote : { $count } points
}
dots-paper = dont { $count } sur papier
dots-hands = dont { $count } à main levée
chosen-because = Ajouté aussi : { $reason }

## Gruppen
group-choose = Choisissez un groupe. Vous pourrez changer.
group-closed = Les groupes sont formés. Vous n’êtes dans aucun groupe.
group-chosen = Vous êtes dans le groupe { $title }.
group-none = Il n’y a pas encore de groupe.
group-mine = Votre groupe
group-size = { $count } sur { $limit } personnes
group-full = complet
group-join = Rejoindre ce groupe
group-change = Aller dans ce groupe
group-leave = Quitter le groupe

## Maßnahmen
measure-title = Action
measure-new = Noter une action
measure-make = Ajouter
measure-made = L’action est dans la liste
measure-about = À quelle solution correspond cette action ?
measure-short-what = Quoi
measure-short-who = Qui
measure-short-partners = Avec qui
measure-short-until = Pour quand
measure-short-first-step = Premier pas
measure-what = Quoi ?
measure-what-hint = Que faut-il faire ? Une phrase suffit.
measure-who = Qui s’en occupe ?
measure-who-hint = Si possible, une personne présente aujourd’hui.
measure-partners = Avec qui ?
measure-until = Pour quand ?
measure-until-hint = Par exemple : avant fin mars
measure-first-step = Le premier pas
measure-first-step-hint = Que peut-on faire dès cette semaine ?
measure-missing = Il manque encore : { $parts }
measure-empty = Écrivez d’abord ce qu’il faut faire.
measure-open = Continuer à remplir : { $title }
measure-saves = Chaque champ s’enregistre tout seul. Plusieurs personnes peuvent écrire en même temps.
measure-done = Terminé
measure-remove = Supprimer
measure-remove-title = Supprimer cette action ?
measure-remove-text = Elle disparaît pour tout le monde. Elle ne sera pas non plus dans le compte rendu.
measure-removed = L’action est supprimée
measure-gone = Cette action n’existe plus.
plan-none = Pas encore d’action.
plan-by-moderator = Discutez-en ensemble. L’équipe d’animation note les actions.
plan-closed = { $count ->
    [0] Cette étape est finie. Aucune action n’a été décidée.
    [one] Cette étape est finie. { $count } action est décidée.
   *[other] Cette étape est finie. { $count } actions sont décidées.
}
field-saved = enregistré
field-waits = attend sur ce téléphone
field-meanwhile = Entre-temps, quelqu’un a écrit : { $text }

## Rückblick
reflect-closed = Le bilan est fini.
reflect-secret = { $count ->
    [0] Personne ne voit qui dit quoi. Tout le monde verra les réponses en même temps.
    [one] { $count } personne a répondu. Personne ne voit qui dit quoi. Tout le monde verra les réponses en même temps.
   *[other] { $count } personnes ont répondu. Personne ne voit qui dit quoi. Tout le monde verra les réponses en même temps.
}
reflect-said = Les réponses de tout le monde
reflect-nothing = Personne n’a rien écrit à ce sujet.
answer-take-back = Annuler ma réponse
answer-yours = Votre réponse

## Zwischen zwei Tagen
resting-title = C’est fini pour aujourd’hui
resting-text = Nous continuerons un autre jour : avec le même code, sur le même téléphone. Vos cartes restent ici.
