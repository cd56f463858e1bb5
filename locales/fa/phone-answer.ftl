### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = پاسخ شما: { $groups }.
answer-mine-none = پاسخ شما: هیچ‌کدام.
answer-change = تغییر پاسخ
answer-only-here = فقط در همین موبایل می‌توانید آن را تغییر دهید. لپ‌تاپ نمی‌داند کدام پاسخ از شماست.
refused-target-group-answered = شما قبلاً پاسخ داده‌اید. پاسخ را فقط در همان موبایلی می‌توانید تغییر دهید که با آن پاسخ داده‌اید.
