### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Henüz verilmedi
lent-unsent-what = Bu henüz kimseye ulaşmadı. Vermezseniz kaybolur.
lent-unsent-back = Geri, vereceğim
lent-idle-unsent = Henüz vermedikleriniz o zaman silinir.
