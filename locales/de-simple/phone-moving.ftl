### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Hat der Computer eine neue Adresse?
moving-what = Dann steht sie auf der Leinwand. Leinwand: das große Bild vorne.
moving-open = Neue Adresse eingeben
moving-label = Adresse von der Leinwand
moving-hint = Zum Beispiel 192.168.0.12:8080
moving-carried = Ihre Karten und Ihr Platz kommen mit. Diese Seite bleibt offen.
moving-go = Dort weitermachen
moving-wrong = Das ist keine Adresse. Bitte sehen Sie noch einmal auf die Leinwand.
moving-arrives = Ihre Karten kommen mit.
