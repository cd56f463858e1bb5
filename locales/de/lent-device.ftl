### Im Pult: ein Tablet für Menschen ohne Handy.
lent-device = Leihgerät
lent-device-what = Öffnen Sie auf dem Tablet diese Adresse. Wer fertig ist, gibt es mit einem Druck frei. Danach bleibt nichts von der Person auf dem Gerät.
