# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Wyjdź i wycofaj wszystko
take-back-hint = Wolą Państwo nic tu nie zostawiać? Wtedy usuniemy wszystko, co Państwo napisali.
take-back-ask = Naprawdę wycofać wszystko?
take-back-cards = { $count ->
    [0] Nie ma jeszcze żadnej Państwa kartki.
    [one] Państwa kartka zostanie wycofana. Tekst zostanie usunięty.
    [few] Państwa { $count } kartki zostaną wycofane. Teksty zostaną usunięte.
    [many] Państwa { $count } kartek zostanie wycofanych. Teksty zostaną usunięte.
   *[other] Państwa { $count } kartki zostaną wycofane. Teksty zostaną usunięte.
}
take-back-more = Usunięte zostaną też imię, kod osobisty, tematy, zdania i odpowiedzi. Państwa kropki nadal się liczą, bez imienia.
take-back-final = Tego nie można cofnąć. To, co ktoś opowiedział własnymi słowami, zostaje.
take-back-yes = Wycofaj wszystko
take-back-no = Zostaję
take-back-over = Spotkanie się skończyło. Jeśli chcą Państwo coś usunąć, proszę zwrócić się do prowadzących.
erased-title = Państwa dane są usunięte
erased-text = Nie ma tu już nic zapisanego o Państwu. Można dołączyć ponownie.
erased-ok = Dobrze
