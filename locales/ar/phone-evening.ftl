### Was das Handy nur an manchen Abenden sagt: Nachricht an alle, Pause, Tür, gemeldete Karten.

## Wartende Karten
held-elsewhere = بطاقتك «{ $text }» تنتظر موافقة إدارة الحوار.

## Karte melden
card-report = الإبلاغ عن هذه البطاقة
report-title = الإبلاغ عن هذه البطاقة؟
report-what = ستنظر فيها إدارة الحوار. لن يعرف أحد من أبلغ عنها.
report-do = إبلاغ
report-not = عدم الإبلاغ
report-sent = تم الإبلاغ عن البطاقة
reported = أبلغت عنها

## Die Tür
door-closed = باب الدخول مغلق الآن.
door-closed-what = لا ينضم أشخاص جدد في هذه اللحظة. يرجى التحدث مع إدارة الحوار. من شارك من قبل يتابع برمزه الشخصي.
slip-label = الرمز المكتوب على ورقة الدخول
slip-hint = 6 أحرف أو أرقام. ورقة الدخول متوفرة عند المدخل.
refused-door-closed = باب الدخول مغلق الآن. يرجى التحدث مع إدارة الحوار.
refused-slip-needed = يرجى إدخال الرمز المكتوب على ورقة الدخول.
refused-slip-unknown = ورقة الدخول هذه غير معروفة. يرجى التأكد من الرمز مرة أخرى.
refused-slip-used = دخل شخص بورقة الدخول هذه من قبل. يرجى أخذ ورقة جديدة.

## Weitermachen mit einer gedruckten Karte
go-on-title = أهلًا بعودتك
go-on-as = المتابعة باسم { $name }
go-on-not = هذا ليس أنا
go-on-instead = هذا الهاتف مسجل الآن باسم { $name }.
go-on-stay = البقاء باسم { $name }
