### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = hoy
tomorrow = mañana
time-span = de { $start } a { $end } h
time-from = desde las { $start } h
timer-left = quedan
timer-minutes = { $minutes } min
timer-over = Se acabó el tiempo
timer-paused = parado
timer-soon = casi terminado

## Orte
place-plenum = Todo el grupo

## Aktivitäten und Zustände
stage-closed = terminado

## Stufen der Beteiligung
level-1 = Información
level-2 = Consulta
level-3 = Decisión conjunta
level-4 = Decisión propia
level-5 = Organización propia
level-of = { $name }, nivel { $level } de 5.
level-low = recibir información
level-high = organizar por cuenta propia
level-title = Cuánto puede decidir
level-ladder = Niveles de participación
level-here = { $name }: este es el nivel de hoy
next-title = Qué pasa con sus tarjetas

## Zahlen
cards = { $count ->
    [one] { $count } tarjeta
   *[other] { $count } tarjetas
}
people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
parking = Temas para más tarde
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Cerrar
retry = Intentar otra vez
saved = Todo guardado
offline = Ahora no hay conexión

## Ablehnungen: was geschah und was Sie tun können
refused = No ha funcionado ({ $code }). Pregunte al equipo de moderación.
refused-net-away = El ordenador no responde en este momento. Inténtelo de nuevo enseguida.
refused-net-answer = No se entendió la respuesta. Vuelva a cargar la página.
refused-event-unknown = Este código no existe aquí. Mire la pantalla grande.
refused-event-closed = El encuentro ha terminado.
refused-access-origin = Esta petición vino de otra página. Vuelva a cargar la página.
refused-access-host = El ordenador no responde en esta dirección. Use la dirección de la pantalla grande.
refused-access-role = Esto solo lo puede hacer el equipo de moderación.
refused-person-unknown = Aquí no conocemos a esta persona. Entre otra vez.
refused-command-unknown = El ordenador no conoce esta petición. Vuelva a cargar la página.
refused-command-malformed = El ordenador no lo ha entendido. Vuelva a cargar la página.
refused-too-fast = Ha sido muy rápido. Espere un momento.
refused-too-many = Ya son muchísimas. Este paso no admite más.
refused-storage-failed = El ordenador no ha podido guardar. Lo intenta otra vez.
refused-server-error = Ha habido un error en el ordenador. Avise al equipo de moderación.
refused-access-person = Este dispositivo todavía no está registrado aquí. Entre otra vez.
refused-server-stopping = El ordenador se está reiniciando. Enseguida lo intenta otra vez.
refused-stage-unknown = Este paso ya no existe.
refused-stage-not-open = Este paso no está abierto ahora.
refused-stage-no-cards = En este paso no se escriben tarjetas.
refused-card-empty = La tarjeta todavía está vacía.
refused-card-too-long = La tarjeta es demasiado larga. Máximo: { $max } caracteres.
refused-card-kind-unknown = Este tipo de tarjeta no existe aquí.
refused-about-missing = ¿A qué responde esto? Elíjalo.
refused-about-unknown = Aquello a lo que responde no existe aquí.
