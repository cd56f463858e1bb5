### The command "plan": who sits at which table when.

cli-plan = Plans who sits at which table in which round, and shows how often people meet again.
cli-option-plan-people = How many guests move from table to table. They are called 1, 2, 3 …; hosts are not among them.
cli-option-plan-tables = How many tables there are.
cli-option-plan-rounds = How many rounds there are.
cli-option-plan-hosts = How many tables have somebody who always stays. Then nobody comes back to a table if possible.
cli-option-plan-together = These people always share a table. May be given more than once, also for more than two people.
cli-option-plan-stay = Person A stays at table T in all rounds. May be given more than once.
cli-option-plan-most = Nobody should meet the same person more than N times, even if more people meet again.
cli-option-plan-seed = The same number gives the same plan.
cli-option-plan-json = Prints the plan as JSON.
plan-round = Round { $round }
plan-table = Table { $table }: { $people }
plan-table-hosted = Table { $table } (host { $host }): { $people }
plan-repeats = Meetings again: { $repeats }.
plan-repeats-bound = Meetings again: { $repeats }. Fewer than { $bound } are impossible.
plan-together = Of these by people who are kept together: { $repeats }.
plan-most = Two people meet at most so often: { $most }.
plan-returns = Somebody comes back to a table so often: { $returns }.
plan-must-return = With { $rounds } rounds and { $tables } tables everybody has to come back to a table.
plan-impossible = Both are impossible here: if nobody comes back to a table, there are at least { $bound } meetings again.
