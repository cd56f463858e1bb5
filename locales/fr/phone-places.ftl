### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Allez dans la pièce { $no }
   *[table] Installez-vous à la table { $no }
}
walk-change = { $kind ->
    [room] Allez maintenant dans la pièce { $no }
   *[table] Allez maintenant à la table { $no }
}
walk-stay = { $kind ->
    [room] Vous restez dans la pièce { $no }
   *[table] Vous restez à la table { $no }
}
walk-there = { $kind ->
    [room] Vous êtes dans la pièce { $no }
   *[table] Vous êtes à la table { $no }
}
walk-round = Le tour { $round } commence bientôt
walk-sign = { $place }, { $colour }
walk-greets = <b>{ $name }</b> vous y accueille.
walk-help = Je préfère rester ici ou j’ai besoin d’aide
walk-waits-title = Vous aurez une place dans un instant
walk-waits = { $kind ->
    [room] Votre pièce va s’afficher ici. Vous n’avez rien à faire.
   *[table] Votre table va s’afficher ici. Vous n’avez rien à faire.
}
arrive = J’y suis
arrived = Vous y êtes
arrive-not = En fait, je n’y suis pas encore

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] À quelle table voulez-vous aller ?
   *[room] Dans quelle pièce voulez-vous aller ?
}
rooms-hint = Vous pourrez encore changer plus tard.
room-host = Hôte : { $name }
room-free = { $count ->
    [one] encore { $count } place libre
   *[other] encore { $count } places libres
}
room-full = complet
room-full-why = { $kind ->
    [table] Cette table est complète. Il y a { $max } places, pas plus. Choisissez une autre table.
   *[room] Cette pièce est complète. Il y a { $max } places, pas plus. Choisissez une autre pièce.
}
room-mine = { $kind ->
    [table] Votre table
   *[room] Votre pièce
}
room-choose = { $kind ->
    [table] À cette table
   *[room] Dans cette pièce
}
room-choose-named = { $kind ->
    [table] Choisir cette table : { $title }
   *[room] Choisir cette pièce : { $title }
}
room-other = { $kind ->
    [table] Choisir une autre table
   *[room] Choisir une autre pièce
}
room-keep = { $kind ->
    [table] Garder la table { $no }
   *[room] Garder la pièce { $no }
}
wish-hint = { $kind ->
    [table] { $count ->
        [one] Touchez { $count } table. Ensuite, l’équipe d’animation répartit tout le monde.
       *[other] Touchez jusqu’à { $count } tables, votre préférée d’abord. Ensuite, l’équipe d’animation répartit tout le monde.
    }
   *[room] { $count ->
        [one] Touchez { $count } pièce. Ensuite, l’équipe d’animation répartit tout le monde.
       *[other] Touchez jusqu’à { $count } pièces, votre préférée d’abord. Ensuite, l’équipe d’animation répartit tout le monde.
    }
}
wish-rank = Choix { $rank }
wish-enough = { $count ->
    [one] Vous avez déjà { $count } choix. Annulez-le d’abord.
   *[other] Vous avez déjà { $count } choix. Annulez-en d’abord un.
}
wish-saved = Vos choix sont enregistrés.
wish-waits = Vos choix attendent sur ce téléphone.

## Eine Runde am Platz
round-here = { $kind ->
    [room] Êtes-vous déjà dans la pièce { $no } ?
   *[table] Êtes-vous déjà à la table { $no } ?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Vous changez de pièce dans un instant.
        [one] Vous changez de pièce dans { $minutes } minute.
       *[other] Vous changez de pièce dans { $minutes } minutes.
    }
   *[table] { $minutes ->
        [0] Vous changez de table dans un instant.
        [one] Vous changez de table dans { $minutes } minute.
       *[other] Vous changez de table dans { $minutes } minutes.
    }
}
round-host-writes = Vous préférez ne pas écrire ? <b>{ $name }</b> écrit pour vous.
round-closed = Ce tour est fini. Vos cartes sont enregistrées.
table-now = Des autres, tour { $round }
table-round = Tour { $round }
table-empty = Il n’y a encore rien ici.
summary-by = { $known ->
    [yes] L’essentiel, par { $name }
   *[no] L’essentiel, par l’hôte
}
cards-from = Cartes de : { $places }

## Themen im offenen Raum
topics = Sujets
topics-none = Personne n’a encore proposé de sujet.
topic-propose = Proposer un sujet
topic-label = Votre sujet
topic-hint = De quoi voulez-vous parler ? Quelques mots suffisent.
topic-missing = Écrivez d’abord un sujet.
topic-give = Proposer
topic-given = Votre sujet est dans la liste
topic-done = discuté
topic-waits = attend sur ce téléphone

## Schild gescannt
scan-here = { $kind ->
    [room] Bienvenue dans la pièce { $no }. Votre arrivée est notée.
   *[table] Bienvenue à la table { $no }. Votre arrivée est notée.
}
scan-waits = { $kind ->
    [room] Votre téléphone notera votre arrivée dans la pièce { $no } dès que l’ordinateur répondra.
   *[table] Votre téléphone notera votre arrivée à la table { $no } dès que l’ordinateur répondra.
}

## Hilfe, gehen, wiederkommen
help-call-title = Besoin d’aide ?
help-call-text = L’équipe d’animation reçoit un signal discret et quelqu’un vient vous voir. Vous pouvez rester à votre place.
help-call-do = Venez, s’il vous plaît
help-call-link = J’ai besoin d’aide
help-called = L’équipe d’animation est prévenue. Quelqu’un arrive.
help-take-back = Je n’ai plus besoin d’aide
leave = Je pars maintenant
leave-hint = Vous pouvez partir à tout moment. Vos cartes restent ici. Dites-le ici : votre place sera libre pour quelqu’un d’autre.
leave-title = Voulez-vous partir ?
leave-text = Votre place sera libre. Vos cartes restent ici. Vous pouvez revenir à tout moment.
leave-stay = Je reste
left-note = Votre départ est noté. Vous pouvez continuer à lire.
left-back = Je suis de retour

## Gastgeber*innen
host-note = { $kind ->
    [room] Vous êtes hôte de la pièce { $no }.
   *[table] Vous êtes hôte de la table { $no }.
}
host-page = Aller à la page des hôtes

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Maintenant : la pièce { $no }
   *[table] Maintenant : la table { $no }
}
harvest-title = { $kind ->
    [room] Les pièces présentent leurs résultats
   *[table] Les tables présentent leurs résultats
}
harvest-all = { $kind ->
    [room] Toutes les pièces, à relire
   *[table] Toutes les tables, à relire
}
harvest-others = { $kind ->
    [room] Les autres pièces
   *[table] Les autres tables
}
outlook-none = L’équipe d’animation vous explique la suite.
outlook-contact = Pour vos questions
