### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] يرجى الذهاب إلى الغرفة { $no }
   *[table] يرجى الجلوس إلى الطاولة { $no }
}
walk-change = { $kind ->
    [room] يرجى الانتقال الآن إلى الغرفة { $no }
   *[table] يرجى الانتقال الآن إلى الطاولة { $no }
}
walk-stay = { $kind ->
    [room] يبقى مكانك في الغرفة { $no }
   *[table] يبقى مكانك عند الطاولة { $no }
}
walk-there = { $kind ->
    [room] أنت في الغرفة { $no }
   *[table] أنت عند الطاولة { $no }
}
walk-round = تبدأ الجولة { $round } بعد قليل
walk-sign = { $place }، اللون: { $colour }
walk-greets = في استقبالك هناك: <b>{ $name }</b>.
walk-help = أفضّل البقاء هنا أو أحتاج إلى مساعدة
walk-waits-title = مكانك سيظهر بعد قليل
walk-waits = { $kind ->
    [room] ستظهر غرفتك هنا. لا شيء مطلوب منك.
   *[table] ستظهر طاولتك هنا. لا شيء مطلوب منك.
}
arrive = وصلت
arrived = تم تسجيل وصولك
arrive-not = لم أصل بعد

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] أي طاولة تناسبك؟
   *[room] أي غرفة تناسبك؟
}
rooms-hint = يمكنك تغيير اختيارك لاحقًا.
room-host = المضيف/ة: { $name }
room-free = { $count ->
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $count } أماكن
    [many] بقي { $count } مكانًا
   *[other] بقي { $count } مكان
}
room-full = ممتلئة
room-full-why = { $kind ->
    [table] هذه الطاولة ممتلئة. أقصى عدد للأشخاص: { $max }. يرجى اختيار طاولة أخرى.
   *[room] هذه الغرفة ممتلئة. أقصى عدد للأشخاص: { $max }. يرجى اختيار غرفة أخرى.
}
room-mine = { $kind ->
    [table] طاولتك
   *[room] غرفتك
}
room-choose = { $kind ->
    [table] إلى هذه الطاولة
   *[room] إلى هذه الغرفة
}
room-choose-named = { $kind ->
    [table] إلى هذه الطاولة: { $title }
   *[room] إلى هذه الغرفة: { $title }
}
room-other = { $kind ->
    [table] اختيار طاولة أخرى
   *[room] اختيار غرفة أخرى
}
room-keep = { $kind ->
    [table] البقاء عند الطاولة { $no }
   *[room] البقاء في الغرفة { $no }
}
wish-hint = { $kind ->
    [table] يرجى الضغط على الطاولات التي تناسبك، الأفضل أولًا. أقصى عدد: { $count }. ثم توزع إدارة الحوار الجميع.
   *[room] يرجى الضغط على الغرف التي تناسبك، الأفضل أولًا. أقصى عدد: { $count }. ثم توزع إدارة الحوار الجميع.
}
wish-rank = الرغبة رقم { $rank }
wish-enough = { $count ->
    [one] لديك رغبة واحدة. يرجى سحبها أولًا.
    [two] لديك رغبتان. يرجى سحب واحدة أولًا.
    [few] لديك { $count } رغبات. يرجى سحب واحدة أولًا.
    [many] لديك { $count } رغبة. يرجى سحب واحدة أولًا.
   *[other] لديك { $count } رغبة. يرجى سحب واحدة أولًا.
}
wish-saved = تم حفظ رغباتك.
wish-waits = رغباتك تنتظر على هذا الهاتف.

## Eine Runde am Platz
round-here = { $kind ->
    [room] هل وصلت إلى الغرفة { $no }؟
   *[table] هل وصلت إلى الطاولة { $no }؟
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] بعد قليل ننتقل إلى غرفة أخرى.
        [one] بعد دقيقة واحدة ننتقل إلى غرفة أخرى.
        [two] بعد دقيقتين ننتقل إلى غرفة أخرى.
        [few] بعد { $minutes } دقائق ننتقل إلى غرفة أخرى.
        [many] بعد { $minutes } دقيقة ننتقل إلى غرفة أخرى.
       *[other] بعد { $minutes } دقيقة ننتقل إلى غرفة أخرى.
    }
   *[table] { $minutes ->
        [0] بعد قليل ننتقل إلى طاولة أخرى.
        [one] بعد دقيقة واحدة ننتقل إلى طاولة أخرى.
        [two] بعد دقيقتين ننتقل إلى طاولة أخرى.
        [few] بعد { $minutes } دقائق ننتقل إلى طاولة أخرى.
        [many] بعد { $minutes } دقيقة ننتقل إلى طاولة أخرى.
       *[other] بعد { $minutes } دقيقة ننتقل إلى طاولة أخرى.
    }
}
round-host-writes = الكتابة صعبة الآن؟ تُكتب بطاقتك بمساعدة <b>{ $name }</b>.
round-closed = انتهت هذه الجولة. تم حفظ بطاقاتك.
table-now = من الآخرين، الجولة { $round }
table-round = الجولة { $round }
table-empty = لا يوجد شيء هنا بعد.
summary-by = { $known ->
    [yes] ملخص من { $name }
   *[no] ملخص من المضيف/ة
}
cards-from = بطاقات من: { $places }

## Themen im offenen Raum
topics = المواضيع
topics-none = لم يقترح أحد موضوعًا بعد.
topic-propose = اقتراح موضوع
topic-label = موضوعك
topic-hint = ما الموضوع الذي يهمك؟ تكفي كلمات قليلة.
topic-missing = يرجى كتابة موضوع أولًا.
topic-give = اقتراح
topic-given = موضوعك موجود الآن في القائمة
topic-done = تمت مناقشته
topic-waits = ينتظر على هذا الهاتف

## Schild gescannt
scan-here = { $kind ->
    [room] أهلًا بك في الغرفة { $no }. تم تسجيلك.
   *[table] أهلًا بك عند الطاولة { $no }. تم تسجيلك.
}
scan-waits = { $kind ->
    [room] سيسجلك هاتفك في الغرفة { $no } عندما يستجيب الحاسوب.
   *[table] سيسجلك هاتفك عند الطاولة { $no } عندما يستجيب الحاسوب.
}

## Hilfe, gehen, wiederkommen
help-call-title = بحاجة إلى مساعدة؟
help-call-text = تصل إلى إدارة الحوار إشارة صامتة، ويأتي شخص إليك. يمكنك البقاء في مكانك.
help-call-do = يرجى الحضور إليّ
help-call-link = أحتاج إلى مساعدة
help-called = وصل طلبك إلى إدارة الحوار. سيأتي شخص إليك.
help-take-back = لم أعد أحتاج إلى مساعدة
leave = سأغادر الآن
leave-hint = يمكنك المغادرة في أي وقت. تبقى بطاقاتك هنا. يرجى إخبارنا هنا، فيصبح مكانك متاحًا لغيرك.
leave-title = المغادرة الآن؟
leave-text = يصبح مكانك متاحًا لغيرك. تبقى بطاقاتك هنا. يمكنك العودة في أي وقت.
leave-stay = سأبقى
left-note = تم تسجيل مغادرتك. ما زال بإمكانك القراءة هنا.
left-back = لقد عدت

## Gastgeber*innen
host-note = { $kind ->
    [room] أنت المضيف/ة في الغرفة { $no }.
   *[table] أنت المضيف/ة للطاولة { $no }.
}
host-page = إلى صفحة الاستضافة

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] الغرفة { $no } تعرض نتائجها الآن
   *[table] الطاولة { $no } تعرض نتائجها الآن
}
harvest-title = { $kind ->
    [room] الغرف تعرض نتائجها
   *[table] الطاولات تعرض نتائجها
}
harvest-all = { $kind ->
    [room] قراءة نتائج كل الغرف
   *[table] قراءة نتائج كل الطاولات
}
harvest-others = { $kind ->
    [room] الغرف الأخرى
   *[table] الطاولات الأخرى
}
outlook-none = ستخبرك إدارة الحوار كيف نتابع.
outlook-contact = يجيب عن الأسئلة
