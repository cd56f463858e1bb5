"""The socket server of the program with one event of its own: it sends everybody as much as it is asked for."""

import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import requests
import websocket

from tests.web.running import free_port, wait_until

SOURCE = """
import sys
from gevent import monkey; monkey.patch_all()
import gevent, logging
from flask import Flask
from gevent.pywsgi import WSGIServer
from eventkit.web import sockets, transport
from eventkit.web.http import Handler

logging.basicConfig(level=logging.WARNING)
if sys.argv[2] != "0":
    transport.PING_INTERVAL = transport.PING_TIMEOUT = transport.SILENCE = float(sys.argv[2])
app = Flask("flood")
sio = sockets.make(app).server

@app.get("/clients")
def clients():
    return str(sum(not one.closed for one in sio.eio.sockets.values()))

@sio.on("flood")
def flood(sid, wish):
    for number in range(wish["packets"]):
        sio.emit("flood", [number, "x" * wish["bytes"]])
        if number % wish["rest"] == 0:
            gevent.sleep(wish.get("pause", 10) / 1000)

WSGIServer(("127.0.0.1", int(sys.argv[1])), app, log=None, handler_class=Handler).serve_forever()
"""


class Flood:
    """The running server. `patience`: seconds between two pings, and until one must be answered; 0: the usual ones."""

    def __init__(self, folder: Path, patience: float = 0) -> None:
        self.port, self._log = free_port(), folder / "flood.log"
        with self._log.open("w") as log:
            command = [sys.executable, "-c", SOURCE, str(self.port), str(patience)]
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        wait_until(self._answers)

    def connect(self, *, small: bool = False) -> websocket.WebSocket:
        """A client; `small`: one whose system takes in little before it has to read."""
        options: list[Any] = [(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)] if small else []
        line = websocket.WebSocket(sockopt=options)
        line.connect(f"ws://127.0.0.1:{self.port}/socket.io/?EIO=4&transport=websocket", timeout=20)
        assert line.recv().startswith("0{")
        line.send("40")
        assert line.recv().startswith("40{")
        return line

    def clients(self) -> int:
        return int(requests.get(f"http://127.0.0.1:{self.port}/clients", timeout=5).text)

    def read_log(self) -> str:
        return self._log.read_text()

    def stop(self) -> None:
        self._process.kill()
        self._process.wait(5)

    def _answers(self) -> bool:
        try:
            return self.clients() == 0
        except requests.ConnectionError:
            return False
