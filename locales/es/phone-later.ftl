### What the phone says later, after joining and writing cards. Short sentences, one thought per sentence.

## Code eingeben
code-title = ¿Dónde quiere participar?
code-label = Código del encuentro
code-hint = 6 caracteres. Están en la pantalla grande.
code-empty = Escriba primero el código.
code-go = Seguir
code-open = Aquí, en este momento

## Beitreten
name-save = Guardar nombre
name-saved = El nombre está guardado.
continue-title = Continuar en este dispositivo
continue-hint = Su código personal está en el otro dispositivo, en «Ayuda».
continue-label = Código personal
continue-empty = Escriba primero el código.
continue-go = Continuar
guest-no = Persona { $no }

## Werkzeuge
text-normal = Normal
text-large = Grande
text-larger = Muy grande
help-what-title = ¿Qué es esta página?
help-what = Con este teléfono escribe tarjetas y pone puntos para votar. El equipo de moderación abre cada paso. Después, todo se ve también en la pantalla grande.
help-outbox = Si no hay conexión, sus tarjetas esperan seguras en este teléfono.
help-code-title = Continuar en otro dispositivo
help-code = Su código: <b>{ $code }</b>. Con él puede continuar en otro dispositivo.
help-contact-title = ¿Tiene preguntas?
help-contact = Hable con el equipo de moderación.
help-leave-title = Irse
help-leave = Puede irse cuando quiera. Sus tarjetas se quedan aquí. Solo tiene que cerrar esta página.
discard = Eliminar

## Warten und Pausen
ended-title = Gracias por participar
ended-text = «{ $title }» ha terminado. Sus tarjetas y puntos están en el acta.
ended-contact = Para preguntas: { $contact }

## Karten schreiben
late-draft = El paso ha terminado. Su última tarjeta sigue aquí. ¿Quiere dársela al equipo de moderación?
late-draft-over = El encuentro ha terminado. Su última tarjeta sigue aquí. Hable con el equipo de moderación.
late-give = Dar a moderación
late-in-tray = El equipo de moderación tiene su tarjeta «{ $text }».
late-given = El equipo de moderación recibe su tarjeta

## Meine Karten
your-card = Su tarjeta
card-menu-title = Su tarjeta
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

## Karten ordnen
cluster-open = El equipo de moderación ordena las tarjetas por títulos. Aquí puede verlo.
cluster-closed = Así están ahora las tarjetas.
cluster-none = Aquí todavía no hay tarjetas.

## Punkte kleben
dots-left = { $left ->
    [one] <b>Queda { $left } punto de { $of }</b>
   *[other] <b>Quedan { $left } puntos de { $of }</b>
}
dots-gone = <b>Ya ha puesto todos los puntos</b>
dots-how = Pulse +.
dots-move = Puede cambiarlos de sitio.
dot-give = Poner un punto en { $title }
dot-take = Quitar un punto de { $title }
your-dots = Sus puntos: { $count }
dots-all = { $count ->
    [one] { $count } punto en total
   *[other] { $count } puntos en total
}
of-them-yours = { $count ->
    [one] { $count } es suyo
   *[other] { $count } son suyos
}
vote-secret = { $count ->
    [0] Los puntos de las demás personas todavía no se ven. Todo el mundo verá el resultado a la vez.
    [one] { $count } persona ya ha puesto puntos. Todo el mundo verá el resultado a la vez.
   *[other] { $count } personas ya han puesto puntos. Todo el mundo verá el resultado a la vez.
}
vote-none = Aquí todavía no hay nada donde poner puntos.
vote-closed = Ya no se pueden poner puntos. Enseguida se verá el resultado.
vote-revealed = { $count ->
    [one] Así ha votado { $count } persona.
   *[other] Así han votado { $count } personas.
}
vote-confirmed = Los puntos están contados. Seguimos con esto.
chosen = elegido
dots-total = { $total ->
    [one] { $total } punto en total
   *[other] { $total } puntos en total
}

## Worauf man antwortet
about-label = Usted responde a
answers-to = Respuesta a: { $title }
answers-else = Sobre otra cosa

## Zeichen auf den Karten
same-title = Estas tarjetas dicen lo mismo
card-part = El equipo de moderación ha dividido su tarjeta. Esta es la parte { $place } de { $parts }.
card-parked = está en los temas para más tarde

## Themenspeicher
parking-give = Dejar aparte
parking-none = Aquí todavía no hay nada.

## Zweiter Durchgang
round-two = Segunda votación
round-two-text = { $dots ->
    [one] Estas propuestas quedaron empatadas. Ahora tiene otra vez { $dots } punto.
   *[other] Estas propuestas quedaron empatadas. Ahora tiene otra vez { $dots } puntos.
}
dots-first-round = { $count ->
    [one] primera votación: { $count } punto
   *[other] primera votación: { $count } puntos
}
dots-again = { $count ->
    [one] segunda votación: { $count } punto
   *[other] segunda votación: { $count } puntos
}
dots-paper = { $count } en papel
dots-hands = { $count } a mano alzada
chosen-because = También entra: { $reason }

## Gruppen
group-choose = Elija un grupo. Puede cambiar después.
group-closed = Los grupos ya están formados. Usted no está en ningún grupo.
group-chosen = Está en el grupo { $title }.
group-none = Todavía no hay grupos.
group-mine = Su grupo
group-size = { $count } de { $limit } personas
group-full = completo
group-join = Entrar en el grupo
group-change = Cambiar a este
group-leave = Dejar el grupo

## Maßnahmen
measure-title = Medida
measure-new = Escribir una medida
measure-make = Añadir
measure-made = La medida está en la lista
measure-about = ¿De qué solución es parte?
measure-short-what = Qué
measure-short-who = Quién
measure-short-partners = Con quién
measure-short-until = Para cuándo
measure-short-first-step = Primer paso
measure-what = ¿Qué?
measure-what-hint = ¿Qué hay que hacer? Basta una frase.
measure-who = ¿Quién se encarga?
measure-who-hint = Mejor una persona que esté hoy aquí.
measure-partners = ¿Con quién?
measure-until = ¿Para cuándo?
measure-until-hint = Por ejemplo: para finales de marzo
measure-first-step = El primer paso
measure-first-step-hint = ¿Qué se puede hacer ya esta semana?
measure-missing = Todavía falta: { $parts }
measure-empty = Escriba primero qué hay que hacer.
measure-open = Seguir rellenando: { $title }
measure-saves = Cada campo se guarda solo. Varias personas pueden escribir a la vez.
measure-done = Listo
measure-remove = Eliminar
measure-remove-title = ¿Eliminar esta medida?
measure-remove-text = Desaparece para todo el mundo. Tampoco estará en el acta.
measure-removed = Medida eliminada
measure-gone = Esta medida ya no existe.
plan-none = Todavía no hay medidas.
plan-by-moderator = Hablen de ello. El equipo de moderación escribe las medidas.
plan-closed = { $count ->
    [0] Este paso ha terminado. No se acordó ninguna medida.
    [one] Este paso ha terminado. Hay { $count } medida acordada.
   *[other] Este paso ha terminado. Hay { $count } medidas acordadas.
}
field-saved = guardado
field-waits = en espera en este teléfono
field-meanwhile = Mientras tanto, aquí pone: { $text }

## Rückblick
reflect-closed = El repaso ha terminado.
reflect-secret = { $count ->
    [0] Nadie ve quién dice qué. Todo el mundo verá las respuestas a la vez.
    [one] { $count } persona ha respondido. Nadie ve quién dice qué. Todo el mundo verá las respuestas a la vez.
   *[other] { $count } personas han respondido. Nadie ve quién dice qué. Todo el mundo verá las respuestas a la vez.
}
reflect-said = Las respuestas de todo el mundo
reflect-nothing = Nadie ha escrito nada sobre esto.
answer-take-back = Quitar la respuesta
answer-yours = Su respuesta

## Zwischen zwei Tagen
resting-title = Por hoy hemos terminado
resting-text = Seguimos otro día: con el mismo código y en el mismo teléfono. Sus tarjetas se quedan aquí.
