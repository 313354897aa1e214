"""A client that sends bytes as they are, to a server that must cope with them."""

import select
import socket
from contextlib import suppress
from typing import NamedTuple, Self

HEAD = ("Host: a", "Content-Type: application/json")


class RawAnswer(NamedTuple):
    """A response, or what came of it before the server closed the connection."""

    status: int
    headers: dict[str, str]
    body: bytes


class Raw:
    """A connection to a port on this machine. Use it as a context manager.

    Args:
        port: the server's port.
        receives: the size of the receive buffer in bytes, for a client that doesn't read.
    """

    def __init__(self, port: int, receives: int = 0) -> None:
        self._socket = socket.socket()
        if receives:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receives)
        self._socket.settimeout(15)
        self._socket.connect(("127.0.0.1", port))
        self._file = self._socket.makefile("rb")
        self.port: int = self._socket.getsockname()[1]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._file.close()
        self._socket.close()

    def start(self, line: str, *headers: str) -> None:
        """Send the head of a request."""
        self.send("\r\n".join([f"{line} HTTP/1.1", *HEAD, *headers, "", ""]).encode())

    def send(self, content: bytes) -> None:
        """Send some bytes, unless the server has closed the connection."""
        with suppress(ConnectionError):
            self._socket.sendall(content)

    def end(self) -> None:
        """Say that nothing more will be sent."""
        self._socket.shutdown(socket.SHUT_WR)

    def answer(self, has_body: bool = True) -> RawAnswer:
        """Read a response. Its status is 0 if the server has closed the connection without one."""
        lines = [*iter(lambda: self._file.readline().strip().decode(), "")]
        if not lines:
            return RawAnswer(0, {}, b"")
        pairs = (line.partition(":") for line in lines[1:])
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        size = int(headers.get("content-length", 0)) if has_body else 0
        return RawAnswer(int(lines[0].split()[1]), headers, self._file.read(size))

    def trickle(self, morsel: bytes, pause: float) -> None:
        """Send the morsel again and again, until there is something to read."""
        while not select.select([self._socket], [], [], pause)[0]:
            self.send(morsel)

    def some(self, size: int) -> bytes:
        """Read what has come, but at most so many bytes."""
        return self._file.read1(size)

    def read(self, size: int) -> bytes:
        """Read so many bytes, or less if the server closes the connection before."""
        return self._file.read(size)

    def rest(self) -> bytes:
        """Read everything until the server closes the connection."""
        content = bytearray()
        with suppress(ConnectionError):
            while part := self._file.read1(2**20):
                content += part
        return bytes(content)
