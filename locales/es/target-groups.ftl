### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = ¿A quién representa hoy?
targets-what = Voluntario y anónimo. Elija todo lo que corresponda.
targets-why = Así vemos quién falta aquí. Nadie sabrá qué ha elegido. Nunca mostramos números menores de 3.
targets-open = Ver la pregunta
targets-send = Enviar la respuesta
targets-none = Nada de esto
targets-skip = No responder
targets-said = Gracias. Su respuesta cuenta sin su nombre.
targets-again = Inténtelo otra vez. Su selección sigue aquí.
refused-target-group-unknown = Esta pregunta acaba de cambiar. Elija otra vez.

## Gruppen
target-residents = Vecinas y vecinos
target-migrant-organisations = Organizaciones de migrantes
target-clubs = Asociaciones
target-initiatives = Iniciativas ciudadanas
target-religious-communities = Comunidades religiosas
target-welfare = Entidades de asistencia social
target-schools = Escuelas
target-nurseries = Guarderías
target-education-providers = Centros de formación
target-universities = Universidades
target-advice-centres = Centros de asesoramiento
target-advisory-councils = Consejos asesores
target-commissioners = Personas delegadas
target-administration = Administración
target-mayors-office = Oficina de alcaldía
target-politics = Política
target-police = Policía
target-business-promotion = Promoción económica
target-companies = Empresas
target-chambers = Cámaras profesionales
target-district-centres = Centros de barrio
target-networks = Redes
target-working-groups = Grupos de trabajo
target-experts = Especialistas
