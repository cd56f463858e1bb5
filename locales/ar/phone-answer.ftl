### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = جوابك: { $groups }.
answer-mine-none = جوابك: لا شيء من هذا.
answer-change = تغيير الجواب
answer-only-here = لا يمكن تغييره إلا على هذا الهاتف. الحاسوب لا يعرف أي جواب هو جوابك.
refused-target-group-answered = لقد أُرسل جوابك من قبل. لا يمكن تغييره إلا على الهاتف الذي أُرسل منه.
