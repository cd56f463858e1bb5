"""The program's own server with little patience and few seats, so that attacks by slowness end within a test."""

import socket
import subprocess
import sys
from pathlib import Path

import requests

from tests.web.running import free_port, wait_until

SOURCE = """
import sys
from gevent import monkey; monkey.patch_all()
from flask import Flask, request
from eventkit.web import patience, transport
patience.FIRST_S, patience.NEXT_S, patience.HEADERS_S = 1.0, 2.0, 1.0
patience.BODY_S, patience.REST_S, patience.BODY_BYTES_PER_S = 1.0, 1.0, 1024 * 1024
transport.GREETING_S = 1.0
from eventkit.web import answers, front, headers, sockets
from eventkit.web.http import Handler

front.OWN = "127.0.0.9"
app = Flask("impatient")
headers.install(app)
answers.install(app)

@app.get("/")
def page():
    return "here"

@app.post("/")
def take():
    return str(len(request.get_data()))

@app.post("/deaf")
def deaf():
    return "not interested"

sio = sockets.make(app).server
server = front.Front(("127.0.0.1", int(sys.argv[1])), app, log=None, handler_class=Handler, per_address=20, most=30)

@app.get("/open")
def open_ones():
    return str(server._open.total())

server.serve_forever()
"""


class Impatient:
    """Running. `line`: a connection from an address of its own."""

    def __init__(self, folder: Path) -> None:
        self.port, self._log = free_port(), folder / "impatient.log"
        with self._log.open("w") as log:
            self._process = subprocess.Popen([sys.executable, "-c", SOURCE, str(self.port)], stdout=log, stderr=log)
        wait_until(self.serves)

    def line(self, said: bytes = b"", address: str = "127.0.0.1") -> socket.socket:
        line = socket.create_connection(("127.0.0.1", self.port), timeout=20, source_address=(address, 0))
        line.sendall(said)
        return line

    def serves(self) -> bool:
        """Is somebody else still answered?"""
        try:
            return requests.get(f"http://127.0.0.1:{self.port}/", timeout=20).text == "here"
        except requests.ConnectionError:
            return False

    def open(self) -> int:
        """So many connections, with the one that asks."""
        with self.line(b"GET /open HTTP/1.1\r\nConnection: close\r\n\r\n", "127.0.0.9") as own:
            return int(everything(own).rpartition(b"\r\n")[2])

    def read_log(self) -> str:
        return self._log.read_text()

    def stop(self) -> None:
        self._process.kill()
        self._process.wait(5)


def everything(line: socket.socket) -> bytes:
    """What comes until the other side closes the line; fails when it does not."""
    found = b""
    try:
        while more := line.recv(65536):
            found += more
    except ConnectionResetError:
        pass
    return found
