"""What goes out on a line: framed as the standard says, at once where it can be, whole and in order always."""

from typing import Any

import gevent
import pytest
from engineio.packet import MESSAGE, Packet
from gevent import socket
from gevent.queue import Empty
from hypothesis import given, settings
from hypothesis import strategies as st
from wsproto import ConnectionType
from wsproto.connection import Connection
from wsproto.events import TextMessage

from eventkit.web.outgoing import OutQueue, WholeWrites, framed

SMALL = 4096


def pair() -> tuple[Any, Any]:
    """Two ends of a line that takes little at a time."""
    ours, theirs = socket.socketpair()
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SMALL)
    ours.settimeout(20)
    theirs.settimeout(20)
    return ours, theirs


def read(line: Any, size: int) -> bytes:
    got = b""
    while len(got) < size:
        got += line.recv(min(1000, size - len(got)))
        gevent.sleep(0)
    return got


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536, 200_000])
@pytest.mark.parametrize("letter", ["a", "ä", "🌳"])
def test_a_frame_is_the_one_that_the_library_makes(size: int, letter: str) -> None:
    text = letter * (size // len(letter.encode()))
    assert framed(text) == Connection(ConnectionType.SERVER).send(TextMessage(data=text))


def test_what_a_line_does_not_take_at_once_comes_first_of_all_later() -> None:
    ours, theirs = pair()
    line, large = WholeWrites(ours), b"1" * 1_000_000
    assert line.at_once(b"0") is True
    assert line.at_once(large) is None
    assert line.at_once(b"2") is False, "it would be in the middle of the large one"
    later = gevent.spawn(line.send, b"3")
    assert read(theirs, 1_000_002) == b"0" + large + b"3"
    later.get()


def test_nothing_goes_out_between_the_parts_of_another() -> None:
    ours, theirs = pair()
    line, large = WholeWrites(ours), b"1" * 1_000_000
    writing = gevent.spawn(line.send, large)
    gevent.sleep(0)
    assert line.at_once(b"2") is False
    assert read(theirs, len(large)) == large
    writing.get()
    assert line.at_once(b"2") is True


def test_a_broken_line_says_nothing_and_the_next_write_does() -> None:
    ours, theirs = pair()
    theirs.close()
    line = WholeWrites(ours)
    ours.shutdown(socket.SHUT_WR)
    assert line.at_once(b"1") is False
    with pytest.raises(BrokenPipeError):
        line.send(b"1")


class Hasty(WholeWrites):
    """Writes between the parts of another."""

    def at_once(self, data: bytes) -> bool | None:
        sent = self._sock.send(data[:1])
        self._rest += data[sent:]
        return None


def played(sizes: list[int], pauses: list[bool], hasty: bool = False) -> bool:
    """Put packets of these sizes out while somebody reads slowly; whether they came whole and in order."""
    ours, theirs = pair()
    line, queue = Hasty(ours) if hasty else WholeWrites(ours), OutQueue()
    queue.open(line, ours.close)
    if hasty:
        queue.empty = lambda: True  # type: ignore[method-assign]

    def writer() -> None:  # as engine.io writes: takes all there is, then sends one after the other
        while True:
            packets = [queue.get(timeout=20)]
            while True:
                try:
                    packets.append(queue.get(block=False))
                except Empty:
                    break
            for packet in packets:
                if packet is None:
                    return
                text = packet.encode()
                line.send(framed(text) if isinstance(text, str) else text)

    texts = [f"{number}:" + "x" * size for number, size in enumerate(sizes)]
    wanted = b"".join(framed(f"4{text}") for text in texts)
    writing, reading = gevent.spawn(writer), gevent.spawn(read, theirs, len(wanted))
    for text, pause in zip(texts, pauses, strict=True):
        if pause:
            gevent.sleep(0)
        queue.put(Packet(MESSAGE, text))
    got = reading.get()
    queue.put(None)
    writing.get()
    return bool(got == wanted)


SIZES = st.lists(st.tuples(st.sampled_from([1, 200, 3_000, 20_000]), st.booleans()), min_size=1, max_size=30)


@settings(max_examples=60, deadline=None)
@given(SIZES)
def test_packets_come_whole_and_in_order(packets: list[tuple[int, bool]]) -> None:
    assert played([size for size, _ in packets], [pause for _, pause in packets])


def test_a_line_that_does_not_look_would_be_found() -> None:
    sizes, pauses = [1, 20_000, 1, 1, 1, 1] * 4, [True, True, False, False, False, False] * 4
    assert played(sizes, pauses)
    assert not played(sizes, pauses, hasty=True)


def test_who_waits_for_nothing_gets_it_at_once_and_one_frame_serves_all() -> None:
    lines = [pair() for _ in range(3)]
    queues = [OutQueue() for _ in lines]
    for queue, (ours, _) in zip(queues, lines, strict=True):
        queue.open(WholeWrites(ours), ours.close)
        gevent.spawn(queue.get)
    gevent.sleep(0)
    packet = Packet(MESSAGE, "x")
    for queue in queues:
        queue.put(packet)
        assert queue.empty()
    assert [theirs.recv(10) for _, theirs in lines] == [framed("4x")] * 3
    unopened = OutQueue()
    unopened.put(packet)
    assert unopened.qsize() == 1


def test_a_line_is_not_taken_for_dead_while_things_go_out_at_once() -> None:
    (ours, theirs), queue = pair(), OutQueue()
    queue.open(WholeWrites(ours), ours.close)
    waiting = gevent.spawn(queue.get, timeout=0.5)
    for _ in range(4):
        gevent.sleep(0.3)
        queue.put(Packet(MESSAGE, "x"))
        assert queue.empty() and not waiting.ready()
    with pytest.raises(Empty):  # control: then nothing comes any more
        waiting.get(timeout=20)
    theirs.close()
