### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = کارت شما «{ $text }» منتظر تأیید گرداننده است.

## Karte melden
card-report = خبر دادن دربارهٔ این کارت
report-title = دربارهٔ این کارت به گرداننده خبر می‌دهید؟
report-what = گرداننده به آن نگاه می‌کند. هیچ‌کس نمی‌فهمد چه کسی خبر داده است.
report-do = خبر می‌دهم
report-not = خبر نمی‌دهم
report-sent = به گرداننده خبر داده شد
reported = شما دربارهٔ آن خبر داده‌اید

## Die Tür
door-closed = در حال حاضر ورود بسته است.
door-closed-what = حالا کسی تازه وارد نمی‌شود. لطفاً با گرداننده صحبت کنید. کسانی که قبلاً شرکت کرده‌اند، با کد شخصی خود ادامه می‌دهند.
slip-label = کد روی برگهٔ ورود شما
slip-hint = 6 حرف یا عدد. برگه را دم در می‌گیرید.
refused-door-closed = در حال حاضر ورود بسته است. لطفاً با گرداننده صحبت کنید.
refused-slip-needed = لطفاً کد روی برگهٔ ورود خود را وارد کنید.
refused-slip-unknown = چنین برگهٔ ورودی وجود ندارد. لطفاً یک بار دیگر با دقت نگاه کنید.
refused-slip-used = با این برگهٔ ورود، کسی قبلاً وارد شده است. لطفاً یک برگهٔ جدید بگیرید.

## Weitermachen mit einer gedruckten Karte
go-on-title = دوباره خوش آمدید
go-on-as = ادامه با نام { $name }
go-on-not = این من نیستم
go-on-instead = این موبایل حالا مال { $name } است.
go-on-stay = ماندن با نام { $name }
