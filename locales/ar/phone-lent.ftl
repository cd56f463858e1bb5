### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = لم يُسلَّم بعد
lent-unsent-what = لم يصل هذا إلى أحد بعد. سيضيع إذا لم يُسلَّم.
lent-unsent-back = رجوع لتسليمه
lent-idle-unsent = وسيُحذف عندها ما لم يُسلَّم بعد.
