### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Aktivitäten und Zustände
activity-welcome = Зустріч гостей
activity-collect = Писати картки
activity-cluster = Упорядкувати картки
activity-vote = Клеїти наліпки
activity-seat = Утворити групи
activity-plan = Узгодити заходи
activity-reflect = Обмін враженнями
stage-waiting = ще буде
stage-open = триває
stage-skipped = пропущено

## Zahlen
dots = { $count ->
    [one] { $count } наліпка
    [few] { $count } наліпки
    [many] { $count } наліпок
   *[other] { $count } наліпки
}
rank = Місце { $rank }
tied = порівну
unsorted = Без заголовка

## Knöpfe und Zustände
cancel = Скасувати
busy = Зберігаємо

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Доступ для цього пристрою закрито. Запитайте, будь ласка, ведучих.
refused-access-key = Це посилання більше не діє. Попросіть, будь ласка, нове.
refused-personal-unknown = Цей особистий код не підходить. Перевірте його, будь ласка, ще раз.
refused-stage-no-dots = На цьому кроці наліпок не клеять.
refused-card-unknown = Такої картки немає.
refused-card-not-yours = Це не Ваша картка.
refused-card-withdrawn = Цю картку забрано.
refused-card-closed = Крок завершено. Картка залишається такою, як є.
refused-card-split = Цю картку поділено. Тепер дійсні її частини.
refused-seat-full = У цій групі місць немає. Усього їх { $max }. Виберіть, будь ласка, іншу групу.
refused-stage-no-groups = На цьому кроці немає груп.
refused-stage-no-measures = На цьому кроці заходів не узгоджують.
refused-stage-no-questions = На цьому кроці немає запитань.
refused-measure-empty = Спочатку напишіть, будь ласка, що треба зробити.
refused-measure-too-long = Задовго. Дозволено знаків: { $max }.
refused-measure-gone = Цей захід тим часом вилучено.
refused-measure-unknown = Такого заходу немає.
refused-question-unknown = Такого запитання тут немає.
refused-answer-wrong = Ця відповідь не підходить до запитання.
refused-answer-too-long = Відповідь задовга. Дозволено знаків: { $max }.
refused-target-unknown = За це не голосують.
refused-dots-too-many = Ви вже наклеїли всі наліпки. Спочатку зніміть одну.
refused-dots-per-target = Більше наліпок тут не можна.
refused-vote-revealed = Результат уже показано. Ця наліпка запізнилася.
