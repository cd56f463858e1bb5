# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Der Text dieser Karte wurde gelöscht.
text-erased = Dieser Text wurde gelöscht.
refused-card-erased = Der Text dieser Karte wurde gelöscht. Er lässt sich nicht mehr ändern.
refused-person-erased = Ihre Daten wurden gelöscht.
