### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = У ноутбука нова адреса?
moving-what = Тоді вона є спереду на великому екрані.
moving-open = Ввести нову адресу
moving-label = Адреса з великого екрана
moving-hint = Наприклад, 192.168.0.12:8080
moving-carried = Ваші картки і Ваше місце переїдуть разом з Вами. Ця сторінка залишиться відкритою.
moving-go = Продовжити там
moving-wrong = Це не адреса. Подивіться, будь ласка, ще раз на великий екран.
moving-arrives = Ваші картки переїдуть разом з Вами.
