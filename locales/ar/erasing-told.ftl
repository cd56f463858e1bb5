# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = حُذف نص هذه البطاقة.
text-erased = حُذف هذا النص.
refused-card-erased = حُذف نص هذه البطاقة. لم يعد تغييره ممكنًا.
refused-person-erased = حُذفت بياناتك.
