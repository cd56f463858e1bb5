### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Ваша картка «{ $text }» чекає на дозвіл ведучих.

## Karte melden
card-report = Поскаржитися на цю картку
report-title = Поскаржитися на цю картку?
report-what = Ведучі її переглянуть. Ніхто не дізнається, хто поскаржився.
report-do = Поскаржитися
report-not = Не скаржитися
report-sent = Скаргу на картку надіслано
reported = Ви поскаржилися

## Die Tür
door-closed = Вхід зараз зачинено.
door-closed-what = Зараз ніхто новий не може приєднатися. Зверніться, будь ласка, до ведучих. Хто вже бере участь, продовжує з особистим кодом.
slip-label = Код на Вашому вхідному талоні
slip-hint = 6 знаків. Талон Ви отримаєте на вході.
refused-door-closed = Вхід зараз зачинено. Зверніться, будь ласка, до ведучих.
refused-slip-needed = Введіть, будь ласка, код зі свого вхідного талона.
refused-slip-unknown = Такого вхідного талона немає. Перевірте, будь ласка, ще раз.
refused-slip-used = З цим вхідним талоном уже хтось увійшов. Візьміть, будь ласка, новий.

## Weitermachen mit einer gedruckten Karte
go-on-title = З поверненням
go-on-as = Продовжити як { $name }
go-on-not = Це не я
go-on-instead = Зараз цей телефон належить: { $name }.
go-on-stay = Залишитися як { $name }
