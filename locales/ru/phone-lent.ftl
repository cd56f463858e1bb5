### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Ещё не сдано
lent-unsent-what = Это ещё никто не получил. Оно пропадёт, если Вы его не сдадите.
lent-unsent-back = Назад, я ещё сдам
lent-idle-unsent = То, что Вы ещё не сдали, тогда будет удалено.
