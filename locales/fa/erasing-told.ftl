# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = نوشتهٔ این کارت پاک شده است.
text-erased = این نوشته پاک شده است.
refused-card-erased = نوشتهٔ این کارت پاک شده است. دیگر نمی‌توان آن را تغییر داد.
refused-person-erased = اطلاعات شما پاک شده است.
