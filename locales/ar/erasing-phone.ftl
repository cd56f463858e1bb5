# Löschen auf dem Telefon: gehen und alles zurücknehmen; bis wann die Daten aufbewahrt werden.

take-back = المغادرة وسحب كل شيء
take-back-hint = يُسحب كل ما كتبته هنا.
take-back-ask = سحب كل شيء فعلًا؟
take-back-cards = { $count ->
    [0] لم تُكتب أي بطاقة منك بعد.
    [one] ستُسحب بطاقتك. وسيُحذف نصها.
    [two] ستُسحب بطاقتاك. وسيُحذف نصاهما.
    [few] ستُسحب بطاقاتك، وعددها { $count }. وستُحذف نصوصها.
    [many] ستُسحب بطاقاتك، وعددها { $count }. وستُحذف نصوصها.
   *[other] ستُسحب بطاقاتك، وعددها { $count }. وستُحذف نصوصها.
}
take-back-more = سيُحذف أيضًا اسمك ورمزك الشخصي ومواضيعك وجُمَلك وأجوبتك. تبقى نقاطك محسوبة، لكن بلا اسمك.
take-back-final = لا يمكن التراجع عن ذلك. ما نقله شخص آخر بكلماته يبقى.
take-back-yes = سحب كل شيء
take-back-no = البقاء هنا
take-back-over = انتهت الفعالية. لطلب حذف شيء، يرجى التحدث مع إدارة الحوار.
erased-title = تم حذف بياناتك
erased-text = لم يعد شيء منك محفوظًا هنا. يمكنك المشاركة من جديد.
erased-ok = حسنًا
kept-until = تُحفظ بيانات هذه الفعالية حتى { $date }.
