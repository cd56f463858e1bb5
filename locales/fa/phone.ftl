### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = شرکت کردن
starting = در حال باز شدن
starting-away = لپ‌تاپ سالن هنوز جواب نمی‌دهد.
starting-away-hint = لطفاً از وای‌فای سالن بیرون نشوید. خودش ادامه پیدا می‌کند.
refused-title = انجام نشد
skip-to-main = رفتن به متن اصلی
new-step = مرحلهٔ جدید: { $title }

## Beitreten
language-choose = انتخاب زبان
join-skip = رفتن به بخش شرکت کردن
join-host = دعوت‌کننده: { $organiser }
privacy-title = اطلاعات شما
privacy-name = نه حساب لازم است، نه نام واقعی.
privacy-place = همه چیز در لپ‌تاپ همین سالن می‌ماند. هیچ چیز به انترنت نمی‌رود.
privacy-until = اطلاعات این گردهمایی تا { $date } نگه داشته می‌شود.
privacy-back = تا وقتی این مرحله جریان دارد، می‌توانید کارت‌های خود را تغییر دهید یا پس بگیرید.
name-label = شما را به چه نامی صدا کنیم؟
name-hint = اختیاری است. نام را فقط گرداننده می‌بیند.
continue-link = من قبلاً شرکت کرده‌ام و کد شخصی دارم
host-link = من میزبان هستم
join = شرکت می‌کنم
joining = یک لحظه

## Werkzeuge
text-size = اندازهٔ نوشته
language = زبان
help = کمک
understood = فهمیدم

## Verbindung und Speicher
no-connection = ارتباط قطع است
away = فعلاً ارتباط قطع است.
away-cards = با خاطر آرام بنویسید: کارت‌های شما در این موبایل محفوظ است.
away-dots = با خاطر آرام نقطه بگذارید: نقطه‌های شما در این موبایل محفوظ است.
away-input = با خاطر آرام ادامه دهید: آنچه وارد می‌کنید در این موبایل محفوظ است.
keeps-not = این موبایل چیزی را نگه نمی‌دارد. تا وقتی کارت‌ها منتظرند، لطفاً صفحه را نبندید و دوباره باز نکنید.
cards-wait = { $count ->
    [one] { $count } کارت منتظر است
   *[other] { $count } کارت منتظرند
}
cards-kept = { $count ->
    [one] { $count } کارت هنوز اینجاست
   *[other] { $count } کارت هنوز اینجا هستند
}
dots-wait = نقطه‌ها منتظرند
input-waits = آنچه وارد کردید منتظر است
refused-dot = یک نقطه روی «{ $title }» حساب نمی‌شود. { $reason }
refused-card = کارت شما «{ $text }» هنوز اینجاست. { $reason }
refused-input = آنچه وارد کردید «{ $text }» پذیرفته نشد. { $reason }

## Warten und Pausen
before-title = به زودی شروع می‌کنیم
before-text = شما وارد شدید. وقتی همه آمدند، گرداننده شروع می‌کند.
between-title = به زودی ادامه می‌دهیم
between-text = این مرحله تمام شد. گرداننده مرحلهٔ بعدی را باز می‌کند.
what-comes = بعد از این
about-minutes = حدود { $minutes } دقیقه
welcome-in = شما وارد شدید: { $title }
welcome-people = { $count } نفر تا حالا آمده‌اند.
welcome-question = موضوع ما

## Karten schreiben
kind-question = این چه نوع کارتی است؟
card-label = کارت شما
card-label-kind = کارت شما: { $kind }
card-placeholder = روی هر کارت یک فکر
card-give = تحویل کارت
card-given = کارت تحویل شد
card-given-waits = کارت شما در این موبایل منتظر است
card-empty = روی کارت هنوز چیزی ننوشته‌اید.
card-too-long = نوشتهٔ کارت بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
chars-left = <b>{ $left }</b> حرف مانده
chars-over = <b>{ $over }</b> حرف زیادی است
chars-short = کوتاه بهتر است
collect-closed = { $count ->
    [one] این مرحله تمام شد. { $count } کارت داریم.
   *[other] این مرحله تمام شد. { $count } کارت داریم.
}
others-title = کارت‌های سالن
others-hidden = { $count ->
    [0] وقتی گرداننده کارت‌ها را نشان دهد، نوشتهٔ دیگران را می‌بینید.
    [one] تا حالا { $count } کارت داریم. وقتی گرداننده کارت‌ها را نشان دهد، نوشتهٔ دیگران را می‌بینید.
   *[other] تا حالا { $count } کارت داریم. وقتی گرداننده کارت‌ها را نشان دهد، نوشتهٔ دیگران را می‌بینید.
}
others-none = از دیگران هنوز کارتی نیست.
show-more = نمایش { $count } کارت دیگر

## Meine Karten
my-cards = کارت‌های من
my-cards-waiting = { $count } کارت، { $waiting } کارت منتظر
card-waits = از ساعت { $time } منتظر است
card-leaving = در حال پس گرفتن
card-refused = کارت شما هنوز اینجاست
card-late = دیرتر تحویل شد، ساعت { $time }؛ نزد گرداننده است
card-hidden = گرداننده این کارت را نشان نمی‌دهد. دلیل: { $reason }
card-held = منتظر تأیید · { $time }
card-menu = تغییر دادن یا پس گرفتن کارت

## Worauf man antwortet
about-missing = لطفاً اول انتخاب کنید به چه چیزی جواب می‌دهید.

## Zeichen auf den Karten
disputed = اختلاف نظر: { $reason }
same = همین را می‌گویند: { $count } کارت

## Themenspeicher
parking-hint = این حالا جایش اینجا نیست، اما نباید گم شود.

## Maßnahmen
measures = { $count ->
    [one] { $count } اقدام
   *[other] { $count } اقدام
}
trail = این از کجا آمده است
