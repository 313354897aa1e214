"""Metrics, as Prometheus reads them at `/metrics`, of all processes that serve on this machine.

Each process counts for itself, and writes what it has counted into a file of its own, in a folder
that they share, once a second where there is something new; whichever is asked adds up the files.
prometheus-client's own way for several processes, numbers in files mapped into memory, takes ten
times as long for each request.
"""

import os
import shutil
import tempfile
import time
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from http import HTTPMethod
from itertools import accumulate
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any

import orjson
from flask import Response, current_app, request
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector
from werkzeug.exceptions import Forbidden

from agency.networks import in_networks
from agency.openapi.operations import Operation
from agency.openapi.schemas import TEXT
from agency.rest.permissions import READ_BY_ANYBODY
from agency.rest.resource import Resource

FOLDER = "METRICS_FOLDER"
"""What tells processes that serve together where their files are; it is no setting."""

PAUSE_SECONDS = 1
SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
METHODS = frozenset(HTTPMethod)

Series = list[float]
"""How long requests took together, how many statements they ran, and how many took how long."""


class Numbers:
    """What one process has counted, and where it tells the others."""

    def __init__(self) -> None:
        self.in_flight = 0
        self._series: dict[tuple[str, str, str], Series] = {}
        self._changed = Event()
        self._starting = Lock()
        self._writer: Thread | None = None

    def began(self) -> None:
        """Count a request that is to be answered."""
        self.in_flight += 1
        self._tell()

    def ended(self, method: str, route: str, status: str, seconds: float, statements: int) -> None:
        """Count an answered request.

        Args:
            method: as it was sent; what is no method of HTTP is counted as one.
            route: the pattern of its URL, of which there are only so many; empty where it has none.
            status: three digits.
            seconds: how long it took.
            statements: how many it ran.
        """
        self.in_flight -= 1
        key = (method if method in METHODS else "OTHER", route, status)
        series = self._series.get(key)
        if series is None:
            series = self._series[key] = [0.0] * (len(SECONDS) + 3)
        series[0] += seconds
        series[1] += statements
        series[2 + bisect_left(SECONDS, seconds)] += 1
        self._tell()

    def all(self) -> list[Any]:
        """How many are in flight, and each series with its key; to be written, or added up."""
        return [self.in_flight, [[*key, *series] for key, series in list(self._series.items())]]

    def _tell(self) -> None:
        # Mostly the thread that writes knows already.
        if not self._changed.is_set():
            self._changed.set()
            if self._writer is None:
                self._start()

    def _start(self) -> None:
        folder = os.environ.get(FOLDER)
        with self._starting:
            if folder and self._writer is None:
                arguments = [Path(folder) / f"{os.getpid()}.json"]
                self._writer = Thread(target=self._write, args=arguments, daemon=True)
                self._writer.start()

    def _write(self, file: Path) -> None:
        # In a file of another name first: nobody reads half of it.
        draft = file.with_suffix(".new")
        while True:
            self._changed.wait()
            # First, so that it isn't always the request that has woken it which it finds in flight.
            time.sleep(PAUSE_SECONDS)
            self._changed.clear()
            with suppress(OSError):
                draft.write_bytes(orjson.dumps(self.all()))
                draft.replace(file)


NUMBERS = Numbers()


class _Together(Collector):
    """The numbers of this process and of all others, added up."""

    def collect(self) -> Iterator[Metric]:
        """Each metric with its series."""
        labels = ["method", "route"]
        flying = GaugeMetricFamily("http_requests_in_flight", "Requests that are being answered")
        requests = CounterMetricFamily(
            "http_requests", "Requests answered", labels=[*labels, "status"]
        )
        durations = HistogramMetricFamily(
            "http_request_duration_seconds",
            "From a request to its answer, inside the server",
            labels=labels,
        )
        statements = CounterMetricFamily(
            "http_request_database_statements", "SQL statements that requests ran", labels=labels
        )
        in_flight, series = _added_up()
        flying.add_metric([], in_flight)
        by_route: dict[tuple[str, ...], Series] = {}
        for key, numbers in sorted(series.items()):
            requests.add_metric(key, sum(numbers[2:]))
            _add(by_route, key[:2], numbers)
        bounds = [*map(str, map(float, SECONDS)), "+Inf"]
        for key, (seconds, ran, *counts) in by_route.items():
            buckets = list(zip(bounds, accumulate(counts), strict=True))
            durations.add_metric(key, buckets, seconds)
            statements.add_metric(key, ran)
        yield from (flying, requests, durations, statements)


def _added_up() -> tuple[int, dict[tuple[str, ...], Series]]:
    in_flight, series = 0, dict[tuple[str, ...], Series]()
    everyones = [(os.getpid(), NUMBERS.all())]
    folder = os.environ.get(FOLDER)
    files = Path(folder).glob("*.json") if folder else ()
    everyones += [(int(file.stem), orjson.loads(file.read_bytes())) for file in files]
    # Our own as they are now, in place of what we have written.
    for pid, (flying, keyed) in dict(reversed(everyones)).items():
        # What a process has answered counts on when it is gone; what it was at does not.
        in_flight += flying if _is_alive(pid) else 0
        for method, route, status, *numbers in keyed:
            _add(series, (method, route, status), numbers)
    return in_flight, series


def _add(to: dict[tuple[str, ...], Series], key: tuple[str, ...], numbers: Series) -> None:
    known = to.get(key)
    to[key] = numbers if known is None else [a + b for a, b in zip(known, numbers, strict=True)]


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def new_folder(name: str) -> Path:
    """An empty folder for the numbers of the processes of one server, which has this name."""
    folder = Path(tempfile.gettempdir()) / f"agency-metrics-{os.getuid()}-{name}"
    # What an earlier run of the same server has left.
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        # Somebody else's, to whom ours are none of their business.
        return Path(tempfile.mkdtemp(prefix="agency-metrics-"))
    return folder


REGISTRY = CollectorRegistry()
REGISTRY.register(_Together())


class Metrics(Resource):
    """What Prometheus asks for, on the machines that the setting METRICS_FOR names."""

    tag = "operations"
    needs = READ_BY_ANYBODY

    @Operation(200, "In Prometheus's text format", TEXT, refuses=(403,), media_type="text/plain")
    def get(self) -> Response:
        """Show the metrics of all processes of this server."""
        # Through a proxy that is not trusted anybody may come, from whatever address.
        is_relayed = {"HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED"} & request.environ.keys()
        allowed = in_networks(request.remote_addr or "", current_app.config["METRICS_FOR"])
        if is_relayed or not allowed:
            raise Forbidden("Not from this address: see the setting METRICS_FOR")
        return Response(generate_latest(REGISTRY), content_type=CONTENT_TYPE_LATEST)
