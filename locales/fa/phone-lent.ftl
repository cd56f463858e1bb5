### Auf dem Leihgerät: was geschrieben und noch nicht abgegeben ist, bevor die nächste Person es bekommt.
lent-unsent = هنوز تحویل داده نشده
lent-unsent-what = این هنوز به کسی نرسیده است. اگر آن را تحویل ندهید، از بین می‌رود.
lent-unsent-back = بازگشت، تحویل می‌دهم
lent-idle-unsent = آنچه هنوز تحویل نداده‌اید، در آن صورت پاک می‌شود.
