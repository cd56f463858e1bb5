"""`python -m eventkit.rehearsal.crowd`: lines of JSON come in and go out; it ends when its input does."""

from gevent import monkey

monkey.patch_all()  # some hundred people with a thread for each socket would mostly wait for one another

import os  # noqa: E402
import sys  # noqa: E402
import threading  # noqa: E402
import time  # noqa: E402

import msgspec  # noqa: E402
from gevent.fileobject import FileObject  # noqa: E402

from eventkit.rehearsal.crowd.orders import Change, Order, Told  # noqa: E402
from eventkit.rehearsal.crowd.people import People  # noqa: E402

MODESTY = 10
"""How much this gives way to the server (`nice`)."""
TELL_S = 0.5
GOODBYE_S = 1.0


def main() -> None:
    if hasattr(os, "nice"):
        os.nice(MODESTY)
    heard = FileObject(sys.stdin.fileno(), "rb", closefd=False)
    people = People(msgspec.json.decode(heard.readline(), type=Order))
    threading.Thread(target=_listen, args=(heard, people), daemon=True).start()
    said: Told | None = None
    while said is None or said.ended is None:
        now = people.look()
        if now != said:
            said = now
            sys.stdout.buffer.write(msgspec.json.encode(said) + b"\n")
            sys.stdout.buffer.flush()
        time.sleep(TELL_S)
    time.sleep(GOODBYE_S)
    os._exit(0)


def _listen(heard: FileObject, people: People) -> None:
    for line in heard:
        people.hear(msgspec.json.decode(line, type=Change))
    os._exit(0)  # the server has gone, or wants this to end


if __name__ == "__main__":
    main()
