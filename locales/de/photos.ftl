### Fotos von Pinnwänden: was Gastgeber*innen und Moderation dazu gesagt wird.

## Ablehnungen
refused-photo-unknown = Dieses Foto gibt es nicht mehr.
refused-photo-unreadable = Das ist kein Foto, das hier gelesen werden kann. Möglich sind JPEG, PNG und WebP.
refused-photo-too-large = Das Foto hat mehr als { $max } Millionen Bildpunkte. Bitte nehmen Sie es mit weniger auf.
refused-photo-too-heavy = Die Datei ist größer als { $max } MB. Bitte nehmen Sie das Foto kleiner auf.
refused-caption-too-long = Die Bildunterschrift ist zu lang. Erlaubt sind { $max } Zeichen.
