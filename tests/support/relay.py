"""A network that can be cut without a word: connections stay open, but nothing passes any more."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Event, Thread

from tests.support.background import in_background


class Relay(ThreadingTCPServer):
    """Passes what it gets to another port of this machine and back."""

    daemon_threads = True

    def __init__(self, port: int) -> None:
        self.passes = Event()
        self.passes.set()
        relay = self

        class Handler(BaseRequestHandler):
            def handle(self) -> None:
                relay.passes.wait()
                with socket.create_connection(("127.0.0.1", port)) as other:
                    back = Thread(target=relay.pump, args=[other, self.request], daemon=True)
                    back.start()
                    relay.pump(self.request, other)
                    back.join()

        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        port: int = self.server_address[1]
        return port

    def pump(self, one: socket.socket, other: socket.socket) -> None:
        """Pass on what arrives, until one of the two hangs up."""
        with suppress(OSError):
            while part := one.recv(65536):
                self.passes.wait()
                other.sendall(part)
        with suppress(OSError):
            other.shutdown(socket.SHUT_RDWR)


@contextmanager
def relayed(port: int) -> Iterator[Relay]:
    """Start a relay to a port of this machine, and stop it at the end."""
    relay = Relay(port)
    with in_background(relay):
        try:
            yield relay
        finally:
            relay.passes.set()
