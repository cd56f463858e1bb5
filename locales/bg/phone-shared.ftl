### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Няколко души на този телефон
shared-what = Всеки човек има свои картички и свои точки. Сменете човека, преди да пише някой друг.
shared-open = Управление на хората
shared-now = Сега пише: { $name }
shared-change = Смяна
shared-change-to = Сега пише { $name }
shared-is-now = { $name } пише в момента
shared-add = Добавяне на още един човек
shared-name = Как се казва новият човек?
shared-slip = Код от бележката за вход на новия човек
shared-wait = Моля, изчакайте, докато всичко се запази. След това можете да смените човека.
shared-changed = Сега пише { $name }.
refused-shared-full = На този телефон вече има { $max } души. Повече не може.
refused-shared-unknown = Този човек вече не е на този телефон.

## Leihgerät
lent-title = Устройство назаем
lent-what = Когато приключите, подайте устройството нататък. Тук не остава нищо Ваше.
lent-done = Приключих
lent-ask = Приключихте ли?
lent-ask-what = Вашите картички и точки остават в срещата. На това устройство не остава нищо Ваше.
lent-code = Вашият код: <b>{ $code }</b>. Запишете го, ако искате да продължите на друго устройство.
lent-go = Готово, следващият човек
lent-stay = Още не
lent-idle = Тук ли сте още?
lent-idle-what = Иначе устройството след малко се подготвя за следващия човек.
lent-here = Да, още съм тук
