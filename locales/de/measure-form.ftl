### Maßnahmen am Panel: was selten gebraucht wird, ist eingeklappt.

measure-more = Mehr angeben
measure-until-date = Datum wählen: bis wann
