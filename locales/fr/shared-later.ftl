### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Aktivitäten und Zustände
activity-welcome = Accueil
activity-collect = Écrire des cartes
activity-cluster = Ranger les cartes
activity-vote = Coller des points
activity-seat = Former des groupes
activity-plan = Décider des actions
activity-reflect = Faire le bilan
stage-waiting = à venir
stage-open = en cours
stage-skipped = sautée

## Zahlen
dots = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
rank = Rang { $rank }
tied = à égalité
unsorted = Sans titre

## Knöpfe und Zustände
cancel = Annuler
busy = Enregistrement en cours

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Cet appareil n’a plus accès. Demandez à l’équipe d’animation.
refused-access-key = Ce lien n’est plus valable. Demandez-en un nouveau.
refused-personal-unknown = Ce code personnel n’est pas bon. Vérifiez-le encore une fois.
refused-stage-no-dots = Dans cette étape, on ne colle pas de points.
refused-card-unknown = Cette carte n’existe pas.
refused-card-not-yours = Ce n’est pas votre carte.
refused-card-withdrawn = Cette carte a été retirée.
refused-card-closed = L’étape est finie. La carte reste comme elle est.
refused-card-split = Cette carte a été découpée. Ce sont ses parties qui comptent.
refused-seat-full = { $max ->
    [one] Ce groupe est complet. Il y a déjà { $max } personne. Choisissez un autre groupe.
   *[other] Ce groupe est complet. Il y a déjà { $max } personnes. Choisissez un autre groupe.
}
refused-stage-no-groups = Dans cette étape, il n’y a pas de groupes.
refused-stage-no-measures = Dans cette étape, on ne décide pas d’actions.
refused-stage-no-questions = Dans cette étape, il n’y a pas de questions.
refused-measure-empty = Écrivez d’abord ce qu’il faut faire.
refused-measure-too-long = C’est trop long. { $max } caractères au maximum.
refused-measure-gone = Cette action a été supprimée entre-temps.
refused-measure-unknown = Cette action n’existe pas.
refused-question-unknown = Cette question n’existe pas ici.
refused-answer-wrong = Cette réponse ne va pas avec la question.
refused-answer-too-long = La réponse est trop longue. { $max } caractères au maximum.
refused-target-unknown = On ne peut pas choisir cela ici.
refused-dots-too-many = Vous avez déjà collé tous vos points. Enlevez d’abord un point.
refused-dots-per-target = On ne peut pas mettre plus de points ici.
refused-vote-revealed = Le résultat est déjà affiché. Ce point arrive trop tard.
