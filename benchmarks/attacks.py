"""Attacks on a server by clients that hold connections: one coroutine for each connection.

Each one reconnects when the server ends its connection, and goes on until it is cancelled.
"""

import asyncio
import socket
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import lru_cache, partial
from itertools import cycle
from pathlib import Path
from typing import Any, NamedTuple

HOST = "127.0.0.1"
PAUSE_SECONDS = 0.1
MORSEL_SECONDS = 1.0
RECEIVE_BYTES = 4096
ESTABLISHED = "01"

TARGETS = (
    "POST /scientists",  # read before it is answered; the others are refused by their head alone
    "POST /movies",
    "POST /api/v1/users",
    "POST /nowhere",
    "PUT /planets/1",
)
FRAMINGS = {"Content-Length: 1000": b"x", "Transfer-Encoding: chunked": b"1\r\nx\r\n"}
"""How a body is announced, and a byte of it as it is sent then."""


class End(NamedTuple):
    """How the server ended a connection."""

    seconds: float
    """How long after it was opened."""
    status: int
    """The status that it answered with before, or 0."""
    size: int = 0
    """How many bytes it sent."""


Record = Callable[[End], None]


async def idle(port: int, record: Record) -> None:
    """Hold a connection, and send nothing."""
    await _hold(port, record, b"", b"")


async def stall(port: int, record: Record, number: int) -> None:
    """Send the head of a request, and nothing of its body. `number` selects the request."""
    await _hold(port, record, _head(number), b"")


async def trickle(port: int, record: Record, number: int) -> None:
    """Send a request whose body comes a byte a second. `number` selects the request."""
    await _hold(port, record, _head(number), [*FRAMINGS.values()][number % 2])


async def ignore(port: int, record: Record, path: str, sip: int = 0) -> None:
    """Ask for a large response, and read `sip` bytes of it a second, or nothing."""
    loop = asyncio.get_running_loop()
    while True:
        began, size = time.monotonic(), 0
        with socket.socket() as connection, suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BYTES)
            connection.setblocking(False)
            await loop.sock_connect(connection, (HOST, port))
            own = connection.getsockname()[1]
            await loop.sock_sendall(connection, f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
            await asyncio.sleep(1)
            while own in established(port, int(time.monotonic())):
                taken = 0
                with suppress(BlockingIOError):
                    while taken < sip and (part := connection.recv(sip - taken)):
                        taken += len(part)
                        await asyncio.sleep(0)
                size += taken
                await asyncio.sleep(1)
            record(End(time.monotonic() - began, 0, size))
        await asyncio.sleep(PAUSE_SECONDS)


async def ask(port: int, record: Record, lines: list[str], token: str) -> None:
    """Send one request after the other, each on a new connection, and discard what comes."""
    headers = f"Host: a\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\r\n"
    for line in cycle(lines):
        with suppress(OSError):
            record(await _exchange(port, f"{line} HTTP/1.1\r\n{headers}".encode(), b""))
        await asyncio.sleep(PAUSE_SECONDS)


def _head(number: int) -> bytes:
    framing = [*FRAMINGS][number % 2]
    lines = [f"{TARGETS[number // 2 % len(TARGETS)]} HTTP/1.1", "Host: a", framing]
    return "\r\n".join([*lines, "Content-Type: application/json", "", ""]).encode()


async def _hold(port: int, record: Record, opening: bytes, morsel: bytes) -> None:
    while True:
        with suppress(OSError):
            record(await _exchange(port, opening, morsel))
        await asyncio.sleep(PAUSE_SECONDS)


async def _exchange(port: int, opening: bytes, morsel: bytes) -> End:
    """Send the opening, and a morsel each second, until the server closes the connection."""
    reader, writer = await asyncio.open_connection(HOST, port)
    began, head, size = time.monotonic(), b"", 0
    writer.write(opening)
    feeding = asyncio.create_task(_feed(writer, morsel)) if morsel else None
    try:
        with suppress(ConnectionError):
            while part := await reader.read(2**20):
                head, size = head or part, size + len(part)
    finally:
        if feeding:
            feeding.cancel()
        writer.close()
    return End(time.monotonic() - began, int(head[9:12] or 0), size)


async def _feed(writer: asyncio.StreamWriter, morsel: bytes) -> None:
    while True:
        await asyncio.sleep(MORSEL_SECONDS)
        writer.write(morsel)


@lru_cache(maxsize=1)
def established(port: int, second: int) -> set[int]:
    """Return the ports of the clients whose connections the server at `port` hasn't closed.

    A client that doesn't read can't see that: the end is behind all that it hasn't read. All of
    them share one look a second.
    """
    local = f":{port:04X}"
    rows = (line.split(maxsplit=4) for line in Path("/proc/net/tcp").read_text().splitlines()[1:])
    return {
        int(remote.rpartition(":")[2], 16)
        for _, own, remote, state, _ in rows
        if own.endswith(local) and state == ESTABLISHED
    }


Attack = list[Callable[[int, Record], Coroutine[Any, Any, None]]]
"""The connections of an attack: each takes the server's port, and records how it was ended."""


def numbered(attack: Callable[..., Coroutine[Any, Any, None]], connections: int) -> Attack:
    """Return an attack with connections that are numbered from 0."""
    return [partial(attack, number=number) for number in range(connections)]
