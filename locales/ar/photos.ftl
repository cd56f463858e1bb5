### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = صورة لوحة البطاقات
photo-what-table = يرجى في نهاية الجولة تصوير البطاقات على طاولتك. تُضاف الصورة إلى المحضر. من فضلك بلا وجوه.
photo-what-room = يرجى في نهاية الجولة تصوير لوحة البطاقات في غرفتك. تُضاف الصورة إلى المحضر. من فضلك بلا وجوه.
photo-take = صورة
photo-chosen = تم اختيار الصورة.
photo-caption = ماذا نرى في الصورة؟
photo-caption-hint = جملة قصيرة تظهر تحت الصورة.
photo-send = إرسال الصورة
photo-drop = حذف
photo-drop-named = { $caption }: حذف
photo-own = صور من هنا
photo-no = صورة رقم { $no }
photo-menu = تغيير أو إزالة: { $photo }
photo-alt-plain = صورة لوحة البطاقات
photo-alt-where = صورة لوحة البطاقات، { $where }
photo-save = حفظ التغيير
photo-changed = تم تغيير الصورة.
photo-remove = إزالة
photo-keep = إبقاء
photo-removed = تمت إزالة الصورة.
photo-remove-title = إزالة هذه الصورة؟
photo-remove-what = ستختفي من الشاشة الكبيرة ولن تُضاف إلى المحضر.

## Unterwegs
photo-sending = جارٍ إرسال الصورة: { $percent } من 100
photo-prepared = وصلت الصورة ويجري تجهيزها.
photo-waits-turn = تنتظر الصورة إرسال الصورة السابقة.
photo-waits-away = لا يوجد اتصال. الصورة تنتظر على هذا الجهاز. يرجى عدم إعادة تحميل الصفحة.

## Panel der Moderation
photos = الصور
photos-what = صور لوحات البطاقات، معدلة الاتجاه وبلا معلومات عن الموقع. تظهر في المحضر مع جولتها ومكانها.
photos-add = إضافة صور
photos-choose = اختيار صور
photos-step = لأي خطوة؟
photos-no-step = لا خطوة
photos-place = من أي مكان؟
photos-no-place = لا مكان
photos-nowhere = بلا خطوة ومكان
photos-show = عرض على الشاشة الكبيرة
photos-show-named = عرض على الشاشة الكبيرة: { $photo }
photos-shown = تعرض الشاشة الكبيرة الصور الآن.
photos-not-open = هذا ممكن ابتداءً من عرض النتائج. حتى ذلك الحين لا يرى كل مكان إلا صوره.
photos-edit = تغيير
photos-edit-named = تغيير: { $photo }
photos-remove-what = إزالة هذه الصورة؟ لن تُضاف عندئذ إلى المحضر. يمكنك التراجع عن ذلك.

## Ablehnungen
refused-photo-unknown = هذه الصورة لم تعد موجودة.
refused-photo-unreadable = لا يمكن قراءة هذه الصورة هنا. الأنواع الممكنة: JPEG وPNG وWebP.
refused-photo-too-large = الصورة كبيرة جدًا. أقصى عدد للنقاط بالملايين: { $max }. يرجى التصوير بدقة أقل.
refused-photo-too-heavy = الملف أكبر من { $max } ميغابايت. يرجى التقاط صورة أصغر.
refused-caption-too-long = النص تحت الصورة طويل جدًا. أقصى عدد للأحرف: { $max }.
