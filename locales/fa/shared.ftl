### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = امروز
tomorrow = فردا
time-span = ساعت { $start } تا { $end }
time-from = از ساعت { $start }
timer-left = وقت باقی‌مانده
timer-minutes = { $minutes } دقیقه
timer-over = وقت تمام شد
timer-paused = متوقف شده
timer-soon = به زودی تمام می‌شود

## Orte
place-plenum = همه با هم

## Aktivitäten und Zustände
stage-closed = تمام شد

## Stufen der Beteiligung
level-1 = باخبر شدن
level-2 = شنیدن نظر مردم
level-3 = تصمیم‌گیری مشترک
level-4 = تصمیم‌گیری مستقل
level-5 = سازماندهی مستقل
level-of = { $name }، درجهٔ { $level } از 5.
level-low = باخبر می‌شوید
level-high = خودتان سازماندهی می‌کنید
level-title = تأثیر شما تا این اندازه است
level-ladder = درجه‌های مشارکت
level-here = { $name }: درجهٔ امروز همین است
next-title = با کارت‌های شما چه می‌شود

## Zahlen
cards = { $count ->
    [one] { $count } کارت
   *[other] { $count } کارت
}
people = { $count ->
    [one] { $count } نفر
   *[other] { $count } نفر
}
parking = موضوع‌ها برای بعد
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = بستن
retry = دوباره امتحان کنید
saved = همه چیز ذخیره شد
offline = فعلاً ارتباط قطع است

## Ablehnungen: was geschah und was Sie tun können
refused = انجام نشد ({ $code }). لطفاً از گرداننده بپرسید.
refused-net-away = لپ‌تاپ سالن حالا جواب نمی‌دهد. لطفاً کمی بعد دوباره امتحان کنید.
refused-net-answer = جواب لپ‌تاپ قابل فهم نبود. لطفاً صفحه را دوباره باز کنید.
refused-event-unknown = این کد اینجا وجود ندارد. لطفاً به پردهٔ نمایش نگاه کنید.
refused-event-closed = گردهمایی تمام شد.
refused-access-origin = این درخواست از صفحهٔ بیگانه آمد. لطفاً صفحه را دوباره باز کنید.
refused-access-host = لپ‌تاپ در این آدرس پیدا نمی‌شود. لطفاً از آدرس روی پردهٔ نمایش استفاده کنید.
refused-access-role = این کار را اینجا فقط گرداننده می‌تواند انجام دهد.
refused-person-unknown = این شخص اینجا شناخته نیست. لطفاً دوباره وارد شوید.
refused-command-unknown = لپ‌تاپ این را نمی‌شناسد. لطفاً صفحه را دوباره باز کنید.
refused-command-malformed = لپ‌تاپ این را نفهمید. لطفاً صفحه را دوباره باز کنید.
refused-too-fast = بسیار تند بود. لطفاً یک لحظه صبر کنید.
refused-too-many = تعداد بسیار زیاد شده است. این مرحله بیشتر قبول نمی‌کند.
refused-storage-failed = لپ‌تاپ حالا نتوانست ذخیره کند. دوباره امتحان می‌شود.
refused-server-error = در لپ‌تاپ مشکلی پیش آمد. لطفاً به گرداننده خبر دهید.
refused-access-person = این دستگاه هنوز اینجا ثبت نشده است. لطفاً دوباره وارد شوید.
refused-server-stopping = لپ‌تاپ دارد از نو شروع می‌شود. به زودی دوباره امتحان می‌شود.
refused-stage-unknown = این مرحله دیگر وجود ندارد.
refused-stage-not-open = این مرحله حالا باز نیست.
refused-stage-no-cards = در این مرحله کارت نوشته نمی‌شود.
refused-card-empty = روی کارت هنوز چیزی ننوشته‌اید.
refused-card-too-long = نوشتهٔ کارت بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
refused-card-kind-unknown = این نوع کارت اینجا وجود ندارد.
refused-about-missing = این به چه چیزی جواب می‌دهد؟ لطفاً آن را انتخاب کنید.
refused-about-unknown = چیزی که به آن جواب می‌دهید، اینجا وجود ندارد.
