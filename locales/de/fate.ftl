### Was aus Karten wurde: im Panel, auf Zetteln und auf Seiten aus Papier.

fate-same = Das sieht auch, wer die Karte geschrieben hat.
