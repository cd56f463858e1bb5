### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Photo du panneau de cartes
photo-what-table = À la fin du tour, photographiez les cartes sur votre table. La photo sera dans le compte rendu. Pas de visages, s’il vous plaît.
photo-what-room = À la fin du tour, photographiez le panneau de cartes dans votre pièce. La photo sera dans le compte rendu. Pas de visages, s’il vous plaît.
photo-take = Photo
photo-chosen = La photo est choisie.
photo-caption = Que voit-on ?
photo-caption-hint = Une phrase courte. Elle sera sous la photo.
photo-send = Envoyer la photo
photo-drop = Supprimer
photo-drop-named = { $caption } : supprimer
photo-own = Photos d’ici
photo-no = Photo { $no }
photo-menu = Modifier ou supprimer : { $photo }
photo-alt-plain = Photo du panneau de cartes
photo-alt-where = Photo du panneau de cartes, { $where }
photo-save = Enregistrer
photo-changed = La photo est modifiée.
photo-remove = Supprimer
photo-keep = Garder
photo-removed = La photo est supprimée.
photo-remove-title = Supprimer cette photo ?
photo-remove-what = Elle disparaît du grand écran et ne sera pas dans le compte rendu.

## Unterwegs
photo-sending = Envoi de la photo : { $percent } sur 100
photo-prepared = La photo est arrivée. L’ordinateur la prépare.
photo-waits-turn = La photo attend que la précédente soit envoyée.
photo-waits-away = Pas de connexion. La photo attend sur cet appareil. Ne rechargez pas la page.

## Panel der Moderation
photos = Photos
photos-what = Photos des panneaux de cartes, remises droites et sans données de lieu. Dans le compte rendu, elles sont avec leur tour et leur lieu.
photos-add = Ajouter des photos
photos-choose = Choisir des photos
photos-step = Pour quelle étape ?
photos-no-step = pour aucune
photos-place = De quel lieu ?
photos-no-place = d’aucun
photos-nowhere = sans étape ni lieu
photos-show = Montrer sur le grand écran
photos-show-named = Montrer sur le grand écran : { $photo }
photos-shown = Le grand écran montre maintenant des photos.
photos-not-open = Seulement à partir de la récolte des idées : avant, chaque lieu ne voit que ses propres photos.
photos-edit = Modifier
photos-edit-named = Modifier : { $photo }
photos-remove-what = Supprimer cette photo ? Elle ne sera pas dans le compte rendu. Vous pourrez annuler.

## Ablehnungen
refused-photo-unknown = Cette photo n’existe plus.
refused-photo-unreadable = L’ordinateur ne peut pas lire cette photo. Il accepte JPEG, PNG et WebP.
refused-photo-too-large = La photo dépasse { $max } millions de pixels. Reprenez-la en plus petit.
refused-photo-too-heavy = Le fichier dépasse { $max } Mo. Reprenez la photo en plus petit.
refused-caption-too-long = La légende est trop longue. { $max } caractères au maximum.
