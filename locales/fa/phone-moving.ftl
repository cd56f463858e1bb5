### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = آدرس لپ‌تاپ عوض شده است؟
moving-what = در این صورت، آدرس جدید روی پردهٔ نمایش در جلوی سالن نوشته است.
moving-open = وارد کردن آدرس جدید
moving-label = آدرس روی پردهٔ نمایش
moving-hint = مثلاً 192.168.0.12:8080
moving-carried = کارت‌ها و جای شما هم به آنجا می‌رود. این صفحه باز می‌ماند.
moving-go = ادامه در آنجا
moving-wrong = این آدرس درست نیست. لطفاً یک بار دیگر به پردهٔ نمایش نگاه کنید.
moving-arrives = کارت‌های شما همراه می‌آید.
