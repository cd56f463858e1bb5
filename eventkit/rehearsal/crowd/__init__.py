"""Simulated people who follow a moderator: a process of its own beside the server, which speaks to it as phones do.

`python -m eventkit.rehearsal.crowd` is told on its input whom to be (`orders.py`) and says on its output how many are
here and what they do. What a person does next is a pure function of what the phone shows (`behaviour.py`).
"""
