"""The protocol as a file for word processors, because administrations go on working in it."""
