### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Кілька людей на цьому телефоні
shared-what = У кожної людини свої картки й свої наліпки. Змініть людину, перш ніж писатиме хтось інший.
shared-open = Керувати особами
shared-now = Зараз пише: { $name }
shared-change = Змінити
shared-change-to = Тепер пише { $name }
shared-is-now = { $name } зараз пише
shared-add = Додати ще когось
shared-name = Як звати нову людину?
shared-slip = Код на вхідному талоні нової людини
shared-wait = Зачекайте, будь ласка, доки все збережеться. Потім можна змінити людину.
shared-changed = Тепер пише { $name }.
refused-shared-full = Людей на цьому телефоні вже { $max }. Більше не можна.
refused-shared-unknown = Цієї людини вже немає на цьому телефоні.

## Leihgerät
lent-title = Позичений пристрій
lent-what = Коли закінчите, передайте пристрій далі. Тут не залишиться нічого Вашого.
lent-done = Закінчити
lent-ask = Ви закінчили?
lent-ask-what = Ваші картки й наліпки залишаться на зустрічі. На цьому пристрої не залишиться нічого Вашого.
lent-code = Ваш код: <b>{ $code }</b>. Запишіть його, якщо хочете продовжити на іншому пристрої.
lent-go = Готово, наступна людина
lent-stay = Ще ні
lent-idle = Ви ще тут?
lent-idle-what = Інакше пристрій зараз підготується для наступної людини.
lent-here = Так, я ще тут
