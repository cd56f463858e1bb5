# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Der Text von dieser Karte ist gelöscht.
text-erased = Dieser Text ist gelöscht.
refused-card-erased = Der Text von dieser Karte ist gelöscht. Sie können ihn nicht mehr ändern.
refused-person-erased = Ihre Daten sind gelöscht.
