### What phones and hosts' tablets say on some evenings: a message to all, a break.

message-said = Message to all: { $text }
break-until = Break until { $time }
break-what = After that it goes on here. Your cards stay where they are.
