### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Има ли лаптопът нов адрес?
moving-what = Тогава той стои отпред на големия екран.
moving-open = Въведете новия адрес
moving-label = Адрес от екрана
moving-hint = Например 192.168.0.12:8080
moving-carried = Вашите картички и Вашето място се преместват с Вас. Тази страница остава отворена.
moving-go = Продължете там
moving-wrong = Това не е адрес. Моля, погледнете екрана още веднъж.
moving-arrives = Вашите картички идват с Вас.
