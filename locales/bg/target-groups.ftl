### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Кого представлявате днес?
targets-what = Доброволно и анонимно. Изберете всичко, което е вярно за Вас.
targets-why = Така виждаме кой липсва в залата. Никой няма да разбере какво сте избрали. Числа под 3 никога не показваме.
targets-open = Виж въпроса
targets-send = Изпрати отговора
targets-none = Нищо от тези
targets-skip = Не отговарям
targets-said = Благодарим. Вашият отговор се брои без име.
targets-again = Моля, опитайте отново. Изборът Ви е запазен.
refused-target-group-unknown = Този въпрос току-що се промени. Моля, изберете отново.

## Gruppen
target-residents = Жители
target-migrant-organisations = Организации на мигранти
target-clubs = Сдружения
target-initiatives = Инициативи
target-religious-communities = Религиозни общности
target-welfare = Социални организации
target-schools = Училища
target-nurseries = Детски градини
target-education-providers = Образователни организации
target-universities = Университети
target-advice-centres = Консултативни центрове
target-advisory-councils = Консултативни съвети
target-commissioners = Упълномощени лица
target-administration = Администрация
target-mayors-office = Кабинет на кмета
target-politics = Политика
target-police = Полиция
target-business-promotion = Подкрепа за икономиката
target-companies = Предприятия
target-chambers = Професионални камари
target-district-centres = Квартални центрове
target-networks = Мрежи
target-working-groups = Работни групи
target-experts = Специалисти
