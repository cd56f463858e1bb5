"""The websocket itself: what browsers offer, what attackers send, who does not read."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import websocket

from eventkit.web import transport
from tests.web.flood import Flood
from tests.web.running import Running, wait_until


@pytest.fixture
def flood(tmp_path: Path) -> Iterator[Flood]:
    flood = Flood(tmp_path)
    yield flood
    flood.stop()


def raw(server: Running, **options: Any) -> websocket.WebSocket:
    """A websocket without any library on top. `extra`: further header lines."""
    line = websocket.WebSocket()
    header = options.pop("extra", [])
    line.connect(
        f"ws://127.0.0.1:{server.port}/socket.io/?EIO=4&transport=websocket", header=header, timeout=5, **options
    )
    return line


def enter(line: websocket.WebSocket, code: str) -> None:
    """Connect as a public screen."""
    assert line.recv().startswith("0{")
    line.send("40" + json.dumps({"code": code, "role": "display"}))
    assert line.recv().startswith("40{")


def ends(line: websocket.WebSocket) -> bool:
    """Does the server close the line (or is it closed already)?"""
    line.settimeout(5)
    try:
        while line.recv() not in ("", b""):
            pass
    except (websocket.WebSocketConnectionClosedException, ConnectionError):
        pass
    except websocket.WebSocketTimeoutException:
        return False
    return True


def test_compression_is_offered_and_refused(server: Running, code: str) -> None:
    line = raw(server, extra=["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"])
    assert "sec-websocket-extensions" not in line.getheaders()
    enter(line, code)


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1"])
def test_a_foreign_page_gets_no_socket(server: Running, code: str, origin: str) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
        raw(server, origin=origin)
    enter(raw(server, origin=server.base), code)


def test_no_origin_no_socket(server: Running) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
        raw(server, suppress_origin=True)


@pytest.mark.parametrize(
    "frame", ["", "x", "9", "4", "4x", '4{"a":1}', "49[]", "42", "47[]", "2", "5", '451-["x"]', "42" + "9" * 200]
)
def test_a_malformed_frame_harms_nobody(server: Running, code: str, frame: str) -> None:
    other = raw(server)
    enter(other, code)
    line = raw(server)
    enter(line, code)
    line.send(frame)
    time.sleep(0.1)
    other.send('421["time",{}]')
    assert other.recv().startswith('431[{"now":')
    assert "Traceback" not in server.read_log()


@pytest.mark.parametrize(
    "frame", ['427["command",{"id":', '427["command"', "427{}", "427[5]", "427[]", '427["x", NaN]', "427" + "[" * 9000]
)
def test_broken_json_gets_an_answer(server: Running, code: str, frame: str) -> None:
    line = raw(server)
    enter(line, code)
    line.send(frame)
    answer = line.recv()
    assert answer.startswith("437[")
    assert json.loads(answer[3:])[0]["code"] == "command.malformed"
    line.send('428["time",{}]')
    assert line.recv().startswith("438[")


def test_a_binary_frame_ends_the_line(server: Running, code: str) -> None:
    line = raw(server)
    enter(line, code)
    line.send_binary(b"\x00\x01")
    assert ends(line)


def test_a_frame_that_is_too_big_ends_the_line_before_it_is_read(server: Running, code: str) -> None:
    line = raw(server)
    enter(line, code)
    line.send('421["time",{"x":"' + "x" * (transport.MAX_FRAME - 100) + '"}]')
    assert line.recv().startswith("431["), "just below the limit it is read"
    try:
        for _ in range(50):
            line.send_frame(websocket.ABNF.create_frame("4" + "x" * 1_000_000, websocket.ABNF.OPCODE_TEXT, 0))
    except OSError:
        pass
    assert ends(line)


def test_a_line_that_is_closed_is_really_closed(server: Running, code: str) -> None:
    line = raw(server)
    enter(line, code)
    began = time.monotonic()
    line.close(timeout=15)
    assert time.monotonic() - began < 10, "the client gave up waiting"


def test_who_does_not_read_is_dropped_and_nobody_waits(flood: Flood) -> None:
    stalled, reader = flood.connect(small=True), flood.connect()
    for _ in range(100):  # in step with who reads: on a busy machine, too, only who does not read at all is dropped
        reader.send('42["flood",{"packets":1,"bytes":60000,"rest":1}]')
        assert len(reader.recv()) > 60_000
    wait_until(lambda: flood.clients() == 1)
    assert "does not read" in flood.read_log()
    reader.send('42["flood",{"packets":1,"bytes":10,"rest":1}]')
    assert reader.recv() == '42["flood",[0,"xxxxxxxxxx"]]'
    stalled.close()


def test_many_small_packets_drop_too(flood: Flood) -> None:
    stalled, reader = flood.connect(small=True), flood.connect()
    for _ in range(60):
        reader.send('42["flood",{"packets":100,"bytes":200,"rest":50}]')
        for _ in range(100):
            assert len(reader.recv()) > 200
    wait_until(lambda: flood.clients() == 1)
    stalled.close()


def test_a_slow_reader_gets_every_frame_whole(flood: Flood) -> None:
    slow = flood.connect(small=True)
    slow.send('42["flood",{"packets":30,"bytes":60000,"rest":10}]')
    for number in range(30):
        time.sleep(0.02)
        assert json.loads(slow.recv()[2:]) == ["flood", [number, "x" * 60_000]]


@pytest.mark.long
def test_a_line_on_which_nothing_happens_but_pings_stays(server: Running, code: str) -> None:
    line = raw(server)
    enter(line, code)
    line.settimeout(transport.PING_INTERVAL + 10)
    until = time.monotonic() + 2 * transport.SILENCE
    while time.monotonic() < until:
        assert line.recv() == "2"
        line.send("3")
    line.send('421["time",{}]')
    assert line.recv().startswith('431[{"now":')
