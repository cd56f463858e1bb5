### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Participation
page-no-script = Cette page a besoin de JavaScript. Activez-le ou prenez un autre appareil.

## Ablehnungen
refused-access-guesses = Un code faux a été entré trop souvent. Attendez une minute.
refused-name-too-long = Le nom est trop long. { $max } caractères au maximum.
refused-request-malformed = L’ordinateur n’a pas compris. Rechargez la page.
refused-request-method = Ce n’est pas possible sur cette page. Rechargez la page.
refused-request-too-big = C’est trop grand. Raccourcissez-le.
refused-page-unknown = Cette page n’existe pas. Regardez sur le grand écran.
refused-protocol-failed = Le compte rendu n’a pas pu être imprimé. Rien n’est perdu. Réessayez.
refused-detail-unknown = Cette indication n’existe pas : { $field }.
refused-detail-wrong = Cette indication n’est pas juste : { $field }.
refused-network-unknown = L’ordinateur n’a pas cette adresse pour le moment. Choisissez-en une dans la liste.
refused-wifi-ssid = Indiquez le nom du réseau Wi-Fi.
refused-wifi-password = Le mot de passe du Wi-Fi est trop court. Il a au moins { $min } caractères.
refused-format-unknown = Ce format n’existe pas.
refused-format-toml = Le fichier n’est pas du TOML valide : { $detail }
refused-format-unknown-key = La clé { $key } n’existe pas ici.
refused-format-missing = Il manque : { $key }
refused-format-wrong = La valeur de { $key } ne convient pas : { $detail }
refused-format-impossible = La valeur de { $key } n’est pas possible.
refused-format-twice = { $key } apparaît deux fois.
refused-format-activity = Cette activité n’existe pas. Voici celles qui existent : { $known }
refused-format-source = { $key } nomme une étape qui n’existe pas avant : { $source }
refused-format-unsuited = { $key } nomme une étape que celle-ci ne peut pas utiliser : { $source }
refused-format-key = { $key } ne peut contenir que des petites lettres, des chiffres et des traits d’union.

## Warnungen zum Netz
warning-network-none = L’ordinateur n’est sur aucun réseau. Les téléphones ne peuvent pas le trouver. Connectez-le au Wi-Fi de la salle.
warning-network-only-virtual = Il n’y a que des réseaux virtuels. Les téléphones ne pourront sans doute pas trouver l’ordinateur.
warning-network-vpn = Un VPN est activé. Il peut empêcher les téléphones de trouver l’ordinateur.
warning-network-hotspot = Le point d’accès de Windows n’accepte que huit appareils. Pour plus de personnes, il faut un routeur Wi-Fi.
warning-wifi-not-ascii = Le nom ou le mot de passe du Wi-Fi contient des accents ou des caractères spéciaux. Certains téléphones les lisent mal.
warning-wifi-hex = Le nom ou le mot de passe du Wi-Fi ressemble à un nombre. Certains téléphones le lisent mal.

## Terminal
cli-help =
    Participer dans la salle : cartes, points, compte rendu. Sans Internet.

    Sans commande, le serveur démarre. This help in English: eventkit --lang en --help
cli-usage = Utilisation
cli-heading-options = Options
cli-heading-commands = Commandes
cli-option-help = Afficher cette aide.
cli-option-version = Afficher la version.
cli-start = Démarre le serveur et ouvre le panneau de l’animation.
cli-link = Donne un nouveau lien pour l’animation. Il est valable une fois, pendant douze heures.
cli-formats = Affiche les formats disponibles.
cli-formats-check = Vérifie un fichier de format.
cli-check-long = Aussi les vérifications très longues.
cli-check = Vérifie tout le programme (seulement dans un répertoire de travail).
cli-option-port = Port ; au premier démarrage 5050. Il appartient ensuite au répertoire de données.
cli-option-new-port = Changer le port du répertoire de données. Les téléphones ouverts devront se réinscrire.
cli-option-host = Adresse d’écoute ; sinon toutes.
cli-option-data = Répertoire de données ; sinon celui habituel de votre système.
cli-option-no-browser = Ne pas ouvrir le panneau.
cli-option-allow-host = Autre nom auquel le serveur répond. Peut être répété.
cli-option-debug = Pour le développement et les tests : plus d’informations sous /healthz.
cli-option-lang = Langue des messages : de ou en ; sinon celle du système.
cli-addresses = Adresses pour les téléphones et le grand écran :
cli-this-computer = seulement cet ordinateur
cli-moderator = Animation (le lien est valable une fois, pendant douze heures) :
cli-how-to-stop = Arrêter avec Ctrl+C
cli-stopping = Arrêt en cours …
cli-format-good = { $file } est en ordre : { $stages } étapes, { $minutes } minutes.
cli-only-checkout = Possible seulement dans un répertoire de travail avec run.py.
cli-not-built = Une partie du programme manque : { $path }. Dans un répertoire de travail, construisez-la avec : python3 run.py
cli-data-in-use = Le répertoire de données { $data } est déjà utilisé par un eventkit en marche. Arrêtez-le d’abord ou prenez un autre répertoire avec --data.
cli-data-not-writable = Impossible d’écrire dans le répertoire de données { $data } ({ $reason }). Prenez-en un autre avec --data.
cli-data-newer = Le répertoire de données { $data } vient d’une version plus récente. Mettez eventkit à jour.
cli-port-belongs = Ce répertoire de données appartient au port { $kept }, pas { $asked }. Les téléphones ouverts ne connaissent que ce port. Si vous voulez vraiment en changer : --new-port
cli-port-taken = Le port { $port } n’est pas libre ({ $reason }). eventkit est-il déjà en marche ? Sinon, choisissez-en un autre avec --port NUMÉRO --new-port
refused-format-taken = Un format fourni s’appelle déjà « { $id } ». Donnez un autre nom au vôtre.
