# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Текст цієї картки видалено.
text-erased = Цей текст видалено.
refused-card-erased = Текст цієї картки видалено. Його вже не можна змінити.
refused-person-erased = Ваші дані видалено.
