"""Very many lines that come and go: run as `python -m tests.web.faults.churn PORT CODE EACH_SECOND SECONDS`.

A process of its own, so that it does not slow down those who are looked at. Half of them go in the middle of the
handshake, half when they are in. Prints how many there were.
"""

import contextlib
import json
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor

THREADS = 50


def once(port: int, code: str, stay: bool) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
            f"Origin: http://127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
        )
        if stay:
            line.recv(4096)
            line.sendall(frame("40" + json.dumps({"code": code, "role": "display"})))
            line.recv(4096)


def frame(text: str) -> bytes:
    """A short text frame as clients send it: masked, here with zeros."""
    raw = text.encode()
    assert len(raw) < 126
    return bytes([0x81, 0x80 | len(raw), 0, 0, 0, 0]) + raw


def some(port: int, code: str, each_second: float, seconds: int) -> int:
    began, done = time.monotonic(), 0
    while (passed := time.monotonic() - began) < seconds:
        if done < passed * each_second:
            with contextlib.suppress(OSError):
                once(port, code, done % 2 == 1)
            done += 1
        else:
            time.sleep(0.001)
    return done


def main(port: int, code: str, each_second: int, seconds: int) -> int:
    """Many at a time, as in a hall: each waits for its own answer only."""
    with ThreadPoolExecutor(THREADS) as pool:
        runs = [pool.submit(some, port, code, each_second / THREADS, seconds) for _ in range(THREADS)]
        return sum(run.result() for run in runs)


if __name__ == "__main__":
    print(main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
