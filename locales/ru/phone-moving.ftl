### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = У ноутбука новый адрес?
moving-what = Тогда он есть впереди на большом экране.
moving-open = Ввести новый адрес
moving-label = Адрес с большого экрана
moving-hint = Например, 192.168.0.12:8080
moving-carried = Ваши карточки и Ваше место переедут вместе с Вами. Эта страница останется открытой.
moving-go = Продолжить там
moving-wrong = Это не адрес. Посмотрите, пожалуйста, ещё раз на большой экран.
moving-arrives = Ваши карточки переедут вместе с Вами.
