"""The front: an ASGI application (ASGI 3.0) that calls the WSGI application.

It keeps slow clients and slow work from holding up other requests. A request's body is awaited as a
whole, until a deadline (`web/bodies.py`). The application is called on the event loop, where it
must not block (`agency.blocking`); a request that would is called again in a thread
(`web/dispatch.py`). Long responses are sent in parts, each until a deadline (`web/sending.py`).
Responses that are still fresh are sent without the application (`web/kept.py`).
"""

from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, cast

from flask import Flask

from agency.database import db
from agency.web.bodies import Bodies, NeedsBody
from agency.web.bridge import Answer, Headers, Receive, Scope, Send, Unreadable
from agency.web.dispatch import Dispatcher, Find, Gone
from agency.web.kept import KeptAnswers, key_of
from agency.web.middleware import Middleware
from agency.web.sending import Sender
from agency.web.versions import SQLiteVersion, postgresql_version

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

CLOSE = (b"connection", b"close")

Keep = Callable[["WSGIEnvironment", Answer], None]


async def nothing() -> None:
    """Find no kept response."""


def ignore(environ: "WSGIEnvironment", answer: Answer) -> None:
    """Keep no response."""


class Front:
    """The ASGI application of a Flask application.

    Args:
        app: what `create_app` returns.
    """

    def __init__(self, app: Flask) -> None:
        self._middleware = cast(Middleware, app.wsgi_app)
        self._bodies = Bodies(app.config["BODY_TIMEOUT"])
        self._sender = Sender(app.config["SEND_TIMEOUT"])
        with app.app_context():
            is_sqlite = db.engine.dialect.name == "sqlite"
            self._sqlite = SQLiteVersion(db.engine) if is_sqlite else None
        # On PostgreSQL, every request waits for the database. With tracing, a request that is
        # called again would have two spans.
        uses_loop = is_sqlite and not app.config["OTEL_EXPORTER_OTLP_ENDPOINT"]
        self._dispatcher = Dispatcher(app.wsgi_app, self._sender, uses_loop)
        self._postgresql = partial(postgresql_version, app)
        size = app.config["RESPONSE_CACHE_MB"] * 1024 * 1024
        self._kept = KeptAnswers(size) if size else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request, or the server's start and stop."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        headers: Headers = dict(scope["headers"])
        try:
            if scope["method"] == "GET" and self._kept is not None:
                await self._get(self._kept, scope, headers, receive, send)
            else:
                await self._handle(scope, headers, receive, send)
        except (Gone, TimeoutError):
            # The client has left, or doesn't take its response.
            return

    async def _get(
        self, kept: KeptAnswers, scope: Scope, headers: Headers, receive: Receive, send: Send
    ) -> None:
        """Send the kept response, or keep the one that is sent."""
        started, key = perf_counter(), key_of(scope)
        version: object = None

        async def find() -> Answer | None:
            nonlocal version
            version = await self._version()
            found = kept.find(key, version)
            return found and self._middleware.repeat(found, headers, started)

        def keep(environ: "WSGIEnvironment", answer: Answer) -> None:
            kept.keep(key, environ, answer, version)

        answer = await find() if self._sqlite else None
        if answer is None:
            return await self._handle(scope, headers, receive, send, find, keep)
        self._sender.hold(answer.body)
        return await self._sender.send(send, answer)

    async def _version(self) -> object:
        if self._sqlite:
            return self._sqlite()
        return await self._dispatcher.in_thread(self._postgresql)

    async def _handle(
        self,
        scope: Scope,
        headers: Headers,
        receive: Receive,
        send: Send,
        find: Find = nothing,
        keep: Keep = ignore,
    ) -> None:
        """Send the response of the application to the whole request."""
        body = await self._bodies.receive(headers, receive)
        try:
            environ, answer = await self._dispatcher.respond(scope, body, receive, find)
        except NeedsBody:
            body = await self._bodies.receive(headers, receive, is_asked=True)
            environ, answer = await self._dispatcher.respond(scope, body, receive, find)
        finally:
            self._bodies.release(body)
        if environ is not None:
            keep(environ, answer)
        unread = body if isinstance(body, Unreadable) else None
        if unread and not unread.is_flowing:
            answer.headers.append(CLOSE)
        await self._sender.send(send, answer)
        if unread and unread.is_flowing:
            await self._bodies.discard(receive)

    async def _live(self, receive: Receive, send: Send) -> None:
        """Agree to the server's start and stop (ASGI's lifespan protocol)."""
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        self.close()
        await send({"type": "lifespan.shutdown.complete"})

    def close(self) -> None:
        """Finish the requests in threads, and close the connections to the database."""
        self._dispatcher.close()
        if self._sqlite:
            self._sqlite.close()
