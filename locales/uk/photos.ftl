### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Фото дошки
photo-what-table = Наприкінці раунду сфотографуйте картки на своєму столі. Фото потрапить до протоколу. Будь ласка, без облич.
photo-what-room = Наприкінці раунду сфотографуйте дошку у своїй кімнаті. Фото потрапить до протоколу. Будь ласка, без облич.
photo-take = Фото
photo-chosen = Фото вибрано.
photo-caption = Що на фото?
photo-caption-hint = Коротке речення. Воно буде під фото.
photo-send = Надіслати фото
photo-drop = Відкинути
photo-drop-named = { $caption }: відкинути
photo-own = Фото звідси
photo-no = Фото { $no }
photo-menu = Змінити або вилучити: { $photo }
photo-alt-plain = Фото дошки
photo-alt-where = Фото дошки, { $where }
photo-save = Зберегти зміну
photo-changed = Фото змінено.
photo-remove = Вилучити
photo-keep = Залишити
photo-removed = Фото вилучено.
photo-remove-title = Вилучити це фото?
photo-remove-what = Воно зникне з великого екрана й не потрапить до протоколу.

## Unterwegs
photo-sending = Фото надсилається: { $percent } зі 100
photo-prepared = Фото отримано, воно готується.
photo-waits-turn = Фото чекає, поки надішлеться попереднє.
photo-waits-away = Немає зв’язку. Фото чекає на цьому пристрої. Не оновлюйте, будь ласка, сторінку.

## Panel der Moderation
photos = Фото
photos-what = Фото дошок, вирівняні й без даних про місце знімання. У протоколі вони стоять біля свого раунду й місця.
photos-add = Додати фото
photos-choose = Вибрати фото
photos-step = До якого кроку?
photos-no-step = до жодного
photos-place = З якого місця?
photos-no-place = з жодного
photos-nowhere = без кроку й місця
photos-show = Показати на великому екрані
photos-show-named = Показати на великому екрані: { $photo }
photos-shown = Тепер на великому екрані фото.
photos-not-open = Лише після початку підсумків: до того кожне місце бачить тільки своє.
photos-edit = Змінити
photos-edit-named = Змінити: { $photo }
photos-remove-what = Вилучити це фото? Тоді воно не потрапить до протоколу. Це можна скасувати.

## Ablehnungen
refused-photo-unknown = Цього фото більше немає.
refused-photo-unreadable = Це фото тут не можна прочитати. Підходять JPEG, PNG і WebP.
refused-photo-too-large = Фото завелике: понад { $max } млн точок. Зробіть, будь ласка, менше фото.
refused-photo-too-heavy = Файл більший за { $max } МБ. Зробіть, будь ласка, менше фото.
refused-caption-too-long = Підпис задовгий. Дозволено знаків: { $max }.
