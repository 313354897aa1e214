"""The front: an ASGI application (ASGI 3.0) that calls the WSGI application.

It keeps slow clients and slow work from holding up other requests. A request's body is awaited as a
whole, until a deadline (`web/bodies.py`). The application is called on the event loop, where it
must not block (`agency.blocking`); a request that would is called again in a thread
(`web/dispatch.py`). Long responses are sent in parts, each until a deadline (`web/sending.py`).
Responses that are still fresh are sent without the application (`web/kept.py`).
"""

from contextlib import suppress
from time import perf_counter
from typing import cast

from flask import Flask

from agency.database import db
from agency.rest.resource import CACHEABLE
from agency.web.bodies import Bodies, NeedsBody
from agency.web.bridge import Headers, Receive, Scope, Send, Unreadable
from agency.web.dispatch import Dispatcher
from agency.web.kept import KeptAnswers, Key, key_of
from agency.web.middleware import Middleware
from agency.web.sending import Sender

CLOSE = (b"connection", b"close")


class Front:
    """The ASGI application of a Flask application.

    Args:
        app: what `create_app` returns.
    """

    def __init__(self, app: Flask) -> None:
        self._middleware = cast(Middleware, app.wsgi_app)
        self._bodies = Bodies(app.config["BODY_TIMEOUT"])
        self._sender = Sender(app.config["SEND_TIMEOUT"])
        self._dispatcher = Dispatcher(app, self._sender)
        with app.app_context():
            is_sqlite = db.engine.dialect.name == "sqlite"
            size = app.config["RESPONSE_CACHE_MB"] * 1024 * 1024
            self._kept = KeptAnswers(db.engine, size) if is_sqlite and size else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request, or the server's start and stop."""
        if scope["type"] == "lifespan":
            return await self._live(receive, send)
        headers: Headers = dict(scope["headers"])
        # A client that doesn't take its response in time loses its connection.
        with suppress(TimeoutError):
            if self._kept is None or scope["method"] != "GET":
                return await self._handle(scope, headers, receive, send)
            started, key = perf_counter(), key_of(scope)
            kept = self._kept.find(key)
            if not kept:
                return await self._handle(scope, headers, receive, send, key)
            answer = self._middleware.repeat(kept, headers, started)
            self._sender.hold(answer.body)
            await self._sender.send(send, answer)
        return None

    async def _handle(
        self,
        scope: Scope,
        headers: Headers,
        receive: Receive,
        send: Send,
        key: Key | None = None,
    ) -> None:
        """Call the application with the whole body; keep the response under the key, if any."""
        version = self._kept.version if self._kept is not None else None
        body = await self._bodies.receive(headers, receive)
        try:
            environ, answer = await self._dispatcher.respond(scope, body)
        except NeedsBody:
            body = await self._bodies.receive(headers, receive, is_asked=True)
            environ, answer = await self._dispatcher.respond(scope, body)
        finally:
            self._bodies.release(body)
        if self._kept is not None and key and environ.get(CACHEABLE):
            self._kept.keep(key, environ, answer, version)
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
        if self._kept is not None:
            self._kept.close()
