### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = ገና ኣይተላእከን
lent-unsent-what = እዚ ገና ማንም ኣይረኸቦን። እንተዘይልኢኹምዎ ክጠፍእ እዩ።
lent-unsent-back = ተመለሱ፣ ክልእኾ እየ
lent-idle-unsent = ገና ዘይለኣኹምዎ ሽዑ ክድምሰስ እዩ።
