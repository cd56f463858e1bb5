### Ready sentences for messages to all: the moderators choose one, each page says it in its own language.

ready-message-back = Please come back.
ready-message-soon = We will go on in a moment.
ready-message-last-card = Please write your last card now.
ready-message-quiet = Please speak a little more quietly.
ready-message-food = Food and drinks are ready.
