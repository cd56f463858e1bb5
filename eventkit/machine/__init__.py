"""The laptop itself: its power, its disk, and that it stays awake."""
