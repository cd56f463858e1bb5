### What a phone says at tables and in rooms. Short sentences, one thought each.

## The way to one's place
walk-sit = { $kind ->
    [room] Please go to room { $no }
   *[table] Please sit down at table { $no }
}
walk-change = { $kind ->
    [room] Please move to room { $no } now
   *[table] Please move to table { $no } now
}
walk-stay = { $kind ->
    [room] You stay in room { $no }
   *[table] You stay at table { $no }
}
walk-there = { $kind ->
    [room] You are in room { $no }
   *[table] You are at table { $no }
}
walk-round = Round { $round } begins soon
walk-sign = { $place }, { $colour }
walk-greets = <b>{ $name }</b> will welcome you there.
walk-help = I would rather stay here, or I need help
walk-waits-title = You will get a seat in a moment
walk-waits = { $kind ->
    [room] Your room will appear here. You need not do anything.
   *[table] Your table will appear here. You need not do anything.
}
arrive = I am here
arrived = You are here
arrive-not = I am not there yet

## Choosing a room, wishes
rooms-question = { $kind ->
    [table] Which table would you like?
   *[room] Which room would you like?
}
rooms-hint = You can still change your choice later.
room-host = Host: { $name }
room-free = { $count ->
    [one] { $count } seat free
   *[other] { $count } seats free
}
room-full = full
room-full-why = { $kind ->
    [table] This table is full. There are seats for { $max } people. Please choose another one.
   *[room] This room is full. There are seats for { $max } people. Please choose another one.
}
room-mine = { $kind ->
    [table] Your table
   *[room] Your room
}
room-choose = { $kind ->
    [table] To this table
   *[room] To this room
}
room-choose-named = { $kind ->
    [table] To this table: { $title }
   *[room] To this room: { $title }
}
room-other = { $kind ->
    [table] Choose another table
   *[room] Choose another room
}
room-keep = { $kind ->
    [table] Stay with table { $no }
   *[room] Stay with room { $no }
}
wish-hint = { $kind ->
    [table] Tap up to { $count } tables, the one you like best first. Then the moderator finds a seat for everybody.
   *[room] Tap up to { $count } rooms, the one you like best first. Then the moderator finds a seat for everybody.
}
wish-rank = Wish { $rank }
wish-enough = { $count ->
    [one] You have made your wish. Take it back first.
   *[other] You have made { $count } wishes. Take one back first.
}
wish-saved = Your wishes are saved.
wish-waits = Your wishes are waiting on this phone.

## A round at one's place
round-here = { $kind ->
    [room] Are you in room { $no } yet?
   *[table] Are you at table { $no } yet?
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] You will change rooms in a moment.
        [one] In { $minutes } minute you will change rooms.
       *[other] In { $minutes } minutes you will change rooms.
    }
   *[table] { $minutes ->
        [0] You will change tables in a moment.
        [one] In { $minutes } minute you will change tables.
       *[other] In { $minutes } minutes you will change tables.
    }
}
round-host-writes = Would you rather not write? <b>{ $name }</b> writes for you.
round-closed = This round is over. Your cards are saved.
table-now = From the others, round { $round }
table-round = Round { $round }
table-empty = There is nothing here yet.
summary-by = { $known ->
    [yes] { $name } sums up
   *[no] The host sums up
}
cards-from = Cards from: { $places }

## Topics in the open room
topics = Topics
topics-none = Nobody has proposed a topic yet.
topic-propose = Propose a topic
topic-label = Your topic
topic-hint = What would you like to talk about? A few words are enough.
topic-missing = Please write a topic first.
topic-give = Propose
topic-given = Your topic is on the list
topic-done = talked about
topic-waits = waiting on this phone

## A sign was scanned
scan-here = { $kind ->
    [room] Welcome to room { $no }. You are checked in.
   *[table] Welcome to table { $no }. You are checked in.
}
scan-waits = { $kind ->
    [room] Your phone will check you in to room { $no } as soon as the laptop answers.
   *[table] Your phone will check you in at table { $no } as soon as the laptop answers.
}

## Help, leaving, coming back
help-call-title = Do you need help?
help-call-text = The moderator gets a quiet sign, and somebody comes to you. You may stay where you are.
help-call-do = Please come to me
help-call-link = I need help
help-called = The moderator knows. Somebody is coming to you.
help-take-back = I no longer need help
leave = I am leaving now
leave-hint = You can leave at any time. Your cards stay. Tell us here, then your seat becomes free.
leave-title = Would you like to leave?
leave-text = Your seat becomes free. Your cards stay. You can come back at any time.
leave-stay = I will stay
left-note = You have checked out. You can still read along.
left-back = I am back

## Hosts
host-note = { $kind ->
    [room] You are the host in room { $no }.
   *[table] You are the host at table { $no }.
}
host-page = To the page for hosts

## Harvest and outlook
harvest-now = { $kind ->
    [room] Room { $no } is presenting now
   *[table] Table { $no } is presenting now
}
harvest-title = { $kind ->
    [room] The rooms present
   *[table] The tables present
}
harvest-all = { $kind ->
    [room] All rooms, to read
   *[table] All tables, to read
}
harvest-others = { $kind ->
    [room] The other rooms
   *[table] The other tables
}
outlook-none = The moderator will tell you how it goes on.
outlook-contact = Questions are answered by
