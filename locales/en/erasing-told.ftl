# What stands on all screens and in the record instead of a text that was erased.

card-erased = The text of this card was erased.
text-erased = This text was erased.
refused-card-erased = The text of this card was erased. It cannot be changed any more.
refused-person-erased = Your data were erased.
