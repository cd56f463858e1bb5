### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Bilgisayarın adresi değişti mi?
moving-what = O zaman öndeki büyük ekranda yazar.
moving-open = Yeni adresi yaz
moving-label = Büyük ekrandaki adres
moving-hint = Örneğin 192.168.0.12:8080
moving-carried = Kartlarınız ve yeriniz de taşınır. Bu sayfa açık kalır.
moving-go = Orada devam et
moving-wrong = Bu bir adres değil. Lütfen büyük ekrana bir daha bakın.
moving-arrives = Kartlarınız da geliyor.
