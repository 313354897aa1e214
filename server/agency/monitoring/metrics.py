"""Metrics of all the server's processes on this machine, for Prometheus at `/metrics`.

Each process counts its own requests and writes changes once a second to its own file in a shared
folder. The process that serves `/metrics` sums the files. prometheus-client's multiprocess mode,
with memory-mapped files, takes ten times as long for each request.
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
"""The environment variable with the shared folder. The server sets it; it is not a setting."""

WRITE_INTERVAL_SECONDS = 1
BUCKETS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
METHODS = frozenset(HTTPMethod)

Series = list[float]
"""The total seconds of requests, the total statements, and the number of requests per bucket."""


class RequestMetrics:
    """The metrics of one process, and the thread that writes them to its file."""

    def __init__(self) -> None:
        self.in_flight = 0
        self._series: dict[tuple[str, str, str], Series] = {}
        self._changed = Event()
        self._lock, self._starting = Lock(), Lock()
        self._writer: Thread | None = None

    def start_request(self) -> None:
        """Count a request as in flight."""
        with self._lock:
            self.in_flight += 1
        self._notify_writer()

    def finish_request(
        self, method: str, route: str, status: str, seconds: float, statements: int
    ) -> None:
        """Count a completed request.

        Args:
            method: from the request line; unknown methods share one label.
            route: the pattern of its URL, to limit the number of labels; empty without a route.
            status: three digits; empty for a request that will be called again.
            seconds: its duration.
            statements: the number of SQL statements.
        """
        with self._lock:
            self.in_flight -= 1
            if not status:
                return
            key = (method if method in METHODS else "OTHER", route, status)
            series = self._series.get(key)
            if series is None:
                series = self._series[key] = [0.0] * (len(BUCKETS) + 3)
            series[0] += seconds
            series[1] += statements
            series[2 + bisect_left(BUCKETS, seconds)] += 1
        self._notify_writer()

    def snapshot(self) -> list[Any]:
        """Return the requests in flight, and each series with its key."""
        return [self.in_flight, [[*key, *series] for key, series in list(self._series.items())]]

    def _notify_writer(self) -> None:
        if not self._changed.is_set():
            self._changed.set()
            if self._writer is None:
                self._start_writer()

    def _start_writer(self) -> None:
        folder = os.environ.get(FOLDER)
        with self._starting:
            if folder and self._writer is None:
                arguments = [Path(folder) / f"{os.getpid()}.json"]
                self._writer = Thread(target=self._write, args=arguments, daemon=True)
                self._writer.start()

    def _write(self, file: Path) -> None:
        # Renaming is atomic, so other processes never read half a file.
        draft = file.with_suffix(".new")
        while True:
            self._changed.wait()
            # Sleep first, or the request that has just started would always count as in flight.
            time.sleep(WRITE_INTERVAL_SECONDS)
            self._changed.clear()
            with suppress(OSError):
                draft.write_bytes(orjson.dumps(self.snapshot()))
                draft.replace(file)


REQUEST_METRICS = RequestMetrics()


class _RequestCollector(Collector):
    """Collects the sums of the metrics of all processes."""

    def collect(self) -> Iterator[Metric]:
        """Yield each metric with its series."""
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
        in_flight, series = _sum_processes()
        flying.add_metric([], in_flight)
        by_route: dict[tuple[str, ...], Series] = {}
        for key, numbers in sorted(series.items()):
            requests.add_metric(key, sum(numbers[2:]))
            _add(by_route, key[:2], numbers)
        bounds = [*map(str, map(float, BUCKETS)), "+Inf"]
        for key, (seconds, ran, *counts) in by_route.items():
            buckets = list(zip(bounds, accumulate(counts), strict=True))
            durations.add_metric(key, buckets, seconds)
            statements.add_metric(key, ran)
        yield from (flying, requests, durations, statements)


def _sum_processes() -> tuple[int, dict[tuple[str, ...], Series]]:
    in_flight, series = 0, dict[tuple[str, ...], Series]()
    snapshots = [(os.getpid(), REQUEST_METRICS.snapshot())]
    folder = os.environ.get(FOLDER)
    files = Path(folder).glob("*.json") if folder else ()
    snapshots += [(int(file.stem), orjson.loads(file.read_bytes())) for file in files]
    # This process's current values replace those in its file.
    for pid, (flying, keyed) in dict(reversed(snapshots)).items():
        # Counters survive the process that wrote them; gauges do not.
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
    """Create an empty folder for the metrics of the server called `name`."""
    folder = Path(tempfile.gettempdir()) / f"agency-metrics-{os.getuid()}-{name}"
    # An earlier run of the same server may have left it.
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        # It belongs to another user.
        return Path(tempfile.mkdtemp(prefix="agency-metrics-"))
    return folder


REGISTRY = CollectorRegistry()
REGISTRY.register(_RequestCollector())


class Metrics(Resource):
    """Metrics for Prometheus, for clients at the addresses in METRICS_FOR."""

    tag = "operations"
    needs = READ_BY_ANYBODY

    @Operation(200, "In Prometheus's text format", TEXT, refuses=(403,), media_type="text/plain")
    def get(self) -> Response:
        """Get the metrics of all processes of this server."""
        # Behind an untrusted proxy, the client's real address is unknown.
        is_relayed = {"HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED"} & request.environ.keys()
        allowed = in_networks(request.remote_addr or "", current_app.config["METRICS_FOR"])
        if is_relayed or not allowed:
            raise Forbidden("Not from this address: see the setting METRICS_FOR")
        return Response(generate_latest(REGISTRY), content_type=CONTENT_TYPE_LATEST)
