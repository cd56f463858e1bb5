# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = Bu kartın metni silindi.
text-erased = Bu metin silindi.
refused-card-erased = Bu kartın metni silindi. Artık değiştirilemez.
refused-person-erased = Verileriniz silindi.
