"""eventkit: participation events in a hall, from the QR code to the printed protocol."""

__version__ = "0.1.0"
