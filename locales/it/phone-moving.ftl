### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Il computer ha un nuovo indirizzo?
moving-what = Allora si legge davanti, sullo schermo grande.
moving-open = Inserire il nuovo indirizzo
moving-label = Indirizzo sullo schermo grande
moving-hint = Per esempio 192.168.0.12:8080
moving-carried = I suoi biglietti e il suo posto vengono con lei. Questa pagina resta aperta.
moving-go = Continua lì
moving-wrong = Questo non è un indirizzo. Guardi ancora una volta lo schermo grande.
moving-arrives = I suoi biglietti vengono con lei.
