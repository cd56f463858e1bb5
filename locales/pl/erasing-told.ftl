# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Tekst tej kartki został usunięty.
text-erased = Ten tekst został usunięty.
refused-card-erased = Tekst tej kartki został usunięty. Nie można go już zmienić.
refused-person-erased = Państwa dane zostały usunięte.
