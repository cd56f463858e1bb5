# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = El texto de esta tarjeta se ha borrado.
text-erased = Este texto se ha borrado.
refused-card-erased = El texto de esta tarjeta se ha borrado. Ya no se puede cambiar.
refused-person-erased = Sus datos se han borrado.
