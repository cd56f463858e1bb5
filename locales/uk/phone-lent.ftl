### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Ще не здано
lent-unsent-what = Цього ще ніхто не отримав. Воно пропаде, якщо Ви його не здасте.
lent-unsent-back = Назад, я ще здам
lent-idle-unsent = Те, що Ви ще не здали, тоді буде видалено.
