### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Il computer ha un nuovo indirizzo?
moving-what = Allora si legge davanti, sul grande schermo.
moving-open = Inserire il nuovo indirizzo
moving-label = Indirizzo sullo schermo
moving-hint = Per esempio 192.168.0.12:8080
moving-carried = I suoi biglietti e il suo posto vengono con lei. Questa pagina resta aperta.
moving-go = Continua lì
moving-wrong = Questo non è un indirizzo. Guardi ancora una volta lo schermo, per favore.
moving-arrives = I suoi biglietti vengono con lei.
