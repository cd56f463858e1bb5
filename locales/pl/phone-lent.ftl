### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Jeszcze nie oddano
lent-unsent-what = Nikt tego jeszcze nie dostał. Przepadnie, jeśli nie zostanie oddane.
lent-unsent-back = Wróć, żeby to oddać
lent-idle-unsent = To, co nie zostało jeszcze oddane, zostanie wtedy odrzucone.
