# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Otiđi i povuci sve
take-back-hint = Ne želite ništa ostaviti ovdje? Tada brišemo sve što ste napisali.
take-back-ask = Zaista povući sve?
take-back-cards = { $count ->
    [0] Još niste napisali nijednu karticu.
    [1] Vaša se kartica povlači. Vaš se tekst briše.
    [one] Povlači se Vaša { $count } kartica. Vaši se tekstovi brišu.
    [few] Povlače se Vaše { $count } kartice. Vaši se tekstovi brišu.
   *[other] Povlači se Vaših { $count } kartica. Vaši se tekstovi brišu.
}
take-back-more = Brišu se i Vaše ime, Vaš osobni kod, Vaše teme, rečenice i odgovori. Vaše se naljepnice i dalje broje, bez Vašeg imena.
take-back-final = To se ne može poništiti. Ono što je netko prepričao svojim riječima ostaje.
take-back-yes = Povuci sve
take-back-no = Ostajem
take-back-over = Susret je završen. Ako želite da se nešto izbriše, obratite se voditeljima.
erased-title = Vaši su podaci izbrisani
erased-text = Ovdje više nije sačuvano ništa Vaše. Ako želite, možete ponovo sudjelovati.
erased-ok = Dobro
