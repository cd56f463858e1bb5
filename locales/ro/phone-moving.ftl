### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Are laptopul o adresă nouă?
moving-what = Atunci se vede în față, pe ecranul mare.
moving-open = Introduceți adresa nouă
moving-label = Adresa de pe ecranul mare
moving-hint = De exemplu 192.168.0.12:8080
moving-carried = Cartonașele și locul se mută odată cu dumneavoastră. Această pagină rămâne deschisă.
moving-go = Continuați acolo
moving-wrong = Aceasta nu este o adresă. Uitați-vă încă o dată pe ecranul mare.
moving-arrives = Cartonașele vin cu dumneavoastră.
