### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Qui représentez-vous aujourd’hui ?
targets-what = Facultatif et anonyme. Choisissez tout ce qui convient.
targets-why = Nous voyons ainsi qui manque dans la salle. Personne ne sait ce que vous avez choisi. Nous ne montrons jamais de nombre inférieur à 3.
targets-open = Voir la question
targets-send = Envoyer la réponse
targets-none = Rien de tout cela
targets-skip = Ne pas répondre
targets-said = Merci. Votre réponse compte sans votre nom.
targets-again = Réessayez. Votre choix est toujours là.
refused-target-group-unknown = Cette question vient de changer. Choisissez encore une fois.

## Gruppen
target-residents = Habitantes et habitants
target-migrant-organisations = Organisations de personnes migrantes
target-clubs = Associations
target-initiatives = Collectifs citoyens
target-religious-communities = Communautés religieuses
target-welfare = Organisations d’aide sociale
target-schools = Écoles
target-nurseries = Crèches et maternelles
target-education-providers = Organismes de formation
target-universities = Universités
target-advice-centres = Centres de conseil
target-advisory-councils = Conseils consultatifs
target-commissioners = Personnes déléguées
target-administration = Services municipaux
target-mayors-office = Cabinet du maire
target-politics = Politique
target-police = Services de police
target-business-promotion = Développement économique
target-companies = Entreprises
target-chambers = Chambres professionnelles
target-district-centres = Maisons de quartier
target-networks = Réseaux
target-working-groups = Groupes de travail
target-experts = Spécialistes
