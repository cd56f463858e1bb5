### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Фото доски
photo-what-table = В конце раунда сфотографируйте карточки на своём столе. Фото попадёт в протокол. Пожалуйста, без лиц.
photo-what-room = В конце раунда сфотографируйте доску в своей комнате. Фото попадёт в протокол. Пожалуйста, без лиц.
photo-take = Фото
photo-chosen = Фото выбрано.
photo-caption = Что на фото?
photo-caption-hint = Короткая фраза. Она будет под фото.
photo-send = Отправить фото
photo-drop = Отбросить
photo-drop-named = { $caption }: отбросить
photo-own = Фото отсюда
photo-no = Фото { $no }
photo-menu = Изменить или убрать: { $photo }
photo-alt-plain = Фото доски
photo-alt-where = Фото доски, { $where }
photo-save = Сохранить изменение
photo-changed = Фото изменено.
photo-remove = Убрать
photo-keep = Оставить
photo-removed = Фото убрано.
photo-remove-title = Убрать это фото?
photo-remove-what = Оно исчезнет с большого экрана и не попадёт в протокол.

## Unterwegs
photo-sending = Фото отправляется: { $percent } из 100
photo-prepared = Фото получено, оно готовится.
photo-waits-turn = Фото ждёт, пока отправится предыдущее.
photo-waits-away = Нет связи. Фото ждёт на этом устройстве. Не обновляйте, пожалуйста, страницу.

## Panel der Moderation
photos = Фото
photos-what = Фото досок, выровненные и без данных о месте съёмки. В протоколе они стоят у своего раунда и места.
photos-add = Добавить фото
photos-choose = Выбрать фото
photos-step = К какому шагу?
photos-no-step = ни к какому
photos-place = Из какого места?
photos-no-place = ни из какого
photos-nowhere = без шага и места
photos-show = Показать на большом экране
photos-show-named = Показать на большом экране: { $photo }
photos-shown = Теперь на большом экране фото.
photos-not-open = Только с начала итогов: до этого каждое место видит лишь своё.
photos-edit = Изменить
photos-edit-named = Изменить: { $photo }
photos-remove-what = Убрать это фото? Тогда оно не попадёт в протокол. Это можно отменить.

## Ablehnungen
refused-photo-unknown = Этого фото больше нет.
refused-photo-unreadable = Это фото здесь нельзя прочитать. Подходят JPEG, PNG и WebP.
refused-photo-too-large = Фото слишком большое: более { $max } млн точек. Сделайте, пожалуйста, фото меньше.
refused-photo-too-heavy = Файл больше { $max } МБ. Сделайте, пожалуйста, фото меньше.
refused-caption-too-long = Подпись слишком длинная. Разрешено знаков: { $max }.
