"""Floor 0: the rules of an event. Pure: no clock, no randomness, no files, no network, no Flask."""
