"""Servers that accept connections, but never answer to the end."""

import socket
import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.support.background import in_background

JWKS = "/.well-known/jwks.json"


@contextmanager
def silence() -> Iterator[tuple[str, list[float]]]:
    """The URL of a server that never answers, and when it was called."""
    calls: list[float] = []
    connections = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def take() -> None:
            while True:
                connection, _ = server.accept()
                if calls and calls[-1] == 0:
                    break
                connections.append(connection)
                calls.append(time.monotonic())
            connection.close()

        thread = threading.Thread(target=take)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}{JWKS}", calls
        calls.append(0)
        socket.create_connection(server.getsockname()).close()
        thread.join()
    for connection in connections:
        connection.close()


@contextmanager
def trickle() -> Iterator[tuple[str, list[float]]]:
    """The URL of a server whose headers arrive letter by letter, and when it was called."""
    calls: list[float] = []
    ended = threading.Event()

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            calls.append(time.monotonic())
            with suppress(ConnectionError):
                self.request.sendall(b"HTTP/1.1 200 OK\r\nX-Endless: ")
                while not ended.wait(0.05):
                    self.request.sendall(b"x")

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
    with in_background(server):
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}{JWKS}", calls
        finally:
            ended.set()
