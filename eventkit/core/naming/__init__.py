"""Which words of an event may be names of third persons: candidates, for a person to decide.

No model and no register: titles, first names, frequent surnames and the shape of words. docs/exports.md says how well
that does.
"""
