### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Su tarjeta «{ $text }» está en espera. El equipo de moderación la revisa.

## Karte melden
card-report = Avisar sobre esta tarjeta
report-title = ¿Avisar sobre esta tarjeta?
report-what = El equipo de moderación la leerá. Nadie sabrá quién ha avisado.
report-do = Avisar
report-not = No avisar
report-sent = Hemos recibido su aviso
reported = usted avisó sobre ella

## Die Tür
door-closed = La entrada está cerrada en este momento.
door-closed-what = Ahora no puede entrar nadie nuevo. Hable con el equipo de moderación. Si ya participaba, siga con su código personal.
slip-label = Código de su papel de entrada
slip-hint = 6 caracteres. El papel se lo dan en la entrada.
refused-door-closed = La entrada está cerrada en este momento. Hable con el equipo de moderación.
refused-slip-needed = Escriba el código de su papel de entrada.
refused-slip-unknown = Este papel de entrada no existe. Mire bien el código otra vez.
refused-slip-used = Alguien ya ha entrado con este papel. Pida uno nuevo.

## Weitermachen mit einer gedruckten Karte
go-on-title = Qué bien que haya vuelto
go-on-as = Seguir como { $name }
go-on-not = Esa persona no soy yo
go-on-instead = Este teléfono es ahora de { $name }.
go-on-stay = Seguir siendo { $name }
