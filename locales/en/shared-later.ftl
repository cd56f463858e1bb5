### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Activities and states
activity-welcome = Arriving
activity-collect = Writing cards
activity-cluster = Sorting cards
activity-vote = Placing dots
activity-seat = Forming groups
activity-plan = Agreeing on measures
activity-reflect = Looking back
stage-waiting = still to come
stage-open = under way
stage-skipped = left out

## Numbers
dots = { $count ->
    [one] { $count } dot
   *[other] { $count } dots
}
rank = Rank { $rank }
tied = tied
unsorted = Without a heading

## Buttons and states
cancel = Cancel
busy = Saving

## Refusals: what happened and what you can do
refused-access-revoked = The access of this device was ended. Please ask the moderator.
refused-access-key = This link is no longer valid. Please ask for a new one.
refused-personal-unknown = This personal code does not fit. Please check it once more.
refused-stage-no-dots = No dots are placed in this step.
refused-card-unknown = There is no such card.
refused-card-not-yours = This is not your card.
refused-card-withdrawn = This card was taken back.
refused-card-closed = The step is over. The card stays as it is.
refused-card-split = This card was split. Its parts count.
refused-seat-full = This group is full. It has { $max } people already. Please choose another one.
refused-stage-no-groups = There are no groups in this step.
refused-stage-no-measures = No measures are agreed in this step.
refused-stage-no-questions = Nothing is asked in this step.
refused-measure-empty = Please write first what shall be done.
refused-measure-too-long = That is too long. Up to { $max } characters are allowed.
refused-measure-gone = This measure was deleted meanwhile.
refused-measure-unknown = There is no such measure.
refused-question-unknown = There is no such question here.
refused-answer-wrong = This answer does not fit the question.
refused-answer-too-long = The answer is too long. Up to { $max } characters are allowed.
refused-target-unknown = This is not up for the vote.
refused-dots-too-many = You have placed all your dots. Take one away first.
refused-dots-per-target = No more dots are allowed here.
refused-vote-revealed = The dots have been revealed already. This one came too late.
