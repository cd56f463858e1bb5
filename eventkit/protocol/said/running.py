"""The words around page numbers, for outputs whose pages are counted by somebody else."""

from eventkit.protocol.words import Speaker

PAGE, PAGES = "\ue000", "\ue001"
"""Where the numbers go meanwhile; no sentence of ours has these signs."""


def around_numbers(speak: Speaker) -> tuple[str, str, str]:
    """What stands before the number of the page, between it and that of all pages, and after it."""
    before, _, rest = speak.say("protocol-page", page=PAGE, pages=PAGES).partition(PAGE)
    between, _, after = rest.partition(PAGES)
    return before, between, after
