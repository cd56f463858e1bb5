"""Floor 1: what is kept on the disk. One SQLite file: the journal (what was said) and tables (who and what exists)."""
