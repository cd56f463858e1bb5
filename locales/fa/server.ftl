### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = مشارکت
page-no-script = این صفحه به جاوااسکریپت (JavaScript) نیاز دارد. لطفاً آن را روشن کنید یا از دستگاه دیگری استفاده کنید.

## Ablehnungen
refused-access-guesses = چندین بار کد اشتباه وارد شد. لطفاً یک دقیقه صبر کنید.
refused-name-too-long = نام بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
refused-request-malformed = لپ‌تاپ این را نفهمید. لطفاً صفحه را دوباره باز کنید.
refused-request-method = این کار در این صفحه ممکن نیست. لطفاً صفحه را دوباره باز کنید.
refused-request-too-big = این بسیار بزرگ است. لطفاً آن را کوتاه کنید.
refused-page-unknown = چنین صفحه‌ای نیست. لطفاً به پردهٔ نمایش نگاه کنید.
refused-protocol-failed = گزارش چاپ نشد. هیچ چیز گم نشده است. لطفاً دوباره امتحان کنید.
refused-detail-unknown = چنین بخشی وجود ندارد: { $field }.
refused-detail-wrong = این بخش درست نیست: { $field }.
refused-network-unknown = لپ‌تاپ حالا این آدرس را ندارد. لطفاً یک آدرس از فهرست انتخاب کنید.
refused-wifi-ssid = لطفاً نام وای‌فای را بنویسید.
refused-wifi-password = رمز وای‌فای بسیار کوتاه است. باید دست‌کم { $min } حرف داشته باشد.
refused-format-unknown = چنین قالبی وجود ندارد.
refused-format-toml = این فایل TOML درست نیست: { $detail }
refused-format-unknown-key = کلید { $key } اینجا وجود ندارد.
refused-format-missing = کم است: { $key }
refused-format-wrong = مقدار { $key } درست نیست: { $detail }
refused-format-impossible = مقدار { $key } ممکن نیست.
refused-format-twice = { $key } دو بار آمده است.
refused-format-activity = چنین فعالیتی وجود ندارد. این‌ها شناخته شده‌اند: { $known }
refused-format-source = { $key } از مرحله‌ای نام می‌برد که پیش از آن نیامده است: { $source }
refused-format-unsuited = { $key } از مرحله‌ای نام می‌برد که این مرحله نمی‌تواند با آن ادامه دهد: { $source }
refused-format-key = { $key } فقط می‌تواند حروف کوچک لاتین، عدد و خط تیره داشته باشد.

## Warnungen zum Netz
warning-network-none = لپ‌تاپ به هیچ شبکه‌ای وصل نیست. موبایل‌ها به آن نمی‌رسند. آن را به وای‌فای سالن وصل کنید.
warning-network-only-virtual = فقط شبکه‌های مجازی وجود دارد. احتمالاً موبایل‌ها به لپ‌تاپ نمی‌رسند.
warning-network-vpn = وی‌پی‌ان (VPN) روشن است. شاید نگذارد موبایل‌ها به لپ‌تاپ برسند.
warning-network-hotspot = هات‌اسپات ویندوز فقط هشت دستگاه را قبول می‌کند. برای افراد بیشتر، روتر وای‌فای لازم است.
warning-wifi-not-ascii = نام یا رمز وای‌فای حروف خاص دارد. بعضی موبایل‌ها آن را اشتباه می‌خوانند.
warning-wifi-hex = نام یا رمز وای‌فای مثل عدد است. بعضی موبایل‌ها آن را اشتباه می‌خوانند.

## Terminal
cli-help =
    مشارکت در سالن: کارت‌ها، نقطه‌ها، گزارش. بدون انترنت.

    بدون فرمان، سرور شروع می‌شود. This help in English: eventkit --lang en --help
cli-usage = طرز استفاده
cli-heading-options = گزینه‌ها
cli-heading-commands = فرمان‌ها
cli-option-help = نمایش این راهنما.
cli-option-version = نمایش نسخه.
cli-start = سرور را شروع می‌کند و صفحهٔ گرداننده را باز می‌کند.
cli-link = یک لینک جدید برای گرداننده می‌دهد. این لینک یک بار و دوازده ساعت اعتبار دارد.
cli-formats = قالب‌های موجود را نشان می‌دهد.
cli-formats-check = یک فایل قالب را بررسی می‌کند.
cli-check-long = بررسی‌هایی که بسیار طول می‌کشد هم انجام شود.
cli-check = تمام برنامه را بررسی می‌کند (فقط در پوشهٔ کار).
cli-option-port = پورت؛ در شروع اول 5050. بعد از آن به پوشهٔ داده‌ها تعلق دارد.
cli-option-new-port = تغییر پورت پوشهٔ داده‌ها. بعد از آن موبایل‌های باز باید دوباره وارد شوند.
cli-option-host = آدرسی که سرور روی آن گوش می‌دهد؛ وگرنه همهٔ آدرس‌ها.
cli-option-data = پوشهٔ داده‌ها؛ وگرنه پوشهٔ معمول سیستم شما.
cli-option-no-browser = صفحهٔ گرداننده باز نشود.
cli-option-allow-host = نام دیگری که سرور به آن جواب می‌دهد. چند بار ممکن است.
cli-option-debug = برای ساخت و آزمایش برنامه: معلومات بیشتر در /healthz.
cli-option-lang = زبان پیام‌ها: de یا en؛ وگرنه زبان سیستم.
cli-addresses = آدرس‌ها برای موبایل‌ها و پردهٔ نمایش:
cli-this-computer = فقط همین کامپیوتر
cli-moderator = گرداننده (این لینک یک بار و دوازده ساعت اعتبار دارد):
cli-how-to-stop = توقف با Ctrl+C
cli-stopping = در حال توقف …
cli-format-good = { $file } درست است: { $stages } مرحله، { $minutes } دقیقه.
cli-only-checkout = این فقط در پوشهٔ کاری ممکن است که run.py دارد.
cli-not-built = یک بخش برنامه کم است: { $path }. در پوشهٔ کار، این فرمان آن را می‌سازد: python3 run.py
cli-data-in-use = پوشهٔ داده‌های { $data } را یک eventkit دیگر که باز است استفاده می‌کند. اول آن را متوقف کنید یا با --data پوشهٔ دیگری بگیرید.
cli-data-not-writable = در پوشهٔ داده‌های { $data } نمی‌توان نوشت ({ $reason }). با --data پوشهٔ دیگری بگیرید.
cli-data-newer = پوشهٔ داده‌های { $data } از نسخهٔ جدیدتری است. لطفاً eventkit را به‌روز کنید.
cli-port-belongs = این پوشهٔ داده‌ها به پورت { $kept } تعلق دارد، نه { $asked }. موبایل‌های باز فقط همان پورت را می‌شناسند. اگر واقعاً می‌خواهید آن را تغییر دهید: --new-port
cli-port-taken = پورت { $port } آزاد نیست ({ $reason }). آیا eventkit از قبل باز است؟ اگر نه، پورت دیگری انتخاب کنید با --port NUMBER --new-port
refused-format-taken = یک قالب همراه برنامه از قبل «{ $id }» نام دارد. لطفاً به قالب خود نام دیگری بدهید.
