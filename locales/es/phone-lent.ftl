### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Aún sin entregar
lent-unsent-what = Esto todavía no le ha llegado a nadie. Se perderá si no lo entrega.
lent-unsent-back = Volver para entregarlo
lent-idle-unsent = Entonces se eliminará lo que aún no haya entregado.
