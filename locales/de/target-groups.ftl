### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Wen vertreten Sie heute?
targets-what = Freiwillig und anonym. Wählen Sie alles, was passt.
targets-why = So sehen wir, wer im Raum fehlt. Niemand erfährt, was Sie gewählt haben. Zahlen unter 3 zeigen wir nie.
targets-open = Frage ansehen
targets-send = Antwort abgeben
targets-none = Nichts davon
targets-skip = Nicht antworten
targets-said = Danke. Ihre Antwort zählt ohne Namen.
targets-again = Bitte versuchen Sie es noch einmal. Ihre Auswahl ist noch da.
refused-target-group-unknown = Diese Frage hat sich gerade geändert. Bitte wählen Sie noch einmal.

## Gruppen
target-residents = Bewohner*innen
target-migrant-organisations = Migrant*innen-Organisationen
target-clubs = Vereine
target-initiatives = Initiativen
target-religious-communities = Religionsgemeinschaften
target-welfare = Wohlfahrtsverbände
target-schools = Schulen
target-nurseries = Kitas
target-education-providers = Bildungsträger
target-universities = Hochschulen
target-advice-centres = Beratungsstellen
target-advisory-councils = Beiräte
target-commissioners = Beauftragte
target-administration = Verwaltung
target-mayors-office = Bürgermeisteramt
target-politics = Politik
target-police = Polizei
target-business-promotion = Wirtschaftsförderung
target-companies = Unternehmen
target-chambers = Kammern
target-district-centres = Stadtteilzentren
target-networks = Netzwerke
target-working-groups = Arbeitskreise
target-experts = Fachleute
