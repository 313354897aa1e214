"""Logs with one JSON object per line, if LOG_FORMAT is `json`.

The line of a request identifies it without its content: no query, no body, and no headers except
the ids.
"""

import logging
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TextIO

import orjson
from flask import Flask, has_request_context, request

from agency.rest.permissions import CALLER
from agency.rest.tracing import REQUEST_ID, trace_id

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


class JSONFormatter(logging.Formatter):
    """Formats a record as a line of JSON, with the ids of the current request, if any."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without a newline."""
        line: dict[str, Any] = {
            "time": _time(record.created),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if has_request_context():
            line |= _ids(request.environ)
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return orjson.dumps(line, default=str).decode()


class RequestLog:
    """Writes a line for each request."""

    def __init__(self, stream: TextIO) -> None:
        self._write = stream.buffer.write
        self._flush = stream.buffer.flush

    def __call__(
        self,
        environ: "WSGIEnvironment",
        route: str,
        status: str,
        seconds: float,
        statements: int,
    ) -> None:
        """Write the line of a completed request."""
        caller = environ.get(CALLER)
        line = {
            "time": _time(time.time()),
            "level": "info" if status < "500" else "error",
            "logger": "request",
            **_ids(environ),
            "user_id": caller.account_id if caller else None,
            "method": environ["REQUEST_METHOD"],
            "route": route or None,
            "status": int(status),
            "duration_ms": round(seconds * 1000, 3),
            "queries": statements,
        }
        self._write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        self._flush()


def set_up(app: Flask) -> RequestLog | None:
    """Configure logging from the settings, and return the request log, if any."""
    if app.config["LOG_FORMAT"] != "json":
        return None
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JSONFormatter())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    # Remove the handler that Flask has added.
    app.logger.handlers = []
    return RequestLog(sys.stdout)


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


def _ids(environ: "WSGIEnvironment") -> dict[str, str]:
    ids = {"request_id": environ.get(REQUEST_ID, "")}
    trace = trace_id(environ)
    return ids | {"trace_id": trace} if trace else ids
