### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Table { $no }
place-name-room = Pièce { $no }
place-titled-table = Table { $no }, { $title }
place-titled-room = Pièce { $no }, { $title }
place-signed-table = Table { $sign }
place-signed-room = Pièce { $sign }
place-spoken-table = Table { $no }, { $sign }
place-spoken-room = Pièce { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Feuille
place-sign-2 = Soleil
place-sign-3 = Maison
place-sign-4 = Pont
place-sign-5 = Bateau
place-sign-6 = Étoile
place-sign-7 = Tasse
place-sign-8 = Arbre
place-sign-9 = Cloche
place-sign-10 = Clé
place-sign-11 = Vague
place-sign-12 = Cerf-volant
place-sign-13 = Pomme
place-sign-14 = Parapluie
place-colour-1 = vert
place-colour-2 = jaune
place-colour-3 = rouge brique
place-colour-4 = bleu
place-colour-5 = rose
place-colour-6 = violet
place-colour-7 = orange
place-colour-8 = bleu-vert
place-colour-9 = vert citron
place-colour-10 = gris ardoise
place-colour-11 = bleu ciel
place-colour-12 = rouge framboise
place-colour-13 = vert menthe
place-colour-14 = marron

## Wo im Saal, mit Blick zur Leinwand
row-front = rangée de devant
row-middle = rangée du milieu
row-back = rangée du fond
row-from-front = { $row }e rangée en partant de devant
side-far-left = tout à gauche
side-far-right = tout à droite
side-middle = au milieu
side-left-table = { $count }e table en partant de la gauche
side-right-table = { $count }e table en partant de la droite
side-left-room = { $count }e pièce en partant de la gauche
side-right-room = { $count }e pièce en partant de la droite
floor-label = Plan de la grande salle : { $place }, { $where }
floor-screen = Grand écran

## Runden und Wege
round-no = Tour { $round }
round-of = Tour { $round } sur { $rounds }
move-by-result = selon le résultat
move-rotate = selon le plan
move-choose = choix libre
move-wish = selon les souhaits
move-spread = l’équipe d’animation répartit

## Aktivitäten
activity-harvest = Récolte des idées
activity-outlook = La suite

## Ablehnungen
refused-access-not-host = Cet appareil n’est pas inscrit comme hôte. Entrez le code de votre carte d’hôte.
refused-host-unknown = Ce code d’hôte n’est pas bon. Regardez encore une fois votre carte.
refused-place-unknown = Cette table ou cette pièce n’existe pas ici.
refused-place-closed = { $kind ->
    [room] La pièce { $no } est fermée. Choisissez une autre pièce.
   *[table] La table { $no } est fermée. Choisissez une autre table.
}
refused-place-last = C’est la dernière table ou pièce. Elle doit rester ouverte.
refused-place-same = On ne peut pas réunir une table avec elle-même.
refused-place-missing = À quelle table cela a-t-il été dit ? Choisissez-la.
refused-place-not-yours = Vous n’étiez pas à cette table.
refused-places-none = Dans cette rencontre, il n’y a ni tables ni pièces.
refused-places-too-many = { $max } tables ou pièces au maximum.
refused-places-rows = { $count ->
    [one] Les rangées doivent avoir { $count } table en tout.
   *[other] Les rangées doivent avoir { $count } tables en tout.
}
refused-question-too-long = La question est trop longue. { $max } caractères au maximum.
refused-seat-elsewhere = { $kind ->
    [room] Votre place est dans la pièce { $no }. Allez-y, s’il vous plaît.
   *[table] Votre place est à la table { $no }. Allez-y, s’il vous plaît.
}
refused-seat-hosted = { $kind ->
    [room] Vous êtes hôte : vous restez dans la pièce { $no }.
   *[table] Vous êtes hôte : vous restez à la table { $no }.
}
refused-seat-move = { $move ->
    [rotate] Les places sont prévues. Votre téléphone vous montre votre table.
    [wish] Indiquez vos souhaits. Ensuite, l’équipe d’animation répartit les places.
    [choose] Choisissez vous-même une place.
   *[other] L’équipe d’animation répartit les places.
}
refused-seat-none = Vous n’avez pas encore de place ici. Demandez à l’équipe d’animation.
refused-seat-not-now = On ne change pas de place en ce moment. Attendez le signal de l’équipe d’animation.
refused-stage-no-harvest = Dans cette étape, les tables ne présentent rien.
refused-stage-no-places = Cette étape ne se passe pas aux tables.
refused-summary-too-long = La phrase est trop longue. { $max } caractères au maximum.
refused-together-alone = Pour rester ensemble, il faut au moins deux personnes.
refused-topic-empty = Le sujet est encore vide.
refused-topic-too-long = Le sujet est trop long. { $max } caractères au maximum.
refused-topic-no-room = Dans cette pièce, les sujets sont déjà fixés.
refused-topic-unknown = Ce sujet n’existe pas.
refused-wishes-twice = Indiquez chaque pièce une seule fois.
refused-wishes-too-many = Vous pouvez choisir { $max } pièces au maximum.
