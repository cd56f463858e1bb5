### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = Mesa { $no }
place-name-room = Sala { $no }
place-titled-table = Mesa { $no }, { $title }
place-titled-room = Sala { $no }, { $title }
place-signed-table = Mesa { $sign }
place-signed-room = Sala { $sign }
place-spoken-table = Mesa { $no }, { $sign }
place-spoken-room = Sala { $no }, { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = Hoja
place-sign-2 = Sol
place-sign-3 = Casa
place-sign-4 = Puente
place-sign-5 = Barco
place-sign-6 = Estrella
place-sign-7 = Taza
place-sign-8 = Árbol
place-sign-9 = Campana
place-sign-10 = Llave
place-sign-11 = Ola
place-sign-12 = Cometa
place-sign-13 = Manzana
place-sign-14 = Paraguas
place-colour-1 = verde
place-colour-2 = amarillo
place-colour-3 = rojo ladrillo
place-colour-4 = azul
place-colour-5 = rosa
place-colour-6 = violeta
place-colour-7 = naranja
place-colour-8 = verde azulado
place-colour-9 = verde lima
place-colour-10 = gris oscuro
place-colour-11 = azul cielo
place-colour-12 = rojo frambuesa
place-colour-13 = verde menta
place-colour-14 = marrón

## Wo im Saal, mit Blick zur Leinwand
row-front = fila de delante
row-middle = fila del medio
row-back = fila de atrás
row-from-front = { $row }.ª fila desde delante
side-far-left = totalmente a la izquierda
side-far-right = totalmente a la derecha
side-middle = en el centro
side-left-table = { $count }.ª mesa desde la izquierda
side-right-table = { $count }.ª mesa desde la derecha
side-left-room = { $count }.ª sala desde la izquierda
side-right-room = { $count }.ª sala desde la derecha
floor-label = Plano del salón: { $place }, { $where }
floor-screen = Pantalla grande

## Runden und Wege
round-no = Ronda { $round }
round-of = Ronda { $round } de { $rounds }
move-by-result = según el resultado
move-rotate = según el plan
move-choose = elección libre
move-wish = según los deseos
move-spread = reparte el equipo de moderación

## Aktivitäten
activity-harvest = Cosecha de ideas
activity-outlook = Cómo seguimos

## Ablehnungen
refused-access-not-host = Este dispositivo no es de un anfitrión o anfitriona. Escriba el código de su tarjeta de anfitrión.
refused-host-unknown = Este código de anfitrión no es correcto. Mire otra vez su tarjeta.
refused-place-unknown = Esta mesa o sala no existe aquí.
refused-place-closed = { $kind ->
    [room] La sala { $no } está cerrada. Elija otra sala.
   *[table] La mesa { $no } está cerrada. Elija otra mesa.
}
refused-place-last = Es la última mesa o sala. Tiene que seguir abierta.
refused-place-same = No se puede juntar una mesa consigo misma.
refused-place-missing = ¿En qué mesa se dijo esto? Elíjala.
refused-place-not-yours = Usted no estuvo en esta mesa.
refused-places-none = En este encuentro no hay mesas ni salas.
refused-places-too-many = Máximo: { $max } mesas o salas.
refused-places-rows = { $count ->
    [one] Las filas deben sumar { $count } mesa.
   *[other] Las filas deben sumar { $count } mesas.
}
refused-question-too-long = La pregunta es demasiado larga. Máximo: { $max } caracteres.
refused-seat-elsewhere = { $kind ->
    [room] Su sitio está en la sala { $no }. Por favor, vaya allí.
   *[table] Su sitio está en la mesa { $no }. Por favor, vaya allí.
}
refused-seat-hosted = { $kind ->
    [room] Usted es anfitrión o anfitriona: se queda en la sala { $no }.
   *[table] Usted es anfitrión o anfitriona: se queda en la mesa { $no }.
}
refused-seat-move = { $move ->
    [rotate] Los sitios ya están planeados. Su teléfono muestra su mesa.
    [wish] Indique sus deseos. Después, el equipo de moderación reparte los sitios.
    [choose] Elija usted un sitio.
   *[other] El equipo de moderación reparte los sitios.
}
refused-seat-none = Todavía no tiene sitio aquí. Pregunte al equipo de moderación.
refused-seat-not-now = Ahora nadie cambia de sitio. Espere la señal del equipo de moderación.
refused-stage-no-harvest = En este paso las mesas no presentan nada.
refused-stage-no-places = Este paso no se hace en las mesas.
refused-summary-too-long = La frase es demasiado larga. Máximo: { $max } caracteres.
refused-together-alone = Para seguir juntas hacen falta al menos dos personas.
refused-topic-empty = El tema todavía está vacío.
refused-topic-too-long = El tema es demasiado largo. Máximo: { $max } caracteres.
refused-topic-no-room = En esta sala los temas ya están fijados.
refused-topic-unknown = Este tema no existe.
refused-wishes-twice = Indique cada sala solo una vez.
refused-wishes-too-many = Puede indicar { $max } salas como máximo.
