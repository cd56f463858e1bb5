### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = باسم مَن مشاركتك اليوم؟
targets-what = السؤال اختياري وبلا أسماء. يرجى اختيار كل ما ينطبق عليك.
targets-why = هكذا نعرف من الغائب عن القاعة. لن يعرف أحد ما اخترته. لا نعرض أبدًا أعدادًا أقل من 3.
targets-open = عرض السؤال
targets-send = إرسال الجواب
targets-none = لا شيء من هذا
targets-skip = بلا جواب
targets-said = شكرًا. جوابك محسوب بلا اسم.
targets-again = يرجى المحاولة مرة أخرى. ما اخترته ما زال هنا.
refused-target-group-unknown = تغيّر هذا السؤال قبل قليل. يرجى الاختيار مرة أخرى.

## Gruppen
target-residents = السكان
target-migrant-organisations = منظمات المهاجرين
target-clubs = النوادي والجمعيات
target-initiatives = المبادرات
target-religious-communities = الجماعات الدينية
target-welfare = منظمات الرعاية الاجتماعية
target-schools = المدارس
target-nurseries = رياض الأطفال
target-education-providers = مراكز التعليم والتدريب
target-universities = الجامعات
target-advice-centres = مراكز الاستشارة
target-advisory-councils = المجالس الاستشارية
target-commissioners = المفوضون
target-administration = إدارة المدينة
target-mayors-office = مكتب رئيس البلدية
target-politics = السياسة
target-police = الشرطة
target-business-promotion = دعم الاقتصاد المحلي
target-companies = الشركات
target-chambers = غرف التجارة والحرف
target-district-centres = مراكز الأحياء
target-networks = الشبكات
target-working-groups = مجموعات العمل
target-experts = الخبراء والمختصون
