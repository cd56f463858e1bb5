### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Zdjęcie tablicy
photo-what-table = Na koniec rundy proszę zrobić zdjęcie kartek na stoliku. Zdjęcie trafi do protokołu. Prosimy nie pokazywać twarzy.
photo-what-room = Na koniec rundy proszę zrobić zdjęcie tablicy w pokoju. Zdjęcie trafi do protokołu. Prosimy nie pokazywać twarzy.
photo-take = Zdjęcie
photo-chosen = Zdjęcie jest wybrane.
photo-caption = Co widać na zdjęciu?
photo-caption-hint = Krótkie zdanie. Będzie pod zdjęciem.
photo-send = Wyślij zdjęcie
photo-drop = Odrzuć
photo-drop-named = { $caption }: odrzuć
photo-own = Zdjęcia stąd
photo-no = Zdjęcie { $no }
photo-menu = Zmień lub usuń: { $photo }
photo-alt-plain = Zdjęcie tablicy
photo-alt-where = Zdjęcie tablicy, { $where }
photo-save = Zapisz zmianę
photo-changed = Zdjęcie jest zmienione.
photo-remove = Usuń
photo-keep = Zostaw
photo-removed = Zdjęcie jest usunięte.
photo-remove-title = Usunąć to zdjęcie?
photo-remove-what = Zniknie z dużego ekranu i nie trafi do protokołu.

## Unterwegs
photo-sending = Wysyłanie zdjęcia: { $percent } ze 100
photo-prepared = Zdjęcie dotarło. Laptop je przygotowuje.
photo-waits-turn = Zdjęcie czeka, aż zostanie wysłane poprzednie.
photo-waits-away = Brak połączenia. Zdjęcie czeka na tym urządzeniu. Proszę nie odświeżać strony.

## Panel der Moderation
photos = Zdjęcia
photos-what = Zdjęcia tablic, ustawione prosto i bez danych o miejscu wykonania. W protokole są przy swojej rundzie i swoim miejscu.
photos-add = Dodaj zdjęcia
photos-choose = Wybierz zdjęcia
photos-step = Do którego kroku?
photos-no-step = do żadnego
photos-place = Z którego miejsca?
photos-no-place = z żadnego
photos-nowhere = bez kroku i miejsca
photos-show = Pokaż na dużym ekranie
photos-show-named = Pokaż na dużym ekranie: { $photo }
photos-shown = Na dużym ekranie są teraz zdjęcia.
photos-not-open = Dopiero od podsumowania: do tego czasu każde miejsce widzi tylko swoje.
photos-edit = Zmień
photos-edit-named = Zmień: { $photo }
photos-remove-what = Usunąć to zdjęcie? Nie trafi wtedy do protokołu. Można to cofnąć.

## Ablehnungen
refused-photo-unknown = Tego zdjęcia już nie ma.
refused-photo-unreadable = Tego zdjęcia nie można tu odczytać. Możliwe są JPEG, PNG i WebP.
refused-photo-too-large = Zdjęcie ma ponad { $max } mln punktów. Proszę zrobić mniejsze zdjęcie.
refused-photo-too-heavy = Plik jest większy niż { $max } MB. Proszę zrobić mniejsze zdjęcie.
refused-caption-too-long = Podpis jest za długi. Dozwolona liczba znaków: { $max }.
