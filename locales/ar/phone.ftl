### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = المشاركة
starting = جارٍ التحميل
starting-away = لم يستجب الحاسوب في القاعة بعد.
starting-away-hint = يرجى البقاء على شبكة الواي فاي في القاعة. ستتابع الصفحة تلقائيًا.
refused-title = لم ينجح ذلك
skip-to-main = الانتقال إلى المحتوى
new-step = خطوة جديدة: { $title }

## Beitreten
language-choose = اختيار اللغة
join-skip = الانتقال إلى المشاركة
join-host = الجهة الداعية: { $organiser }
privacy-title = بياناتك
privacy-name = لا حاجة إلى حساب ولا إلى اسمك الحقيقي.
privacy-place = يبقى كل شيء على الحاسوب هنا في القاعة. لا يُرسل شيء إلى الإنترنت.
privacy-until = تُحفظ بيانات هذه الفعالية حتى { $date }.
privacy-back = يمكنك تغيير بطاقاتك أو سحبها ما دامت الخطوة جارية.
name-label = بأي اسم نناديك؟
name-hint = اختياري. لا يظهر الاسم إلا لإدارة الحوار.
continue-link = شاركت من قبل ولدي رمز شخصي
host-link = أنا مضيف/ة
join = أريد المشاركة
joining = لحظة من فضلك

## Werkzeuge
text-size = حجم الخط
language = اللغة
help = مساعدة
understood = فهمت

## Verbindung und Speicher
no-connection = لا يوجد اتصال
away = لا يوجد اتصال حاليًا.
away-cards = يمكنك متابعة الكتابة: بطاقاتك محفوظة على هذا الهاتف حتى يعود الاتصال.
away-dots = يمكنك متابعة لصق النقاط: نقاطك محفوظة على هذا الهاتف حتى يعود الاتصال.
away-input = يمكنك المتابعة: ما أدخلته محفوظ على هذا الهاتف حتى يعود الاتصال.
keeps-not = هذا الهاتف لا يحفظ شيئًا. يرجى عدم إعادة تحميل الصفحة ما دامت هناك بطاقات بانتظار الإرسال.
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
dots-wait = نقاط بانتظار الإرسال
input-waits = ما أدخلته بانتظار الإرسال
refused-dot = لا تُحتسب نقطة على «{ $title }». { $reason }
refused-card = بطاقتك «{ $text }» ما زالت هنا. { $reason }
refused-input = ما أدخلته «{ $text }» لا يُحتسب. { $reason }

## Warten und Pausen
before-title = سنبدأ بعد قليل
before-text = لقد انضممت إلينا. تبدأ إدارة الحوار عندما يحضر الجميع.
between-title = سنتابع بعد قليل
between-text = انتهت هذه الخطوة. ستفتح إدارة الحوار الخطوة التالية.
what-comes = ماذا بعد ذلك
about-minutes = { $minutes ->
    [one] حوالي دقيقة واحدة
    [two] حوالي دقيقتين
    [few] حوالي { $minutes } دقائق
    [many] حوالي { $minutes } دقيقة
   *[other] حوالي { $minutes } دقيقة
}
welcome-in = لقد انضممت إلى: { $title }
welcome-people = { $count ->
    [one] حضر حتى الآن شخص واحد.
    [two] حضر حتى الآن شخصان.
    [few] حضر حتى الآن { $count } أشخاص.
    [many] حضر حتى الآن { $count } شخصًا.
   *[other] حضر حتى الآن { $count } شخص.
}
welcome-question = موضوعنا

## Karten schreiben
kind-question = ما نوع هذه البطاقة؟
card-label = بطاقتك
card-label-kind = بطاقتك: { $kind }
card-placeholder = فكرة واحدة في كل بطاقة
card-give = تسليم البطاقة
card-given = تم تسليم البطاقة
card-given-waits = بطاقتك تنتظر على هذا الهاتف
card-empty = البطاقة ما زالت فارغة.
card-too-long = البطاقة طويلة جدًا. أقصى عدد للأحرف: { $max }.
chars-left = المتبقي: <b>{ $left }</b>
chars-over = الزائد: <b>{ $over }</b>
chars-short = الأفضل أن تكون قصيرة
collect-closed = { $count ->
    [one] انتهت هذه الخطوة. لدينا بطاقة واحدة.
    [two] انتهت هذه الخطوة. لدينا بطاقتان.
    [few] انتهت هذه الخطوة. لدينا { $count } بطاقات.
    [many] انتهت هذه الخطوة. لدينا { $count } بطاقة.
   *[other] انتهت هذه الخطوة. لدينا { $count } بطاقة.
}
others-title = بطاقات من القاعة
others-hidden = { $count ->
    [0] يظهر هنا ما كتبه الآخرون عندما تعرض إدارة الحوار البطاقات.
    [one] توجد بطاقة واحدة حتى الآن. يظهر هنا ما كتبه الآخرون عندما تعرض إدارة الحوار البطاقات.
    [two] توجد بطاقتان حتى الآن. يظهر هنا ما كتبه الآخرون عندما تعرض إدارة الحوار البطاقات.
    [few] توجد { $count } بطاقات حتى الآن. يظهر هنا ما كتبه الآخرون عندما تعرض إدارة الحوار البطاقات.
    [many] توجد { $count } بطاقة حتى الآن. يظهر هنا ما كتبه الآخرون عندما تعرض إدارة الحوار البطاقات.
   *[other] توجد { $count } بطاقة حتى الآن. يظهر هنا ما كتبه الآخرون عندما تعرض إدارة الحوار البطاقات.
}
others-none = لا توجد بطاقات من الآخرين بعد.
show-more = عرض المزيد: { $count }

## Meine Karten
my-cards = بطاقاتي
my-cards-waiting = { $count }، منها بانتظار الإرسال: { $waiting }
card-waits = بانتظار الإرسال منذ { $time }
card-leaving = يجري سحبها
card-refused = بطاقتك ما زالت هنا
card-late = وصلت متأخرة الساعة { $time }، وهي لدى إدارة الحوار
card-hidden = لا تعرض إدارة الحوار هذه البطاقة. السبب: { $reason }
card-held = بانتظار الموافقة · { $time }
card-menu = تغيير البطاقة أو سحبها

## Worauf man antwortet
about-missing = يرجى أولًا اختيار ما يتعلق به ردك.

## Zeichen auf den Karten
disputed = موضع خلاف: { $reason }
same = { $count ->
    [one] المعنى نفسه: بطاقة واحدة
    [two] المعنى نفسه: بطاقتان
    [few] المعنى نفسه: { $count } بطاقات
    [many] المعنى نفسه: { $count } بطاقة
   *[other] المعنى نفسه: { $count } بطاقة
}

## Themenspeicher
parking-hint = هذا ليس موضوعنا الآن، لكننا لا نريد أن يضيع.

## Maßnahmen
measures = { $count ->
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
trail = من أين جاء هذا
