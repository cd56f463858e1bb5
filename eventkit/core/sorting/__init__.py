"""Sorting: cards lie under headings. Every move is absolute, so two moderators at once lose nothing.

`where` what lies where on a board, `moves` cards are moved, `headings` a heading comes, goes, joins another.
"""
