### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Varias personas en este teléfono
shared-what = Cada persona tiene sus propias tarjetas y sus propios puntos. Cambie de persona antes de que escriba otra.
shared-open = Gestionar personas
shared-now = Ahora escribe: { $name }
shared-change = Cambiar
shared-change-to = Ahora escribe { $name }
shared-is-now = { $name } está escribiendo
shared-add = Añadir a otra persona
shared-name = ¿Cómo se llama la nueva persona?
shared-slip = Código del papel de entrada de la nueva persona
shared-wait = Espere a que todo se guarde. Después puede cambiar de persona.
shared-changed = Ahora escribe { $name }.
refused-shared-full = En este teléfono ya hay { $max } personas. No caben más.
refused-shared-unknown = Esta persona ya no está en este teléfono.

## Leihgerät
lent-title = Dispositivo prestado
lent-what = Cuando termine, pase el dispositivo a otra persona. Aquí no queda nada suyo.
lent-done = He terminado
lent-ask = ¿Ha terminado?
lent-ask-what = Sus tarjetas y sus puntos se quedan en el encuentro. En este dispositivo no queda nada suyo.
lent-code = Su código: <b>{ $code }</b>. Anótelo si quiere seguir en otro dispositivo.
lent-go = Listo, la siguiente persona
lent-stay = Todavía no
lent-idle = ¿Sigue ahí?
lent-idle-what = Si no, el dispositivo se prepara enseguida para la siguiente persona.
lent-here = Sí, sigo aquí
