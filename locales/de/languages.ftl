### Die Sprachen im Panel: welche angeboten werden, und wer sie gelesen hat.

languages-what = Beim Beitreten wählt jede Person selbst. Vorgeschlagen wird die Sprache ihres Handys.
languages-unread = noch nicht gegengelesen
languages-unread-what = „Noch nicht gegengelesen“ heißt: Niemand mit dieser Muttersprache hat die Texte geprüft. Bitten Sie vor dem Abend jemanden, sie anzusehen. Was Sie selbst schreiben und nicht übersetzen, erscheint auf Deutsch.
