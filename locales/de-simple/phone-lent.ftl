### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Noch nicht abgegeben
lent-unsent-what = Das haben Sie noch nicht abgegeben. Es ist weg, wenn Sie jetzt fertig sind.
lent-unsent-back = Zurück. Ich möchte es abgeben.
lent-idle-unsent = Sie haben etwas noch nicht abgegeben. Wir löschen es dann.
