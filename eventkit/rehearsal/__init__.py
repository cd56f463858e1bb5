"""A whole event played through real HTTP and real sockets, by simulated people, as `docs/wire.md` says.

It imports nothing of the server but the alphabet of ids and the texts: what a rehearsal proves, it proves from outside.
"""
