"""The protocol as PDF."""

from eventkit.exports.material import Material
from eventkit.protocol import pdf


def make(material: Material, lang: str) -> bytes:
    return pdf.render(material.state, lang, material.pictures)
