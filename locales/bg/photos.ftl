### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Снимка на таблото
photo-what-table = В края на кръга снимайте картичките на масата си. Снимката влиза в протокола. Моля, без лица.
photo-what-room = В края на кръга снимайте таблото в стаята си. Снимката влиза в протокола. Моля, без лица.
photo-take = Снимка
photo-chosen = Снимката е избрана.
photo-caption = Какво се вижда?
photo-caption-hint = Кратко изречение. То стои под снимката.
photo-send = Изпрати снимката
photo-drop = Изтрий
photo-drop-named = { $caption }: изтрий
photo-own = Снимки оттук
photo-no = Снимка { $no }
photo-menu = Промяна или премахване: { $photo }
photo-alt-plain = Снимка на таблото
photo-alt-where = Снимка на таблото, { $where }
photo-save = Запази промяната
photo-changed = Снимката е променена.
photo-remove = Премахни
photo-keep = Запази
photo-removed = Снимката е премахната.
photo-remove-title = Да премахнем ли тази снимка?
photo-remove-what = Тя изчезва от големия екран и няма да влезе в протокола.

## Unterwegs
photo-sending = Снимката се изпраща: { $percent } от 100
photo-prepared = Снимката пристигна и се подготвя.
photo-waits-turn = Снимката чака, докато се изпрати предишната.
photo-waits-away = Няма връзка. Снимката чака в това устройство. Моля, не презареждайте страницата.

## Panel der Moderation
photos = Снимки
photos-what = Снимки на таблата, изправени и без данни за мястото на снимане. В протокола те са при своя кръг и своята маса или стая.
photos-add = Добави снимки
photos-choose = Избери снимки
photos-step = Към коя стъпка?
photos-no-step = към никоя
photos-place = От кое място?
photos-no-place = от никое
photos-nowhere = без стъпка и място
photos-show = Покажи на големия екран
photos-show-named = Покажи на големия екран: { $photo }
photos-shown = Големият екран сега показва снимки.
photos-not-open = Едва при представянето на резултатите: дотогава всяка маса или стая вижда само своето.
photos-edit = Промени
photos-edit-named = Промени: { $photo }
photos-remove-what = Да премахнем ли тази снимка? Тогава тя няма да влезе в протокола. Можете да отмените това.

## Ablehnungen
refused-photo-unknown = Тази снимка вече я няма.
refused-photo-unreadable = Този файл не може да се отвори тук като снимка. Може JPEG, PNG и WebP.
refused-photo-too-large = Снимката има повече от { $max } милиона пиксела. Моля, снимайте с по-малко.
refused-photo-too-heavy = Файлът е по-голям от { $max } MB. Моля, направете по-малка снимка.
refused-caption-too-long = Текстът под снимката е твърде дълъг. Може да има до { $max } знака.
