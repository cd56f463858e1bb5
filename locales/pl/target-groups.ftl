### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Kogo Państwo dziś reprezentują?
targets-what = Dobrowolnie i anonimowo. Proszę wybrać wszystko, co pasuje.
targets-why = Tak widzimy, kogo brakuje na sali. Nikt się nie dowie, co Państwo wybrali. Liczb mniejszych niż 3 nigdy nie pokazujemy.
targets-open = Zobacz pytanie
targets-send = Wyślij odpowiedź
targets-none = Nic z tego
targets-skip = Nie odpowiadam
targets-said = Dziękujemy. Państwa odpowiedź liczy się bez imienia.
targets-again = Proszę spróbować jeszcze raz. Państwa wybór nadal tu jest.
refused-target-group-unknown = To pytanie właśnie się zmieniło. Proszę wybrać jeszcze raz.

## Gruppen
target-residents = Mieszkanki i mieszkańcy
target-migrant-organisations = Organizacje migranckie
target-clubs = Stowarzyszenia
target-initiatives = Inicjatywy obywatelskie
target-religious-communities = Wspólnoty religijne
target-welfare = Organizacje pomocowe
target-schools = Szkoły
target-nurseries = Przedszkola i żłobki
target-education-providers = Placówki kształcenia
target-universities = Uczelnie
target-advice-centres = Poradnie
target-advisory-councils = Rady doradcze
target-commissioners = Pełnomocnicy i pełnomocniczki
target-administration = Urzędy
target-mayors-office = Urząd burmistrza
target-politics = Polityka
target-police = Policja
target-business-promotion = Wspieranie gospodarki
target-companies = Firmy
target-chambers = Izby zawodowe
target-district-centres = Centra dzielnicowe
target-networks = Sieci współpracy
target-working-groups = Grupy robocze
target-experts = Specjaliści i specjalistki
