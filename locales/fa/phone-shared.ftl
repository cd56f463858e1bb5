### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = چند نفر با این موبایل
shared-what = هر نفر کارت‌ها و نقطه‌های خودش را دارد. پیش از آنکه کس دیگری بنویسد، نفر را عوض کنید.
shared-open = مدیریت افراد
shared-now = حالا می‌نویسد: { $name }
shared-change = عوض کردن
shared-change-to = حالا { $name } می‌نویسد
shared-is-now = { $name } در حال نوشتن است
shared-add = یک نفر دیگر
shared-name = نام نفر جدید چیست؟
shared-slip = کد روی برگهٔ ورود نفر جدید
shared-wait = لطفاً صبر کنید تا همه چیز ذخیره شود. بعد می‌توانید نفر را عوض کنید.
shared-changed = حالا { $name } می‌نویسد.
refused-shared-full = در این موبایل تا حالا { $max } نفر هستند. بیشتر ممکن نیست.
refused-shared-unknown = این شخص دیگر در این موبایل نیست.

## Leihgerät
lent-title = دستگاه امانتی
lent-what = وقتی کارتان تمام شد، دستگاه را به نفر بعدی بدهید. از شما چیزی اینجا نمی‌ماند.
lent-done = کارم تمام شد
lent-ask = کارتان تمام شد؟
lent-ask-what = کارت‌ها و نقطه‌های شما در گردهمایی می‌ماند. در این دستگاه از شما چیزی نمی‌ماند.
lent-code = کد شما: <b>{ $code }</b>. اگر می‌خواهید با دستگاه دیگری ادامه دهید، آن را بنویسید.
lent-go = تمام شد، نفر بعدی
lent-stay = هنوز نه
lent-idle = هنوز اینجا هستید؟
lent-idle-what = اگر نه، دستگاه به زودی برای نفر بعدی آماده می‌شود.
lent-here = بله، هنوز اینجا هستم
