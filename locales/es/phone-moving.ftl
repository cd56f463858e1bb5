### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = ¿Tiene el ordenador una dirección nueva?
moving-what = Entonces aparece delante, en la pantalla grande.
moving-open = Escribir la dirección nueva
moving-label = Dirección de la pantalla grande
moving-hint = Por ejemplo, 192.168.0.12:8080
moving-carried = Sus tarjetas y su sitio van con usted. Esta página sigue abierta.
moving-go = Seguir allí
moving-wrong = Eso no es una dirección. Mire otra vez la pantalla grande.
moving-arrives = Sus tarjetas van con usted.
