### Worte, die Handy, Panel und Leinwand gemeinsam sprechen und die das Handy nicht gleich am Anfang braucht.

## Aktivitäten und Zustände
activity-welcome = خوش‌آمد
activity-collect = نوشتن کارت
activity-cluster = مرتب کردن کارت‌ها
activity-vote = نقطه گذاشتن
activity-seat = ساختن گروه‌ها
activity-plan = توافق روی اقدام‌ها
activity-reflect = مرور آنچه گذشت
stage-waiting = بعداً می‌آید
stage-open = در جریان است
stage-skipped = انجام نشد

## Zahlen
dots = { $count ->
    [one] { $count } نقطه
   *[other] { $count } نقطه
}
rank = جای { $rank }
tied = مساوی
unsorted = بدون عنوان

## Knöpfe und Zustände
cancel = لغو
busy = در حال ذخیره

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = دسترسی این دستگاه قطع شده است. لطفاً از گرداننده بپرسید.
refused-access-key = این لینک دیگر اعتبار ندارد. لطفاً یک لینک جدید بگیرید.
refused-personal-unknown = این کد شخصی درست نیست. لطفاً یک بار دیگر با دقت نگاه کنید.
refused-stage-no-dots = در این مرحله نقطه گذاشته نمی‌شود.
refused-card-unknown = چنین کارتی وجود ندارد.
refused-card-not-yours = این کارت از شما نیست.
refused-card-withdrawn = این کارت پس گرفته شده است.
refused-card-closed = این مرحله تمام شد. کارت همان‌طور که هست می‌ماند.
refused-card-split = این کارت تقسیم شده است. بخش‌های آن حساب می‌شود.
refused-seat-full = این گروه پر است. تا حالا { $max } نفر دارد. لطفاً گروه دیگری انتخاب کنید.
refused-stage-no-groups = در این مرحله گروه وجود ندارد.
refused-stage-no-measures = در این مرحله روی اقدام‌ها توافق نمی‌شود.
refused-stage-no-questions = در این مرحله سؤالی نیست.
refused-measure-empty = لطفاً اول بنویسید که چه باید بشود.
refused-measure-too-long = این بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
refused-measure-gone = این اقدام در این میان حذف شده است.
refused-measure-unknown = چنین اقدامی وجود ندارد.
refused-question-unknown = این سؤال اینجا وجود ندارد.
refused-answer-wrong = این جواب برای این سؤال مناسب نیست.
refused-answer-too-long = جواب بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
refused-target-unknown = روی این نمی‌توان نقطه گذاشت.
refused-dots-too-many = شما همهٔ نقطه‌ها را گذاشته‌اید. اول یک نقطه را بردارید.
refused-dots-per-target = اینجا نقطهٔ بیشتر نمی‌شود گذاشت.
refused-vote-revealed = نتیجه نشان داده شده است. این نقطه دیر رسید.
