### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Încă nepredat
lent-unsent-what = Nimeni nu a primit încă acest text. Se pierde dacă nu îl predați.
lent-unsent-back = Înapoi, îl predau
lent-idle-unsent = Ce nu ați predat încă se va șterge atunci.
