### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Още не е предадено
lent-unsent-what = Това още не е стигнало до никого. Ако не го предадете, ще се загуби.
lent-unsent-back = Назад, ще го предам
lent-idle-unsent = Тогава това, което още не сте предали, ще бъде изтрито.
