### Measures on the panel: what is rarely needed is folded away.

measure-more = Say more
measure-until-date = Pick a date: until when
