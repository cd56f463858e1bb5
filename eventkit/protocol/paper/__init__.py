"""What is printed before and during an event: the poster, signs, cards of all kinds, slips, lists, the board.

`pack.printed` makes a file of what is `asked`. Each kind has a file with `pages`, made from plain structs or the state.
"""
