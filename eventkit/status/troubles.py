"""What the program may write into its log, and what kind of trouble that is.

The log holds these words and no others: a message that is not listed here is written as `program.other`, without its
words, because it may quote what somebody wrote. `tests/status/test_troubles.py` wants every message of ours to be here.
"""

OTHER = "program.other"

CODES = {
    "the journal did not take %d lines": "storage.write",
    "the journal cannot be read": "storage.read",
    "an event cannot be read": "storage.event",
    "the screens were not told": "screens.told",
    "the screens were not called back": "screens.told",
    "a patch was not sent: %s": "screens.told",
    "a client that does not read was dropped": "line.slow",
    "a command broke the rules": "program.command",
    "a pulse broke": "program.command",
    "what follows a pulse broke": "program.task",
    "socket event failed: %s": "program.request",
    "%s %s failed: %s": "program.request",
    "a request failed: %s\n%s": "program.request",
    "something that runs by itself broke": "program.task",
    "the job %s failed: %s": "job.failed",
    "printing failed: %s": "job.failed",
    "no copy could be made: %s": "backup.failed",
    "copying failed: %s": "backup.failed",
    "the last copy took too long": "backup.failed",
    "stopping failed: %s": "program.task",
    "traces of what was erased may still be in the file": "erase.traces",
    "something of what was erased is still in the file": "erase.traces",
    "what was erased could not be swept": "erase.traces",
    "the log of the database could not be emptied": "erase.traces",
    "an event was not erased": "erase.failed",
    "looking after the laptop failed: %s": "laptop.look",
    "the laptop cannot be kept awake: %s": "laptop.awake",
    "no plan of seats": "seats.plan",
    "the crowd did not start": "crowd.broken",
    "the crowd does not listen any more": "crowd.broken",
    "the crowd broke: %s": "crowd.broken",
    "a format cannot be read: %s": "format.broken",
    "eventkit %s has started": "program.started",
    "eventkit has been stopped": "program.stopped",
}
"""Message, as it stands in the source -> code."""

FOR_THE_TERMINAL = ("a format cannot be read: %s",)
"""What whoever starts the program has to read in full: which file is wrong, and why. Not for the log."""

GRAVE = ("storage.write", "storage.read", "storage.event", "erase.failed")
"""Something may be missing, or somebody waits for it."""


def code(template: object) -> str:
    """What kind of trouble a message tells."""
    return CODES.get(template, OTHER) if isinstance(template, str) else OTHER
