### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = Not handed in yet
lent-unsent-what = Nobody has received this yet. It will be lost unless you hand it in.
lent-unsent-back = Back, I will hand it in
lent-idle-unsent = What you have not handed in will be discarded then.
