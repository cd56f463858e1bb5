"""Floor 3: pages, HTTP calls and sockets. Who is it, may they, and then to `live`."""
