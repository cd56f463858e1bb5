# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Le texte de cette carte a été effacé.
text-erased = Ce texte a été effacé.
refused-card-erased = Le texte de cette carte a été effacé. On ne peut plus le changer.
refused-person-erased = Vos données ont été effacées.
