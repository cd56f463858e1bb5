### The languages on the panel: which are offered, and who has read them.

languages-what = Everybody chooses when joining. The language of their phone is proposed.
languages-unread = Not yet read by anybody whose first language it is:
languages-unread-what = Ask somebody to look at the texts before the event. What you write yourself and do not translate is shown in German.
