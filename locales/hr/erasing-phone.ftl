# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Otiđi i povuci sve
take-back-hint = Povlačite sve što ste ovdje napisali.
take-back-ask = Zaista povući sve?
take-back-cards = { $count ->
    [0] Još niste napisali nijednu karticu.
    [1] Vaša se kartica skida. Vaš se tekst briše.
    [one] Skida se Vaša { $count } kartica. Vaši se tekstovi brišu.
    [few] Skidaju se Vaše { $count } kartice. Vaši se tekstovi brišu.
   *[other] Skida se Vaših { $count } kartica. Vaši se tekstovi brišu.
}
take-back-more = Brišu se i Vaše ime, Vaš osobni kod, Vaše teme, rečenice i odgovori. Vaše se točke i dalje broje, bez Vašeg imena.
take-back-final = To se ne može poništiti. Ono što je netko prepričao svojim riječima ostaje.
take-back-yes = Povuci sve
take-back-no = Ostajem
take-back-over = Susret je završen. Ako želite da se nešto izbriše, obratite se moderaciji.
erased-title = Vaši su podaci izbrisani
erased-text = Ovdje više nije spremljeno ništa Vaše. Ako želite, možete ponovno sudjelovati.
erased-ok = Dobro
