"""The printed protocol: `outline.py` says what is in it, `typeset.py` sets every word, `pdf.py` prints it."""
