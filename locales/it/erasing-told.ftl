# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Il testo di questo biglietto è stato cancellato.
text-erased = Questo testo è stato cancellato.
refused-card-erased = Il testo di questo biglietto è stato cancellato. Non si può più cambiare.
refused-person-erased = I suoi dati sono stati cancellati.
