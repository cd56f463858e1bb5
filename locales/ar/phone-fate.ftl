### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = ماذا حدث لها؟
way-mine = ماذا حدث لبطاقاتك
way-mine-what = هنا يظهر تحت أي عنوان وُضعت بطاقاتك، وكم نقطة حصلت عليها، وماذا يحدث الآن.
way-look = عرض مسار البطاقات
way-asking = جارٍ البحث
way-none = لا توجد بطاقات هنا.
way-keep = رابط للحفظ
way-keep-what = بهذا الرابط يمكنك معرفة ما حدث لبطاقاتك، حتى بعد أسابيع. الرابط للقراءة فقط، لا للمشاركة.
way-keep-show = عرض الرابط
way-keep-qr = رمز للمسح: ماذا حدث لبطاقاتك
way-keep-page = العنوان للكتابة
way-keep-code = رمز القراءة
way-keep-how = يعمل ذلك في شبكة هذا الحاسوب فقط، وما دام الحاسوب يعمل. يرجى تصوير الرمز أو كتابته على ورقة.
way-keep-open = فتح الصفحة

## Eine Karte
way-of = مسار البطاقة { $no }
way-card = البطاقة { $no }
way-paper = من الورق
way-origin = جزء من البطاقة { $no }
way-answers = كُتبت عن
way-here = البطاقة معلقة على اللوحة. لم يحدث شيء آخر بعد.
way-table = البطاقة موجودة حيث كُتبت. سيراها الجميع لاحقًا.
way-unshown = لم تُكشف بطاقات هذه الخطوة بعد.
way-held = البطاقة تنتظر موافقة إدارة الحوار.
way-late = وصلت البطاقة بعد نهاية الخطوة. لم تضفها إدارة الحوار بعد.
way-hidden = لا تعرض إدارة الحوار هذه البطاقة. السبب: { $reason }
way-withdrawn = سُحبت البطاقة { $no }.
way-split = قُسّمت هذه البطاقة. وأصبحت هذه البطاقات: { $parts }
way-parked = البطاقة بين المواضيع المؤجلة. وهي مكتوبة في المحضر.

## Die Schritte
way-stacked = لها معنى البطاقة { $no } وموضوعة تحتها:
way-heading = تحت العنوان
way-rank = المرتبة { $rank } من { $of }
way-sources = الهواتف: { $phones }، الورق: { $paper }، الأيدي: { $hands }
way-again = { $count ->
    [one] نقطة واحدة في التصويت الثاني
    [two] نقطتان في التصويت الثاني
    [few] { $count } نقاط في التصويت الثاني
    [many] { $count } نقطة في التصويت الثاني
   *[other] { $count } نقطة في التصويت الثاني
}
way-chosen = النتيجة
way-not-chosen = ليست بين النتائج.
way-undecided = النتائج ليست نهائية بعد.
way-because = سبب الإضافة: { $reason }
way-about = عن:
way-written = { $count ->
    [one] كُتبت عن ذلك بطاقة واحدة:
    [two] كُتبت عن ذلك بطاقتان:
    [few] كُتبت عن ذلك { $count } بطاقات:
    [many] كُتبت عن ذلك { $count } بطاقة:
   *[other] كُتبت عن ذلك { $count } بطاقة:
}
way-more = { $count ->
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
way-who = مَن
way-partners = مع مَن
way-until = حتى متى
way-first-step = الخطوة الأولى
way-status = الحالة
way-status-open = لم يبدأ بعد
way-status-running = جارٍ
way-status-done = تم
way-status-dropped = أُلغي

## Die Seite zum Nachlesen
ways-language = اختيار اللغة
ways-running = الفعالية ما زالت جارية. تعرض هذه الصفحة الوضع الآن.
ways-closed = انتهت الفعالية. تكتب إدارة الحوار هنا ما يحدث للإجراءات.
ways-contact = يجيب عن الأسئلة: { $contact }
ways-code = رمز القراءة
ways-code-what = رمز القراءة مكتوب على ورقتك أو ظاهر على هاتفك.
ways-code-hint = 10 أحرف أو أرقام. لا فرق بين الأحرف الكبيرة والصغيرة.
ways-code-empty = يرجى إدخال رمز القراءة أولًا.
ways-open = قراءة
refused-reading-unknown = رمز القراءة هذا غير صحيح. يرجى التأكد منه مرة أخرى.
