### Was das Handy später sagt, nach Beitreten und Kartenschreiben. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Code eingeben
code-title = در کجا می‌خواهید شرکت کنید؟
code-label = کد گردهمایی
code-hint = 6 حرف یا عدد. روی پردهٔ نمایش نوشته است.
code-empty = لطفاً اول کد را وارد کنید.
code-go = ادامه
code-open = اینجا در جریان است

## Beitreten
name-save = ذخیرهٔ نام
name-saved = نام ذخیره شد.
continue-title = ادامه با این دستگاه
continue-hint = کد شخصی شما در دستگاه دیگر زیر «کمک» نوشته است.
continue-label = کد شخصی
continue-empty = لطفاً اول کد را وارد کنید.
continue-go = ادامه
guest-no = مهمان { $no }

## Werkzeuge
text-normal = معمولی
text-large = بزرگ
text-larger = بسیار بزرگ
help-what-title = این چیست؟
help-what = با این موبایل کارت می‌نویسید و نقطه می‌گذارید. گرداننده مرحلهٔ بعدی را نشان می‌دهد. بعد همه چیز روی پردهٔ نمایش هم می‌آید.
help-outbox = اگر ارتباط قطع شود، کارت‌های شما در این موبایل محفوظ می‌ماند.
help-code-title = ادامه با یک دستگاه دیگر
help-code = کد شما: <b>{ $code }</b>. با این کد در دستگاه دیگری ادامه می‌دهید.
help-contact-title = سؤال دارید؟
help-contact = با گرداننده صحبت کنید.
help-leave-title = رفتن
help-leave = هر وقت بخواهید می‌توانید بروید. کارت‌های شما می‌ماند. فقط این صفحه را ببندید.
discard = دور انداختن

## Warten und Pausen
ended-title = تشکر که شرکت کردید
ended-text = «{ $title }» تمام شد. کارت‌ها و نقطه‌های شما در گزارش است.
ended-contact = به سؤال‌ها جواب می‌دهد: { $contact }

## Karten schreiben
late-draft = این مرحله تمام شد. آخرین کارت شما هنوز اینجاست. می‌خواهید آن را به گرداننده بدهید؟
late-draft-over = گردهمایی تمام شد. آخرین کارت شما هنوز اینجاست. با گرداننده صحبت کنید.
late-give = به گرداننده می‌دهم
late-in-tray = کارت شما «{ $text }» نزد گرداننده است.
late-given = کارت شما به گرداننده می‌رسد

## Meine Karten
your-card = کارت شما
card-menu-title = کارت شما
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

## Karten ordnen
cluster-open = گرداننده کارت‌ها را زیر عنوان‌ها می‌گذارد. شما می‌توانید اینجا بخوانید.
cluster-closed = کارت‌ها حالا این‌طور چیده شده‌اند.
cluster-none = اینجا هنوز کارتی نیست.

## Punkte kleben
dots-left = { $left ->
    [one] <b>{ $left } نقطه از { $of } مانده</b>
   *[other] <b>{ $left } نقطه از { $of } مانده</b>
}
dots-gone = <b>همهٔ نقطه‌ها را گذاشتید</b>
dots-how = + را بزنید.
dots-move = می‌توانید جای نقطه‌ها را عوض کنید.
dot-give = گذاشتن نقطه روی { $title }
dot-take = برداشتن نقطه از { $title }
your-dots = نقطه‌های شما: { $count }
dots-all = { $count ->
    [one] { $count } نقطه در سالن
   *[other] { $count } نقطه در سالن
}
of-them-yours = { $count ->
    [one] { $count } نقطه از شما
   *[other] { $count } نقطه از شما
}
vote-secret = { $count ->
    [0] نقطه‌های دیگران را همه وقتی می‌بینند که نتیجه نشان داده شود.
    [one] { $count } نفر نقطه گذاشته است. همه نتیجه را وقتی می‌بینند که گرداننده آن را نشان دهد.
   *[other] { $count } نفر نقطه گذاشته‌اند. همه نتیجه را وقتی می‌بینند که گرداننده آن را نشان دهد.
}
vote-none = اینجا هنوز چیزی نیست که روی آن نقطه بگذارید.
vote-closed = نقطه گذاشتن تمام شد. به زودی نتیجه نشان داده می‌شود.
vote-revealed = { $count ->
    [one] { $count } نفر این‌طور نقطه گذاشته است.
   *[other] { $count } نفر این‌طور نقطه گذاشته‌اند.
}
vote-confirmed = نقطه‌ها شمرده شد. با این‌ها ادامه می‌دهیم.
chosen = انتخاب شد
dots-total = جمعاً { $total } نقطه

## Worauf man antwortet
about-label = جواب شما به
answers-to = جواب به: { $title }
answers-else = دربارهٔ چیز دیگر

## Zeichen auf den Karten
same-title = این کارت‌ها یک چیز را می‌گویند
card-part = گرداننده کارت شما را تقسیم کرده است. این بخش { $place } از { $parts } است.
card-parked = در «موضوع‌ها برای بعد» است

## Themenspeicher
parking-give = برای بعد بماند
parking-none = اینجا هنوز چیزی نیست.

## Zweiter Durchgang
round-two = رأی‌گیری دوم
round-two-text = { $dots ->
    [one] این‌ها مساوی شدند. حالا { $dots } نقطهٔ دیگر دارید.
   *[other] این‌ها مساوی شدند. حالا { $dots } نقطهٔ دیگر دارید.
}
dots-first-round = { $count ->
    [one] رأی‌گیری اول: { $count } نقطه
   *[other] رأی‌گیری اول: { $count } نقطه
}
dots-again = { $count ->
    [one] رأی‌گیری دوم: { $count } نقطه
   *[other] رأی‌گیری دوم: { $count } نقطه
}
dots-paper = { $count } نقطه روی کاغذ
dots-hands = { $count } نقطه با بلند کردن دست
chosen-because = اضافه شد: { $reason }

## Gruppen
group-choose = یک گروه انتخاب کنید. می‌توانید گروه را عوض کنید.
group-closed = گروه‌ها تعیین شد. شما در هیچ گروهی نیستید.
group-chosen = شما در گروه { $title } هستید.
group-none = هنوز گروهی نیست.
group-mine = گروه شما
group-size = { $count } از { $limit } نفر
group-full = پر
group-join = به این گروه می‌آیم
group-change = به این گروه می‌روم
group-leave = ترک گروه

## Maßnahmen
measure-title = اقدام
measure-new = نوشتن اقدام
measure-make = ثبت
measure-made = اقدام در فهرست آمد
measure-about = به کدام راه حل مربوط است؟
measure-short-what = چه کار
measure-short-who = چه کسی
measure-short-partners = همراه چه کسانی
measure-short-until = تا چه وقت
measure-short-first-step = قدم اول
measure-what = چه کار؟
measure-what-hint = چه باید بشود؟ یک جمله کافی است.
measure-who = مسئول کار کیست؟
measure-who-hint = بهتر است کسی باشد که امروز اینجاست.
measure-partners = همراه چه کسانی؟
measure-until = تا چه وقت؟
measure-until-hint = مثلاً: تا آخر ماه مارچ (31.3.)
measure-first-step = قدم اول
measure-first-step-hint = چه کاری همین هفته ممکن است؟
measure-missing = هنوز کم است: { $parts }
measure-empty = لطفاً اول بنویسید که چه باید بشود.
measure-open = تکمیل کردن: { $title }
measure-saves = هر بخش خودش ذخیره می‌شود. چند نفر می‌توانند همزمان بنویسند.
measure-done = تمام
measure-remove = حذف
measure-remove-title = این اقدام حذف شود؟
measure-remove-text = برای همه پاک می‌شود. در گزارش هم نمی‌آید.
measure-removed = اقدام حذف شد
measure-gone = این اقدام دیگر وجود ندارد.
plan-none = هنوز اقدامی نیست.
plan-by-moderator = دربارهٔ آن صحبت کنید. گرداننده اقدام‌ها را می‌نویسد.
plan-closed = { $count ->
    [0] این مرحله تمام شد. روی چیزی توافق نشد.
    [one] این مرحله تمام شد. روی { $count } اقدام توافق شد.
   *[other] این مرحله تمام شد. روی { $count } اقدام توافق شد.
}
field-saved = ذخیره شد
field-waits = در این موبایل منتظر است
field-meanwhile = حالا اینجا نوشته است: { $text }

## Rückblick
reflect-closed = مرور تمام شد.
reflect-secret = { $count ->
    [0] هیچ‌کس نمی‌بیند که چه کسی چه می‌گوید. همه جواب‌ها را وقتی می‌بینند که گرداننده آن‌ها را نشان دهد.
    [one] { $count } نفر جواب داده است. هیچ‌کس نمی‌بیند که چه کسی چه می‌گوید. همه جواب‌ها را وقتی می‌بینند که گرداننده آن‌ها را نشان دهد.
   *[other] { $count } نفر جواب داده‌اند. هیچ‌کس نمی‌بیند که چه کسی چه می‌گوید. همه جواب‌ها را وقتی می‌بینند که گرداننده آن‌ها را نشان دهد.
}
reflect-said = نظر سالن
reflect-nothing = دربارهٔ این کسی چیزی ننوشته است.
answer-take-back = پس گرفتن
answer-yours = جواب شما

## Zwischen zwei Tagen
resting-title = برای امروز تمام شد
resting-text = در یک روز دیگر ادامه می‌دهیم: با همین کد و همین موبایل. کارت‌های شما می‌ماند.
