### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Ima li laptop novu adresu?
moving-what = Tada piše sprijeda, na velikom ekranu.
moving-open = Upiši novu adresu
moving-label = Adresa s velikog ekrana
moving-hint = Na primjer 192.168.0.12:8080
moving-carried = Vaše kartice i Vaše mjesto sele se s Vama. Ova stranica ostaje otvorena.
moving-go = Nastavi tamo
moving-wrong = To nije adresa. Pogledajte još jednom na veliki ekran.
moving-arrives = Vaše kartice dolaze s Vama.
