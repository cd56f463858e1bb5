# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Текстът на тази картичка е изтрит.
text-erased = Този текст е изтрит.
refused-card-erased = Текстът на тази картичка е изтрит. Вече не може да се променя.
refused-person-erased = Вашите данни са изтрити.
