### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Foto der Pinnwand
photo-what-table = Fotografieren Sie am Ende der Runde die Karten auf Ihrem Tisch. Das Foto kommt ins Protokoll. Bitte keine Gesichter.
photo-what-room = Fotografieren Sie am Ende der Runde die Pinnwand in Ihrem Raum. Das Foto kommt ins Protokoll. Bitte keine Gesichter.
photo-take = Foto
photo-chosen = Das Foto ist gewählt.
photo-caption = Was ist zu sehen?
photo-caption-hint = Ein kurzer Satz. Er steht unter dem Foto.
photo-send = Foto senden
photo-drop = Verwerfen
photo-drop-named = { $caption }: verwerfen
photo-own = Fotos von hier
photo-no = Foto { $no }
photo-menu = Ändern oder entfernen: { $photo }
photo-alt-plain = Foto der Pinnwand
photo-alt-where = Foto der Pinnwand, { $where }
photo-save = Änderung speichern
photo-changed = Das Foto ist geändert.
photo-remove = Entfernen
photo-keep = Behalten
photo-removed = Das Foto ist entfernt.
photo-remove-title = Dieses Foto entfernen?
photo-remove-what = Es verschwindet von der Leinwand und kommt nicht ins Protokoll.

## Unterwegs
photo-sending = Das Foto wird gesendet: { $percent } von 100
photo-prepared = Das Foto ist angekommen und wird vorbereitet.
photo-waits-turn = Das Foto wartet, bis das vorige gesendet ist.
photo-waits-away = Keine Verbindung. Das Foto wartet auf diesem Gerät. Bitte laden Sie die Seite nicht neu.

## Panel der Moderation
photos = Fotos
photos-what = Fotos von Pinnwänden, gerade gedreht und ohne Ortsangabe. Sie stehen im Protokoll bei ihrer Runde und ihrem Ort.
photos-add = Fotos hinzufügen
photos-choose = Fotos wählen
photos-step = Zu welchem Schritt?
photos-no-step = zu keinem
photos-place = Von welchem Ort?
photos-no-place = von keinem
photos-nowhere = ohne Schritt und Ort
photos-show = Auf der Leinwand zeigen
photos-show-named = Auf der Leinwand zeigen: { $photo }
photos-shown = Die Leinwand zeigt jetzt Fotos.
photos-not-open = Erst ab der Ernte: Bis dahin sieht jeder Ort nur das Eigene.
photos-edit = Ändern
photos-edit-named = Ändern: { $photo }
photos-remove-what = Dieses Foto entfernen? Es kommt dann nicht ins Protokoll. Sie können es rückgängig machen.

## Ablehnungen
refused-photo-unknown = Dieses Foto gibt es nicht mehr.
refused-photo-unreadable = Das ist kein Foto, das hier gelesen werden kann. Möglich sind JPEG, PNG und WebP.
refused-photo-too-large = Das Foto hat mehr als { $max } Millionen Bildpunkte. Bitte nehmen Sie es mit weniger auf.
refused-photo-too-heavy = Die Datei ist größer als { $max } MB. Bitte nehmen Sie das Foto kleiner auf.
refused-caption-too-long = Die Bildunterschrift ist zu lang. Erlaubt sind { $max } Zeichen.
