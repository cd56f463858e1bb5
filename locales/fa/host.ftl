### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = میزبان
starting = در حال باز شدن
starting-away = لپ‌تاپ سالن هنوز جواب نمی‌دهد.
starting-away-hint = لطفاً از وای‌فای سالن بیرون نشوید. خودش ادامه پیدا می‌کند.
refused-title = انجام نشد
skip-to-main = رفتن به متن اصلی
new-step = مرحلهٔ جدید: { $title }

## An den Tisch kommen
entry-title = شما میزبان هستید
entry-name = نام شما چیست؟
entry-name-hint = اختیاری است. نام شما در موبایل مهمانان دیده می‌شود.
entry-code = کد روی کارت میزبانی شما
entry-code-other = کد روی یک کارت میزبانی دیگر
entry-code-hint = 6 حرف یا عدد. کارت را از گرداننده می‌گیرید.
entry-code-empty = لطفاً اول کد را وارد کنید.
entry-go = شروع
entry-busy = یک لحظه
entry-event = کد گردهمایی
entry-event-hint = 6 حرف یا عدد. روی پردهٔ نمایش نوشته است.
entry-event-empty = لطفاً اول کد را وارد کنید.
entry-next = ادامه
duties-title = کار شما به عنوان میزبان
duty-greet = شما همین‌جا می‌مانید و به همهٔ مهمانان خوش‌آمد می‌گویید.
duty-tell = شما می‌گویید که تا حالا اینجا چه گفته شده است.
duty-sum = در آخر هر دور، یک جمله برای همه می‌نویسید.

## Nicht mehr Gastgeber*in
gone-title = شما دیگر میزبان اینجا نیستید
gone-text = گرداننده این جا را به کس دیگری داده است.
gone-closed = { $place } بسته شد.
moved = { $from } بسته شد. مهمانان و کارت‌ها حالا اینجا هستند: { $place }. شما میزبان اینجا هستید.
gone-safe = هر چه نوشته‌اید باقی می‌ماند.
as-guest = رفتن به صفحهٔ همهٔ شرکت‌کنندگان
other-card = شما یک کارت میزبانی دیگر را باز کردید. شما حالا میزبان اینجا هستید: { $place }. می‌خواهید به جای دیگر بروید؟
other-card-go = رفتن به جای دیگر
other-card-stay = ماندن در اینجا

## Werkzeuge
language-choose = انتخاب زبان
text-size = اندازهٔ نوشته
text-normal = معمولی
text-large = بزرگ
text-larger = بسیار بزرگ
language = زبان
help = کمک
help-safe-title = هیچ چیز گم نمی‌شود
help-outbox = اگر ارتباط قطع شود، همه چیز در این دستگاه محفوظ می‌ماند. با خاطر آرام بنویسید.
help-code-title = ادامه با یک دستگاه دیگر
help-card = کد کارت میزبانی خود را در آن دستگاه باز کنید.
help-code = برای نقطه گذاشتن با موبایل خودتان، کد شما این است: <b>{ $code }</b>.
help-contact-title = سؤال دارید؟
help-contact = با گرداننده صحبت کنید.
name-save = ذخیرهٔ نام
name-saved = نام ذخیره شد.
understood = فهمیدم
discard = دور انداختن

## Verbindung und Speicher
no-connection = ارتباط قطع است
away = فعلاً ارتباط قطع است.
away-host = با خاطر آرام ادامه دهید: همه چیز در این دستگاه محفوظ است.
keeps-not = این دستگاه چیزی را نگه نمی‌دارد. تا وقتی چیزی منتظر است، لطفاً صفحه را نبندید و دوباره باز نکنید.
cards-wait = { $count ->
    [one] { $count } کارت منتظر است
   *[other] { $count } کارت منتظرند
}
cards-kept = { $count ->
    [one] { $count } کارت هنوز اینجاست
   *[other] { $count } کارت هنوز اینجا هستند
}
input-waits = آنچه وارد کردید منتظر است
refused-text = «{ $text }» هنوز اینجاست. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = بخش‌ها
tab-who = مهمانان
tab-told = بازگویی
tab-topics = موضوع‌ها
tab-write = نوشتن
tab-sum = جملهٔ شما

## Die Frage
asked-now = حالا موضوع این است
asked-before = موضوع این بود
asked-next = { $round }: موضوع بعدی
asked-round = دور بعدی

## Wer kommt
who-title = چه کسانی نزد شما می‌آیند؟
who-count = { $there } از { $count } نفر آمده‌اند
who-none-table = هنوز هیچ‌کس. هر کس به میز شما بیاید، نامش اینجا می‌آید.
who-none-room = هنوز هیچ‌کس. هر کس به اتاق شما بیاید، نامش اینجا می‌آید.
who-hosts = میزبان همراه شما: { $names }
who-away = دیگر اینجا نیستند
guest = مهمان { $no }
guest-from = از { $place }
guest-again-table = قبلاً پشت این میز بوده است
guest-again-room = قبلاً در این اتاق بوده است
guest-new = تازه آمده
guest-paper = موبایل ندارد، کارت مسیر دارد
guest-with = همراه { $names } می‌آید
guest-stays-table = همیشه پشت این میز می‌ماند
guest-stays-room = همیشه در این اتاق می‌ماند
is-here = آمده است
here = آمده
is-here-named = { $name } آمده است
guest-menu = گزینه‌های دیگر برای { $name }
guest-missing = نیامده است
guest-left = رفته است
guest-elsewhere = جای دیگری نشسته است
guest-elsewhere-none = جای دیگری وجود ندارد.
guest-call = به کمک گرداننده نیاز دارد
guest-help = کمک می‌خواهد
help-done = انجام شد
help-done-named = کمک به { $name }: انجام شد
guest-moved = { $name } حالا اینجا نشسته است: { $place }
move-title = { $name } کجا نشسته است؟
host-is = با { $name }
away-gone = دیگر شرکت نمی‌کند
away-at = اینجا نشسته است: { $place }
sits-here = همین‌جا نشسته است
sits-here-named = { $name } همین‌جا نشسته است

## Noch jemand
add-guest-table = یک نفر دیگر اینجا نشسته است
add-guest-room = یک نفر دیگر اینجاست
add-phone-title = با موبایل
add-phone-table = مهمان کد روی تابلوی میز را اسکن می‌کند. بعد نامش در این فهرست می‌آید. اگر جای مهمان پشت میز دیگری است، گرداننده کمک می‌کند.
add-phone-room = مهمان کد روی تابلوی اتاق را اسکن می‌کند. بعد نامش در این فهرست می‌آید. اگر جای مهمان در اتاق دیگری است، گرداننده کمک می‌کند.
add-paper-title = بدون موبایل
add-paper = مهمان یک شماره و یک کد شخصی می‌گیرد.
add-paper-do = ثبت بدون موبایل
added-title = مهمان { $no } ثبت شد
added-write = لطفاً این را روی یک کاغذ بنویسید و به مهمان بدهید:
added-later = مهمان می‌تواند با این کد بعداً از موبایل هم استفاده کند. گرداننده اگر لازم باشد یک کارت مسیر چاپ می‌کند.
added-done = تمام
added-next = یک نفر دیگر بدون موبایل

## Weitersagen
told-title = این را می‌توانید به مهمانان بگویید
told-first-table = میز شما شروع می‌کند. آنچه حالا گفته می‌شود، در دور بعدی اینجا می‌آید.
told-first-room = اتاق شما شروع می‌کند. آنچه حالا گفته می‌شود، در دور بعدی اینجا می‌آید.
told-all-table = { $count ->
    [one] { $count } کارت این میز
   *[other] همهٔ { $count } کارت این میز
}
told-all-room = { $count ->
    [one] { $count } کارت این اتاق
   *[other] همهٔ { $count } کارت این اتاق
}
told-no-sentence = هنوز بدون جملهٔ شما
round-and-cards = دور { $round } · { $cards }
quoted = «{ $text }»
disputed = اختلاف نظر: { $reason }

## Karten schreiben
write-title = نوشتن کارت برای یک نفر
kind-question = این چه نوع کارتی است؟
card-label = کارت
card-label-kind = کارت: { $kind }
card-placeholder = همان‌طور که گفته شد بنویسید
card-give = تحویل
card-given = کارت تحویل شد
card-given-waits = کارت در این دستگاه منتظر است
card-empty = روی کارت هنوز چیزی ننوشته‌اید.
card-too-long = نوشتهٔ کارت بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
chars-left = <b>{ $left }</b> حرف مانده
chars-over = <b>{ $over }</b> حرف زیادی است
chars-short = کوتاه بهتر است
about-label = این کارت به چه چیزی جواب می‌دهد؟
about-missing = لطفاً اول انتخاب کنید که کارت به چه چیزی جواب می‌دهد.
for-whom = از طرف چه کسی؟
for-nobody = بدون نام
written-title = نوشته‌های شما
show-more = نمایش { $count } کارت دیگر
card-waits = از ساعت { $time } منتظر است
card-leaving = در حال پس گرفتن
card-refused = کارت هنوز اینجاست
card-menu = تغییر دادن یا پس گرفتن کارت
card-menu-title = این کارت
card-edit = تغییر دادن
card-edit-title = تغییر دادن کارت
card-changed = کارت تغییر کرد
save-change = ذخیرهٔ تغییر
keep-as-is = همین‌طور بماند
card-withdraw = پس گرفتن
withdraw-title = این کارت را پس می‌گیرید؟
withdraw-text = این کارت از همه جا پاک می‌شود. در گزارش هم نمی‌آید.
withdraw-do = پس گرفتن
withdraw-keep = نگه داشتن
card-withdrawn = کارت پس گرفته شد
edit-refused = تغییر شما «{ $text }» پذیرفته نشد.
back-to-composer = برگشت به جای نوشتن
late-draft = این دور تمام شد. آخرین کارت شما هنوز اینجاست. می‌خواهید آن را تحویل دهید؟
late-draft-over = گردهمایی تمام شد. آخرین کارت شما هنوز اینجاست. با گرداننده صحبت کنید.
late-give = تحویل می‌دهم
late-given = کارت تحویل شد

## Der Satz für alle
sum-title = جملهٔ شما برای همه
sum-label-table = مهم‌ترین چیز پشت میز شما چه بود؟
sum-label-room = مهم‌ترین چیز در اتاق شما چه بود؟
sum-hint = در جمع‌بندی، وقتی شما صحبت می‌کنید، روی پردهٔ نمایش می‌آید.
sum-left = <b>{ $left }</b> حرف مانده
sum-before = دورهای قبلی
sum-change = تغییر دادن
sum-change-named = تغییر دادن جملهٔ دور { $round }
sum-done = تمام
field-saved = ذخیره شد
field-waits = در این دستگاه منتظر است
field-meanwhile = حالا اینجا نوشته است: { $text }

## Themen eines offenen Raums
topics-title = موضوع‌ها
topics-none = هنوز موضوعی نیست. مهمانان شما می‌خواهند دربارهٔ چه صحبت کنند؟
topic-new = موضوع جدید
topic-add = افزودن
topic-up = { $title }: بالاتر
topic-down = { $title }: پایین‌تر
topic-first = این همین حالا در بالای فهرست است.
topic-last = این همین حالا در پایین فهرست است.
topic-moved = { $title } حالا در جای { $no } است
topic-menu = گزینه‌های دیگر برای { $title }
topic-done = صحبت شد
topic-set-done = صحبت شده است
topic-not-done = هنوز صحبت نشده است
topic-remove = حذف

## Ernte
harvest-now-table = حالا نوبت میز شماست
harvest-now-room = حالا نوبت اتاق شماست
harvest-no-sentence = شما جمله‌ای ننوشته‌اید. آزاد بگویید که چه چیزی از همه مهم‌تر بود.
harvest-other = حالا صحبت می‌کند: { $place }
harvest-soon = به زودی همه می‌گویند که دربارهٔ چه صحبت کرده‌اند
harvest-own = شما این را می‌خوانید
harvest-order-table = همهٔ میزها
harvest-order-room = همهٔ اتاق‌ها
harvest-mine-table = میز شما
harvest-mine-room = اتاق شما
harvest-now = حالا

## Warten und Pausen
before-title = به زودی شروع می‌کنیم
between-title = به زودی ادامه می‌دهیم
calm-welcome = خوش آمدید
calm-before = حالا لازم نیست کاری کنید. وقتی مهمانان به راه بیفتند، اینجا می‌بینید چه کسانی نزد شما می‌آیند.
calm-after = دورها تمام شد. تشکر که میزبان بودید.
calm-together = این کار را همه با هم انجام می‌دهند. شما هم می‌توانید در صفحهٔ همگانی شرکت کنید.
calm-question = سؤال برای میز یا اتاق شما
what-comes = بعد از این
about-minutes = حدود { $minutes } دقیقه
resting-title = برای امروز تمام شد
resting-text = در یک روز دیگر ادامه می‌دهیم. کارت‌ها و جمله‌های شما باقی می‌ماند.
ended-title = تشکر که میزبان بودید
ended-text = «{ $title }» تمام شد. همهٔ کارت‌ها و جمله‌های شما در گزارش است.
ended-contact = به سؤال‌ها جواب می‌دهد: { $contact }
