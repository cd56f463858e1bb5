### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = هل للحاسوب عنوان جديد؟
moving-what = إذن فهو معروض على الشاشة الكبيرة في الأمام.
moving-open = إدخال العنوان الجديد
moving-label = العنوان المعروض على الشاشة الكبيرة
moving-hint = مثلًا 192.168.0.12:8080
moving-carried = تنتقل بطاقاتك ومكانك معك. تبقى هذه الصفحة مفتوحة.
moving-go = المتابعة هناك
moving-wrong = هذا ليس عنوانًا. يرجى النظر إلى الشاشة الكبيرة مرة أخرى.
moving-arrives = بطاقاتك تنتقل معك.
