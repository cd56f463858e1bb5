### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = عکس تختهٔ کارت‌ها
photo-what-table = در آخر دور از کارت‌های روی میز عکس بگیرید. عکس در گزارش می‌آید. لطفاً از چهره‌ها عکس نگیرید.
photo-what-room = در آخر دور از تختهٔ کارت‌های اتاق عکس بگیرید. عکس در گزارش می‌آید. لطفاً از چهره‌ها عکس نگیرید.
photo-take = عکس
photo-chosen = عکس انتخاب شد.
photo-caption = در عکس چه دیده می‌شود؟
photo-caption-hint = یک جملهٔ کوتاه. زیر عکس می‌آید.
photo-send = فرستادن عکس
photo-drop = دور انداختن
photo-drop-named = { $caption }: دور انداختن
photo-own = عکس‌های اینجا
photo-no = عکس { $no }
photo-menu = تغییر دادن یا حذف: { $photo }
photo-alt-plain = عکس تختهٔ کارت‌ها
photo-alt-where = عکس تختهٔ کارت‌ها، { $where }
photo-save = ذخیرهٔ تغییر
photo-changed = عکس تغییر کرد.
photo-remove = حذف
photo-keep = نگه داشتن
photo-removed = عکس حذف شد.
photo-remove-title = این عکس حذف شود؟
photo-remove-what = این عکس از پردهٔ نمایش می‌رود و در گزارش نمی‌آید.

## Unterwegs
photo-sending = عکس فرستاده می‌شود: { $percent } از 100
photo-prepared = عکس رسید و آماده می‌شود.
photo-waits-turn = عکس منتظر است تا عکس قبلی فرستاده شود.
photo-waits-away = ارتباط قطع است. عکس در این دستگاه منتظر است. لطفاً صفحه را نبندید و دوباره باز نکنید.

## Panel der Moderation
photos = عکس‌ها
photos-what = عکس‌های تخته‌های کارت، صاف شده و بدون اطلاعات مکان. در گزارش کنار دور و جای خود می‌آیند.
photos-add = افزودن عکس
photos-choose = انتخاب عکس‌ها
photos-step = برای کدام مرحله؟
photos-no-step = هیچ مرحله‌ای
photos-place = از کدام جا؟
photos-no-place = هیچ جایی
photos-nowhere = بدون مرحله و جا
photos-show = نمایش روی پرده
photos-show-named = نمایش روی پرده: { $photo }
photos-shown = پردهٔ نمایش حالا عکس‌ها را نشان می‌دهد.
photos-not-open = فقط از جمع‌بندی به بعد: تا آن وقت هر میز یا اتاق فقط عکس‌های خود را می‌بیند.
photos-edit = تغییر دادن
photos-edit-named = تغییر دادن: { $photo }
photos-remove-what = این عکس حذف شود؟ در این صورت در گزارش نمی‌آید. می‌توانید آن را برگردانید.

## Ablehnungen
refused-photo-unknown = این عکس دیگر وجود ندارد.
refused-photo-unreadable = این عکس را نمی‌توان اینجا خواند. این‌ها ممکن است: JPEG، PNG و WebP.
refused-photo-too-large = عکس بیشتر از { $max } میلیون پیکسل دارد. لطفاً عکس را کوچک‌تر بگیرید.
refused-photo-too-heavy = فایل بزرگ‌تر از { $max } مگابایت است. لطفاً عکس را کوچک‌تر بگیرید.
refused-caption-too-long = نوشتهٔ زیر عکس بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
