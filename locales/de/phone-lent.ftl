### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Noch nicht abgegeben
lent-unsent-what = Das hat noch niemand bekommen. Es geht verloren, wenn Sie es nicht abgeben.
lent-unsent-back = Zurück, ich gebe es noch ab
lent-idle-unsent = Was Sie noch nicht abgegeben haben, wird dann verworfen.
