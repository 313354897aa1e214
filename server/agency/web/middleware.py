"""The edge: what happens to each request before the application sees it, and to each answer after.

It stands around all that answers, errors and pages among them. A request learns who sends it, and
which one it is; an answer gets the headers that keep browsers safe; both are measured and logged.
"""

from collections.abc import Iterable
from contextlib import suppress
from time import perf_counter
from typing import TYPE_CHECKING, Any

from flask import Flask
from werkzeug.exceptions import ClientDisconnected
from werkzeug.wsgi import get_input_stream

from agency.monitoring import logs
from agency.monitoring.metrics import NUMBERS
from agency.rest.tracing import RequestIds
from agency.sql.statements import statement_count
from agency.web import csp
from agency.web.proxies import believe

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

BY_DEFAULT = (
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", csp.NOTHING),
    ("Referrer-Policy", "same-origin"),
)
BY_TLS = ("Strict-Transport-Security", "max-age=31536000")
PRIVATE = ("Cache-Control", "no-store")

LONGEST_REST = 16 * 1024 * 1024
"""How much of a body is taken only to be forgotten: no proxy of ours lets more through."""
PART = 64 * 1024

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Edge:
    """A WSGI application (PEP 3333) around the app's own."""

    def __init__(self, app: Flask) -> None:
        self._answer = app.wsgi_app
        self._trusted = app.config["TRUSTED_PROXIES"]
        self._ids = RequestIds()
        self._log = logs.set_up(app)

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer a request."""
        started, count_before, status, route = perf_counter(), statement_count(), "500", ""
        if self._trusted:
            believe(environ, self._trusted)
        if "wsgi.input_terminated" not in environ:
            # `flask run` hands over the open socket: a read past the body would never return.
            environ["wsgi.input"] = get_input_stream(environ)
        ident = self._ids.begin(environ)

        def start(line: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            nonlocal status, route
            status = line[:3]
            # Flask forgets the request that it has made of it as soon as it is answered.
            rule = getattr(environ.get("werkzeug.request"), "url_rule", None)
            route = rule.rule if rule is not None else ""
            _complete(headers, environ, status)
            headers.append(("X-Request-ID", ident))
            return start_response(line, headers, exc_info)

        NUMBERS.began()
        try:
            answer = self._answer(environ, start)
            if status >= "400" and environ["REQUEST_METHOD"] not in SAFE:
                _take_the_rest(environ)
            return answer
        finally:
            seconds, statements = perf_counter() - started, statement_count() - count_before
            NUMBERS.ended(environ["REQUEST_METHOD"], route, status, seconds, statements)
            if self._log:
                self._log(environ, route, status, seconds, statements)


def _take_the_rest(environ: "WSGIEnvironment") -> None:
    """Take what nobody has read of a body, so that who is still sending it gets the answer.

    A connection that is closed meanwhile is reset (RFC 9112, section 9.6): the client, or a proxy,
    learns that it broke and not why. Who asks before sending is told at once.
    """
    if "HTTP_EXPECT" in environ:
        return
    left = LONGEST_REST
    # A client that leaves early, or garbles its chunks, changes nothing about the answer.
    with suppress(ClientDisconnected, OSError):
        while left > 0 and (part := environ["wsgi.input"].read(min(left, PART))):
            left -= len(part)


def _complete(headers: list[tuple[str, str]], environ: "WSGIEnvironment", status: str) -> None:
    """Add the headers that each answer has."""
    names = {name for name, _ in headers}
    # With a 304 a browser goes on by those of the answer that it has kept (RFC 9111, 4.3.4).
    if status != "304":
        headers += [header for header in BY_DEFAULT if header[0] not in names]
    if environ["wsgi.url_scheme"] == "https":
        headers.append(BY_TLS)
    # What was sent with a token, or as an answer to a password, is for nobody else.
    if "HTTP_AUTHORIZATION" in environ or environ["REQUEST_METHOD"] not in SAFE:
        headers[:] = [header for header in headers if header[0] != "Cache-Control"]
        headers.append(PRIVATE)
