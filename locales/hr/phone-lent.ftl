### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Još nije predano
lent-unsent-what = Ovo još nitko nije dobio. Izgubit će se ako to ne predate.
lent-unsent-back = Natrag, još ću predati
lent-idle-unsent = Ono što još niste predali tada će se odbaciti.
