### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Chi rappresenta oggi?
targets-what = Facoltativo e anonimo. Scelga tutto ciò che va bene per lei.
targets-why = Così vediamo chi manca in sala. Nessuno saprà che cosa ha scelto. Non mostriamo mai numeri inferiori a 3.
targets-open = Vedi la domanda
targets-send = Invia la risposta
targets-none = Niente di tutto questo
targets-skip = Non rispondere
targets-said = Grazie. La sua risposta conta, senza il suo nome.
targets-again = Riprovi. La sua scelta è ancora qui.
refused-target-group-unknown = Questa domanda è appena cambiata. Scelga di nuovo.

## Gruppen
target-residents = Abitanti
target-migrant-organisations = Organizzazioni di persone migranti
target-clubs = Associazioni
target-initiatives = Iniziative
target-religious-communities = Comunità religiose
target-welfare = Enti di assistenza sociale
target-schools = Scuole
target-nurseries = Asili
target-education-providers = Enti di formazione
target-universities = Università
target-advice-centres = Centri di consulenza
target-advisory-councils = Consigli consultivi
target-commissioners = Persone incaricate
target-administration = Amministrazione
target-mayors-office = Ufficio del sindaco
target-politics = Politica
target-police = Polizia
target-business-promotion = Promozione economica
target-companies = Imprese
target-chambers = Camere professionali
target-district-centres = Centri di quartiere
target-networks = Reti
target-working-groups = Gruppi di lavoro
target-experts = Persone esperte
