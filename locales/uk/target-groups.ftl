### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Кого Ви сьогодні представляєте?
targets-what = Добровільно й анонімно. Виберіть усе, що підходить.
targets-why = Так ми бачимо, кого бракує в залі. Ніхто не дізнається, що Ви вибрали. Числа, менші за 3, ми ніколи не показуємо.
targets-open = Переглянути запитання
targets-send = Надіслати відповідь
targets-none = Нічого з цього
targets-skip = Не відповідати
targets-said = Дякуємо. Ваша відповідь рахується без імені.
targets-again = Спробуйте, будь ласка, ще раз. Ваш вибір збережено.
refused-target-group-unknown = Це запитання щойно змінилося. Виберіть, будь ласка, ще раз.

## Gruppen
target-residents = Мешканці та мешканки
target-migrant-organisations = Організації мігрантів
target-clubs = Товариства
target-initiatives = Ініціативи
target-religious-communities = Релігійні громади
target-welfare = Благодійні організації
target-schools = Школи
target-nurseries = Дитячі садки
target-education-providers = Освітні заклади
target-universities = Університети
target-advice-centres = Консультаційні центри
target-advisory-councils = Дорадчі ради
target-commissioners = Уповноважені
target-administration = Адміністрація
target-mayors-office = Офіс бургомістра
target-politics = Політика
target-police = Поліція
target-business-promotion = Підтримка економіки
target-companies = Підприємства
target-chambers = Палати
target-district-centres = Районні центри
target-networks = Мережі
target-working-groups = Робочі групи
target-experts = Фахівці та фахівчині
