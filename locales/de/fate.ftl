### Was aus Karten wurde: im Panel, auf Zetteln und auf Seiten aus Papier.

fate-same = Das sieht auch, wer die Karte geschrieben hat.

## Auf Papier
fate-keep = Zettel zum Nachlesen
fate-loose = Was aus Karten ohne Namen wurde
fate-at = Stand { $date }
fate-slip-how = Code scannen. Oder eintippen: { $address }, dann den Lese-Code.
fate-slip-until = Nur im Netz dieses Laptops, solange er läuft. Nur zum Lesen, nur für Sie.

## Im Panel: Drucken
printing-keep = Zettel zum Nachlesen
printing-keep-what = Für Menschen ohne Handy: Code und Adresse, um später zu sehen, was aus den Karten wurde.
printing-ways = Was aus den Karten wurde
printing-ways-what = Für Menschen ohne Handy: eine Seite für jede Person, mit dem Weg ihrer Karten. Niemand braucht dafür ein Gerät.
printing-loose = Auch für Karten vom Papier, die niemandem gehören
printing-no-ways = Noch gibt es niemanden ohne Handy und keine Karte vom Papier.
printing-file-keep = nachlesen-{ $code }.pdf
printing-file-ways = wege-{ $code }.pdf
