"""Keeps the laptop awake while an event runs: a laptop that falls asleep takes the whole evening along."""

import contextlib
import ctypes
import logging
import os
import shutil
import subprocess
from collections.abc import Callable
from typing import Any, NamedTuple

from eventkit.machine import system

log = logging.getLogger("eventkit.machine")

# winbase.h
ES_CONTINUOUS, ES_SYSTEM_REQUIRED, ES_DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
GOODBYE_S = 1.0

Command = tuple[str, ...]


class Plan(NamedTuple):
    """`way`: "windows" (a call), "command" (the first of `commands` that stays alive) or "none" (nothing is there)."""

    way: str
    commands: tuple[Command, ...] = ()


def plan(name: str, pid: int, which: Callable[[str], str | None] = shutil.which) -> Plan:
    """How a system is asked to stay awake until the process `pid` ends or lets go."""
    if name == "windows":
        return Plan("windows")
    if name == "macos":
        tool = which("caffeinate")
        return Plan("command", ((tool, "-d", "-i", "-w", str(pid)),)) if tool else Plan("none")
    tool, reader = which("systemd-inhibit"), which("cat")
    if not tool or not reader:
        return Plan("none")
    # `cat` ends when this process does, however it ends: then its input is closed. Not everybody may hold the lid.
    held = ("sleep:idle:handle-lid-switch", "sleep:idle")
    about = ("--who=eventkit", "--why=Veranstaltung läuft", "--mode=block")
    return Plan("command", tuple((tool, f"--what={what}", *about, reader) for what in held))


class Awake:
    """`keep` is called again and again while it is needed, always from one thread: Windows remembers it by thread."""

    def __init__(self, wanted: Plan | None = None, call: Callable[[int], int] | None = None) -> None:
        self._plan = wanted or plan(system.own(), os.getpid())
        self._call = call or _windows
        self._left = list(self._plan.commands)
        self._process: subprocess.Popen[bytes] | None = None
        self.state = "idle"
        """"idle" (not asked for), "trying", "held", "impossible": the last means that people have to see to it."""

    def keep(self) -> None:
        """Ask for it, and look whether it still holds."""
        if self._plan.way == "windows":
            if self.state == "idle":
                asked = self._call(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)
                self.state = "held" if asked else "impossible"
        elif self._process is not None and self._process.poll() is None:
            self.state = "held"  # it did not end at once: it was allowed to
        else:
            self._try_next()

    def let_go(self) -> None:
        """The laptop may sleep again."""
        if self._plan.way == "windows" and self.state == "held":
            self._call(ES_CONTINUOUS)
        if self._process is not None:
            _end(self._process)
        self._process, self._left, self.state = None, list(self._plan.commands), "idle"

    def _try_next(self) -> None:
        self._process = None
        while self._left and self._process is None:
            self._process = _start(self._left.pop(0))
        self.state = "trying" if self._process else "impossible"


def _start(command: Command) -> "subprocess.Popen[bytes] | None":
    try:
        return subprocess.Popen(  # in a session of its own: Ctrl-C is for the server, which then lets go
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        log.warning("the laptop cannot be kept awake: %s", type(error).__name__)
        return None


def _end(process: "subprocess.Popen[bytes]") -> None:
    with contextlib.suppress(OSError):
        if process.stdin:
            process.stdin.close()
    process.terminate()
    try:
        process.wait(GOODBYE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _windows(flags: int) -> int:
    """0: refused."""
    kernel: Any = getattr(ctypes, "windll", None)
    return int(kernel.kernel32.SetThreadExecutionState(flags)) if kernel else 0
