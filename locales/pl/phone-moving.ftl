### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Czy laptop ma nowy adres?
moving-what = Wtedy widać go z przodu na dużym ekranie.
moving-open = Wpisz nowy adres
moving-label = Adres z dużego ekranu
moving-hint = Na przykład 192.168.0.12:8080
moving-carried = Państwa kartki i miejsce przenoszą się razem z Państwem. Ta strona pozostaje otwarta.
moving-go = Przejdź tam
moving-wrong = To nie jest adres. Proszę jeszcze raz spojrzeć na duży ekran.
moving-arrives = Państwa kartki przenoszą się razem z Państwem.
