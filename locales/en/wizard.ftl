### Preparing an event: finding a format, changing its steps, formats of one's own, and the list before it begins.

step-plan = Steps

## Finding a format
find = Search
find-purpose = What shall be there in the end?
find-people = How many people?
find-fewer = Fewer people
find-more = More people
find-any = any
find-time = How much time?
find-time-120 = 2 hours
find-time-240 = 4 hours
find-time-480 = 1 day
find-time-any = any
find-clear = Clear the search
find-fits = These fit
find-rest = These do not quite fit
find-none = None fits everything. These come closest.
find-found = { $count ->
    [0] No format fits everything.
    [one] One format fits.
   *[other] { $count } formats fit.
}
purpose-ideas = Collect ideas
purpose-ideas-what = Many people, one good question
purpose-critique = Turn critique into solutions
purpose-critique-what = From anger to a measure
purpose-topics = Several topics at once
purpose-topics-what = Tables or rooms with a topic each
purpose-situation = Know how things are
purpose-situation-what = What is missing, what exists already?
purpose-measures = Agree on measures
purpose-measures-what = Who does what until when
purpose-agenda = Topics of the participants
purpose-agenda-what = The agenda is made in the room
fit-good = Fits
fit-few = only from { $from } people on
fit-many = only up to { $to } people
fit-time = takes about { $lasts }
fit-purpose = rather for something else

hours-minutes = { $hours ->
    [0] { $minutes } minutes
   *[other] { $minutes ->
        [0] { $hours ->
            [one] one hour
           *[other] { $hours } hours
        }
       *[other] { $hours } h { $minutes } min
    }
}

## Formats of one's own
format-own = Your own format
format-menu = Menu: format { $title }
format-download = Download as a file
format-remove = Remove
format-keep = Keep
format-remove-title = Remove the format “{ $name }”?
format-remove-what = The format disappears from this laptop. Events that were made from it stay.
format-removed = The format “{ $name }” is removed.
format-save-as = Save as your own format …
format-save-title = Save as your own format
format-save-what = Steps, questions and tables then stand among the formats. Title, date and promise are not part of it.
format-save = Save
format-save-wrong = Something in the steps is not right yet.
format-name = Name of the format
format-name-hint = By this name you find it next time.
format-name-empty = Please give the format a name.
format-replace = Replace
format-replaces = This replaces your format “{ $name }”.
format-saved = Format saved
format-saved-what = “{ $name }” now stands at the top of the formats. As a file you can pass it on to others.
upload-title = A format from a file
upload-what = The file of a format ends with .toml. It is checked before it comes into the list.
upload-choose = Choose a file …
upload-busy = “{ $file }” is being checked.
upload-kept = “{ $name }” now stands among your formats.
upload-refused = “{ $file }” was not taken.
upload-mistakes = { $count ->
    [one] “{ $file }” was not taken. One thing is not right:
   *[other] “{ $file }” was not taken. { $count } things are not right:
}
upload-again = Please change the file and choose it again.
upload-replace-title = Replace the format “{ $name }”?
upload-replace-what = You already have a format with this id. Its steps and questions will be lost.
refused-upload-too-large = The file is too large. Up to { $max } KB are allowed.
refused-upload-no-text = The file is no text in UTF-8. Please save it in a text editor.
refused-format-newer = The file is made for a newer version of the program ({ $version }). This one knows only { $known }.

## Changing the steps
stages-change = Change the steps
stages-change-what = Steps, questions, minutes and tables. You can leave everything as it is.
stages-help = Choose a step to change it. The arrows move it, and so do Alt and arrow up or down.
stages-steps = Steps
stages-time = Time
stages-lasts = { $lasts } altogether.
stages-ends = Ends about { $time }, after { $lasts }.
stages-exact = Exactly as planned.
stages-longer = { $minutes ->
    [one] One minute longer than planned.
   *[other] { $minutes } minutes longer than planned.
}
stages-shorter = { $minutes ->
    [one] One minute is left.
   *[other] { $minutes } minutes are left.
}
stages-untitled = Step without a title
stages-off = does not take place
stages-wrong = Something is not right here
stages-up = Move up: { $title }
stages-down = Move down: { $title }
stages-moved = “{ $title }” is number { $no } now.
stages-first-already = The step is at the top already.
stages-last-already = The step is at the bottom already.
stages-leave-out = Leave out
stages-on-again = Take in again
stages-remove = Remove
stages-only-one = One step is needed.
stages-removed = “{ $title }” is removed.
stages-bring-back = Bring back
stages-add = Add a step
stages-lasts-rounds = { $rounds } rounds, { $minutes }
stages-round = Table round
stages-no-rounds = There is no round at tables before it.
stages-no-cards = Nobody writes cards before it.
stages-no-vote = Nothing is chosen before it.
stages-mistakes = { $count ->
    [one] One thing in the steps is not right yet.
   *[other] { $count } things in the steps are not right yet.
}

## What a step is
stages-help-welcome = People arrive and scan the code. The display shows the question and the way in.
stages-help-collect = Everybody writes cards on the phone or on paper. The cards hang on one board for all.
stages-help-round = Cards are written at tables or in rooms. Before each round people change places.
stages-help-cluster = You sort the cards under headings. All watch and help.
stages-help-vote = Everybody puts dots. So one sees what matters most.
stages-help-seat = People spread over the results of a choice. A group goes on working on each of them.
stages-help-harvest = One table after the other tells what mattered there. After that all see all boards.
stages-help-plan = Results become measures: who does what, with whom, until when.
stages-help-reflect = People say how it was for them. There are never names with it.
stages-help-outlook = All see what happens next and who answers questions. It stands in the details.
stages-help-places = So many tables or rooms are there at the start. During the event you can add or close some.

## Fields of a step
stages-title = Title of the step
stages-reads-german = If empty, this stands here in German: “{ $text }”
stages-reads-question = If empty: “{ $text }”
stages-reads-nothing = If empty, this step asks nothing.
stages-minutes-rounds = For one round. With the walks, { $rounds } rounds take { $minutes } minutes.
stages-from = Goes on with
stages-about = Answers the results of
stages-about-none = nothing in particular
stages-choose = please choose
stages-reminder = Rule of the game
stages-reminder-words = Rule of the game
stages-reminder-hint = One sentence that stays beside the question.
stages-move = Where do people write?
stages-move-none = all together in the hall
stages-move-rotate = at places, changing by plan
stages-move-choose = at places, free choice
stages-move-wish = at places, by wishes
stages-move-spread = at places, you spread people
stages-move-stay = at the places of the last round
stages-move-rotate-what = Everybody is told a place. So as many different people as possible meet.
stages-move-choose-what = Everybody chooses, as long as there is room.
stages-move-wish-what = Everybody names up to three wishes. Then you spread the people.
stages-move-spread-what = You spread the people with one button.
stages-move-stay-what = Nobody changes places.
stages-walk = Minutes to walk
stages-first = Before the first round
stages-first-same = as before the others
stages-prompts = A question of its own for each round
stages-prompt-round = Round { $no }
stages-kinds = Kinds of cards
stages-kind-in = Kind { $no }: word ({ $name })
stages-kind-colour = Kind { $no }: colour
stages-kind-add = Add a kind
stages-kind-remove = Remove this kind: { $name }
stages-kind-last = One kind is needed.
stages-kind-enough = More than { $max } kinds confuse people.
stages-colour-white = White
stages-colour-yellow = Yellow
stages-colour-green = Green
stages-colour-blue = Blue
stages-colour-orange = Orange
stages-colour-rose = Rose
stages-colour-lilac = Lilac
stages-max-chars = Most characters on a card
stages-max-chars-hint = Short cards are easier to sort.
stages-show = Who sees the cards?
stages-show-live = all at once
stages-show-hidden = all as soon as you reveal them
stages-names = Names stand on the cards
stages-on = What do the dots go on?
stages-on-clusters = on headings
stages-on-cards = on single cards
stages-vote-show = Who sees the dots?
stages-vote-hidden = all as soon as you reveal them
stages-vote-live = all at once
stages-dots = Dots for each person
stages-dots-hint = Three to five have proved good.
stages-max-per-target = Most on one of them
stages-max-per-target-hint = Empty: all.
stages-keep = Results
stages-keep-hint = So many are proposed.
stages-limit = Most people in one group
stages-limit-hint = Empty: any number.
stages-by = Who writes measures?
stages-by-all = everybody
stages-by-moderator = only the moderator
stages-questions = Questions for looking back
stages-question-no = Question { $no } for looking back
stages-question = Question
stages-question-kind = Answer
stages-question-scale = scale
stages-question-word = one word
stages-question-text = one sentence
stages-question-steps = Points
stages-question-low = Word for the lower end
stages-question-high = Word for the upper end
stages-question-add = Add a question
stages-question-remove = Remove this question: { $text }
stages-question-last = One question is needed.
stages-question-enough = Nobody answers more than { $max } questions.
stages-places-kind = What kind of places?
stages-boards = Who sees the boards?
stages-boards-own = only the people there, until the harvest
stages-boards-open = everybody all boards
stages-capacity-table = Most people at a table
stages-capacity-room = Most people in a room
stages-capacity-hint = Empty: any number.
stages-topics-table = Topics of the tables
stages-topics-room = Topics of the rooms
stages-topics-hint = Only where a place asks something of its own.
stages-place-table = Table { $no }
stages-place-room = Room { $no }
stages-place-add-table = One more table
stages-place-add-room = One more room

## What a new step begins with
stages-asks-cluster = What belongs together?
stages-asks-vote = What matters most to you?
stages-asks-seat = What would you like to go on working on?
stages-asks-harvest = What mattered at the tables?
stages-asks-plan = Who does what, with whom, until when?
stages-asks-reflect = How was it for you?
stages-asks-outlook = What happens with your results now?
stages-asks-satisfied = How satisfied are you with the result?
stages-asks-low = not at all
stages-asks-high = very
stages-asks-good = What was good?

## What is wrong, and what is expected
stages-at = Step “{ $stage }”:
stages-at-key = Step “{ $stage }”, { $key }:
stages-at-head = { $key }:
stages-wrong-order = The chosen step does not come before this one. Please choose an earlier one or change the order.
stages-wrong-source = The chosen step does not bring what is needed here. Dots on headings need sorting before, a harvest needs rounds at tables.
stages-expects-id = Please an id of small letters, digits and hyphens.
stages-expects-version = Please a whole number.
stages-expects-title = Please a title in German.
stages-expects-title-de = Please a title in German.
stages-expects-prompt = Please a question, at least in German.
stages-expects-prompt-de = Please also a question in German.
stages-expects-reminder-de = Please also a rule in German.
stages-expects-people = Please two whole numbers: the least and the most people.
stages-expects-purpose = Allowed are: ideas, critique, topics, situation, measures, agenda.
stages-expects-stage = Please 1 to 60 steps.
stages-expects-activity = Please say what people do in this step.
stages-expects-minutes = Please whole minutes, from 0 to 1440.
stages-expects-from = Please choose an earlier step that this one goes on with.
stages-expects-about = Please choose an earlier choice by dots.
stages-expects-move = Allowed are: rotate, choose, wish, spread, stay.
stages-expects-first = Allowed are: rotate, choose, wish, spread.
stages-expects-rounds = Please a whole number from 1 to 12.
stages-expects-walk = Please whole minutes, from 0 to 60.
stages-expects-prompts = Please at most one question for each round, at least in German.
stages-expects-card-max-chars = Please a whole number from 1 to 2000.
stages-expects-card-hint-chars = Please a whole number, at most as large as the length that is allowed.
stages-expects-card-kinds = Please 1 to 6 kinds of cards.
stages-expects-card-kinds-label-de = Please a word in German for each kind.
stages-expects-card-kinds-colour = Allowed are: white, yellow, green, blue, orange, rose, lilac.
stages-expects-show = Allowed are: live, hidden.
stages-expects-on = Allowed are: clusters, cards.
stages-expects-dots = Please a whole number from 1 to 50.
stages-expects-max-per-target = Please a whole number, at most as large as the number of dots.
stages-expects-keep = Please a whole number from 1 to 100.
stages-expects-limit = Please a whole number from 1 on.
stages-expects-by = Allowed are: all, moderator.
stages-expects-questions = Please 1 to 8 questions.
stages-expects-questions-label-de = Please each question in German, too.
stages-expects-questions-steps = Please 2 to 10 points.
stages-expects-places = For this the format needs tables or rooms.
stages-expects-places-count = Please 1 to 60 tables or rooms.
stages-expects-places-capacity = Please a whole number from 1 to 1000.
stages-expects-places-kind = Allowed are: table, room.
stages-expects-places-boards = Allowed are: own, open.
stages-expects-places-list-title-de = Please each name in German, too.
stages-expects-places-list-question-de = Please each question in German, too.

## Another event like this one
event-menu = Menu: { $title }
event-like = Use as a model
event-like-what = Makes a new event with the same steps, questions, tables and details. Cards and people do not come along; date and code are new.

## Before it begins
ready-title = { $count ->
    [one] Before it begins: one thing to look at
   *[other] Before it begins: { $count } things to look at
}
ready-good = Before it begins: everything is ready
ready-what = Nothing of this holds you up. You can begin at any time.
ready-date-none = There is no date yet.
ready-date-past = The date is past already: { $date }.
ready-time-none = Without a beginning the steps show no times.
ready-time-over = { $minutes ->
    [one] The steps take one minute longer than announced.
   *[other] The steps take { $minutes } minutes longer than announced.
}
ready-contact-none = Nobody is named for questions.
ready-next-none = It is not said yet what happens with the results.
ready-question-none = The question of the event is missing.
ready-question-lang = { $many ->
    [one] The question of the event is missing in this language: { $langs }.
   *[other] The question of the event is missing in these languages: { $langs }.
}
ready-prompt-lang = { $many ->
    [one] The question of “{ $title }” is missing in this language: { $langs }.
   *[other] The question of “{ $title }” is missing in these languages: { $langs }.
}
ready-dots-many = “{ $title }”: { $dots } dots for { $keep } results are many.
ready-places-full = { $kind ->
    [room] The rooms have space for { $seats } people. { $people } are here already.
   *[table] The tables have space for { $seats } people. { $people } are here already.
}
ready-places-hosts = { $kind ->
    [room] { $count ->
        [one] One room has no host yet.
       *[other] { $count } rooms have no host yet.
    }
   *[table] { $count ->
        [one] One table has no host yet.
       *[other] { $count } tables have no host yet.
    }
}
ready-place-lang = { $kind ->
    [room] { $many ->
        [one] The question of room { $no } is missing in this language: { $langs }.
       *[other] The question of room { $no } is missing in these languages: { $langs }.
    }
   *[table] { $many ->
        [one] The question of table { $no } is missing in this language: { $langs }.
       *[other] The question of table { $no } is missing in these languages: { $langs }.
    }
}
ready-print-none = Signs, poster and cards are not printed yet.
ready-phone-none = No phone has been in yet. Try it with your own.
ready-go-details = To the details
ready-go-hall = Check the hall
ready-go-places = To the places
ready-go-print = To printing
ready-go-stage = To the question
ready-go-like = Make anew and change
