"""JSON on the socket: msgspec, so that a patch that was encoded once goes to every phone as it is (`msgspec.Raw`)."""

from typing import Any

import msgspec
from socketio.packet import BINARY_ACK, BINARY_EVENT, EVENT, Packet

MALFORMED = "malformed"
"""The event a broken frame is turned into, so that its sender gets an ack with a code."""

RESERVED = ("connect", "disconnect", "connect_error")
"""Names that the library itself uses to call handlers; a page that sends one would call them too."""


def dumps(value: Any, **_: Any) -> str:
    return msgspec.json.encode(value).decode()


def loads(text: str | bytes, **_: Any) -> Any:
    """Raises ValueError, also for JSON nested too deeply."""
    try:
        return msgspec.json.decode(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None


class WirePacket(Packet):
    """A Socket.IO packet. One with a broken or binary payload becomes the event `malformed`, ack number kept."""

    uses_binary_events = False
    packet_type: int
    data: Any

    def decode(self, encoded_packet: str) -> int:
        try:
            attachments: int = super().decode(encoded_packet)
        except ValueError:
            if self.packet_type not in (EVENT, BINARY_EVENT) or not isinstance(encoded_packet, str):
                raise
            self.data, attachments = [MALFORMED], 0
        if self.packet_type in (BINARY_EVENT, BINARY_ACK):
            self.packet_type, self.data, attachments = EVENT, [MALFORMED], 0
        if self.packet_type == EVENT and not _is_event(self.data):
            self.data = [MALFORMED]
        return attachments


def _is_event(data: Any) -> bool:
    return isinstance(data, list) and bool(data) and isinstance(data[0], str) and data[0] not in RESERVED
