### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = Ваша карточка «{ $text }» ждёт разрешения ведущих.

## Karte melden
card-report = Пожаловаться на эту карточку
report-title = Пожаловаться на эту карточку?
report-what = Ведущие её посмотрят. Никто не узнает, кто пожаловался.
report-do = Пожаловаться
report-not = Не жаловаться
report-sent = Жалоба на карточку отправлена
reported = Вы пожаловались

## Die Tür
door-closed = Вход сейчас закрыт.
door-closed-what = Сейчас никто новый не может присоединиться. Обратитесь, пожалуйста, к ведущим. Кто уже участвует, продолжает с личным кодом.
slip-label = Код на Вашем входном талоне
slip-hint = 6 знаков. Талон Вы получите на входе.
refused-door-closed = Вход сейчас закрыт. Обратитесь, пожалуйста, к ведущим.
refused-slip-needed = Введите, пожалуйста, код со своего входного талона.
refused-slip-unknown = Такого входного талона нет. Проверьте, пожалуйста, ещё раз.
refused-slip-used = С этим входным талоном уже кто-то вошёл. Возьмите, пожалуйста, новый.

## Weitermachen mit einer gedruckten Karte
go-on-title = С возвращением
go-on-as = Продолжить как { $name }
go-on-not = Это не я
go-on-instead = Сейчас этот телефон принадлежит: { $name }.
go-on-stay = Остаться как { $name }
