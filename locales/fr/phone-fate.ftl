### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Qu’est-elle devenue ?
way-mine = Ce que vos cartes sont devenues
way-mine-what = Voyez sous quel titre sont vos cartes, combien de points elles ont reçus et ce qui se passe maintenant.
way-look = Voir le chemin des cartes
way-asking = Recherche en cours
way-none = Il n’y a pas de carte ici.
way-keep = Lien à garder
way-keep-what = Avec ce lien, vous verrez aussi dans quelques semaines ce que vos cartes sont devenues. On peut seulement lire, pas participer.
way-keep-show = Montrer le lien
way-keep-qr = Code à scanner : ce que vos cartes sont devenues
way-keep-page = Adresse à entrer
way-keep-code = Code de lecture
way-keep-how = Cela marche seulement dans le réseau de cet ordinateur et tant qu’il est allumé. Prenez le code en photo ou notez-le.
way-keep-open = Ouvrir la page

## Eine Karte
way-of = Chemin de la carte { $no }
way-card = Carte { $no }
way-paper = sur papier
way-origin = Une partie de la carte { $no }
way-answers = Écrite à propos de
way-here = La carte est sur le panneau de cartes. Rien d’autre ne s’est encore passé.
way-table = La carte est là où elle a été écrite. Tout le monde la verra plus tard.
way-unshown = Les cartes de cette étape ne sont pas encore montrées.
way-held = La carte attend que l’équipe d’animation l’accepte.
way-late = La carte est arrivée après la fin de l’étape. L’équipe d’animation ne l’a pas encore ajoutée.
way-hidden = L’équipe d’animation ne montre pas cette carte. Raison : { $reason }
way-withdrawn = La carte { $no } a été retirée.
way-split = Cette carte a été découpée. La suite est sur ces cartes : { $parts }
way-parked = La carte est dans les sujets pour plus tard. Elle est dans le compte rendu.

## Die Schritte
way-stacked = Dit la même chose que la carte { $no } et se trouve sous elle :
way-heading = Sous le titre
way-rank = Rang { $rank } sur { $of }
way-sources = Téléphones { $phones }, papier { $paper }, mains { $hands }
way-again = { $count ->
    [one] Au deuxième vote : { $count } point
   *[other] Au deuxième vote : { $count } points
}
way-chosen = Résultat
way-not-chosen = N’est pas parmi les résultats.
way-undecided = Les résultats ne sont pas encore décidés.
way-because = Ajouté parce que : { $reason }
way-about = À propos de :
way-written = { $count ->
    [one] { $count } carte a été écrite à ce sujet :
   *[other] { $count } cartes ont été écrites à ce sujet :
}
way-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
way-who = Qui
way-partners = Avec qui
way-until = Pour quand
way-first-step = Premier pas
way-status = État
way-status-open = pas encore commencée
way-status-running = en cours
way-status-done = faite
way-status-dropped = abandonnée

## Die Seite zum Nachlesen
ways-language = Choisir la langue
ways-running = La rencontre est encore en cours. Cette page montre où on en est maintenant.
ways-closed = La rencontre est finie. L’équipe d’animation note ici la suite des actions.
ways-contact = Pour vos questions : { $contact }
ways-code = Code de lecture
ways-code-what = Le code de lecture est sur votre papier ou sur votre téléphone.
ways-code-hint = 10 caractères. Majuscules ou minuscules, c’est pareil.
ways-code-empty = Entrez d’abord le code de lecture.
ways-open = Lire
refused-reading-unknown = Ce code de lecture n’est pas bon. Vérifiez-le encore une fois.
