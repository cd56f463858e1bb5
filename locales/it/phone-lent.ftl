### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Non ancora consegnato
lent-unsent-what = Questo non è ancora arrivato a nessuno. Andrà perso se non lo consegna.
lent-unsent-back = Indietro, lo consegno
lent-idle-unsent = Quello che non ha ancora consegnato verrà allora eliminato.
