### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = L’ordinateur a-t-il une nouvelle adresse ?
moving-what = Elle est alors affichée devant, sur le grand écran.
moving-open = Entrer la nouvelle adresse
moving-label = Adresse affichée sur le grand écran
moving-hint = Par exemple 192.168.0.12:8080
moving-carried = Vos cartes et votre place vous suivent. Cette page reste ouverte.
moving-go = Continuer là-bas
moving-wrong = Ce n’est pas une adresse. Regardez encore une fois sur le grand écran.
moving-arrives = Vos cartes vous suivent.
