### Worte, die Handy, Panel und Leinwand gemeinsam sprechen und die das Handy nicht gleich am Anfang braucht.

## Aktivitäten und Zustände
activity-welcome = الوصول والترحيب
activity-collect = كتابة البطاقات
activity-cluster = ترتيب البطاقات
activity-vote = لصق النقاط
activity-seat = تكوين المجموعات
activity-plan = الاتفاق على إجراءات
activity-reflect = مراجعة الفعالية
stage-waiting = لم تبدأ بعد
stage-open = جارية
stage-skipped = تم تخطيها

## Zahlen
dots = { $count ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
rank = المرتبة { $rank }
tied = تعادل
unsorted = بلا عنوان

## Knöpfe und Zustände
cancel = إلغاء
busy = جارٍ الحفظ

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = أُلغي دخول هذا الجهاز. يرجى سؤال إدارة الحوار.
refused-access-key = هذا الرابط لم يعد صالحًا. يرجى طلب رابط جديد.
refused-personal-unknown = هذا الرمز الشخصي غير صحيح. يرجى التأكد منه مرة أخرى.
refused-stage-no-dots = لا تُلصق نقاط في هذه الخطوة.
refused-card-unknown = هذه البطاقة غير موجودة.
refused-card-not-yours = هذه ليست بطاقتك.
refused-card-withdrawn = سُحبت هذه البطاقة.
refused-card-closed = انتهت الخطوة. تبقى البطاقة كما هي.
refused-card-split = قُسّمت هذه البطاقة. الأجزاء هي المعتمدة.
refused-seat-full = هذه المجموعة ممتلئة. عدد الأشخاص فيها: { $max }. يرجى اختيار مجموعة أخرى.
refused-stage-no-groups = لا توجد مجموعات في هذه الخطوة.
refused-stage-no-measures = لا يُتفق على إجراءات في هذه الخطوة.
refused-stage-no-questions = لا توجد أسئلة في هذه الخطوة.
refused-measure-empty = يرجى أولًا كتابة ما يجب عمله.
refused-measure-too-long = هذا طويل جدًا. أقصى عدد للأحرف: { $max }.
refused-measure-gone = حُذف هذا الإجراء قبل قليل.
refused-measure-unknown = هذا الإجراء غير موجود.
refused-question-unknown = هذا السؤال غير موجود هنا.
refused-answer-wrong = هذا الجواب لا يناسب السؤال.
refused-answer-too-long = الجواب طويل جدًا. أقصى عدد للأحرف: { $max }.
refused-target-unknown = هذا ليس مطروحًا للتصويت.
refused-dots-too-many = لقد لصقت كل نقاطك. يرجى إزالة نقطة أولًا.
refused-dots-per-target = لا يُسمح هنا بنقاط أكثر.
refused-vote-revealed = كُشفت النتيجة بالفعل. جاءت هذه النقطة متأخرة.
