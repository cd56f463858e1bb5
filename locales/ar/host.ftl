### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = المضيف/ة
starting = جارٍ التحميل
starting-away = لم يستجب الحاسوب في القاعة بعد.
starting-away-hint = يرجى البقاء على شبكة الواي فاي في القاعة. ستتابع الصفحة تلقائيًا.
refused-title = لم ينجح ذلك
skip-to-main = الانتقال إلى المحتوى
new-step = خطوة جديدة: { $title }

## An den Tisch kommen
entry-title = أنت المضيف/ة
entry-name = ما اسمك؟
entry-name-hint = اختياري. يظهر اسمك على هواتف الضيوف.
entry-code = الرمز المكتوب على بطاقة الاستضافة
entry-code-other = رمز من بطاقة استضافة أخرى
entry-code-hint = 6 أحرف أو أرقام. البطاقة متوفرة لدى إدارة الحوار.
entry-code-empty = يرجى إدخال الرمز أولًا.
entry-go = لنبدأ
entry-busy = لحظة من فضلك
entry-event = رمز الفعالية
entry-event-hint = 6 أحرف أو أرقام. الرمز معروض على الشاشة الكبيرة.
entry-event-empty = يرجى إدخال الرمز أولًا.
entry-next = التالي
duties-title = مهامك في الاستضافة
duty-greet = البقاء هنا والترحيب بكل من يأتي.
duty-tell = إخبار القادمين بما قيل هنا من قبل.
duty-sum = كتابة جملة واحدة للجميع في نهاية كل جولة.

## Nicht mehr Gastgeber*in
gone-title = لم تعد الاستضافة هنا من مهامك
gone-text = أعطت إدارة الحوار هذا المكان لشخص آخر.
gone-closed = أُغلقت { $place }.
moved = أُغلقت { $from }. الضيوف والبطاقات الآن هنا: { $place }. أنت المضيف/ة هنا.
gone-safe = كل ما كتبته محفوظ.
as-guest = إلى صفحة جميع المشاركين
other-card = فتحت بطاقة استضافة أخرى. أنت الآن المضيف/ة هنا: { $place }. الانتقال إلى المكان الآخر؟
other-card-go = الانتقال إلى المكان الآخر
other-card-stay = البقاء هنا

## Werkzeuge
language-choose = اختيار اللغة
text-size = حجم الخط
text-normal = عادي
text-large = كبير
text-larger = كبير جدًا
language = اللغة
help = مساعدة
help-safe-title = لا يضيع شيء
help-outbox = إذا انقطع الاتصال، يبقى كل شيء محفوظًا على هذا الجهاز. يمكنك متابعة الكتابة.
help-code-title = المتابعة على جهاز آخر
help-card = يرجى فتح الرمز الموجود على بطاقة الاستضافة هناك.
help-code = رمزك للصق النقاط على هاتفك: <b>{ $code }</b>.
help-contact-title = أسئلة؟
help-contact = يرجى سؤال إدارة الحوار.
name-save = حفظ الاسم
name-saved = تم حفظ الاسم.
understood = فهمت
discard = حذف

## Verbindung und Speicher
no-connection = لا يوجد اتصال
away = لا يوجد اتصال حاليًا.
away-host = يمكنك المتابعة: كل شيء محفوظ على هذا الجهاز حتى يعود الاتصال.
keeps-not = هذا الجهاز لا يحفظ شيئًا. يرجى عدم إعادة تحميل الصفحة ما دام هناك شيء بانتظار الإرسال.
cards-wait = { $count ->
    [one] بطاقة واحدة بانتظار الإرسال
    [two] بطاقتان بانتظار الإرسال
    [few] { $count } بطاقات بانتظار الإرسال
    [many] { $count } بطاقة بانتظار الإرسال
   *[other] { $count } بطاقة بانتظار الإرسال
}
cards-kept = { $count ->
    [one] بطاقة واحدة ما زالت هنا
    [two] بطاقتان ما زالتا هنا
    [few] { $count } بطاقات ما زالت هنا
    [many] { $count } بطاقة ما زالت هنا
   *[other] { $count } بطاقة ما زالت هنا
}
input-waits = ما أدخلته بانتظار الإرسال
refused-text = «{ $text }» ما زال هنا. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = أقسام الصفحة
tab-who = الضيوف
tab-told = ما قيل
tab-topics = المواضيع
tab-write = الكتابة
tab-sum = جملتك

## Die Frage
asked-now = موضوعنا الآن
asked-before = موضوعنا السابق
asked-next = { $round }: موضوعنا بعد قليل
asked-round = الجولة التالية

## Wer kommt
who-title = من سيأتي إليك؟
who-count = حضر { $there } من { $count }
who-none-table = لا أحد بعد. من يأتي إلى طاولتك يظهر هنا.
who-none-room = لا أحد بعد. من يأتي إلى غرفتك يظهر هنا.
who-hosts = يشاركك الاستضافة: { $names }
who-away = لم يعودوا هنا
guest = ضيف رقم { $no }
guest-from = من { $place }
guest-again-table = كان عند هذه الطاولة من قبل
guest-again-room = كان في هذه الغرفة من قبل
guest-new = أول مرة هنا
guest-paper = بلا هاتف، لديه ورقة تنقل
guest-with = يأتي مع { $names }
guest-stays-table = يبقى دائمًا عند هذه الطاولة
guest-stays-room = يبقى دائمًا في هذه الغرفة
is-here = وصل
here = وصل
is-here-named = { $name }: وصل
guest-menu = المزيد عن { $name }
guest-missing = لم يأتِ
guest-left = غادر
guest-elsewhere = يجلس في مكان آخر
guest-elsewhere-none = لا يوجد مكان آخر.
guest-call = يحتاج إلى مساعدة إدارة الحوار
guest-help = يطلب المساعدة
help-done = تم
help-done-named = مساعدة { $name }: تم
guest-moved = مكان { $name } الآن هنا: { $place }
move-title = أين يجلس { $name }؟
host-is = مع { $name }
away-gone = لم يعد مشاركًا
away-at = مكانه هنا: { $place }
sits-here = ما زال جالسًا هنا
sits-here-named = { $name }: ما زال جالسًا هنا

## Noch jemand
add-guest-table = شخص آخر يجلس هنا
add-guest-room = شخص آخر موجود هنا
add-phone-title = معه هاتف
add-phone-table = يمسح الضيف الرمز الموجود على لافتة الطاولة. ثم يظهر اسمه في هذه القائمة. إذا كان مكانه عند طاولة أخرى، تساعد إدارة الحوار.
add-phone-room = يمسح الضيف الرمز الموجود على لافتة الغرفة. ثم يظهر اسمه في هذه القائمة. إذا كان مكانه في غرفة أخرى، تساعد إدارة الحوار.
add-paper-title = بلا هاتف
add-paper = يحصل الضيف على رقم ورمز شخصي.
add-paper-do = إضافة بلا هاتف
added-title = تمت إضافة الضيف رقم { $no }
added-write = يرجى كتابة هذا على ورقة وإعطاؤها للضيف:
added-later = بهذا الرمز يمكن للضيف استخدام هاتف فيما بعد. تطبع إدارة الحوار ورقة تنقل عند الطلب.
added-done = انتهيت
added-next = شخص آخر بلا هاتف

## Weitersagen
told-title = ما يمكنك نقله للضيوف
told-first-table = يبدأ الحديث الآن عند طاولتك. في الجولة التالية يظهر هنا ما يُقال الآن.
told-first-room = يبدأ الحديث الآن في غرفتك. في الجولة التالية يظهر هنا ما يُقال الآن.
told-all-table = { $count ->
    [one] بطاقة هذه الطاولة
    [two] بطاقتا هذه الطاولة
    [few] كل بطاقات هذه الطاولة: { $count }
    [many] كل بطاقات هذه الطاولة: { $count }
   *[other] كل بطاقات هذه الطاولة: { $count }
}
told-all-room = { $count ->
    [one] بطاقة هذه الغرفة
    [two] بطاقتا هذه الغرفة
    [few] كل بطاقات هذه الغرفة: { $count }
    [many] كل بطاقات هذه الغرفة: { $count }
   *[other] كل بطاقات هذه الغرفة: { $count }
}
told-no-sentence = جملتك ناقصة حتى الآن
round-and-cards = الجولة { $round } · { $cards }
quoted = «{ $text }»
disputed = موضع خلاف: { $reason }

## Karten schreiben
write-title = كتابة بطاقة لشخص آخر
kind-question = ما نوع هذه البطاقة؟
card-label = بطاقة
card-label-kind = بطاقة: { $kind }
card-placeholder = تُكتب كما قيلت
card-give = تسليم
card-given = تم تسليم البطاقة
card-given-waits = البطاقة تنتظر على هذا الجهاز
card-empty = البطاقة ما زالت فارغة.
card-too-long = البطاقة طويلة جدًا. أقصى عدد للأحرف: { $max }.
chars-left = المتبقي: <b>{ $left }</b>
chars-over = الزائد: <b>{ $over }</b>
chars-short = الأفضل أن تكون قصيرة
about-label = على ماذا ترد البطاقة؟
about-missing = يرجى أولًا اختيار ما ترد عليه البطاقة.
for-whom = مَن قال هذا؟
for-nobody = بلا اسم
written-title = بطاقات كتبتها أنت
show-more = عرض المزيد: { $count }
card-waits = بانتظار الإرسال منذ { $time }
card-leaving = يجري سحبها
card-refused = البطاقة ما زالت هنا
card-menu = تغيير البطاقة أو سحبها
card-menu-title = هذه البطاقة
card-edit = تغيير
card-edit-title = تغيير البطاقة
card-changed = تم تغيير البطاقة
save-change = حفظ التغيير
keep-as-is = تركها كما هي
card-withdraw = سحب
withdraw-title = سحب هذه البطاقة؟
withdraw-text = ستختفي من كل مكان. ولن تُكتب في المحضر أيضًا.
withdraw-do = سحب
withdraw-keep = إبقاء
card-withdrawn = تم سحب البطاقة
edit-refused = تغييرك «{ $text }» لا يُحتسب.
back-to-composer = العودة إلى حقل الكتابة
late-draft = انتهت الجولة. بطاقتك الأخيرة ما زالت هنا. هل نسلّمها؟
late-draft-over = انتهت الفعالية. بطاقتك الأخيرة ما زالت هنا. يرجى التحدث مع إدارة الحوار.
late-give = تسليمها الآن
late-given = تم تسليم البطاقة

## Der Satz für alle
sum-title = جملتك للجميع
sum-label-table = ما أهم ما قيل عند طاولتك؟
sum-label-room = ما أهم ما قيل في غرفتك؟
sum-hint = تظهر على الشاشة الكبيرة خلال كلمتك عند عرض النتائج.
sum-left = الأحرف المتبقية: <b>{ $left }</b>
sum-before = الجولات السابقة
sum-change = تغيير
sum-change-named = تغيير جملة الجولة { $round }
sum-done = انتهيت
field-saved = تم الحفظ
field-waits = ينتظر على هذا الجهاز
field-meanwhile = المكتوب هنا الآن: { $text }

## Themen eines offenen Raums
topics-title = المواضيع
topics-none = لا يوجد موضوع بعد. عن ماذا يريد ضيوفك التحدث؟
topic-new = موضوع جديد
topic-add = إضافة
topic-up = { $title }: إلى الأعلى
topic-down = { $title }: إلى الأسفل
topic-first = هذا الموضوع في الأعلى.
topic-last = هذا الموضوع في الأسفل.
topic-moved = { $title } الآن في المرتبة { $no }
topic-menu = المزيد عن { $title }
topic-done = تمت مناقشته
topic-set-done = تمت مناقشته
topic-not-done = لم يُناقش بعد
topic-remove = حذف

## Ernte
harvest-now-table = طاولتك تعرض نتائجها الآن
harvest-now-room = غرفتك تعرض نتائجها الآن
harvest-no-sentence = لم تُكتب جملة منك. يمكنك الحديث بحرية عن أهم ما قيل.
harvest-other = الكلمة الآن: { $place }
harvest-soon = بعد قليل يعرض الجميع ما تحدثوا عنه
harvest-own = للقراءة بصوت عالٍ
harvest-order-table = كل الطاولات
harvest-order-room = كل الغرف
harvest-mine-table = طاولتك
harvest-mine-room = غرفتك
harvest-now = الآن

## Warten und Pausen
before-title = سنبدأ بعد قليل
between-title = سنتابع بعد قليل
calm-welcome = يسعدنا حضورك
calm-before = لا شيء مطلوب منك الآن. عندما يتحرك الضيوف، يظهر هنا من سيأتي إليك.
calm-after = انتهت الجولات. شكرًا لك على الاستضافة.
calm-together = هذا يقوم به الجميع معًا. يمكنك المشاركة على صفحة الجميع.
calm-question = السؤال المطروح عندك
what-comes = ماذا بعد ذلك
about-minutes = { $minutes ->
    [one] حوالي دقيقة واحدة
    [two] حوالي دقيقتين
    [few] حوالي { $minutes } دقائق
    [many] حوالي { $minutes } دقيقة
   *[other] حوالي { $minutes } دقيقة
}
resting-title = انتهينا لهذا اليوم
resting-text = نتابع في يوم آخر. بطاقاتك وجُمَلك تبقى هنا.
ended-title = شكرًا لك على الاستضافة
ended-text = انتهت الفعالية «{ $title }». كل البطاقات وجُمَلك مكتوبة في المحضر.
ended-contact = يجيب عن الأسئلة: { $contact }
