### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Pas encore déposé
lent-unsent-what = Personne n’a encore reçu ceci. Ce sera perdu si vous ne le déposez pas.
lent-unsent-back = Retour, je vais le déposer
lent-idle-unsent = Ce que vous n’avez pas encore déposé sera alors supprimé.
