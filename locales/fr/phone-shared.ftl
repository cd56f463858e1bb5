### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Plusieurs personnes sur ce téléphone
shared-what = Chaque personne a ses propres cartes et ses propres points. Changez de personne avant que quelqu’un d’autre écrive.
shared-open = Gérer les personnes
shared-now = Écrit maintenant : { $name }
shared-change = Changer
shared-change-to = Maintenant, { $name } écrit
shared-is-now = { $name } est en train d’écrire
shared-add = Ajouter une personne
shared-name = Comment s’appelle la nouvelle personne ?
shared-slip = Code du billet d’entrée de la nouvelle personne
shared-wait = Attendez que tout soit enregistré. Ensuite, vous pourrez changer de personne.
shared-changed = Maintenant, { $name } écrit.
refused-shared-full = Il y a déjà { $max } personnes sur ce téléphone. C’est le maximum.
refused-shared-unknown = Cette personne n’est plus sur ce téléphone.

## Leihgerät
lent-title = Appareil prêté
lent-what = Quand vous avez terminé, passez l’appareil à quelqu’un d’autre. Rien de vous n’y reste.
lent-done = J’ai terminé
lent-ask = Avez-vous terminé ?
lent-ask-what = Vos cartes et vos points restent dans la rencontre. Rien de vous ne reste sur cet appareil.
lent-code = Votre code : <b>{ $code }</b>. Notez-le si vous voulez continuer sur un autre appareil.
lent-go = Terminé, personne suivante
lent-stay = Pas encore
lent-idle = Êtes-vous encore là ?
lent-idle-what = Sinon, l’appareil se prépare bientôt pour la personne suivante.
lent-here = Oui, je suis encore là
