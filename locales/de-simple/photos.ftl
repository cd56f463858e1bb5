### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Foto von den Karten
photo-what-table = Die Runde ist gleich zu Ende? Dann fotografieren Sie die Karten auf Ihrem Tisch. Das Foto kommt ins Protokoll. Bitte ohne Gesichter.
photo-what-room = Die Runde ist gleich zu Ende? Dann fotografieren Sie die Wand mit den Karten. Das Foto kommt ins Protokoll. Bitte ohne Gesichter.
photo-take = Foto
photo-chosen = Das Foto ist gewählt.
photo-caption = Was sieht man auf dem Foto?
photo-caption-hint = Ein kurzer Satz. Er steht unter dem Foto.
photo-send = Foto senden
photo-drop = Löschen
photo-drop-named = { $caption }: löschen
photo-own = Fotos von hier
photo-no = Foto { $no }
photo-menu = Ändern oder löschen: { $photo }
photo-alt-plain = Foto von der Wand mit den Karten
photo-alt-where = Foto von der Wand mit den Karten, { $where }
photo-save = Änderung speichern
photo-changed = Das Foto ist geändert.
photo-remove = Löschen
photo-keep = Behalten
photo-removed = Das Foto ist gelöscht.
photo-remove-title = Dieses Foto löschen?
photo-remove-what = Das Foto verschwindet von der Leinwand. Es kommt auch nicht ins Protokoll.

## Unterwegs
photo-sending = Ihr Gerät sendet das Foto: { $percent } von 100
photo-prepared = Das Foto ist da. Der Computer bereitet es vor.
photo-waits-turn = Das Foto wartet. Ein anderes Foto ist zuerst dran.
photo-waits-away = Keine Verbindung. Das Foto wartet auf diesem Gerät. Bitte laden Sie die Seite nicht neu.

## Panel der Moderation
photos = Fotos
photos-what = Fotos von den Wänden mit Karten. Sie sind gerade gedreht und ohne Orts-Daten. Im Protokoll stehen sie bei ihrer Runde und ihrem Ort.
photos-add = Fotos hinzufügen
photos-choose = Fotos wählen
photos-step = Zu welchem Schritt gehören sie?
photos-no-step = zu keinem
photos-place = Von welchem Ort sind sie?
photos-no-place = von keinem
photos-nowhere = ohne Schritt und Ort
photos-show = Auf der Leinwand zeigen
photos-show-named = Auf der Leinwand zeigen: { $photo }
photos-shown = Die Leinwand zeigt jetzt Fotos.
photos-not-open = Das geht erst, wenn alle ihre Ergebnisse vorstellen. Vorher sieht jeder Ort nur eigene Fotos.
photos-edit = Ändern
photos-edit-named = Ändern: { $photo }
photos-remove-what = Dieses Foto löschen? Es kommt dann nicht ins Protokoll. Sie können das Foto zurückholen.

## Ablehnungen
refused-photo-unknown = Dieses Foto gibt es nicht mehr.
refused-photo-unreadable = Der Computer kann dieses Foto nicht lesen. Er kann JPEG, PNG und WebP lesen.
refused-photo-too-large = Das Foto ist zu groß. Erlaubt sind { $max } Millionen Bild-Punkte. Bitte machen Sie ein kleineres Foto.
refused-photo-too-heavy = Das Foto ist zu groß. Erlaubt sind { $max } MB. Bitte machen Sie ein kleineres Foto.
refused-caption-too-long = Der Text zum Foto ist zu lang. Es passen { $max } Zeichen.
