"""What every event has, whatever its format. One file per part; each lists its commands, entries and views."""

from eventkit.core.parts import card, day, dispute, event, parking, person, split, stack, stage, timer, undo

PARTS = {
    "event": event,
    "day": day,
    "person": person,
    "stage": stage,
    "timer": timer,
    "card": card,
    "split": split,
    "stack": stack,
    "dispute": dispute,
    "parking": parking,
    "undo": undo,
}
