# Erasing for moderators: cards, photos, people; the erasure log; how long data are kept. Also for the command line.

refused-import-erased = Something of this event was erased on this laptop. The file is older and brings it back.

erase-cards = Erase the text
erase-cards-ask = { $count ->
    [one] Erase the text of this card?
   *[other] Erase the texts of { $count } cards?
}
erase-cards-what = The text is gone everywhere then: on all screens, in the record and on the laptop. Number, dots and place stay.
erase-cards-copies = Headings, results and measures that repeat the text word for word lose it, too. What somebody writes in their own words stays.
erase-cards-parts = If a card was split, all its parts go with it.
erase-final = This cannot be undone.
erase-cards-yes = Erase the text for good
erase-cards-said = { $count ->
    [one] The text is erased.
   *[other] { $count } texts are erased.
}
erase-photo = Erase for good
erase-photo-what = The picture and its description are gone from the laptop then.
erase-photo-said = The photo is erased.
erase-removed = { $count ->
    [one] A removed photo is still on the laptop.
   *[other] { $count } removed photos are still on the laptop.
}
erase-person = Erase person
erase-person-ask = Erase { $name }?
erase-person-what = Name, language, personal code and admission slip are erased. The phone speaks for nobody then. Dots go on counting.
erase-person-texts = Also erase all texts of this person: cards, topics, sentences and answers
erase-person-names = If the name stands in a text, for example of a measure, please erase it there yourself.
erase-person-yes = Erase the person for good
erase-person-said = The person is erased.

erasures = Erasure log
erasures-what = What was erased on this laptop: when, what and how much. Contents and names do not stand here.
erasures-open = Look at the erasure log
erasures-none = Nothing has been erased yet.
erasures-when = When
erasures-event = Code
erasures-kind = What
erasures-number = Number
erasures-role = By
erasures-kind-card = Text of a card
erasures-kind-photo = Photo
erasures-kind-person = Person
erasures-kind-event = Whole event
erasures-role-moderator = Moderators
erasures-role-participant = The person themself
erasures-role-system = Command line
erasures-csv = Save as a table
erasures-txt = Save as text
erasures-print = Print
erasures-sweeping = Traces may be left: the data are being read, an event is going on, or the disk with the backup is missing. It is tried again by itself.
erasures-swept = All traces are removed, from the backup, too.

retention = How long data are kept
retention-hint = After that the start page reminds you to erase them. Nothing is ever erased by itself. The date stands on the phones and in the record.
retention-how = Keep the data
retention-proposed = For a year after the event
retention-proposed-date = For a year after the event, until { $date }
retention-date = Until a certain day
retention-none = Without a date
retention-day = Keep until
retention-saved = It is saved how long the data are kept.
retention-due-title = Kept longer than planned
retention-due = “{ $title }” was to be kept until { $date }.
retention-erase = Erase now
retention-longer = Keep longer
retention-longer-said = Is kept until { $date }.

import-back-title = Bring back what was erased?
import-back-event = This event was erased on this laptop.
import-back-parts = On this laptop was erased of it: { $cards ->
    [0] { "" }
    [one] the text of a card,{ " " }
   *[other] the texts of { $cards } cards,{ " " }
}{ $people ->
    [0] no person
    [one] a person
   *[other] { $people } people
}, { $photos ->
    [0] no photo
    [one] a photo
   *[other] { $photos } photos
}.
import-back-what = The file is older and brings it back.
import-back-yes = Read it in all the same
import-back-no = Do not read it in

cli-option-erase-card = Only the text of the card with this number (several times if need be)
cli-option-erase-person = Only the person who was the how-manieth to come (several times if need be)
cli-option-erase-texts = With --person: also all that they wrote
cli-option-import-again = Also when the file brings back what was erased here
cli-erase-parts-what = { $code }: { $cards ->
    [0] no text of a card
    [one] the text of a card
   *[other] the texts of { $cards } cards
} and { $people ->
    [0] no person
    [one] a person
   *[other] { $people } people
} will be erased.
cli-erase-no-card = There is no card number { $no }. Nothing was erased.
cli-erase-no-person = There is no person number { $no }. Nothing was erased.
cli-erase-parts-done = It is erased from the event { $code }.

protocol-kept = Data
protocol-kept-until = They are kept on the laptop until { $date }.
