# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Partir et tout retirer
take-back-hint = Vous préférez ne rien laisser ici ? Alors nous effaçons tout ce que vous avez écrit.
take-back-ask = Voulez-vous vraiment tout retirer ?
take-back-cards = { $count ->
    [0] Vous n’avez pas encore écrit de carte.
    [one] Votre carte est retirée. Votre texte est effacé.
   *[other] Vos { $count } cartes sont retirées. Vos textes sont effacés.
}
take-back-more = Votre nom, votre code personnel, vos sujets, vos phrases et vos réponses sont aussi effacés. Vos points comptent toujours, sans votre nom.
take-back-final = On ne peut pas revenir en arrière. Ce que quelqu’un a raconté avec ses propres mots reste.
take-back-yes = Tout retirer
take-back-no = Rester ici
take-back-over = La rencontre est finie. Si vous voulez faire effacer quelque chose, parlez à l’équipe d’animation.
erased-title = Vos données sont effacées
erased-text = Ici, plus rien de vous n’est enregistré. Si vous voulez, vous pouvez participer à nouveau.
erased-ok = D’accord
