"""Seating: who belongs where, now and in the rounds to come. Pure, like everything in the core.

`data` what a seat stage keeps, `where` who is where, `late` seats for those who have none, `spread` wishes and what is
left, `task` the question for the rotation, `seats` the entries.
"""
