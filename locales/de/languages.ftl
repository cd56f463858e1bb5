### Die Sprachen im Panel: welche angeboten werden, und wer sie gelesen hat.

languages-what = Beim Beitreten wählt jede Person selbst. Vorgeschlagen wird die Sprache ihres Handys.
languages-unread = Noch von niemandem mit dieser Muttersprache gelesen:
languages-unread-what = Bitten Sie vor dem Abend jemanden, die Texte anzusehen. Was Sie selbst schreiben und nicht übersetzen, erscheint auf Deutsch.
