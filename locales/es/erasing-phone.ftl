# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Irse y retirarlo todo
take-back-hint = ¿Prefiere no dejar nada aquí? Entonces borramos todo lo que ha escrito.
take-back-ask = ¿Seguro que quiere retirarlo todo?
take-back-cards = { $count ->
    [0] Todavía no ha escrito ninguna tarjeta.
    [one] Su tarjeta se retira. Su texto se borra.
   *[other] Sus { $count } tarjetas se retiran. Sus textos se borran.
}
take-back-more = También se borran su nombre, su código personal, sus temas, sus frases y sus respuestas. Sus puntos siguen contando, sin su nombre.
take-back-final = No se puede deshacer. Lo que otra persona haya contado con sus propias palabras se queda.
take-back-yes = Retirarlo todo
take-back-no = Quedarme
take-back-over = El encuentro ha terminado. Si quiere que se borre algo, hable con el equipo de moderación.
erased-title = Sus datos se han borrado
erased-text = Aquí ya no hay nada guardado de usted. Si quiere, puede volver a participar.
erased-ok = De acuerdo
