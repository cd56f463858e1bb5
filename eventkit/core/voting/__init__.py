"""Voting: who has set what, what was counted in the hall, what it adds up to, and what was chosen.

`ballot` a vote's ballots and their counting, `tally` ranks and ties, `poll` what can get dots in a stage; `dots` people
set them, `hall` somebody counts paper and hands, `rounds` a vote is revealed and goes into a second round, `results`
the moderator confirms what was chosen.
"""
