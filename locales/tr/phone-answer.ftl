### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = Yanıtınız: { $groups }.
answer-mine-none = Yanıtınız: hiçbiri.
answer-change = Yanıtı değiştir
answer-only-here = Yalnızca bu telefonda değiştirilebilir. Bilgisayar hangi yanıtın sizin olduğunu bilmez.
refused-target-group-answered = Zaten yanıt verdiniz. Yanıt yalnızca verdiğiniz telefonda değiştirilebilir.
