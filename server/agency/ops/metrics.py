"""Metrics, as Prometheus reads them at `/metrics`, of all processes that serve on this machine.

Each process writes its numbers into a file that it has mapped into memory, in a folder that they
share (prometheus-client's multiprocess mode), and whichever of them is asked adds up all.
"""

import os
import shutil
import tempfile
from contextlib import suppress
from http import HTTPMethod
from pathlib import Path
from typing import Any

from flask import Response, current_app, request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from werkzeug.exceptions import Forbidden

from agency.ops.proxies import is_in
from agency.rest.access import READ_BY_ANYBODY
from agency.rest.answers import refused
from agency.rest.resource import Resource

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where prometheus-client reads the name of the folder from, when it is imported."""

SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
METHODS = frozenset(HTTPMethod)

disable_created_metrics()  # type: ignore[no-untyped-call]

IN_FLIGHT = Gauge(
    "http_requests_in_flight",
    "Requests that are being answered",
    multiprocess_mode="livesum",
)
_REQUESTS = Counter("http_requests", "Requests answered", ["method", "route", "status"])
_DURATION = Histogram(
    "http_request_duration_seconds",
    "From a request to its answer, inside the server",
    ["method", "route"],
    buckets=SECONDS,
)
_STATEMENTS = Counter(
    "http_request_database_statements", "SQL statements that requests ran", ["method", "route"]
)
_known: dict[tuple[str, str, str], tuple[Any, Any, Any]] = {}


def count(method: str, route: str, status: str, seconds: float, statements: int) -> None:
    """Count an answered request.

    Args:
        method: as it was sent; what is no method of HTTP is counted as one.
        route: the pattern of its URL, of which there are only so many; empty where it has none.
        status: three digits.
        seconds: how long it took.
        statements: how many it ran.
    """
    key = (method if method in METHODS else "OTHER", route, status)
    series = _known.get(key)
    if series is None:
        labels = key[:2]
        series = _known[key] = (
            _REQUESTS.labels(*key),
            _DURATION.labels(*labels),
            _STATEMENTS.labels(*labels),
        )
    requests, duration, ran = series
    requests.inc()
    duration.observe(seconds)
    if statements:
        ran.inc(statements)


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


class Metrics(Resource):
    """What Prometheus asks for, on the machines that the setting METRICS_FOR names."""

    tag = "operations"
    needs = READ_BY_ANYBODY

    def get(self) -> Response:
        """Show the metrics of all processes of this server."""
        # Through a proxy that is not trusted anybody may come, from whatever address.
        is_relayed = {"HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED"} & request.environ.keys()
        allowed = is_in(request.remote_addr or "", current_app.config["METRICS_FOR"])
        if is_relayed or not allowed:
            raise Forbidden("Not from this address: see the setting METRICS_FOR")
        return Response(_collected(), content_type=CONTENT_TYPE_LATEST)

    @classmethod
    def openapi(cls, method: str) -> dict[str, Any]:
        """What the method answers."""
        content = {"text/plain": {"schema": {"type": "string"}}}
        answers = {"200": {"description": "In Prometheus's text format", "content": content}}
        return {"responses": {**answers, **refused(cls, method, [403])}}


def _collected() -> bytes:
    folder = os.environ.get(FOLDER)
    if folder is None:
        return generate_latest(REGISTRY)
    for file in Path(folder).glob("gauge_live*_*.db"):
        pid = int(file.stem.rpartition("_")[2])
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            with suppress(FileNotFoundError):
                mark_process_dead(pid, folder)  # type: ignore[no-untyped-call]
        except PermissionError:
            pass
    registry = CollectorRegistry()
    MultiProcessCollector(registry, folder)  # type: ignore[no-untyped-call]
    return generate_latest(registry)
