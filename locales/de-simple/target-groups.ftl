### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Für wen sprechen Sie heute?
targets-what = Freiwillig und ohne Namen. Wählen Sie alles, was passt.
targets-why = So sehen wir: Wer fehlt im Raum? Ihre Antwort bleibt geheim. Zahlen unter 3 zeigen wir nie.
targets-open = Frage ansehen
targets-send = Antwort abgeben
targets-none = Nichts davon
targets-skip = Ich antworte nicht
targets-said = Danke. Ihre Antwort zählt ohne Namen.
targets-again = Bitte versuchen Sie es noch einmal. Ihre Auswahl ist noch da.
refused-target-group-unknown = Diese Frage ist jetzt anders. Bitte wählen Sie noch einmal.

## Gruppen
target-residents = Menschen, die hier wohnen
target-migrant-organisations = Gruppen von zugewanderten Menschen
target-clubs = Vereine
target-initiatives = Initiativen: Gruppen für ein gemeinsames Ziel
target-religious-communities = Religiöse Gemeinden
target-welfare = Soziale Verbände
target-schools = Schulen
target-nurseries = Kitas
target-education-providers = Bildungs-Angebote
target-universities = Hochschulen
target-advice-centres = Beratungs-Stellen
target-advisory-councils = Beiräte
target-commissioners = Beauftragte: zuständig für ein Thema
target-administration = Verwaltung: die Ämter
target-mayors-office = Büro der Bürgermeisterin oder des Bürgermeisters
target-politics = Politik
target-police = Polizei
target-business-promotion = Amt für die Wirtschaft vor Ort
target-companies = Firmen
target-chambers = Kammern: Vertretung von Berufen
target-district-centres = Stadtteil-Zentren
target-networks = Netzwerke
target-working-groups = Arbeits-Gruppen
target-experts = Fachleute
