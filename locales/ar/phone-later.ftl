### Was das Handy später sagt, nach Beitreten und Kartenschreiben. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Code eingeben
code-title = اختيار الفعالية
code-label = رمز الفعالية
code-hint = 6 أحرف أو أرقام. الرمز معروض على الشاشة الكبيرة.
code-empty = يرجى إدخال الرمز أولًا.
code-go = التالي
code-open = يجري هنا الآن

## Beitreten
name-save = حفظ الاسم
name-saved = تم حفظ الاسم.
continue-title = المتابعة على هذا الجهاز
continue-hint = رمزك الشخصي موجود على الجهاز الآخر تحت «مساعدة».
continue-label = الرمز الشخصي
continue-empty = يرجى إدخال الرمز أولًا.
continue-go = متابعة
guest-no = ضيف رقم { $no }

## Werkzeuge
text-normal = عادي
text-large = كبير
text-larger = كبير جدًا
help-what-title = ما هذا؟
help-what = بهذا الهاتف يمكنك كتابة البطاقات ولصق النقاط. تعرض إدارة الحوار الخطوة التالية. ثم يظهر كل شيء على الشاشة الكبيرة أيضًا.
help-outbox = إذا انقطع الاتصال، تبقى بطاقاتك محفوظة على هذا الهاتف.
help-code-title = المتابعة على جهاز آخر
help-code = رمزك: <b>{ $code }</b>. به يمكنك المتابعة على جهاز آخر.
help-contact-title = أسئلة؟
help-contact = يرجى سؤال إدارة الحوار.
help-leave-title = المغادرة
help-leave = يمكنك المغادرة في أي وقت. تبقى بطاقاتك هنا. يكفي إغلاق هذه الصفحة.
discard = حذف

## Warten und Pausen
ended-title = شكرًا لمشاركتك
ended-text = انتهت الفعالية «{ $title }». بطاقاتك ونقاطك مكتوبة في المحضر.
ended-contact = يجيب عن الأسئلة: { $contact }

## Karten schreiben
late-draft = انتهت الخطوة. بطاقتك الأخيرة ما زالت هنا. هل نعطيها لإدارة الحوار؟
late-draft-over = انتهت الفعالية. بطاقتك الأخيرة ما زالت هنا. يرجى التحدث مع إدارة الحوار.
late-give = إعطاؤها لإدارة الحوار
late-in-tray = بطاقتك «{ $text }» لدى إدارة الحوار.
late-given = ستصل بطاقتك إلى إدارة الحوار

## Meine Karten
your-card = بطاقتك
card-menu-title = بطاقتك
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

## Karten ordnen
cluster-open = ترتب إدارة الحوار البطاقات تحت عناوين. يمكنك متابعة ذلك هنا.
cluster-closed = هكذا رُتبت البطاقات.
cluster-none = لا توجد بطاقات هنا بعد.

## Punkte kleben
dots-left = { $left ->
    [one] <b>بقيت نقطة واحدة من { $of }</b>
    [two] <b>بقيت نقطتان من { $of }</b>
    [few] <b>بقيت { $left } نقاط من { $of }</b>
    [many] <b>بقيت { $left } نقطة من { $of }</b>
   *[other] <b>بقيت { $left } نقطة من { $of }</b>
}
dots-gone = <b>تم لصق كل النقاط</b>
dots-how = يرجى الضغط على +.
dots-move = يمكنك نقل النقاط.
dot-give = لصق نقطة على { $title }
dot-take = إزالة نقطة عن { $title }
your-dots = نقاطك: { $count }
dots-all = { $count ->
    [one] نقطة واحدة في القاعة
    [two] نقطتان في القاعة
    [few] { $count } نقاط في القاعة
    [many] { $count } نقطة في القاعة
   *[other] { $count } نقطة في القاعة
}
of-them-yours = { $count ->
    [one] منها نقطة واحدة لك
    [two] منها نقطتان لك
    [few] منها { $count } نقاط لك
    [many] منها { $count } نقطة لك
   *[other] منها { $count } نقطة لك
}
vote-secret = { $count ->
    [0] لا تظهر نقاط الآخرين إلا عند كشف النتيجة للجميع.
    [one] وضع شخص واحد نقاطه. لا تظهر النتيجة إلا عند كشفها للجميع.
    [two] وضع شخصان نقاطهما. لا تظهر النتيجة إلا عند كشفها للجميع.
    [few] وضع { $count } أشخاص نقاطهم. لا تظهر النتيجة إلا عند كشفها للجميع.
    [many] وضع { $count } شخصًا نقاطهم. لا تظهر النتيجة إلا عند كشفها للجميع.
   *[other] وضع { $count } شخص نقاطهم. لا تظهر النتيجة إلا عند كشفها للجميع.
}
vote-none = لا يوجد هنا بعد ما يمكن لصق النقاط عليه.
vote-closed = انتهى لصق النقاط. ستُكشف النتيجة بعد قليل.
vote-revealed = { $count ->
    [one] هذه نقاط شخص واحد.
    [two] هذه نقاط شخصين.
    [few] هذه نقاط { $count } أشخاص.
    [many] هذه نقاط { $count } شخصًا.
   *[other] هذه نقاط { $count } شخص.
}
vote-confirmed = تم عدّ النقاط. سنتابع بهذه النتيجة.
chosen = تم الاختيار
dots-total = مجموع النقاط: { $total }

## Worauf man antwortet
about-label = ردك على
answers-to = رد على: { $title }
answers-else = عن شيء آخر

## Zeichen auf den Karten
same-title = هذه البطاقات لها المعنى نفسه
card-part = قسّمت إدارة الحوار بطاقتك. هذا هو الجزء { $place } من { $parts }.
card-parked = بين المواضيع المؤجلة

## Themenspeicher
parking-give = إضافة إلى المؤجل
parking-none = لا يوجد شيء هنا بعد.

## Zweiter Durchgang
round-two = التصويت الثاني
round-two-text = { $dots ->
    [one] تساوت هذه في عدد النقاط. لديك الآن نقطة أخرى.
    [two] تساوت هذه في عدد النقاط. لديك الآن نقطتان أخريان.
    [few] تساوت هذه في عدد النقاط. لديك الآن { $dots } نقاط أخرى.
    [many] تساوت هذه في عدد النقاط. لديك الآن { $dots } نقطة أخرى.
   *[other] تساوت هذه في عدد النقاط. لديك الآن { $dots } نقطة أخرى.
}
dots-first-round = { $count ->
    [one] التصويت الأول: نقطة واحدة
    [two] التصويت الأول: نقطتان
    [few] التصويت الأول: { $count } نقاط
    [many] التصويت الأول: { $count } نقطة
   *[other] التصويت الأول: { $count } نقطة
}
dots-again = { $count ->
    [one] التصويت الثاني: نقطة واحدة
    [two] التصويت الثاني: نقطتان
    [few] التصويت الثاني: { $count } نقاط
    [many] التصويت الثاني: { $count } نقطة
   *[other] التصويت الثاني: { $count } نقطة
}
dots-paper = منها على الورق: { $count }
dots-hands = منها برفع الأيدي: { $count }
chosen-because = سبب الإضافة: { $reason }

## Gruppen
group-choose = يرجى اختيار مجموعة. يمكنك تغييرها لاحقًا.
group-closed = تم تحديد المجموعات. لست في أي مجموعة.
group-chosen = مكانك في المجموعة { $title }.
group-none = لا توجد مجموعات بعد.
group-mine = مجموعتك
group-size = عدد الأشخاص: { $count } من { $limit }
group-full = ممتلئة
group-join = الانضمام هنا
group-change = الانتقال إلى هنا
group-leave = ترك المجموعة

## Maßnahmen
measure-title = إجراء
measure-new = كتابة إجراء
measure-make = إضافة
measure-made = الإجراء موجود الآن في القائمة
measure-about = إلى أي حل ينتمي هذا الإجراء؟
measure-short-what = ماذا
measure-short-who = مَن
measure-short-partners = مع مَن
measure-short-until = حتى متى
measure-short-first-step = الخطوة الأولى
measure-what = ماذا؟
measure-what-hint = ما الذي يجب عمله؟ تكفي جملة واحدة.
measure-who = من يتولى ذلك؟
measure-who-hint = الأفضل أن يكون شخصًا حاضرًا هنا اليوم.
measure-partners = مع مَن؟
measure-until = حتى متى؟
measure-until-hint = مثلًا: حتى نهاية مارس (آذار)
measure-first-step = الخطوة الأولى
measure-first-step-hint = ما الذي يمكن عمله هذا الأسبوع؟
measure-missing = ما زال ناقصًا: { $parts }
measure-empty = يرجى أولًا كتابة ما يجب عمله.
measure-open = متابعة التعبئة: { $title }
measure-saves = يُحفظ كل حقل تلقائيًا. يمكن لعدة أشخاص الكتابة في الوقت نفسه.
measure-done = انتهيت
measure-remove = حذف
measure-remove-title = حذف هذا الإجراء؟
measure-remove-text = سيختفي عند الجميع. ولن يُكتب في المحضر أيضًا.
measure-removed = تم حذف الإجراء
measure-gone = هذا الإجراء لم يعد موجودًا.
plan-none = لا توجد إجراءات بعد.
plan-by-moderator = تحدثوا معًا في ذلك. تكتب إدارة الحوار الإجراءات.
plan-closed = { $count ->
    [0] انتهت هذه الخطوة. لم يُتفق على شيء.
    [one] انتهت هذه الخطوة. تم الاتفاق على إجراء واحد.
    [two] انتهت هذه الخطوة. تم الاتفاق على إجراءين.
    [few] انتهت هذه الخطوة. تم الاتفاق على { $count } إجراءات.
    [many] انتهت هذه الخطوة. تم الاتفاق على { $count } إجراءً.
   *[other] انتهت هذه الخطوة. تم الاتفاق على { $count } إجراء.
}
field-saved = تم الحفظ
field-waits = ينتظر على هذا الهاتف
field-meanwhile = المكتوب هنا الآن: { $text }

## Rückblick
reflect-closed = انتهت مراجعة الفعالية.
reflect-secret = { $count ->
    [0] لا أحد يعرف من قال ماذا. تظهر الأجوبة للجميع عند كشفها فقط.
    [one] أجاب شخص واحد. لا أحد يعرف من قال ماذا. تظهر الأجوبة للجميع عند كشفها فقط.
    [two] أجاب شخصان. لا أحد يعرف من قال ماذا. تظهر الأجوبة للجميع عند كشفها فقط.
    [few] أجاب { $count } أشخاص. لا أحد يعرف من قال ماذا. تظهر الأجوبة للجميع عند كشفها فقط.
    [many] أجاب { $count } شخصًا. لا أحد يعرف من قال ماذا. تظهر الأجوبة للجميع عند كشفها فقط.
   *[other] أجاب { $count } شخص. لا أحد يعرف من قال ماذا. تظهر الأجوبة للجميع عند كشفها فقط.
}
reflect-said = آراء الحاضرين
reflect-nothing = لم يكتب أحد شيئًا عن ذلك.
answer-take-back = سحب الجواب
answer-yours = جوابك

## Zwischen zwei Tagen
resting-title = انتهينا لهذا اليوم
resting-text = نتابع في يوم آخر: بالرمز نفسه وعلى الهاتف نفسه. بطاقاتك تبقى هنا.
