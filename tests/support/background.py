"""Servers that a test runs in a thread of its own."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseServer

POLL_SECONDS = 0.05


@contextmanager
def in_background(server: BaseServer) -> Iterator[None]:
    """Serve in another thread, and stop and close the server at the end."""
    thread = threading.Thread(target=server.serve_forever, args=(POLL_SECONDS,))
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
