### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Картичката Ви „{ $text }“ чака одобрение от водещите.

## Karte melden
card-report = Сигнал за тази картичка
report-title = Да подадем ли сигнал за тази картичка?
report-what = Водещите ще я прегледат. Никой няма да научи кой е подал сигнала.
report-do = Подай сигнал
report-not = Не подавай
report-sent = Сигналът е подаден
reported = Вие подадохте сигнал

## Die Tür
door-closed = Вратата сега е затворена.
door-closed-what = В момента не могат да се включват нови хора. Моля, обърнете се към водещите. Който вече е участвал, продължава с личния си код.
slip-label = Код от бележката Ви за вход
slip-hint = 6 знака. Бележката ще получите на входа.
refused-door-closed = Вратата сега е затворена. Моля, обърнете се към водещите.
refused-slip-needed = Моля, въведете кода от бележката си за вход.
refused-slip-unknown = Няма такава бележка за вход. Моля, погледнете пак внимателно.
refused-slip-used = С тази бележка вече е влязъл друг човек. Моля, вземете си нова.

## Weitermachen mit einer gedruckten Karte
go-on-title = Добре дошли отново
go-on-as = Продължи като { $name }
go-on-not = Това не съм аз
go-on-instead = В момента с този телефон участва { $name }.
go-on-stay = Остани като { $name }
