### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = امروز از طرف کدام گروه آمده‌اید؟
targets-what = اختیاری و بدون نام. هر چه را که درست است انتخاب کنید.
targets-why = این‌طور می‌بینیم که چه کسانی در سالن نیستند. هیچ‌کس خبر نمی‌شود که شما چه انتخاب کرده‌اید. عددهای کمتر از 3 را هرگز نشان نمی‌دهیم.
targets-open = دیدن سؤال
targets-send = فرستادن جواب
targets-none = هیچ‌کدام
targets-skip = جواب نمی‌دهم
targets-said = تشکر. جواب شما بدون نام حساب می‌شود.
targets-again = لطفاً دوباره امتحان کنید. انتخاب شما هنوز باقی است.
refused-target-group-unknown = این سؤال همین حالا تغییر کرد. لطفاً دوباره انتخاب کنید.

## Gruppen
target-residents = ساکنان
target-migrant-organisations = سازمان‌های مهاجران
target-clubs = انجمن‌ها
target-initiatives = گروه‌های مردمی
target-religious-communities = جوامع دینی
target-welfare = سازمان‌های خدمات اجتماعی
target-schools = مکتب‌ها / مدرسه‌ها
target-nurseries = کودکستان‌ها
target-education-providers = مراکز آموزشی
target-universities = دانشگاه‌ها
target-advice-centres = مراکز مشاوره
target-advisory-councils = شوراهای مشورتی
target-commissioners = مسئولان ویژه
target-administration = ادارات دولتی و شهری
target-mayors-office = دفتر شهردار
target-politics = سیاست
target-police = پولیس
target-business-promotion = حمایت از اقتصاد
target-companies = شرکت‌ها
target-chambers = اتاق‌های تجارت و اصناف
target-district-centres = مراکز محله
target-networks = شبکه‌ها
target-working-groups = گروه‌های کاری
target-experts = متخصصان
