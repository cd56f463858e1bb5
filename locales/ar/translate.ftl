### Eine Karte in einer anderen Sprache.
card-translate = ترجمة
translate-title = ماذا كُتب على البطاقة؟
translate-lang = بأي لغة؟
translate-text = الترجمة
translate-hint = تبقى كلمات البطاقة كما هي. وتظهر الترجمة تحتها. إذا تُرك الحقل فارغًا، فلا ترجمة.
translate-save = حفظ الترجمة
translate-saved = الترجمة موجودة الآن على البطاقة
translate-gone = حُذفت الترجمة
refused-translation-same-language = البطاقة مكتوبة بهذه اللغة أصلًا.
refused-translation-too-long = الترجمة طويلة جدًا. عدد الأحرف: { $length }، والحد الأقصى: { $max }.
