### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Slika ploče
photo-what-table = Na kraju runde slikajte kartice na svom stolu. Slika ide u zapisnik. Molimo ne slikajte lica.
photo-what-room = Na kraju runde slikajte ploču u svojoj sobi. Slika ide u zapisnik. Molimo ne slikajte lica.
photo-take = Slika
photo-chosen = Slika je izabrana.
photo-caption = Što je na slici?
photo-caption-hint = Kratka rečenica. Piše ispod slike.
photo-send = Pošalji sliku
photo-drop = Odbaci
photo-drop-named = { $caption }: odbaci
photo-own = Slike odavde
photo-no = Slika { $no }
photo-menu = Promijeni ili ukloni: { $photo }
photo-alt-plain = Slika ploče
photo-alt-where = Slika ploče, { $where }
photo-save = Sačuvaj promjenu
photo-changed = Slika je promijenjena.
photo-remove = Ukloni
photo-keep = Zadrži
photo-removed = Slika je uklonjena.
photo-remove-title = Ukloniti ovu sliku?
photo-remove-what = Nestaje s velikog ekrana i ne ide u zapisnik.

## Unterwegs
photo-sending = Slika se šalje: { $percent } od 100
photo-prepared = Slika je stigla i priprema se.
photo-waits-turn = Slika čeka dok se ne pošalje prethodna.
photo-waits-away = Nema veze. Slika čeka na ovom uređaju. Molimo ne učitavajte stranicu ponovo.

## Panel der Moderation
photos = Slike
photos-what = Slike ploča, ispravljene i bez podataka o mjestu snimanja. U zapisniku su uz svoju rundu i svoje mjesto.
photos-add = Dodaj slike
photos-choose = Izaberi slike
photos-step = Uz koji korak?
photos-no-step = ni uz jedan
photos-place = S kojeg mjesta?
photos-no-place = ni s jednog
photos-nowhere = bez koraka i mjesta
photos-show = Pokaži na velikom ekranu
photos-show-named = Pokaži na velikom ekranu: { $photo }
photos-shown = Na velikom ekranu su sada slike.
photos-not-open = Tek od predstavljanja rezultata: do tada svako mjesto vidi samo svoje.
photos-edit = Promijeni
photos-edit-named = Promijeni: { $photo }
photos-remove-what = Ukloniti ovu sliku? Tada ne ide u zapisnik. To možete poništiti.

## Ablehnungen
refused-photo-unknown = Ove slike više nema.
refused-photo-unreadable = Ova slika se ovdje ne može pročitati. Mogući su JPEG, PNG i WebP.
refused-photo-too-large = Slika je prevelika. Najviše megapiksela: { $max }. Molimo napravite manju sliku.
refused-photo-too-heavy = Datoteka je veća od { $max } MB. Molimo napravite manju sliku.
refused-caption-too-long = Opis slike je predug. Dozvoljeni broj znakova: { $max }.
