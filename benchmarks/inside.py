"""Measure the CPU time of requests inside this process, without a server, in several variants.

Variants take short turns, in a new order in each round, so a machine that slows down affects all of
them. The result is the first decile of the rounds, which other processes disturbed least.
"""

import argparse
import io
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import sample
from statistics import quantiles

from flask import Flask
from werkzeug.test import EnvironBuilder

from agency import create_app
from agency.sql.connections import disconnect
from benchmarks import data

Variants = dict[str, Callable[[], AbstractContextManager[object]]]
"""Variants by name: each function returns the context in which its variant applies."""

GET, POST = "GET, list of 20", "POST"
BOOKING = b'{"name": "Benchmark", "scientist_id": 20, "planet_id": 20}'


def options(name: str, description: str) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}", description=description)
    parser.add_argument("--rounds", type=int, default=200, help="number of rounds (default: 200)")
    parser.add_argument("--calls", type=int, default=25, help="calls per turn (default: 25)")
    return parser.parse_args()


def where() -> str:
    """Return the date and the processor."""
    processor = re.findall(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())[0]
    return f"{datetime.now(UTC):%Y-%m-%d}, {processor}"


@contextmanager
def databases(*names: str) -> Iterator[dict[str, Flask]]:
    """Create the application on a small SQLite and a small PostgreSQL database."""
    print(f"{where()}; µs of CPU per call\n")
    with tempfile.TemporaryDirectory(prefix="agency-bench-") as folder:
        # As root, PostgreSQL runs as another user, who must be able to enter the folder.
        Path(folder).chmod(0o755)
        urls = {"SQLite": data.sqlite(Path(folder), data.SMALL, ["this"])["this"]}
        urls["PostgreSQL"] = data.postgresql(Path(folder), ["this"], 1, data.SMALL)["this"]
        yield {
            name: create_app(commands=False, DATABASE_URL=url.replace("+psycopg", ""))
            for name, url in urls.items()
        }


def requests(app: Flask) -> dict[str, Callable[[], None]]:
    """Return functions that send a request to the application, by kind of request."""
    listing = EnvironBuilder(path="/scientists").get_environ()
    json = {"content_type": "application/json", "content_length": len(BOOKING)}
    booking = EnvironBuilder(path="/missions", method="POST", **json).get_environ()

    def send(environ: dict, body: bytes, expected: str) -> None:
        def start(status: str, headers: list, exc_info: object = None) -> None:
            assert status.startswith(expected), status

        answer = app.wsgi_app({**environ, "wsgi.input": io.BytesIO(body)}, start)
        assert b"".join(answer)

    return {GET: lambda: send(listing, b"", "200"), POST: lambda: send(booking, BOOKING, "201")}


def compare(
    variants: Variants,
    call: Callable[[], object],
    options: argparse.Namespace,
    clock: Callable[[], float] = time.process_time,
) -> dict[str, float]:
    """Return the microseconds per call in each variant: the first decile of the rounds."""
    found: dict[str, list[float]] = {name: [] for name in variants}
    # The first round is a warm-up.
    for turn in range(options.rounds + 1):
        for name in sample([*variants], len(variants)):
            with variants[name]():
                started = clock()
                for _ in range(options.calls):
                    call()
                used = clock() - started
            if turn:
                found[name].append(used / options.calls * 1e6)
    disconnect()
    return {name: quantiles(times, n=10)[0] for name, times in found.items()}
