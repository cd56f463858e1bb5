# Editing the record: chapters, cards, names, versions. Only in the panel.

tab-report = The record

editor-chapters = Chapters
editor-chapters-hint = Say before a chapter what the hall thinks. What was written and chosen stays beside it as it was.
editor-reading = The record is being read.
editor-printed = in the record
editor-left-out-hint = The chapter is missing from the record, and the record says so. All cards stay in the list at the end.
editor-summary = Summary
editor-first-already = The chapter is at the top already.
editor-last-already = The chapter is at the bottom already.
editor-fixed = This version is final.
editor-annex = All cards
editor-annex-hint = The list always comes last. Every card stays in it, with number and identifier.

editor-photos = { $count ->
    [one] Caption one photo
   *[other] Caption { $count } photos
}

editor-cards-open = { $count ->
    [one] Show one card
   *[other] Show { $count } cards
}
editor-cards-close = { $count ->
    [one] Close card
   *[other] Close cards
}
editor-cards-of = Cards: { $title }
editor-cards-more = Show { $count } more
editor-cards = Correct or comment cards
editor-cards-hint = The card stays as it was written. Its correction stands visibly beside it.
editor-search = Search for a number or a word
editor-found = { $count ->
    [0] No card found.
    [one] One card found.
   *[other] { $count } cards found.
}
editor-touched = { $count ->
    [0] No card has a correction or comment yet.
    [one] One card with a correction or comment:
   *[other] { $count } cards with a correction or comment:
}
editor-card-no = K { $no }
editor-card-edit = Correct
editor-card-edit-of = Correct or comment card K { $no }
editor-correction = Correction of K { $no }
editor-comment-of = Comment on K { $no }

editor-names = Names of other people
editor-names-hint = Nobody who was not there should stand in the record without a reason. The program does not find every name. Please read it once more yourself.
editor-names-none = Every word that was found is decided.
editor-names-likely = Probably names
editor-names-perhaps = Perhaps names
editor-names-keep-all = All others stay
editor-names-again = Search again
editor-names-decided = { $count ->
    [one] One word is decided
   *[other] { $count } words are decided
}
editor-names-open-again = { $word }: change the decision
editor-names-told = What you say yourself is blackened, too, in title, contact and next steps: { $words }
editor-names-archive = Words are blackened in PDF, HTML, Word, Excel, CSV and JSON. The hand-over file (.eventkit) still holds everything.
editor-name-texts = { $count ->
    [one] in one text
   *[other] in { $count } texts
}
editor-keep = Stays
editor-keep-word = { $word } stays
editor-blacken = Blacken
editor-blacken-word = Blacken { $word }
editor-black = is blackened
editor-stays = stays
editor-change = Change
editor-own-word = Blacken another word
editor-own-word-empty = Please write a word first.

editor-next = What happens next

editor-is-draft = Version { $version }: draft
editor-is-final = Version { $version }: final
editor-draft-hint = Every page says “Draft” until you make the version final.
editor-final-since = Final since { $at }. Nothing can be changed any more. You can save the version again at any time.
editor-finish = Make version { $version } final
editor-finish-ask = Make version { $version } final?
editor-finish-what = Every page then says “final” with the date. After that only a new version can be changed.
editor-finish-yes = Make final
editor-not-closed-yet = Close the event first.
editor-names-open-yet = { $count ->
    [one] One probable name is still open.
   *[other] { $count } probable names are still open.
}
editor-reopen = Go on as version { $version }
editor-reopen-ask = Begin version { $version }?
editor-reopen-what = It begins as version { $version } was. Version { $version } is kept and can still be saved as a file.
editor-reopen-yes = Begin a new version
editor-earlier = Earlier versions
editor-version-at = Version { $version }, final since { $at }

editor-export-version = Which state?
editor-export-now = As it stands now
editor-export-final = Version { $version }, final
editor-export-whole = The hand-over file always holds everything.

step-report-described = chapter changed
step-report-ordered = chapter moved
step-report-corrected = card corrected
step-report-commented = comment changed
step-report-named = names decided

refused-report-final = Version { $version } of the record is final. Begin a new version under “The record” to change something.
refused-report-version = Somebody has worked on version { $version } meanwhile. Please look again.
refused-report-not-closed = The record can only become final when the event is closed.
refused-report-names-open = { $count ->
    [one] For one word it is still open whether it is a name that stays.
   *[other] For { $count } words it is still open whether they are names that stay.
}
refused-report-chapter-unknown = There is no such chapter.
refused-report-too-long = That is too long. { $max } characters are possible.
refused-report-card-hidden = This card is hidden. Nothing stands beside it in the record.
refused-report-word-empty = Please write a word.
refused-report-word-long = That is too long for a word. { $max } characters are possible.
refused-report-decision-unknown = There is no such decision.
refused-report-unread = The record could not be read. Please try again.
refused-export-version = There is no final version { $version }.

cli-option-export-edition = Number of a final version of the record; else it is as it stands now
