# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Textul acestui cartonaș a fost șters.
text-erased = Acest text a fost șters.
refused-card-erased = Textul acestui cartonaș a fost șters. Nu mai poate fi schimbat.
refused-person-erased = Datele dumneavoastră au fost șterse.
