### Tische und Räume: wie sie heißen, wo sie stehen, wie man zu ihnen kommt. Handy, Panel, Leinwand, Gastgeber*innen und Druck.

## Namen
place-name-table = میز { $no }
place-name-room = اتاق { $no }
place-titled-table = میز { $no }، { $title }
place-titled-room = اتاق { $no }، { $title }
place-signed-table = میز { $sign }
place-signed-room = اتاق { $sign }
place-spoken-table = میز { $no }، { $sign }
place-spoken-room = اتاق { $no }، { $sign }

## Schilder: was auf ihnen zu sehen ist, und ihre Farbe
place-sign-1 = برگ
place-sign-2 = آفتاب
place-sign-3 = خانه
place-sign-4 = پل
place-sign-5 = قایق
place-sign-6 = ستاره
place-sign-7 = پیاله
place-sign-8 = درخت
place-sign-9 = زنگ
place-sign-10 = کلید
place-sign-11 = موج
place-sign-12 = بادبادک
place-sign-13 = سیب
place-sign-14 = چتر
place-colour-1 = سبز
place-colour-2 = زرد
place-colour-3 = سرخ خشتی
place-colour-4 = آبی
place-colour-5 = صورتی
place-colour-6 = بنفش
place-colour-7 = نارنجی
place-colour-8 = آبی مایل به سبز
place-colour-9 = سبز لیمویی
place-colour-10 = خاکستری تیره
place-colour-11 = آبی آسمانی
place-colour-12 = ارغوانی
place-colour-13 = سبز نعنایی
place-colour-14 = قهوه‌ای

## Wo im Saal, mit Blick zur Leinwand
row-front = ردیف اول
row-middle = ردیف وسط
row-back = ردیف آخر
row-from-front = { $row ->
    [2] ردیف دوم از جلو
    [3] ردیف سوم از جلو
    [4] ردیف چهارم از جلو
    [one] ردیف { $row } از جلو
   *[other] ردیف { $row } از جلو
}
side-far-left = آخر سمت چپ
side-far-right = آخر سمت راست
side-middle = در وسط
side-left-table = { $count ->
    [2] میز دوم از چپ
    [3] میز سوم از چپ
    [4] میز چهارم از چپ
    [5] میز پنجم از چپ
    [one] میز شمارهٔ { $count } از چپ
   *[other] میز شمارهٔ { $count } از چپ
}
side-right-table = { $count ->
    [2] میز دوم از راست
    [3] میز سوم از راست
    [4] میز چهارم از راست
    [5] میز پنجم از راست
    [one] میز شمارهٔ { $count } از راست
   *[other] میز شمارهٔ { $count } از راست
}
side-left-room = { $count ->
    [2] اتاق دوم از چپ
    [3] اتاق سوم از چپ
    [4] اتاق چهارم از چپ
    [5] اتاق پنجم از چپ
    [one] اتاق شمارهٔ { $count } از چپ
   *[other] اتاق شمارهٔ { $count } از چپ
}
side-right-room = { $count ->
    [2] اتاق دوم از راست
    [3] اتاق سوم از راست
    [4] اتاق چهارم از راست
    [5] اتاق پنجم از راست
    [one] اتاق شمارهٔ { $count } از راست
   *[other] اتاق شمارهٔ { $count } از راست
}
floor-label = نقشهٔ سالن: { $place }، { $where }
floor-screen = پردهٔ نمایش

## Runden und Wege
round-no = دور { $round }
round-of = دور { $round } از { $rounds }
move-by-result = طبق نتیجه
move-rotate = طبق برنامه
move-choose = انتخاب آزاد
move-wish = طبق خواسته‌ها
move-spread = گرداننده جا می‌دهد

## Aktivitäten
activity-harvest = جمع‌بندی
activity-outlook = قدم‌های بعدی

## Ablehnungen
refused-access-not-host = این دستگاه مال هیچ میزبانی نیست. لطفاً کد کارت میزبانی خود را وارد کنید.
refused-host-unknown = این کد میزبانی درست نیست. لطفاً یک بار دیگر به کارت خود نگاه کنید.
refused-place-unknown = این میز یا اتاق اینجا وجود ندارد.
refused-place-closed = { $kind ->
    [room] اتاق { $no } بسته است. لطفاً اتاق دیگری انتخاب کنید.
   *[table] میز { $no } بسته است. لطفاً میز دیگری انتخاب کنید.
}
refused-place-last = این آخرین میز یا اتاق است. باید باز بماند.
refused-place-same = یک میز را نمی‌توان با خودش یکجا کرد.
refused-place-missing = این پشت کدام میز گفته شد؟ لطفاً آن را انتخاب کنید.
refused-place-not-yours = شما پشت این میز ننشسته بودید.
refused-places-none = در این گردهمایی میز و اتاق وجود ندارد.
refused-places-too-many = بیشتر از { $max } میز یا اتاق ممکن نیست.
refused-places-rows = میزهای همهٔ ردیف‌ها باید روی هم { $count } میز شود.
refused-question-too-long = سؤال بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
refused-seat-elsewhere = { $kind ->
    [room] جای شما در اتاق { $no } است. لطفاً به آنجا بروید.
   *[table] جای شما پشت میز { $no } است. لطفاً به آنجا بروید.
}
refused-seat-hosted = { $kind ->
    [room] شما میزبان هستید و در اتاق { $no } می‌مانید.
   *[table] شما میزبان هستید و پشت میز { $no } می‌مانید.
}
refused-seat-move = { $move ->
    [rotate] جاها از قبل تعیین شده است. موبایل شما میزتان را نشان می‌دهد.
    [wish] لطفاً خواسته‌های خود را بگویید. بعد گرداننده به همه جا می‌دهد.
    [choose] لطفاً خودتان یک جا انتخاب کنید.
   *[other] گرداننده به همه جا می‌دهد.
}
refused-seat-none = شما اینجا هنوز جا ندارید. لطفاً از گرداننده بپرسید.
refused-seat-not-now = حالا کسی جای خود را عوض نمی‌کند. لطفاً منتظر اشارهٔ گرداننده باشید.
refused-stage-no-harvest = در این مرحله هیچ میزی نتیجه‌اش را نمی‌گوید.
refused-stage-no-places = این مرحله پشت میزها انجام نمی‌شود.
refused-summary-too-long = جمله بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
refused-together-alone = برای با هم ماندن دست‌کم دو نفر لازم است.
refused-topic-empty = برای موضوع هنوز چیزی ننوشته‌اید.
refused-topic-too-long = موضوع بسیار طولانی است. بیشتر از { $max } حرف نمی‌شود.
refused-topic-no-room = موضوع‌های این اتاق از قبل تعیین شده است.
refused-topic-unknown = چنین موضوعی وجود ندارد.
refused-wishes-twice = لطفاً هر اتاق را فقط یک بار انتخاب کنید.
refused-wishes-too-many = شما می‌توانید حداکثر { $max } اتاق را انتخاب کنید.
