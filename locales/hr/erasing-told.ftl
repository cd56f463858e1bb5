# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Tekst ove kartice je izbrisan.
text-erased = Ovaj je tekst izbrisan.
refused-card-erased = Tekst ove kartice je izbrisan. Više se ne može mijenjati.
refused-person-erased = Vaši su podaci izbrisani.
