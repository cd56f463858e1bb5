### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Aktivitäten und Zustände
activity-welcome = Llegada
activity-collect = Escribir tarjetas
activity-cluster = Ordenar tarjetas
activity-vote = Poner puntos
activity-seat = Formar grupos
activity-plan = Acordar medidas
activity-reflect = Hacer repaso
stage-waiting = por venir
stage-open = en marcha
stage-skipped = omitido

## Zahlen
dots = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
rank = Puesto { $rank }
tied = empate
unsorted = Sin título

## Knöpfe und Zustände
cancel = Cancelar
busy = Guardando

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Este dispositivo ya no tiene acceso. Pregunte al equipo de moderación.
refused-access-key = Este enlace ya no vale. Pida uno nuevo.
refused-personal-unknown = Este código personal no es correcto. Mírelo bien otra vez.
refused-stage-no-dots = En este paso no se ponen puntos.
refused-card-unknown = Esta tarjeta no existe.
refused-card-not-yours = Esta no es su tarjeta.
refused-card-withdrawn = Esta tarjeta está retirada.
refused-card-closed = El paso ha terminado. La tarjeta se queda como está.
refused-card-split = Esta tarjeta está dividida. Valen sus partes.
refused-seat-full = { $max ->
    [one] Este grupo está completo. Ya hay { $max } persona. Elija otro grupo.
   *[other] Este grupo está completo. Ya hay { $max } personas. Elija otro grupo.
}
refused-stage-no-groups = En este paso no hay grupos.
refused-stage-no-measures = En este paso no se acuerdan medidas.
refused-stage-no-questions = En este paso no hay preguntas.
refused-measure-empty = Escriba primero qué hay que hacer.
refused-measure-too-long = Es demasiado largo. Máximo: { $max } caracteres.
refused-measure-gone = Alguien ha eliminado esta medida.
refused-measure-unknown = Esta medida no existe.
refused-question-unknown = Esta pregunta no existe aquí.
refused-answer-wrong = Esta respuesta no encaja con la pregunta.
refused-answer-too-long = La respuesta es demasiado larga. Máximo: { $max } caracteres.
refused-target-unknown = Esto no se puede elegir.
refused-dots-too-many = Ya ha puesto todos los puntos. Quite primero uno.
refused-dots-per-target = Aquí no se pueden poner más puntos.
refused-vote-revealed = El resultado ya se ve. Este punto llegó tarde.
