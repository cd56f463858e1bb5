### Measures: what the moderator adds to them, also weeks after the event.

measure-area = Field of action
measure-aim = Aim
measure-indicator = How to tell
measure-cost = Cost
measure-status = Status
measure-status-open = open
measure-status-running = under way
measure-status-done = done
measure-status-dropped = dropped
