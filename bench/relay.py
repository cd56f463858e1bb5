"""A bare Socket.IO relay for `bench/live.py`: what somebody sends goes to everybody. It stores nothing."""

from gevent import monkey

monkey.patch_all()

import sys  # noqa: E402

from flask import Flask  # noqa: E402
from flask_socketio import SocketIO  # noqa: E402


def main(port: int) -> None:
    app = Flask("relay")
    sio = SocketIO(app, async_mode="gevent", transports=["websocket"], cors_allowed_origins="*")

    @sio.on("card")
    def card(body: dict[str, str]) -> dict[str, bool]:
        sio.emit("card", body)
        return {"ok": True}

    print("ready", flush=True)
    sio.run(app, "127.0.0.1", port)


if __name__ == "__main__":
    main(int(sys.argv[1]))
