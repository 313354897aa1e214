"""The middleware around the whole application, including its pages and error responses.

It determines the client's address and the request's id, adds security headers to the response, and
measures and logs the request.
"""

from collections.abc import Iterable
from contextlib import suppress
from time import perf_counter
from typing import TYPE_CHECKING, Any

from flask import Flask
from werkzeug.exceptions import ClientDisconnected
from werkzeug.wsgi import get_input_stream

from agency.blocking import WouldBlock
from agency.monitoring import logs
from agency.monitoring.metrics import REQUEST_METRICS
from agency.rest.permissions import CALLER
from agency.rest.tracing import ROUTE, RequestIds
from agency.sql.statements import statement_count
from agency.web import csp
from agency.web.bridge import FRONT, Answer, Headers
from agency.web.kept import Kept
from agency.web.proxies import apply_forwarded_headers

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

DEFAULT_HEADERS = (
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", csp.DENY_ALL),
    ("Referrer-Policy", "same-origin"),
)
HSTS = ("Strict-Transport-Security", "max-age=31536000")
NO_STORE = ("Cache-Control", "no-store")

MAX_DISCARDED_BYTES = 16 * 1024 * 1024
"""The most that is read of a body only to discard it; nginx lets no larger body through."""
CHUNK_BYTES = 64 * 1024

TRACING = {b"x-request-id": "HTTP_X_REQUEST_ID", b"traceparent": "HTTP_TRACEPARENT"}
"""The headers that a repeated response and its log line depend on."""

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Middleware:
    """WSGI middleware (PEP 3333) around the app's own WSGI application."""

    def __init__(self, app: Flask) -> None:
        self._app = app.wsgi_app
        self._trusted = app.config["TRUSTED_PROXIES"]
        self._ids = RequestIds()
        self._log = logs.set_up(app)

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Handle a request."""
        started, count_before, status = perf_counter(), statement_count(), "500"
        environ[ROUTE] = ""
        if self._trusted:
            apply_forwarded_headers(environ, self._trusted)
        if "wsgi.input_terminated" not in environ:
            # `flask run` passes the open socket, where reading past the body would block forever.
            environ["wsgi.input"] = get_input_stream(environ)
        ident = self._ids.begin(environ)

        def start(line: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            nonlocal status
            status = line[:3]
            # Read it now, because Flask drops its request object when the response is complete.
            rule = getattr(environ.get("werkzeug.request"), "url_rule", None)
            environ[ROUTE] = rule.rule if rule is not None else ""
            _add_headers(headers, environ, status)
            headers.append(("X-Request-ID", ident))
            return start_response(line, headers, exc_info)

        REQUEST_METRICS.start_request()
        try:
            response = self._app(environ, start)
            if environ["REQUEST_METHOD"] not in SAFE and FRONT not in environ:
                _discard_body(environ)
            return response
        except WouldBlock:
            # It is called again, in a thread.
            status = ""
            raise
        finally:
            self._finish(environ, status, started, statement_count() - count_before)

    def repeat(self, kept: Kept, headers: Headers, started: float) -> Answer:
        """Return a kept response to a GET with these headers, and measure and log it.

        Args:
            kept: the response.
            headers: those of the request.
            started: when it came in (`perf_counter()`).
        """
        environ: WSGIEnvironment = {
            "REQUEST_METHOD": "GET",
            CALLER: kept.caller,
            ROUTE: kept.route,
        }
        for name, key in TRACING.items():
            if name in headers:
                environ[key] = headers[name].decode("latin-1")
        ident = self._ids.begin(environ)
        REQUEST_METRICS.start_request()
        self._finish(environ, str(kept.answer.status), started, 0)
        return kept.answer._replace(
            headers=[*kept.answer.headers, (b"x-request-id", ident.encode())]
        )

    def _finish(
        self, environ: "WSGIEnvironment", status: str, started: float, statements: int
    ) -> None:
        method, route, seconds = environ["REQUEST_METHOD"], environ[ROUTE], perf_counter() - started
        REQUEST_METRICS.finish_request(method, route, status, seconds, statements)
        if self._log and status:
            self._log(environ, route, status, seconds, statements)


def _discard_body(environ: "WSGIEnvironment") -> None:
    """Discard the rest of the body, so that a client that is still sending gets the response.

    Closing the connection early resets it (RFC 9112, section 9.6): the client, or a proxy, wouldn't
    learn why. A DELETE that succeeds leaves its body unread, too, and granian would close the kept
    connection. A client that sent `Expect` waits for the response before it sends the body.
    """
    if "HTTP_EXPECT" in environ:
        return
    left = MAX_DISCARDED_BYTES
    # The response stays the same if the client disconnects or sends invalid chunks.
    with suppress(ClientDisconnected, OSError):
        while left > 0 and (chunk := environ["wsgi.input"].read(min(left, CHUNK_BYTES))):
            left -= len(chunk)


def _add_headers(headers: list[tuple[str, str]], environ: "WSGIEnvironment", status: str) -> None:
    """Add the headers that every response has."""
    names = {name for name, _ in headers}
    # Headers of a 304 replace those of the cached response (RFC 9111, section 4.3.4).
    if status != "304":
        headers += [header for header in DEFAULT_HEADERS if header[0] not in names]
    if environ["wsgi.url_scheme"] == "https":
        headers.append(HSTS)
    # A response to a token or a password must not be cached.
    if "HTTP_AUTHORIZATION" in environ or environ["REQUEST_METHOD"] not in SAFE:
        headers[:] = [header for header in headers if header[0] != "Cache-Control"]
        headers.append(NO_STORE)
