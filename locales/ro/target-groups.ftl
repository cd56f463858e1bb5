### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Pe cine reprezentați astăzi?
targets-what = Voluntar și anonim. Alegeți tot ce se potrivește.
targets-why = Așa vedem cine lipsește din sală. Nimeni nu află ce ați ales. Numere mai mici de 3 nu arătăm niciodată.
targets-open = Vedeți întrebarea
targets-send = Trimiteți răspunsul
targets-none = Nimic din acestea
targets-skip = Nu răspund
targets-said = Mulțumim. Răspunsul contează, fără numele dumneavoastră.
targets-again = Încercați din nou. Alegerea dumneavoastră este încă aici.
refused-target-group-unknown = Această întrebare tocmai s-a schimbat. Alegeți din nou.

## Gruppen
target-residents = Locuitori și locuitoare
target-migrant-organisations = Organizații de migranți
target-clubs = Asociații
target-initiatives = Inițiative civice
target-religious-communities = Comunități religioase
target-welfare = Organizații de asistență socială
target-schools = Școli
target-nurseries = Creșe și grădinițe
target-education-providers = Instituții de formare
target-universities = Universități
target-advice-centres = Centre de consiliere
target-advisory-councils = Consilii consultative
target-commissioners = Persoane împuternicite
target-administration = Administrație
target-mayors-office = Biroul primarului
target-politics = Politică
target-police = Poliție
target-business-promotion = Sprijin pentru economie
target-companies = Întreprinderi
target-chambers = Camere profesionale
target-district-centres = Centre de cartier
target-networks = Rețele
target-working-groups = Grupuri de lucru
target-experts = Specialiști și specialiste
