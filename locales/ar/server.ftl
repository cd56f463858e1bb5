### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = المشاركة
page-no-script = تحتاج هذه الصفحة إلى JavaScript. يرجى تشغيله أو استخدام جهاز آخر.

## Ablehnungen
refused-access-guesses = أُدخل رمز خاطئ مرات كثيرة. يرجى الانتظار دقيقة واحدة.
refused-name-too-long = الاسم طويل جدًا. أقصى عدد للأحرف: { $max }.
refused-request-malformed = لم يفهم الحاسوب ذلك. يرجى إعادة تحميل الصفحة.
refused-request-method = هذا غير ممكن على هذه الصفحة. يرجى إعادة تحميل الصفحة.
refused-request-too-big = هذا كبير جدًا. يرجى اختصاره.
refused-page-unknown = هذه الصفحة غير موجودة. يرجى النظر إلى الشاشة الكبيرة.
refused-protocol-failed = تعذرت طباعة المحضر. لم يضع شيء. يرجى المحاولة مرة أخرى.
refused-detail-unknown = هذه المعلومة غير معروفة: { $field }.
refused-detail-wrong = هذه المعلومة غير صحيحة: { $field }.
refused-network-unknown = هذا العنوان غير متاح على الحاسوب الآن. يرجى اختيار عنوان من القائمة.
refused-wifi-ssid = يرجى إدخال اسم شبكة الواي فاي.
refused-wifi-password = كلمة سر الواي فاي قصيرة جدًا. أقل عدد للأحرف: { $min }.
refused-format-unknown = هذا النموذج غير موجود.
refused-format-toml = الملف ليس ملف TOML صالحًا: { $detail }
refused-format-unknown-key = المفتاح { $key } غير موجود هنا.
refused-format-missing = ناقص: { $key }
refused-format-wrong = قيمة { $key } غير مناسبة: { $detail }
refused-format-impossible = قيمة { $key } غير ممكنة.
refused-format-twice = { $key } مكرر.
refused-format-activity = هذا النشاط غير موجود. الأنشطة المعروفة: { $known }
refused-format-source = يشير { $key } إلى خطوة لا تأتي قبله: { $source }
refused-format-unsuited = يشير { $key } إلى خطوة لا يمكن لهذه الخطوة أن تبني عليها: { $source }
refused-format-key = لا يُسمح في { $key } إلا بأحرف لاتينية صغيرة وأرقام وشرطات.

## Warnungen zum Netz
warning-network-none = الحاسوب غير متصل بأي شبكة. لا يمكن للهواتف الوصول إليه. يرجى وصله بشبكة الواي فاي في القاعة.
warning-network-only-virtual = لا توجد إلا شبكات افتراضية. من المرجح ألا تصل الهواتف إلى الحاسوب.
warning-network-vpn = تطبيق VPN قيد التشغيل. قد يمنع الهواتف من الوصول إلى الحاسوب.
warning-network-hotspot = نقطة اتصال Windows تقبل 8 أجهزة فقط. لعدد أكبر من الناس تحتاج القاعة إلى موجّه واي فاي.
warning-wifi-not-ascii = في اسم شبكة الواي فاي أو كلمة سرها أحرف خاصة. بعض الهواتف تقرؤها خطأً.
warning-wifi-hex = اسم شبكة الواي فاي أو كلمة سرها يشبه رقمًا. بعض الهواتف تقرؤه خطأً.

## Terminal
cli-help =
    المشاركة في القاعة: بطاقات ونقاط ومحضر. بلا إنترنت.

    بدون أمر يبدأ الخادم بالعمل. This help in English: eventkit --lang en --help
cli-usage = طريقة الاستخدام
cli-heading-options = الخيارات
cli-heading-commands = الأوامر
cli-option-help = عرض هذه المساعدة.
cli-option-version = عرض رقم الإصدار.
cli-start = تشغيل الخادم وفتح لوحة إدارة الحوار.
cli-link = إنشاء رابط جديد لإدارة الحوار. يصلح مرة واحدة خلال اثنتي عشرة ساعة.
cli-formats = عرض النماذج المتوفرة.
cli-formats-check = فحص ملف نموذج.
cli-check-long = مع الفحوص التي تستغرق وقتًا طويلًا جدًا.
cli-check = فحص البرنامج كله (في مجلد عمل فقط).
cli-option-port = المنفذ؛ عند التشغيل الأول 5050. بعد ذلك يرتبط بمجلد البيانات.
cli-option-new-port = تغيير منفذ مجلد البيانات. على الهواتف المفتوحة الانضمام من جديد.
cli-option-host = العنوان الذي يعمل عليه الخادم؛ وإلا فكل العناوين.
cli-option-data = مجلد البيانات؛ وإلا فالمجلد المعتاد في نظام التشغيل.
cli-option-no-browser = عدم فتح اللوحة.
cli-option-allow-host = اسم آخر يستجيب له الخادم. يمكن تكراره.
cli-option-debug = للتطوير والاختبارات: معلومات أكثر تحت /healthz.
cli-option-lang = لغة الرسائل: de أو en؛ وإلا فلغة النظام.
cli-addresses = عناوين للهواتف والشاشة الكبيرة:
cli-this-computer = هذا الحاسوب فقط
cli-moderator = إدارة الحوار (يصلح الرابط مرة واحدة خلال اثنتي عشرة ساعة):
cli-how-to-stop = للإيقاف: Ctrl+C
cli-stopping = جارٍ الإيقاف …
cli-format-good = الملف { $file } سليم. عدد الخطوات: { $stages }، عدد الدقائق: { $minutes }.
cli-only-checkout = هذا ممكن فقط في مجلد عمل فيه run.py.
cli-not-built = جزء من البرنامج ناقص: { $path }. في مجلد عمل يُبنى بالأمر: python3 run.py
cli-data-in-use = مجلد البيانات { $data } يستخدمه برنامج eventkit يعمل الآن. يرجى إيقافه أولًا أو تحديد مجلد آخر بواسطة --data.
cli-data-not-writable = لا يمكن الكتابة في مجلد البيانات { $data } ({ $reason }). يرجى تحديد مجلد آخر بواسطة --data.
cli-data-newer = مجلد البيانات { $data } من إصدار أحدث. يرجى تحديث eventkit.
cli-port-belongs = مجلد البيانات هذا مرتبط بالمنفذ { $kept } وليس { $asked }. لا تعرف الهواتف المفتوحة إلا هذا المنفذ. لتغييره فعلًا: --new-port
cli-port-taken = المنفذ { $port } غير متاح ({ $reason }). هل يعمل eventkit الآن؟ وإلا فيرجى تحديد منفذ آخر: --port NUMBER --new-port
refused-format-taken = يوجد نموذج مرفق مع البرنامج بالاسم «{ $id }». يرجى اختيار اسم آخر لنموذجك.
