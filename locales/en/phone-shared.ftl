### Several people on one phone, and the tablet that is lent out.

## Several people
shared-title = Several people on this phone
shared-what = Everybody has their own cards and their own dots. Change before somebody else writes.
shared-open = Manage people
shared-now = Writing now: { $name }
shared-change = Change
shared-change-to = { $name } writes now
shared-is-now = { $name } is writing
shared-add = One more person
shared-name = What is the new person called?
shared-slip = Code on the admission slip of the new person
shared-wait = Please wait until everything is saved. Then you can change.
shared-changed = { $name } writes now.
refused-shared-full = There are { $max } people on this phone already. No more are possible.
refused-shared-unknown = This person is no longer on this phone.

## Lent device
lent-title = Device to borrow
lent-what = When you have finished, pass the device on. Nothing of yours stays here.
lent-done = I have finished
lent-ask = Have you finished?
lent-ask-what = Your cards and dots stay in the event. Nothing of yours stays on this device.
lent-code = Your code: <b>{ $code }</b>. Write it down if you want to go on with another device.
lent-go = Finished, next person
lent-stay = Not yet
lent-idle = Are you still there?
lent-idle-what = Otherwise the device will soon be ready for the next person.
lent-here = Yes, I am still here
