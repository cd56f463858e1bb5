### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Кого Вы сегодня представляете?
targets-what = Добровольно и анонимно. Выберите всё, что подходит.
targets-why = Так мы видим, кого не хватает в зале. Никто не узнает, что Вы выбрали. Числа меньше 3 мы никогда не показываем.
targets-open = Посмотреть вопрос
targets-send = Отправить ответ
targets-none = Ничего из этого
targets-skip = Не отвечать
targets-said = Спасибо. Ваш ответ засчитан без имени.
targets-again = Попробуйте, пожалуйста, ещё раз. Ваш выбор сохранён.
refused-target-group-unknown = Этот вопрос только что изменился. Выберите, пожалуйста, ещё раз.

## Gruppen
target-residents = Жители
target-migrant-organisations = Организации мигрантов
target-clubs = Общества и клубы
target-initiatives = Инициативы
target-religious-communities = Религиозные общины
target-welfare = Благотворительные организации
target-schools = Школы
target-nurseries = Детские сады
target-education-providers = Образовательные организации
target-universities = Университеты
target-advice-centres = Консультационные центры
target-advisory-councils = Консультативные советы
target-commissioners = Уполномоченные
target-administration = Администрация
target-mayors-office = Управление бургомистра
target-politics = Политика
target-police = Полиция
target-business-promotion = Поддержка экономики
target-companies = Предприятия
target-chambers = Палаты
target-district-centres = Районные центры
target-networks = Сети
target-working-groups = Рабочие группы
target-experts = Специалисты
