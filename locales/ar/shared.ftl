### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = اليوم
tomorrow = غدًا
time-span = من { $start } إلى { $end }
time-from = ابتداءً من الساعة { $start }
timer-left = الوقت المتبقي:
timer-minutes = { $minutes ->
    [one] دقيقة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
timer-over = انتهى الوقت
timer-paused = متوقف
timer-soon = سننتهي قريبًا

## Orte
place-plenum = الجميع معًا

## Aktivitäten und Zustände
stage-closed = انتهت

## Stufen der Beteiligung
level-1 = المعلومات
level-2 = سماع الآراء
level-3 = المشاركة في القرار
level-4 = اتخاذ القرار ذاتيًا
level-5 = التنظيم الذاتي
level-of = { $name }، الدرجة { $level } من 5.
level-low = الحصول على معلومات
level-high = تنظيم الأمور بأنفسنا
level-title = مدى تأثيرك
level-ladder = درجات المشاركة
level-here = { $name }: هذه هي الدرجة اليوم
next-title = ماذا يحدث لبطاقاتك

## Zahlen
cards = { $count ->
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
people = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
parking = مواضيع مؤجلة
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = إغلاق
retry = إعادة المحاولة
saved = تم حفظ كل شيء
offline = لا يوجد اتصال حاليًا

## Ablehnungen: was geschah und was Sie tun können
refused = لم ينجح ذلك ({ $code }). يرجى سؤال إدارة الحوار.
refused-net-away = لا يستجيب الحاسوب في القاعة حاليًا. يرجى المحاولة مرة أخرى بعد قليل.
refused-net-answer = كان الرد غير مفهوم. يرجى إعادة تحميل الصفحة.
refused-event-unknown = هذا الرمز غير موجود هنا. يرجى النظر إلى الشاشة الكبيرة.
refused-event-closed = انتهت الفعالية.
refused-access-origin = جاء هذا الطلب من موقع آخر. يرجى إعادة تحميل الصفحة.
refused-access-host = لا يمكن الوصول إلى الحاسوب بهذا العنوان. يرجى استخدام العنوان المعروض على الشاشة الكبيرة.
refused-access-role = هذا مسموح لإدارة الحوار فقط.
refused-person-unknown = هذا الشخص غير معروف هنا. يرجى الانضمام مرة أخرى.
refused-command-unknown = لا يعرف الحاسوب هذا. يرجى إعادة تحميل الصفحة.
refused-command-malformed = لم يفهم الحاسوب ذلك. يرجى إعادة تحميل الصفحة.
refused-too-fast = كان ذلك سريعًا جدًا. يرجى الانتظار لحظة.
refused-too-many = العدد كبير جدًا. لا تقبل هذه الخطوة المزيد.
refused-storage-failed = تعذر الحفظ على الحاسوب الآن. ستُعاد المحاولة.
refused-server-error = حدث خطأ في الحاسوب. يرجى إخبار إدارة الحوار.
refused-access-person = هذا الجهاز غير مسجل هنا بعد. يرجى الانضمام مرة أخرى.
refused-server-stopping = يُعاد تشغيل الحاسوب الآن. ستُعاد المحاولة بعد قليل.
refused-stage-unknown = هذه الخطوة لم تعد موجودة.
refused-stage-not-open = هذه الخطوة ليست جارية الآن.
refused-stage-no-cards = لا تُكتب بطاقات في هذه الخطوة.
refused-card-empty = البطاقة ما زالت فارغة.
refused-card-too-long = البطاقة طويلة جدًا. أقصى عدد للأحرف: { $max }.
refused-card-kind-unknown = هذا النوع من البطاقات غير موجود هنا.
refused-about-missing = على ماذا هذا الرد؟ يرجى اختيار ذلك.
refused-about-unknown = ما يتعلق به ردك غير موجود هنا.
