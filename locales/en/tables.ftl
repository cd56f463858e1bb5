# Tables: names of sheets, columns and notes in XLSX and CSV.

table-cards = Cards
table-groups-all = Groups
table-votes = Votes
table-measures = Action plan
table-parking = Parking lot
table-people = People
table-readme = Read me

table-number = Number
table-card = Card
table-kind = Kind
table-stage = Step
table-place = Place
table-groups = Headings
table-group = Heading
table-cards-count = Cards
table-about = Answers
table-state = State
table-notes = Notes
table-by = By
table-written = Written
table-language = Language
table-id = Identifier

table-state-shown = shown
table-state-late = handed in late, not sorted yet
table-state-held = not approved
table-state-hidden = hidden: { $reason }
table-state-withdrawn = withdrawn
table-state-split = split

table-rank = Rank
table-target = Heading or card
table-phones = Phones
table-paper = Paper
table-hands = Hands
table-total = Sum
table-again = 2nd round
table-result = Result
table-reason = Reason
table-not-revealed = The result was not shown.

table-no = No.
table-what = Measure
table-who = Responsible
table-partners = With whom
table-until = Until when
table-first-step = First step
table-comes-from = Goes back to

table-people-what = Who
table-people-count = Number
table-people-joined = Participants in all
table-people-phones = of these with a phone
table-people-paper = of these without a phone
table-people-hosts = of these hosting a table or room
table-people-voted = Set dots: { $stage }
table-few = under { $fewest }

table-readme-what = What
table-readme-text = Entry
table-readme-title = Event
table-readme-when = When and where
table-readme-organiser = Organised by
table-readme-contact = Contact
table-readme-question = Question
table-readme-format = Course
table-readme-promise = What happens with the results
table-readme-next = What comes next
table-readme-made = As of
table-readme-made-text = { $at }, eventkit { $version }
table-readme-ids = Identifiers
table-readme-ids-text = Each card has a number and an identifier. Both are the same in the record and in all files.
table-readme-hidden = Cards without text
table-readme-hidden-text = Cards that were hidden, withdrawn or not approved stand in the list without their text. So no number is missing.
table-readme-few = Small numbers
table-readme-few-text = Numbers of people below three appear nowhere. Where such a number could be worked out, the others are missing, too.
table-readme-formulas = Texts stay texts
table-readme-formulas-text = No text of the event is calculated as a formula, even if it begins with = or +.
