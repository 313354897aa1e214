"""A well-behaved client, in a process of its own: it asks at a steady rate, and prints the times.

It doesn't wait for a response before it asks again, so a server that stands still for a second
delays as many requests as it would delay clients. Each request is on a new connection.
"""

import argparse
import asyncio
import json
import time
from itertools import cycle
from typing import NamedTuple

HOST = "127.0.0.1"
PATHS = ("/health", "/scientists/1", "/scientists/{number}")
"""The last one is another row each time, whose response the server can't have kept."""

REST = "HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
ROWS = 1000
TIMEOUT_SECONDS = 10


class Answer(NamedTuple):
    """How a request went."""

    path: str
    seconds: float
    status: int
    """The status, or 0 without a whole response within TIMEOUT_SECONDS."""


async def ask(port: int, path: str, number: int) -> Answer:
    """Send a GET, and wait for the whole response."""
    began, status = time.perf_counter(), 0
    try:
        async with asyncio.timeout(TIMEOUT_SECONDS):
            reader, writer = await asyncio.open_connection(HOST, port)
            try:
                writer.write(f"GET {path.format(number=number)} {REST}".encode())
                answer = await reader.read(-1)
            finally:
                writer.close()
        status = int(answer[9:12] or 0)
    except (OSError, TimeoutError):
        pass
    return Answer(path, time.perf_counter() - began, status)


async def visit(port: int, seconds: float, rate: float) -> list[Answer]:
    """Ask for the paths in turn for some seconds, so many times a second."""
    tasks, start, paths = [], time.monotonic(), cycle(PATHS)
    for number in range(round(seconds * rate)):
        await asyncio.sleep(max(0, start + number / rate - time.monotonic()))
        tasks.append(asyncio.create_task(ask(port, next(paths), 1 + number % ROWS)))
    return await asyncio.gather(*tasks)


def main() -> None:
    """Ask, and print the answers as JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bystander", description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("--seconds", type=float, default=10, help="how long (default: 10)")
    parser.add_argument("--rate", type=float, default=40, help="requests a second (default: 40)")
    options = parser.parse_args()
    print("ready", flush=True)
    print(json.dumps(asyncio.run(visit(options.port, options.seconds, options.rate))))


if __name__ == "__main__":
    main()
