### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = ¿Qué pasó con ella?
way-mine = Qué pasó con sus tarjetas
way-mine-what = Vea bajo qué título están sus tarjetas, cuántos puntos recibieron y qué pasa ahora.
way-look = Ver el camino de las tarjetas
way-asking = Consultando
way-none = Aquí no hay tarjetas.
way-keep = Enlace para guardar
way-keep-what = Con él puede ver también dentro de unas semanas qué pasó con sus tarjetas. Solo se puede leer, no participar.
way-keep-show = Mostrar enlace
way-keep-qr = Código para escanear: qué pasó con sus tarjetas
way-keep-page = Dirección para escribir
way-keep-code = Código de lectura
way-keep-how = Solo funciona en la red de este ordenador y mientras esté encendido. Haga una foto del código o anótelo.
way-keep-open = Abrir página

## Eine Karte
way-of = Camino de la tarjeta { $no }
way-card = Tarjeta { $no }
way-paper = en papel
way-origin = Una parte de la tarjeta { $no }
way-answers = Escrita sobre
way-here = La tarjeta está en el panel. Todavía no ha pasado nada más.
way-table = La tarjeta está donde se escribió. Más tarde la verá todo el mundo.
way-unshown = Las tarjetas de este paso todavía no se muestran.
way-held = La tarjeta está en espera. El equipo de moderación la revisa.
way-late = La tarjeta llegó cuando el paso ya había terminado. El equipo de moderación todavía no la ha añadido.
way-hidden = El equipo de moderación no muestra esta tarjeta. Motivo: { $reason }
way-withdrawn = La tarjeta { $no } se ha retirado.
way-split = Esta tarjeta se ha dividido. Sigue con estas tarjetas: { $parts }
way-parked = La tarjeta está en los temas para más tarde. Figura en el acta.

## Die Schritte
way-stacked = Dice lo mismo que la tarjeta { $no } y está debajo de ella:
way-heading = Bajo el título
way-rank = Puesto { $rank } de { $of }
way-sources = Teléfonos { $phones }, papel { $paper }, manos { $hands }
way-again = { $count ->
    [one] En la segunda votación: { $count } punto
   *[other] En la segunda votación: { $count } puntos
}
way-chosen = Resultado
way-not-chosen = No está entre los resultados.
way-undecided = Los resultados todavía no están decididos.
way-because = También entra, porque: { $reason }
way-about = Sobre:
way-written = { $count ->
    [one] Sobre esto se escribió { $count } tarjeta:
   *[other] Sobre esto se escribieron { $count } tarjetas:
}
way-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
way-who = Quién
way-partners = Con quién
way-until = Para cuándo
way-first-step = Primer paso
way-status = Estado
way-status-open = sin empezar
way-status-running = en marcha
way-status-done = hecha
way-status-dropped = descartada

## Die Seite zum Nachlesen
ways-language = Elegir idioma
ways-running = El encuentro todavía está en marcha. Esta página muestra cómo está ahora.
ways-closed = El encuentro ha terminado. El equipo de moderación añadirá aquí qué pasa con las medidas.
ways-contact = Para preguntas: { $contact }
ways-code = Código de lectura
ways-code-what = El código de lectura está en su papel o en su teléfono.
ways-code-hint = 10 caracteres. Da igual mayúsculas o minúsculas.
ways-code-empty = Escriba primero el código de lectura.
ways-open = Leer
refused-reading-unknown = Este código de lectura no es correcto. Mírelo bien otra vez.
