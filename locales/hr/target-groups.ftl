### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Koga danas predstavljate?
targets-what = Dobrovoljno i anonimno. Izaberite sve što odgovara.
targets-why = Tako vidimo tko nedostaje u dvorani. Nitko neće saznati što ste izabrali. Brojeve manje od 3 nikad ne pokazujemo.
targets-open = Pogledaj pitanje
targets-send = Pošalji odgovor
targets-none = Ništa od toga
targets-skip = Ne želim odgovoriti
targets-said = Hvala. Vaš se odgovor broji bez imena.
targets-again = Pokušajte ponovo. Vaš izbor je još tu.
refused-target-group-unknown = Ovo se pitanje upravo promijenilo. Izaberite ponovo.

## Gruppen
target-residents = Stanovnici i stanovnice
target-migrant-organisations = Migrantske organizacije
target-clubs = Udruge
target-initiatives = Inicijative
target-religious-communities = Vjerske zajednice
target-welfare = Dobrotvorne udruge
target-schools = Škole
target-nurseries = Vrtići
target-education-providers = Obrazovne ustanove
target-universities = Visoka učilišta
target-advice-centres = Savjetovališta
target-advisory-councils = Savjetodavna vijeća
target-commissioners = Povjerenici i povjerenice
target-administration = Uprava
target-mayors-office = Ured gradonačelnika
target-politics = Politika i stranke
target-police = Policija
target-business-promotion = Poticanje gospodarstva
target-companies = Poduzeća
target-chambers = Komore
target-district-centres = Kvartovski centri
target-networks = Mreže
target-working-groups = Radne skupine
target-experts = Stručnjaci i stručnjakinje
