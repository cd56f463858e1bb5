#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Starts eventkit; the first time it sets itself up in .venv beside this file. `python3 run.py --help` says more.

A Python of any age must be able to read this file far enough to say that it is too old: no f-strings, no annotations.
How .venv is made stands in eventkit/bootstrap.py, the command line in eventkit/cli.py.
"""

import os
import sys

OLDEST = (3, 11)


def check_python(version):
    """Ends with a message in two languages if this Python is too old."""
    if tuple(version[:2]) < OLDEST:
        found = "%d.%d" % tuple(version[:2])
        sys.stderr.write("Es wird Python 3.11 oder neuer gebraucht; dies ist Python %s.\n" % found)
        sys.stderr.write("Python 3.11 or newer is needed; this is Python %s.\n" % found)
        sys.exit(1)


def command_line(arguments):
    """What the user typed, as arguments of `eventkit`: nothing or only options means `start`."""
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("--help", "-h", "--version")):
        return ["start"] + arguments
    return arguments


def hand_over(command):
    """Lets eventkit take the place of this process, so that signals and exit code are its own.

    On Windows `os.execv` returns to the shell at once, so there it is a child: Ctrl-C reaches it through the
    console, and this process waits for it.
    """
    if os.name != "nt":
        os.execv(command[0], command)
    sys.exit(wait_for_child(command))


def wait_for_child(command):
    """Runs a command to its end, passing signals on; returns its exit code."""
    import signal
    import subprocess

    child = subprocess.Popen(command)
    signal.signal(signal.SIGINT, lambda number, frame: None)
    signal.signal(signal.SIGTERM, lambda number, frame: child.terminate())
    return child.wait()


def main(arguments):
    check_python(sys.version_info)
    from eventkit import bootstrap

    arguments = command_line(arguments)
    python = bootstrap.ready(development=arguments[0] == "check")
    hand_over([python, "-m", "eventkit"] + arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
