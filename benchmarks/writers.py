"""Measure concurrent writers. Each one books missions one after the other on its own connection.

The server is started the usual way, on a new SQLite database with the data of `seed.py`. The
writers share the machine with it, so the times that they report are longer than the server's.
"""

import argparse
import http.client
import json
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from threading import Barrier
from typing import Self

from deploy.server import filled, serving

BODY = b'{"name": "First light", "scientist_id": 1, "planet_id": 1}'
HEADERS = {"Content-Type": "application/json"}


@dataclass
class Outcome:
    """The responses to the writers."""

    booked: list[int] = field(default_factory=list)
    """The ids of all missions that the server has acknowledged."""
    errors: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    """The duration of each request."""

    def add(self, other: Self) -> None:
        """Add the responses to another writer."""
        self.booked += other.booked
        self.errors += other.errors
        self.seconds += other.seconds

    def milliseconds(self, percent: int) -> float:
        """Return a percentile of the durations."""
        return quantiles(self.seconds, n=100, method="inclusive")[percent - 1] * 1000

    def __str__(self) -> str:
        return (
            f"{len(self.seconds)} requests, {len(self.errors)} errors, "
            f"p50 {self.milliseconds(50):.1f} ms, p99 {self.milliseconds(99):.1f} ms, "
            f"max {max(self.seconds) * 1000:.1f} ms"
        )


def write(port: int, writers: int, seconds: float) -> Outcome:
    """Book missions with concurrent writers for some seconds."""
    total = Outcome()
    barrier = Barrier(writers)
    with ThreadPoolExecutor(writers) as threads:
        futures = [threads.submit(_write, port, barrier, seconds) for _ in range(writers)]
        for future in futures:
            total.add(future.result())
    return total


def _write(port: int, barrier: Barrier, seconds: float) -> Outcome:
    outcome = Outcome()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    barrier.wait()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        begin = time.perf_counter()
        try:
            connection.request("POST", "/missions", BODY, HEADERS)
            answer = connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            outcome.errors.append(repr(error))
            connection.close()
            continue
        outcome.seconds.append(time.perf_counter() - begin)
        if answer.status == 201:
            outcome.booked.append(json.loads(text)["id"])
        else:
            outcome.errors.append(f"{answer.status} {text!r}")
    connection.close()
    return outcome


def main() -> None:
    """Start a server, run the writers, and print the responses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writers", type=int, default=32, help="writers at once (default: 32)")
    parser.add_argument("--seconds", type=float, default=10, help="duration (default: 10)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="agency-writers-") as folder:
        url = filled(f"sqlite:///{Path(folder) / 'agency.db'}")
        with serving(url) as server:
            outcome = write(server.port, options.writers, options.seconds)
    print(outcome)
    for error in sorted(set(outcome.errors))[:5]:
        print(error)


if __name__ == "__main__":
    main()
