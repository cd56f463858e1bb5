"""The whole event as JSON, for other programs; see docs/exports.md."""

import msgspec

from eventkit.exports.material import Material
from eventkit.exports.telling import tell


def make(material: Material, lang: str) -> bytes:
    """Indented, so that people can read it, too."""
    return msgspec.json.format(msgspec.json.encode(tell(material.state, lang)), indent=1) + b"\n"
