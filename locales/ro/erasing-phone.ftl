# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Plecați și retrageți tot
take-back-hint = Preferați să nu lăsați nimic aici? Atunci ștergem tot ce ați scris.
take-back-ask = Sigur retrageți tot?
take-back-cards = { $count ->
    [0] Nu ați scris încă niciun cartonaș.
    [one] Cartonașul este retras. Textul este șters.
    [few] Cele { $count } cartonașe sunt retrase. Textele sunt șterse.
   *[other] Cele { $count } de cartonașe sunt retrase. Textele sunt șterse.
}
take-back-more = Se șterg și numele, codul personal, subiectele, propozițiile și răspunsurile dumneavoastră. Bulinele contează în continuare, fără numele dumneavoastră.
take-back-final = Nu se poate da înapoi. Ce a povestit cineva cu propriile cuvinte rămâne.
take-back-yes = Retrageți tot
take-back-no = Rămân aici
take-back-over = Întâlnirea s-a terminat. Dacă vreți să se șteargă ceva, vorbiți cu echipa de moderare.
erased-title = Datele dumneavoastră sunt șterse
erased-text = Aici nu mai este salvat nimic de la dumneavoastră. Dacă vreți, puteți participa din nou.
erased-ok = Bine
