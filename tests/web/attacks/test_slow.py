"""Whoever is slow on purpose: hung up on in time, while everybody else is served."""

import socket
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest

from tests.web.attacks.impatient import Impatient, everything
from tests.web.running import wait_until

POST = b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n"
UPGRADE = (
    b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nOrigin: http://127.0.0.1:%d\r\n"
    b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n"
    b"Sec-WebSocket-Version: 13\r\n"
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Impatient]:
    server = Impatient(tmp_path_factory.mktemp("impatient"))
    yield server
    server.stop()
    assert "Traceback" not in server.read_log()
    assert "127.0.0." not in server.read_log()


def dribble(line: socket.socket, drop: bytes) -> None:
    """A byte now and then, until nobody listens any more; fails when somebody does for ever."""
    line.settimeout(0.2)
    for _ in range(100):
        try:
            line.sendall(drop)
            if not line.recv(65536):
                return
        except TimeoutError:
            continue
        except OSError:
            return
    raise AssertionError("somebody waits for ever")


@pytest.mark.parametrize(
    ("begun", "drop"),
    [
        (b"", b"G"),
        (b"GET / HTTP/1.1\r\n", b"X: y\r\n"),
        (b"GET / HTTP/1.1\r\nX-Long: ", b"y"),
        (POST + b"Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n", b"x"),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        (b"POST /deaf HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n", b"x"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n", b"X: y\r\n"),
    ],
    ids=["request line", "headers", "one long header", "body", "chunks", "a body nobody wants", "half a handshake"],
)
def test_a_byte_now_and_then_holds_no_line(server: Impatient, begun: bytes, drop: bytes) -> None:
    line = server.line(begun)
    assert server.serves()
    dribble(line, drop)
    assert server.serves()


@pytest.mark.parametrize(
    "begun",
    [
        b"",
        b"GET / HTTP/1.1\r\n",
        POST + b"Content-Length: 60000\r\n\r\n{",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",  # answered, then silent
    ],
    ids=["nothing", "half a request", "half a body", "a page and then silence"],
)
def test_who_says_nothing_more_is_hung_up_on(server: Impatient, begun: bytes) -> None:
    everything(server.line(begun))


def test_a_socket_that_never_says_who_it_is_is_closed(server: Impatient) -> None:
    line = server.line(UPGRADE % (server.port, server.port) + b"\r\n")
    assert b"101 Switching" in everything(line)


def test_control_who_is_only_a_little_slow_gets_an_answer(server: Impatient) -> None:
    line = server.line(POST)
    for piece in (b"Content-Length: 4\r\n", b"Connection: close\r\n\r\n", b"ab", b"cd"):
        time.sleep(0.1)
        line.sendall(piece)
    assert everything(line).endswith(b"\r\n\r\n4")


def test_a_body_without_end_is_not_read_to_the_end(server: Impatient) -> None:
    for begun in (b"Content-Length: 99999999999\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n"):
        line, sent = server.line(b"POST /deaf HTTP/1.1\r\nHost: x\r\n" + begun), 0
        with suppress(OSError):
            while True:
                sent += line.send(b"10000\r\n" + b"x" * 65536 + b"\r\n")
        assert sent > 0 and server.serves()


def test_one_address_does_not_take_all_seats_and_the_laptop_gets_in(server: Impatient) -> None:
    greedy = [server.line(address="127.0.0.7") for _ in range(25)]
    assert everything(greedy[-1]) == b"", "one too many: hung up on before anything is read"
    other = server.line(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "127.0.0.8")
    assert everything(other).endswith(b"here")
    more = [server.line(address=f"127.0.0.{10 + number}") for number in range(30)]
    assert server.open() <= 31, "no more than there are seats, and the laptop itself"
    for line in greedy + more:
        line.close()
    wait_until(lambda: server.open() == 1)
