### The languages on the panel: which are offered, and who has read them.

languages-what = Everybody chooses when joining. The language of their phone is proposed.
languages-unread = not proofread yet
languages-unread-what = “Not proofread yet” means: nobody whose first language it is has checked the texts. Ask somebody to look at them before the event. What you write yourself and do not translate is shown in German.
