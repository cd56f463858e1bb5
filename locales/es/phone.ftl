### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Participar
starting = Cargando
starting-away = El ordenador del encuentro todavía no responde.
starting-away-hint = Siga en la red wifi del encuentro. La página continúa sola.
refused-title = No ha funcionado
skip-to-main = Ir al contenido
new-step = Nuevo paso: { $title }

## Beitreten
language-choose = Elegir idioma
join-skip = Ir a participar
join-host = Organiza: { $organiser }
privacy-title = Sus datos
privacy-name = Sin cuenta. No hace falta su nombre real.
privacy-place = Todo se queda en el ordenador, aquí mismo. Nada va a Internet.
privacy-until = Los datos de este encuentro se guardan hasta el { $date }.
privacy-back = Puede cambiar o retirar sus tarjetas mientras el paso esté abierto.
name-label = ¿Cómo quiere que le llamemos?
name-hint = Es voluntario. Solo el equipo de moderación ve el nombre.
continue-link = Ya participé y tengo un código personal
host-link = Soy anfitrión o anfitriona
join = Participar
joining = Un momento

## Werkzeuge
text-size = Tamaño de la letra
language = Idioma
help = Ayuda
understood = Entendido

## Verbindung und Speicher
no-connection = Sin conexión
away = Ahora no hay conexión.
away-cards = Siga escribiendo: sus tarjetas esperan seguras en este teléfono.
away-dots = Siga poniendo puntos: esperan seguros en este teléfono.
away-input = Siga tranquilamente: lo que escriba espera seguro en este teléfono.
keeps-not = Este teléfono no puede guardar nada. Mientras haya tarjetas en espera, no vuelva a cargar la página.
cards-wait = { $count ->
    [one] { $count } tarjeta en espera
   *[other] { $count } tarjetas en espera
}
cards-kept = { $count ->
    [one] { $count } tarjeta sigue aquí
   *[other] { $count } tarjetas siguen aquí
}
dots-wait = Puntos en espera
input-waits = Su texto está en espera
refused-dot = Un punto en «{ $title }» no cuenta. { $reason }
refused-card = Su tarjeta «{ $text }» sigue aquí. { $reason }
refused-input = Su texto «{ $text }» no vale. { $reason }

## Warten und Pausen
before-title = Empezamos enseguida
before-text = Ya participa. Empezamos cuando estemos todas y todos.
between-title = Seguimos enseguida
between-text = Este paso ha terminado. El equipo de moderación abre el siguiente.
what-comes = Lo que viene
about-minutes = unos { $minutes } min
welcome-in = Ya participa: { $title }
welcome-people = { $count ->
    [one] Ya hay { $count } persona.
   *[other] Ya hay { $count } personas.
}
welcome-question = La pregunta de hoy

## Karten schreiben
kind-question = ¿Qué tipo de tarjeta es?
card-label = Su tarjeta
card-label-kind = Su tarjeta: { $kind }
card-placeholder = Una idea, una tarjeta
card-give = Entregar tarjeta
card-given = Tarjeta entregada
card-given-waits = Su tarjeta espera en este teléfono
card-empty = La tarjeta todavía está vacía.
card-too-long = La tarjeta es demasiado larga. Máximo: { $max } caracteres.
chars-left = quedan <b>{ $left }</b>
chars-over = sobran <b>{ $over }</b>
chars-short = Mejor si es corto
collect-closed = { $count ->
    [one] Este paso ha terminado. Hay { $count } tarjeta.
   *[other] Este paso ha terminado. Hay { $count } tarjetas.
}
others-title = Las tarjetas de todo el mundo
others-hidden = { $count ->
    [0] Verá las tarjetas de las demás personas cuando el equipo de moderación las muestre.
    [one] Ya hay { $count } tarjeta. Verá las tarjetas de las demás personas cuando el equipo de moderación las muestre.
   *[other] Ya hay { $count } tarjetas. Verá las tarjetas de las demás personas cuando el equipo de moderación las muestre.
}
others-none = Las demás personas todavía no han entregado tarjetas.
show-more = Ver { $count } más

## Meine Karten
my-cards = Mis tarjetas
my-cards-waiting = { $count }, de ellas { $waiting } en espera
card-waits = en espera desde las { $time }
card-leaving = se está retirando
card-refused = Su tarjeta sigue aquí
card-late = entregada tarde, a las { $time }; la tiene el equipo de moderación
card-hidden = El equipo de moderación no muestra esta tarjeta. Motivo: { $reason }
card-held = moderación aún la revisa · { $time }
card-menu = Cambiar o retirar la tarjeta

## Worauf man antwortet
about-missing = Elija primero a qué responde.

## Zeichen auf den Karten
disputed = Opiniones diferentes: { $reason }
same = { $count ->
    [one] { $count } tarjeta dice lo mismo
   *[other] { $count } tarjetas dicen lo mismo
}

## Themenspeicher
parking-hint = No es para este momento, pero no queremos perderlo.

## Maßnahmen
measures = { $count ->
    [one] { $count } medida
   *[other] { $count } medidas
}
trail = De dónde viene
