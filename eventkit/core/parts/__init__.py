"""What every event has, whatever its format. One file per part; each lists its commands, entries and views."""

from eventkit.core.parts import card, event, person, stage, timer, undo

PARTS = {"event": event, "person": person, "stage": stage, "timer": timer, "card": card, "undo": undo}
