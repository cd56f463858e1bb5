# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Текст этой карточки удалён.
text-erased = Этот текст удалён.
refused-card-erased = Текст этой карточки удалён. Его больше нельзя изменить.
refused-person-erased = Ваши данные удалены.
