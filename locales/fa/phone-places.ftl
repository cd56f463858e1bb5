### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] لطفاً به اتاق { $no } بروید
   *[table] لطفاً پشت میز { $no } بنشینید
}
walk-change = { $kind ->
    [room] لطفاً حالا به اتاق { $no } بروید
   *[table] لطفاً حالا به میز { $no } بروید
}
walk-stay = { $kind ->
    [room] شما در اتاق { $no } می‌مانید
   *[table] شما پشت میز { $no } می‌مانید
}
walk-there = { $kind ->
    [room] شما در اتاق { $no } هستید
   *[table] شما پشت میز { $no } هستید
}
walk-round = دور { $round } به زودی شروع می‌شود
walk-sign = { $place }، { $colour }
walk-greets = <b>{ $name }</b> آنجا به شما خوش‌آمد می‌گوید.
walk-help = می‌خواهم همین‌جا بمانم یا کمک لازم دارم
walk-waits-title = به زودی جای شما معلوم می‌شود
walk-waits = { $kind ->
    [room] اتاق شما اینجا نشان داده می‌شود. لازم نیست کاری کنید.
   *[table] میز شما اینجا نشان داده می‌شود. لازم نیست کاری کنید.
}
arrive = رسیدم
arrived = شما رسیدید
arrive-not = نه، هنوز نرسیده‌ام

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] به کدام میز می‌خواهید بروید؟
   *[room] به کدام اتاق می‌خواهید بروید؟
}
rooms-hint = بعداً هم می‌توانید انتخاب خود را تغییر دهید.
room-host = میزبان: { $name }
room-free = { $count ->
    [one] { $count } جای خالی
   *[other] { $count } جای خالی
}
room-full = پر
room-full-why = { $kind ->
    [table] این میز پر است. برای بیشتر از { $max } نفر جا نیست. لطفاً میز دیگری انتخاب کنید.
   *[room] این اتاق پر است. برای بیشتر از { $max } نفر جا نیست. لطفاً اتاق دیگری انتخاب کنید.
}
room-mine = { $kind ->
    [table] میز شما
   *[room] اتاق شما
}
room-choose = { $kind ->
    [table] به این میز می‌روم
   *[room] به این اتاق می‌روم
}
room-choose-named = { $kind ->
    [table] به این میز می‌روم: { $title }
   *[room] به این اتاق می‌روم: { $title }
}
room-other = { $kind ->
    [table] انتخاب میز دیگر
   *[room] انتخاب اتاق دیگر
}
room-keep = { $kind ->
    [table] ماندن پشت میز { $no }
   *[room] ماندن در اتاق { $no }
}
wish-hint = { $kind ->
    [table] تا { $count } میز را لمس کنید، اول میزی را که بیشتر می‌خواهید. بعد گرداننده به همه جا می‌دهد.
   *[room] تا { $count } اتاق را لمس کنید، اول اتاقی را که بیشتر می‌خواهید. بعد گرداننده به همه جا می‌دهد.
}
wish-rank = خواستهٔ { $rank }
wish-enough = { $count ->
    [one] شما { $count } خواسته را انتخاب کرده‌اید. اول آن را پس بگیرید.
   *[other] شما { $count } خواسته را انتخاب کرده‌اید. اول یکی را پس بگیرید.
}
wish-saved = خواسته‌های شما ذخیره شد.
wish-waits = خواسته‌های شما در این موبایل منتظر است.

## Eine Runde am Platz
round-here = { $kind ->
    [room] آیا به اتاق { $no } رسیده‌اید؟
   *[table] آیا به میز { $no } رسیده‌اید؟
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] به زودی به اتاق دیگر می‌روید.
        [one] { $minutes } دقیقه بعد به اتاق دیگر می‌روید.
       *[other] { $minutes } دقیقه بعد به اتاق دیگر می‌روید.
    }
   *[table] { $minutes ->
        [0] به زودی به میز دیگر می‌روید.
        [one] { $minutes } دقیقه بعد به میز دیگر می‌روید.
       *[other] { $minutes } دقیقه بعد به میز دیگر می‌روید.
    }
}
round-host-writes = نمی‌خواهید بنویسید؟ <b>{ $name }</b> برای شما می‌نویسد.
round-closed = این دور تمام شد. کارت‌های شما ذخیره شده است.
table-now = از دیگران، دور { $round }
table-round = دور { $round }
table-empty = اینجا هنوز چیزی نیست.
summary-by = { $known ->
    [yes] { $name } خلاصه می‌کند
   *[no] میزبان خلاصه می‌کند
}
cards-from = کارت‌ها از: { $places }

## Themen im offenen Raum
topics = موضوع‌ها
topics-none = هنوز کسی موضوعی پیشنهاد نکرده است.
topic-propose = پیشنهاد موضوع
topic-label = موضوع شما
topic-hint = دربارهٔ چه می‌خواهید صحبت کنید؟ چند کلمه کافی است.
topic-missing = لطفاً اول یک موضوع بنویسید.
topic-give = پیشنهاد می‌کنم
topic-given = موضوع شما در فهرست است
topic-done = صحبت شد
topic-waits = در این موبایل منتظر است

## Schild gescannt
scan-here = { $kind ->
    [room] به اتاق { $no } خوش آمدید. حضور شما ثبت شد.
   *[table] به میز { $no } خوش آمدید. حضور شما ثبت شد.
}
scan-waits = { $kind ->
    [room] وقتی لپ‌تاپ جواب دهد، موبایل حضور شما را در اتاق { $no } ثبت می‌کند.
   *[table] وقتی لپ‌تاپ جواب دهد، موبایل حضور شما را پشت میز { $no } ثبت می‌کند.
}

## Hilfe, gehen, wiederkommen
help-call-title = کمک لازم دارید؟
help-call-text = گرداننده بی‌صدا خبر می‌شود و کسی نزد شما می‌آید. می‌توانید همان‌جا که هستید بمانید.
help-call-do = لطفاً نزد من بیایید
help-call-link = کمک لازم دارم
help-called = گرداننده خبر دارد. کسی نزد شما می‌آید.
help-take-back = دیگر کمک لازم ندارم
leave = به خانه می‌روم
leave-hint = هر وقت بخواهید می‌توانید بروید. کارت‌های شما می‌ماند. لطفاً اینجا خبر دهید تا جای شما خالی شود.
leave-title = می‌خواهید بروید؟
leave-text = جای شما خالی می‌شود. کارت‌های شما می‌ماند. هر وقت بخواهید می‌توانید برگردید.
leave-stay = می‌مانم
left-note = رفتن شما ثبت شد. هنوز هم می‌توانید بخوانید.
left-back = من برگشتم

## Gastgeber*innen
host-note = { $kind ->
    [room] شما میزبان اتاق { $no } هستید.
   *[table] شما میزبان میز { $no } هستید.
}
host-page = رفتن به صفحهٔ میزبانان

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] حالا نوبت اتاق { $no } است
   *[table] حالا نوبت میز { $no } است
}
harvest-title = { $kind ->
    [room] اتاق‌ها نتیجه را می‌گویند
   *[table] میزها نتیجه را می‌گویند
}
harvest-all = { $kind ->
    [room] خواندن نتیجهٔ همهٔ اتاق‌ها
   *[table] خواندن نتیجهٔ همهٔ میزها
}
harvest-others = { $kind ->
    [room] اتاق‌های دیگر
   *[table] میزهای دیگر
}
outlook-none = گرداننده به شما می‌گوید که کار چگونه ادامه پیدا می‌کند.
outlook-contact = به سؤال‌ها جواب می‌دهد
