### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = عدة أشخاص على هذا الهاتف
shared-what = لكل شخص بطاقاته ونقاطه. يرجى التبديل قبل أن يكتب شخص آخر.
shared-open = إدارة الأشخاص
shared-now = الدور الآن في الكتابة: { $name }
shared-change = تبديل
shared-change-to = التبديل إلى { $name }
shared-is-now = الدور الآن: { $name }
shared-add = إضافة شخص آخر
shared-name = ما اسم الشخص الجديد؟
shared-slip = الرمز المكتوب على ورقة دخول الشخص الجديد
shared-wait = يرجى الانتظار حتى يُحفظ كل شيء. بعد ذلك يمكنك التبديل.
shared-changed = تم التبديل إلى { $name }.
refused-shared-full = عدد الأشخاص على هذا الهاتف: { $max }. لا يمكن إضافة المزيد.
refused-shared-unknown = هذا الشخص لم يعد على هذا الهاتف.

## Leihgerät
lent-title = جهاز للإعارة
lent-what = عندما تنتهي مشاركتك، يرجى إعطاء الجهاز لغيرك. لا يبقى عليه شيء منك.
lent-done = انتهيت
lent-ask = هل انتهيت؟
lent-ask-what = بطاقاتك ونقاطك تبقى في الفعالية. لا يبقى شيء منك على هذا الجهاز.
lent-code = رمزك: <b>{ $code }</b>. يرجى كتابته على ورقة إذا كانت لديك رغبة في المتابعة على جهاز آخر.
lent-go = انتهيت، الدور للشخص التالي
lent-stay = ليس بعد
lent-idle = هل ما زلت هنا؟
lent-idle-what = وإلا فسيستعد الجهاز بعد قليل للشخص التالي.
lent-here = نعم، ما زلت هنا
