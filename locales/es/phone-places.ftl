### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Vaya a la sala { $no }
   *[table] Siéntese en la mesa { $no }
}
walk-change = { $kind ->
    [room] Vaya ahora a la sala { $no }
   *[table] Vaya ahora a la mesa { $no }
}
walk-stay = { $kind ->
    [room] Se queda en la sala { $no }
   *[table] Se queda en la mesa { $no }
}
walk-there = { $kind ->
    [room] Está en la sala { $no }
   *[table] Está en la mesa { $no }
}
walk-round = La ronda { $round } empieza enseguida
walk-sign = { $place }, { $colour }
walk-greets = Allí le recibe <b>{ $name }</b>.
walk-help = Prefiero quedarme aquí o necesito ayuda
walk-waits-title = Enseguida tendrá un sitio
walk-waits = { $kind ->
    [room] Su sala aparecerá aquí. No tiene que hacer nada.
   *[table] Su mesa aparecerá aquí. No tiene que hacer nada.
}
arrive = Ya estoy aquí
arrived = Ya está en su sitio
arrive-not = Todavía no estoy aquí

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] ¿A qué mesa quiere ir?
   *[room] ¿A qué sala quiere ir?
}
rooms-hint = Puede cambiar más tarde.
room-host = Le recibe: { $name }
room-free = { $count ->
    [one] queda { $count } sitio libre
   *[other] quedan { $count } sitios libres
}
room-full = completa
room-full-why = { $kind ->
    [table] Esta mesa está completa. Hay { $max } sitios, no más. Elija otra mesa.
   *[room] Esta sala está completa. Hay { $max } sitios, no más. Elija otra sala.
}
room-mine = { $kind ->
    [table] Su mesa
   *[room] Su sala
}
room-choose = { $kind ->
    [table] A esta mesa
   *[room] A esta sala
}
room-choose-named = { $kind ->
    [table] A esta mesa: { $title }
   *[room] A esta sala: { $title }
}
room-other = { $kind ->
    [table] Elegir otra mesa
   *[room] Elegir otra sala
}
room-keep = { $kind ->
    [table] Seguir en la mesa { $no }
   *[room] Seguir en la sala { $no }
}
wish-hint = { $kind ->
    [table] { $count ->
        [one] Toque { $count } mesa. Después, el equipo de moderación reparte los sitios.
       *[other] Toque hasta { $count } mesas, primero su favorita. Después, el equipo de moderación reparte los sitios.
    }
   *[room] { $count ->
        [one] Toque { $count } sala. Después, el equipo de moderación reparte los sitios.
       *[other] Toque hasta { $count } salas, primero su favorita. Después, el equipo de moderación reparte los sitios.
    }
}
wish-rank = { $rank }.ª opción
wish-enough = { $count ->
    [one] Ya ha elegido { $count } opción. Quítela primero.
   *[other] Ya ha elegido { $count } opciones. Quite primero una.
}
wish-saved = Sus deseos están guardados.
wish-waits = Sus deseos esperan en este teléfono.

## Eine Runde am Platz
round-here = { $kind ->
    [room] ¿Ya está en la sala { $no }?
   *[table] ¿Ya está en la mesa { $no }?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Enseguida cambia de sala.
        [one] En { $minutes } minuto cambia de sala.
       *[other] En { $minutes } minutos cambia de sala.
    }
   *[table] { $minutes ->
        [0] Enseguida cambia de mesa.
        [one] En { $minutes } minuto cambia de mesa.
       *[other] En { $minutes } minutos cambia de mesa.
    }
}
round-host-writes = ¿Prefiere no escribir? <b>{ $name }</b> escribe por usted.
round-closed = Esta ronda ha terminado. Sus tarjetas están guardadas.
table-now = De las demás personas, ronda { $round }
table-round = Ronda { $round }
table-empty = Aquí todavía no hay nada.
summary-by = { $known ->
    [yes] Lo más importante, por { $name }
   *[no] Lo más importante, en una frase
}
cards-from = Tarjetas de: { $places }

## Themen im offenen Raum
topics = Temas
topics-none = Nadie ha propuesto un tema todavía.
topic-propose = Proponer un tema
topic-label = Su tema
topic-hint = ¿De qué quiere hablar? Bastan pocas palabras.
topic-missing = Escriba primero un tema.
topic-give = Proponer
topic-given = Su tema está en la lista
topic-done = ya hablado
topic-waits = en espera en este teléfono

## Schild gescannt
scan-here = { $kind ->
    [room] Esta es la sala { $no }. Su llegada está apuntada.
   *[table] Esta es la mesa { $no }. Su llegada está apuntada.
}
scan-waits = { $kind ->
    [room] Su teléfono apunta su llegada a la sala { $no } cuando el ordenador responda.
   *[table] Su teléfono apunta su llegada a la mesa { $no } cuando el ordenador responda.
}

## Hilfe, gehen, wiederkommen
help-call-title = ¿Necesita ayuda?
help-call-text = El equipo de moderación recibe un aviso en silencio y alguien viene a verle. Puede quedarse en su sitio.
help-call-do = Por favor, vengan
help-call-link = Necesito ayuda
help-called = El equipo de moderación ya lo sabe. Alguien viene a verle.
help-take-back = Ya no necesito ayuda
leave = Me voy ahora
leave-hint = Puede irse cuando quiera. Sus tarjetas se quedan aquí. Avise aquí y su sitio quedará libre.
leave-title = ¿Quiere irse?
leave-text = Su sitio queda libre. Sus tarjetas se quedan aquí. Puede volver cuando quiera.
leave-stay = Me quedo
left-note = Su salida está apuntada. Puede seguir leyendo.
left-back = Ya estoy de vuelta

## Gastgeber*innen
host-note = { $kind ->
    [room] Usted es anfitrión o anfitriona en la sala { $no }.
   *[table] Usted es anfitrión o anfitriona en la mesa { $no }.
}
host-page = Página de anfitrión o anfitriona

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Ahora presenta la sala { $no }
   *[table] Ahora presenta la mesa { $no }
}
harvest-title = { $kind ->
    [room] Las salas presentan sus resultados
   *[table] Las mesas presentan sus resultados
}
harvest-all = { $kind ->
    [room] Todas las salas, para leer
   *[table] Todas las mesas, para leer
}
harvest-others = { $kind ->
    [room] Las otras salas
   *[table] Las otras mesas
}
outlook-none = El equipo de moderación le dirá cómo seguimos.
outlook-contact = Para preguntas
