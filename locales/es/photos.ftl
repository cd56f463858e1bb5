### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Foto de las tarjetas
photo-what-table = Al final de la ronda, haga una foto de las tarjetas de su mesa. La foto irá en el acta. Sin caras, por favor.
photo-what-room = Al final de la ronda, haga una foto del panel de tarjetas de su sala. La foto irá en el acta. Sin caras, por favor.
photo-take = Foto
photo-chosen = La foto está elegida.
photo-caption = ¿Qué se ve?
photo-caption-hint = Una frase corta. Irá debajo de la foto.
photo-send = Enviar foto
photo-drop = Eliminar
photo-drop-named = { $caption }: eliminar
photo-own = Fotos de aquí
photo-no = Foto { $no }
photo-menu = Cambiar o quitar: { $photo }
photo-alt-plain = Foto del panel de tarjetas
photo-alt-where = Foto del panel de tarjetas, { $where }
photo-save = Guardar el cambio
photo-changed = Foto cambiada.
photo-remove = Quitar
photo-keep = Conservar
photo-removed = Foto quitada.
photo-remove-title = ¿Quitar esta foto?
photo-remove-what = Desaparece de la pantalla grande y no irá en el acta.

## Unterwegs
photo-sending = Enviando la foto: { $percent } de 100
photo-prepared = La foto ha llegado. El ordenador la prepara.
photo-waits-turn = La foto espera a que se envíe la anterior.
photo-waits-away = Sin conexión. La foto espera en este dispositivo. No vuelva a cargar la página.

## Panel der Moderation
photos = Fotos
photos-what = Fotos de los paneles, enderezadas y sin datos de ubicación. En el acta están con su ronda y su lugar.
photos-add = Añadir fotos
photos-choose = Elegir fotos
photos-step = ¿De qué paso?
photos-no-step = de ninguno
photos-place = ¿De qué lugar?
photos-no-place = de ninguno
photos-nowhere = sin paso ni lugar
photos-show = Mostrar en la pantalla grande
photos-show-named = Mostrar en la pantalla grande: { $photo }
photos-shown = La pantalla grande muestra ahora fotos.
photos-not-open = Solo desde la cosecha de ideas: hasta entonces, cada lugar ve solo sus fotos.
photos-edit = Cambiar
photos-edit-named = Cambiar: { $photo }
photos-remove-what = ¿Quitar esta foto? No irá en el acta. Puede deshacerlo.

## Ablehnungen
refused-photo-unknown = Esta foto ya no existe.
refused-photo-unreadable = El ordenador no puede leer esta foto. Acepta JPEG, PNG y WebP.
refused-photo-too-large = La foto tiene más de { $max } millones de píxeles. Hágala más pequeña.
refused-photo-too-heavy = El archivo ocupa más de { $max } MB. Haga la foto más pequeña.
refused-caption-too-long = El texto de la foto es demasiado largo. Máximo: { $max } caracteres.
