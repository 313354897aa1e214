"""Calls the application where it fits: on the event loop, or in a thread that may wait."""

import asyncio
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from flask import Flask

from agency.blocking import (
    LOCK_TIMEOUT_SECONDS,
    NeedsLock,
    NeedsThread,
    TooLong,
    run_on_loop,
    run_until,
)
from agency.database import db
from agency.web.bridge import Answer, Body, Scope, call, environment
from agency.web.sending import PART_BYTES, Sender

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

    Result = tuple[WSGIEnvironment, Answer]

THREADS = 8
"""The threads for requests that may wait. On PostgreSQL, all of them may."""

MOST_BUILT = 2
"""How many responses that may be long are made in threads at the same time."""

MOST_URLS = 4096
"""For how many URLs we remember whether their responses are long."""

LIVENESS = "/health"
"""The path of the resource that needs neither a database nor another service."""


class Dispatcher:
    """Calls the WSGI application of a Flask application.

    Args:
        app: the Flask application.
        sender: holds the body of each response until it is sent.
    """

    def __init__(self, app: Flask, sender: Sender) -> None:
        self._application = app.wsgi_app
        self._sender = sender
        self._threads = ThreadPoolExecutor(THREADS, "request")
        # Several threads that wait for the same lock would only wake each other up.
        self._writer = ThreadPoolExecutor(1, "writer")
        self._builds = asyncio.Semaphore(MOST_BUILT)
        self._is_long: dict[tuple[str, bytes], bool] = {}
        with app.app_context():
            # On PostgreSQL, every request waits for the database. With tracing, a request that is
            # called again would have two spans.
            is_sqlite = db.engine.dialect.name == "sqlite"
        self._uses_loop = is_sqlite and not app.config["OTEL_EXPORTER_OTLP_ENDPOINT"]

    async def respond(self, scope: Scope, body: Body) -> "Result":
        """Return the environment of a request after the call, and the response, which is held."""
        if scope["method"] != "GET":
            result = await self._call(scope, body)
        else:
            url = scope["path"], scope["query_string"]
            is_long = self._is_long.get(url)
            if is_long is not False:
                # It may be long; one that is known to be short needn't wait for those.
                await self._sender.room()
            result = await self._get(scope, body, is_long)
            self._remember(url, len(result[1].body) > PART_BYTES)
        self._sender.hold(result[1].body)
        return result

    async def _get(self, scope: Scope, body: Body, is_long: bool | None) -> "Result":
        try:
            if not is_long:
                return await self._call(scope, body)
        except TooLong:
            pass
        async with self._builds:
            await self._sender.room()
            return await self._call_in(self._threads, scope, body)

    async def _call(self, scope: Scope, body: Body) -> "Result":
        thread = self._threads
        if self._uses_loop or scope["path"] == LIVENESS:
            try:
                return run_on_loop(partial(self._run, scope, body))
            except NeedsLock:
                thread = self._writer
            except NeedsThread as needed:
                if isinstance(needed, TooLong) and scope["method"] == "GET":
                    raise
        return await self._call_in(thread, scope, body)

    async def _call_in(self, thread: Executor, scope: Scope, body: Body) -> "Result":
        deadline = monotonic() + LOCK_TIMEOUT_SECONDS
        run = partial(self._run, scope, body)
        return await asyncio.get_running_loop().run_in_executor(thread, run_until, deadline, run)

    def _run(self, scope: Scope, body: Body) -> "Result":
        environ = environment(scope, body)
        return environ, call(self._application, environ)

    def _remember(self, url: tuple[str, bytes], is_long: bool) -> None:
        if len(self._is_long) >= MOST_URLS:
            self._is_long.clear()
        self._is_long[url] = is_long

    def close(self) -> None:
        """Finish the requests in threads."""
        self._threads.shutdown()
        self._writer.shutdown()
