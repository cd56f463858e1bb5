### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = کارت چه شد؟
way-mine = کارت‌های شما چه شد
way-mine-what = ببینید کارت‌های شما زیر کدام عنوان است، چند نقطه گرفته و حالا چه می‌شود.
way-look = دیدن مسیر کارت‌ها
way-asking = در حال جستجو
way-none = اینجا کارتی نیست.
way-keep = لینک برای نگه داشتن
way-keep-what = با این لینک چند هفته بعد هم می‌بینید که کارت‌های شما چه شد. فقط می‌توانید بخوانید، نه شرکت کنید.
way-keep-show = نمایش لینک
way-keep-qr = کد برای اسکن: کارت‌های شما چه شد
way-keep-page = آدرس برای نوشتن
way-keep-code = کد خواندن
way-keep-how = این فقط در شبکهٔ این لپ‌تاپ و تا وقتی روشن است کار می‌کند. از کد عکس بگیرید یا آن را بنویسید.
way-keep-open = باز کردن صفحه

## Eine Karte
way-of = مسیر کارت { $no }
way-card = کارت { $no }
way-paper = از کاغذ
way-origin = بخشی از کارت { $no }
way-answers = دربارهٔ این نوشته شده است
way-here = کارت روی تخته است. هنوز کار دیگری نشده است.
way-table = کارت همان‌جاست که نوشته شد. همه آن را بعداً می‌بینند.
way-unshown = کارت‌های این مرحله هنوز نشان داده نشده است.
way-held = کارت منتظر تأیید گرداننده است.
way-late = کارت بعد از پایان مرحله رسید. گرداننده آن را هنوز به کارت‌های دیگر اضافه نکرده است.
way-hidden = گرداننده این کارت را نشان نمی‌دهد. دلیل: { $reason }
way-withdrawn = کارت { $no } پس گرفته شد.
way-split = این کارت به چند کارت تقسیم شد. ادامه با این کارت‌هاست: { $parts }
way-parked = کارت در «موضوع‌ها برای بعد» است. در گزارش هم می‌آید.

## Die Schritte
way-stacked = همان را می‌گوید که کارت { $no } می‌گوید و زیر آن است:
way-heading = زیر عنوان
way-rank = جای { $rank } از { $of }
way-sources = موبایل‌ها { $phones }، کاغذ { $paper }، دست‌ها { $hands }
way-again = { $count ->
    [one] رأی‌گیری دوم: { $count } نقطه
   *[other] رأی‌گیری دوم: { $count } نقطه
}
way-chosen = نتیجه
way-not-chosen = این در میان نتیجه‌ها نیست.
way-undecided = نتیجه‌ها هنوز معلوم نیست.
way-because = اضافه شد، چون: { $reason }
way-about = دربارهٔ:
way-written = { $count ->
    [one] دربارهٔ آن { $count } کارت نوشته شد:
   *[other] دربارهٔ آن { $count } کارت نوشته شد:
}
way-more = { $count ->
    [one] و { $count } کارت دیگر
   *[other] و { $count } کارت دیگر
}
way-who = چه کسی
way-partners = همراه چه کسانی
way-until = تا چه وقت
way-first-step = قدم اول
way-status = وضعیت
way-status-open = هنوز شروع نشده
way-status-running = در جریان است
way-status-done = انجام شد
way-status-dropped = کنار گذاشته شد

## Die Seite zum Nachlesen
ways-language = انتخاب زبان
ways-running = گردهمایی هنوز ادامه دارد. این صفحه وضع فعلی را نشان می‌دهد.
ways-closed = گردهمایی تمام شد. گرداننده اینجا می‌نویسد که اقدام‌ها به کجا رسیده است.
ways-contact = به سؤال‌ها جواب می‌دهد: { $contact }
ways-code = کد خواندن
ways-code-what = کد خواندن روی برگهٔ شما یا در موبایل شما نوشته است.
ways-code-hint = 10 حرف یا عدد. حروف بزرگ و کوچک فرق ندارد.
ways-code-empty = لطفاً اول کد خواندن را وارد کنید.
ways-open = خواندن
refused-reading-unknown = این کد خواندن درست نیست. لطفاً یک بار دیگر با دقت نگاه کنید.
