### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = Има ли лаптопът нов адрес?
moving-what = Тогава ще го видите отпред на големия екран.
moving-open = Въведи новия адрес
moving-label = Адрес от големия екран
moving-hint = Например 192.168.0.12:8080
moving-carried = Вашите картички и Вашето място се преместват с Вас. Тази страница остава отворена.
moving-go = Продължи там
moving-wrong = Това не е адрес. Моля, погледнете пак големия екран.
moving-arrives = Вашите картички идват с Вас.
