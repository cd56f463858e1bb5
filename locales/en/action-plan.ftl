### Measures in what is printed and given out.

protocol-measure-area = Field of action
protocol-measure-aim = Aim
protocol-measure-indicator = How to tell
protocol-measure-cost = Cost
protocol-measure-status = Status
table-area = Field of action
table-aim = Aim
table-indicator = How to tell
table-cost = Cost
table-status = Status
protocol-measure-status-open = open
protocol-measure-status-running = under way
protocol-measure-status-done = done
protocol-measure-status-dropped = dropped
