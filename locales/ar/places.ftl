### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = الطاولة { $no }
place-name-room = الغرفة { $no }
place-titled-table = الطاولة { $no }، { $title }
place-titled-room = الغرفة { $no }، { $title }
place-signed-table = طاولة { $sign }
place-signed-room = غرفة { $sign }
place-spoken-table = الطاولة { $no }، { $sign }
place-spoken-room = الغرفة { $no }، { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = ورقة الشجر
place-sign-2 = الشمس
place-sign-3 = البيت
place-sign-4 = الجسر
place-sign-5 = القارب
place-sign-6 = النجمة
place-sign-7 = الفنجان
place-sign-8 = الشجرة
place-sign-9 = الجرس
place-sign-10 = المفتاح
place-sign-11 = الموجة
place-sign-12 = الطائرة الورقية
place-sign-13 = التفاحة
place-sign-14 = المظلة
place-colour-1 = أخضر
place-colour-2 = أصفر
place-colour-3 = أحمر قرميدي
place-colour-4 = أزرق
place-colour-5 = وردي
place-colour-6 = بنفسجي
place-colour-7 = برتقالي
place-colour-8 = أزرق مخضر
place-colour-9 = أخضر ليموني
place-colour-10 = رمادي غامق
place-colour-11 = أزرق سماوي
place-colour-12 = أحمر توتي
place-colour-13 = أخضر نعناعي
place-colour-14 = بني

## Wo im Saal, mit Blick zur Leinwand
row-front = الصف الأمامي
row-middle = الصف الأوسط
row-back = الصف الخلفي
row-from-front = { $row ->
    [2] الصف الثاني من الأمام
    [3] الصف الثالث من الأمام
    [4] الصف الرابع من الأمام
    [one] الصف رقم { $row } من الأمام
    [two] الصف رقم { $row } من الأمام
    [few] الصف رقم { $row } من الأمام
    [many] الصف رقم { $row } من الأمام
   *[other] الصف رقم { $row } من الأمام
}
side-far-left = في أقصى اليسار
side-far-right = في أقصى اليمين
side-middle = في الوسط
side-left-table = { $count ->
    [2] الثانية من اليسار
    [3] الثالثة من اليسار
    [4] الرابعة من اليسار
    [5] الخامسة من اليسار
    [one] رقم { $count } من اليسار
    [two] رقم { $count } من اليسار
    [few] رقم { $count } من اليسار
    [many] رقم { $count } من اليسار
   *[other] رقم { $count } من اليسار
}
side-right-table = { $count ->
    [2] الثانية من اليمين
    [3] الثالثة من اليمين
    [4] الرابعة من اليمين
    [5] الخامسة من اليمين
    [one] رقم { $count } من اليمين
    [two] رقم { $count } من اليمين
    [few] رقم { $count } من اليمين
    [many] رقم { $count } من اليمين
   *[other] رقم { $count } من اليمين
}
side-left-room = { $count ->
    [2] الغرفة الثانية من اليسار
    [3] الغرفة الثالثة من اليسار
    [4] الغرفة الرابعة من اليسار
    [5] الغرفة الخامسة من اليسار
    [one] الغرفة رقم { $count } من اليسار
    [two] الغرفة رقم { $count } من اليسار
    [few] الغرفة رقم { $count } من اليسار
    [many] الغرفة رقم { $count } من اليسار
   *[other] الغرفة رقم { $count } من اليسار
}
side-right-room = { $count ->
    [2] الغرفة الثانية من اليمين
    [3] الغرفة الثالثة من اليمين
    [4] الغرفة الرابعة من اليمين
    [5] الغرفة الخامسة من اليمين
    [one] الغرفة رقم { $count } من اليمين
    [two] الغرفة رقم { $count } من اليمين
    [few] الغرفة رقم { $count } من اليمين
    [many] الغرفة رقم { $count } من اليمين
   *[other] الغرفة رقم { $count } من اليمين
}
floor-label = مخطط القاعة: { $place }، { $where }
floor-screen = الشاشة الكبيرة

## Runden und Wege
round-no = الجولة { $round }
round-of = الجولة { $round } من { $rounds }
move-by-result = بحسب النتيجة
move-rotate = بحسب الخطة
move-choose = اختيار حر
move-wish = بحسب الرغبات
move-spread = توزيع من إدارة الحوار

## Aktivitäten
activity-harvest = عرض النتائج
activity-outlook = ماذا بعد الفعالية؟

## Ablehnungen
refused-access-not-host = هذا الجهاز غير مسجل للاستضافة. يرجى إدخال الرمز المكتوب على بطاقة الاستضافة.
refused-host-unknown = رمز الاستضافة هذا غير صحيح. يرجى النظر إلى بطاقتك مرة أخرى.
refused-place-unknown = هذه الطاولة أو الغرفة غير موجودة هنا.
refused-place-closed = { $kind ->
    [room] الغرفة { $no } مغلقة. يرجى اختيار غرفة أخرى.
   *[table] الطاولة { $no } مغلقة. يرجى اختيار طاولة أخرى.
}
refused-place-last = هذه آخر طاولة أو غرفة. يجب أن تبقى مفتوحة.
refused-place-same = لا يمكن ضم طاولة إلى نفسها.
refused-place-missing = عند أي طاولة قيل هذا؟ يرجى اختيارها.
refused-place-not-yours = لم يكن مكانك عند هذه الطاولة.
refused-places-none = لا توجد طاولات وغرف في هذه الفعالية.
refused-places-too-many = أقصى عدد للطاولات أو الغرف: { $max }.
refused-places-rows = يجب أن يكون مجموع الطاولات في الصفوف: { $count }.
refused-question-too-long = السؤال طويل جدًا. أقصى عدد للأحرف: { $max }.
refused-seat-elsewhere = { $kind ->
    [room] مكانك في الغرفة { $no }. يرجى الذهاب إليها.
   *[table] مكانك عند الطاولة { $no }. يرجى الذهاب إليها.
}
refused-seat-hosted = { $kind ->
    [room] أنت المضيف/ة، لذلك يبقى مكانك في الغرفة { $no }.
   *[table] أنت المضيف/ة، لذلك يبقى مكانك عند الطاولة { $no }.
}
refused-seat-move = { $move ->
    [rotate] الأماكن محددة مسبقًا. تظهر طاولتك على هاتفك.
    [wish] يرجى اختيار رغباتك. ثم توزع إدارة الحوار الأماكن.
    [choose] يرجى اختيار مكانك بنفسك.
   *[other] توزع إدارة الحوار الأماكن.
}
refused-seat-none = لا يوجد لك مكان هنا بعد. يرجى سؤال إدارة الحوار.
refused-seat-not-now = لا أحد يغيّر مكانه الآن. يرجى انتظار إشارة إدارة الحوار.
refused-stage-no-harvest = في هذه الخطوة لا تعرض أي طاولة نتائجها.
refused-stage-no-places = هذه الخطوة ليست عند الطاولات.
refused-summary-too-long = الجملة طويلة جدًا. أقصى عدد للأحرف: { $max }.
refused-together-alone = البقاء معًا يحتاج إلى شخصين على الأقل.
refused-topic-empty = الموضوع ما زال بلا كلمات.
refused-topic-too-long = الموضوع طويل جدًا. أقصى عدد للأحرف: { $max }.
refused-topic-no-room = مواضيع هذه الغرفة محددة مسبقًا.
refused-topic-unknown = هذا الموضوع غير موجود.
refused-wishes-twice = يرجى اختيار كل غرفة مرة واحدة فقط.
refused-wishes-too-many = أقصى عدد للغرف التي يمكنك اختيارها: { $max }.
