### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Anfitrión o anfitriona
starting = Cargando
starting-away = El ordenador del encuentro todavía no responde.
starting-away-hint = Siga en la red wifi del encuentro. La página continúa sola.
refused-title = No ha funcionado
skip-to-main = Ir al contenido
new-step = Nuevo paso: { $title }

## An den Tisch kommen
entry-title = Usted es anfitrión o anfitriona
entry-name = ¿Cómo se llama?
entry-name-hint = Es voluntario. La gente de su mesa o sala ve su nombre en el teléfono.
entry-code = Código de su tarjeta de anfitrión
entry-code-other = Código de otra tarjeta de anfitrión
entry-code-hint = 6 caracteres. La tarjeta se la da el equipo de moderación.
entry-code-empty = Escriba primero el código.
entry-go = Empezar
entry-busy = Un momento
entry-event = Código del encuentro
entry-event-hint = 6 caracteres. Están en la pantalla grande.
entry-event-empty = Escriba primero el código.
entry-next = Seguir
duties-title = Lo que usted hace aquí
duty-greet = Se queda aquí y recibe a quien llegue.
duty-tell = Cuenta lo que ya se ha dicho aquí.
duty-sum = Al final de cada ronda, escribe una frase para todo el mundo.

## Nicht mehr Gastgeber*in
gone-title = Ya no es anfitrión o anfitriona aquí
gone-text = El equipo de moderación ha dado este lugar a otra persona.
gone-closed = Este lugar está cerrado: { $place }.
moved = Este lugar está cerrado: { $from }. La gente y las tarjetas están ahora aquí: { $place }. Aquí es usted anfitrión o anfitriona.
gone-safe = Todo lo que ha escrito se conserva.
as-guest = Ir a la página para todo el mundo
other-card = Ha abierto otra tarjeta de anfitrión. Con ella es anfitrión o anfitriona aquí: { $place }. ¿Quiere cambiar?
other-card-go = Ir al otro lugar
other-card-stay = Quedarme aquí

## Werkzeuge
language-choose = Elegir idioma
text-size = Tamaño de la letra
text-normal = Normal
text-large = Grande
text-larger = Muy grande
language = Idioma
help = Ayuda
help-safe-title = No se pierde nada
help-outbox = Si no hay conexión, todo espera seguro en este dispositivo. Siga escribiendo.
help-code-title = Continuar en otro dispositivo
help-card = Abra allí el código de su tarjeta de anfitrión.
help-code = Para poner puntos en su propio teléfono, su código es: <b>{ $code }</b>.
help-contact-title = ¿Tiene preguntas?
help-contact = Hable con el equipo de moderación.
name-save = Guardar nombre
name-saved = El nombre está guardado.
understood = Entendido
discard = Eliminar

## Verbindung und Speicher
no-connection = Sin conexión
away = Ahora no hay conexión.
away-host = Siga tranquilamente: todo espera seguro en este dispositivo.
keeps-not = Este dispositivo no puede guardar nada. Mientras algo esté en espera, no vuelva a cargar la página.
cards-wait = { $count ->
    [one] { $count } tarjeta en espera
   *[other] { $count } tarjetas en espera
}
cards-kept = { $count ->
    [one] { $count } tarjeta sigue aquí
   *[other] { $count } tarjetas siguen aquí
}
input-waits = Su texto está en espera
refused-text = «{ $text }» sigue aquí. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Partes de la página
tab-who = Gente
tab-told = Contar
tab-topics = Temas
tab-write = Escribir
tab-sum = Su frase

## Die Frage
asked-now = La pregunta de ahora
asked-before = La pregunta era
asked-next = { $round }: la siguiente pregunta
asked-round = Próxima ronda

## Wer kommt
who-title = ¿Quién viene?
who-count = { $there } de { $count } ya están
who-none-table = Todavía nadie. Aquí aparece quien venga a su mesa.
who-none-room = Todavía nadie. Aquí aparece quien venga a su sala.
who-hosts = También reciben: { $names }
who-away = Ya no están aquí
guest = Persona { $no }
guest-from = viene de: { $place }
guest-again-table = ya estuvo en esta mesa
guest-again-room = ya estuvo en esta sala
guest-new = acaba de llegar
guest-paper = sin teléfono, tiene una hoja de ruta
guest-with = viene con { $names }
guest-stays-table = se queda siempre en esta mesa
guest-stays-room = se queda siempre en esta sala
is-here = está aquí
here = aquí
is-here-named = { $name } está aquí
guest-menu = Más sobre { $name }
guest-missing = No ha venido
guest-left = Se ha ido
guest-elsewhere = Está en otro lugar
guest-elsewhere-none = No hay otro lugar.
guest-call = Necesita ayuda de moderación
guest-help = Pide ayuda
help-done = resuelto
help-done-named = Ayuda para { $name }: resuelto
guest-moved = { $name } está ahora aquí: { $place }
move-title = ¿Dónde está { $name }?
host-is = con { $name }
away-gone = ya no participa
away-at = está aquí: { $place }
sits-here = Sí está aquí
sits-here-named = { $name } sí está aquí

## Noch jemand
add-guest-table = Hay alguien más en esta mesa
add-guest-room = Hay alguien más aquí
add-phone-title = Con teléfono
add-phone-table = La persona escanea el código del cartel de la mesa. Después aparece en esta lista. Si le toca otra mesa, ayuda el equipo de moderación.
add-phone-room = La persona escanea el código del cartel de la sala. Después aparece en esta lista. Si le toca otra sala, ayuda el equipo de moderación.
add-paper-title = Sin teléfono
add-paper = La persona recibe un número y un código personal.
add-paper-do = Añadir sin teléfono
added-title = Ya participa: persona { $no }
added-write = Escriba esto en un papel y déselo a la persona:
added-later = Con este código, la persona puede usar también un teléfono más tarde. El equipo de moderación puede imprimir una hoja de ruta.
added-done = Listo
added-next = Otra persona sin teléfono

## Weitersagen
told-title = Esto lo puede contar
told-first-table = Su mesa empieza. En la próxima ronda verá aquí lo que se dice ahora.
told-first-room = Su sala empieza. En la próxima ronda verá aquí lo que se dice ahora.
told-all-table = { $count ->
    [one] La tarjeta de esta mesa
   *[other] Las { $count } tarjetas de esta mesa
}
told-all-room = { $count ->
    [one] La tarjeta de esta sala
   *[other] Las { $count } tarjetas de esta sala
}
told-no-sentence = todavía falta su frase
round-and-cards = Ronda { $round } · { $cards }
quoted = «{ $text }»
disputed = Opiniones diferentes: { $reason }

## Karten schreiben
write-title = Escribir una tarjeta para alguien
kind-question = ¿Qué tipo de tarjeta es?
card-label = Tarjeta
card-label-kind = Tarjeta: { $kind }
card-placeholder = Escríbalo tal como se dijo
card-give = Entregar
card-given = Tarjeta entregada
card-given-waits = La tarjeta espera en este dispositivo
card-empty = La tarjeta todavía está vacía.
card-too-long = La tarjeta es demasiado larga. Máximo: { $max } caracteres.
chars-left = quedan <b>{ $left }</b>
chars-over = sobran <b>{ $over }</b>
chars-short = Mejor si es corto
about-label = ¿A qué responde la tarjeta?
about-missing = Elija primero a qué responde la tarjeta.
for-whom = ¿De quién?
for-nobody = sin nombre
written-title = Escritas por usted
show-more = Ver { $count } más
card-waits = en espera desde las { $time }
card-leaving = se está retirando
card-refused = La tarjeta sigue aquí
card-menu = Cambiar o retirar la tarjeta
card-menu-title = Esta tarjeta
card-edit = Cambiar
card-edit-title = Cambiar la tarjeta
card-changed = Tarjeta cambiada
save-change = Guardar el cambio
keep-as-is = Dejar así
card-withdraw = Retirar
withdraw-title = ¿Retirar esta tarjeta?
withdraw-text = Desaparece de todas partes. Tampoco estará en el acta.
withdraw-do = Retirar
withdraw-keep = Conservar
card-withdrawn = Tarjeta retirada
edit-refused = Su cambio «{ $text }» no vale.
back-to-composer = Volver al campo para escribir
late-draft = La ronda ha terminado. Su última tarjeta sigue aquí. ¿Quiere entregarla todavía?
late-draft-over = El encuentro ha terminado. Su última tarjeta sigue aquí. Hable con el equipo de moderación.
late-give = Entregar ahora
late-given = Tarjeta entregada

## Der Satz für alle
sum-title = Su frase para todo el mundo
sum-label-table = ¿Qué fue lo más importante en su mesa?
sum-label-room = ¿Qué fue lo más importante en su sala?
sum-hint = La frase se verá en la pantalla grande cuando usted hable ante todo el mundo.
sum-left = Quedan <b>{ $left }</b> caracteres
sum-before = Rondas anteriores
sum-change = Cambiar
sum-change-named = Cambiar la frase de la ronda { $round }
sum-done = Listo
field-saved = guardado
field-waits = en espera en este dispositivo
field-meanwhile = Mientras tanto, aquí pone: { $text }

## Themen eines offenen Raums
topics-title = Temas
topics-none = Todavía no hay temas. ¿De qué quiere hablar la gente?
topic-new = Tema nuevo
topic-add = Añadir
topic-up = { $title }: subir
topic-down = { $title }: bajar
topic-first = Ya está arriba del todo.
topic-last = Ya está abajo del todo.
topic-moved = { $title } está ahora en el puesto { $no }
topic-menu = Más sobre { $title }
topic-done = ya hablado
topic-set-done = Ya se ha hablado
topic-not-done = Todavía no se ha hablado
topic-remove = Eliminar

## Ernte
harvest-now-table = Ahora presenta su mesa
harvest-now-room = Ahora presenta su sala
harvest-no-sentence = No ha escrito ninguna frase. Cuente con sus palabras lo más importante.
harvest-other = Ahora habla: { $place }
harvest-soon = Enseguida cada grupo presenta lo que ha hablado
harvest-own = Esto lo lee en voz alta
harvest-order-table = Todas las mesas
harvest-order-room = Todas las salas
harvest-mine-table = Su mesa
harvest-mine-room = Su sala
harvest-now = ahora

## Warten und Pausen
before-title = Empezamos enseguida
between-title = Seguimos enseguida
calm-welcome = Qué bien que esté aquí
calm-before = Ahora no tiene que hacer nada. Cuando la gente se mueva, verá aquí quién viene.
calm-after = Las rondas han terminado. Gracias por recibir a la gente.
calm-together = Esto lo hace todo el mundo a la vez. Puede participar en la página para todo el mundo.
calm-question = La pregunta de su mesa o sala
what-comes = Lo que viene
about-minutes = unos { $minutes } min
resting-title = Por hoy hemos terminado
resting-text = Seguimos otro día. Sus tarjetas y frases se quedan aquí.
ended-title = Gracias por recibir a la gente
ended-text = «{ $title }» ha terminado. Todas las tarjetas y sus frases están en el acta.
ended-contact = Para preguntas: { $contact }
