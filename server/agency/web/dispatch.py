"""Calls the application where it fits: on the event loop, or in a thread that may wait."""

import asyncio
from asyncio import Lock
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import nullcontext
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

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

MOST_BUILT = 1
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
        # Threads of their own: they keep what a long response took.
        self._builders = ThreadPoolExecutor(MOST_BUILT, "builder")
        self._builds = asyncio.Semaphore(MOST_BUILT)
        self._is_long: dict[tuple[str, bytes], bool] = {}
        self._long_paths: set[str] = set()
        self._locks: WeakValueDictionary[str, Lock] = WeakValueDictionary()
        with app.app_context():
            # On PostgreSQL, every request waits for the database. With tracing, a request that is
            # called again would have two spans.
            is_sqlite = db.engine.dialect.name == "sqlite"
        self._uses_loop = is_sqlite and not app.config["OTEL_EXPORTER_OTLP_ENDPOINT"]

    async def respond(self, scope: Scope, body: Body) -> "Result":
        """Return the environment of a request after the call, and the response, which is held."""
        result = await (self._get if scope["method"] == "GET" else self._call)(scope, body)
        self._sender.hold(result[1].body)
        return result

    async def _get(self, scope: Scope, body: Body) -> "Result":
        url = path, _ = scope["path"], scope["query_string"]
        # One at a time for each path, as the first may show that the others are long, too.
        lock = nullcontext() if url in self._is_long else self._locks.setdefault(path, Lock())
        async with lock:
            if not self._is_long.get(url, path in self._long_paths):
                result = await self._at_once(scope, body)
                if result:
                    return result
        async with self._builds:
            await self._sender.room()
            return await self._call_in(self._builders, scope, body)

    async def _at_once(self, scope: Scope, body: Body) -> "Result | None":
        """Call the application; None if that takes long, or there is no room for the response."""
        url = scope["path"], scope["query_string"]
        try:
            result = await self._call(scope, body)
        except TooLong:
            self._remember(url, is_long=True)
            return None
        is_long = len(result[1].body) > PART_BYTES
        self._remember(url, is_long)
        return result if not is_long or self._sender.has_room else None

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
            self._long_paths.clear()
        self._is_long[url] = is_long
        if is_long:
            self._long_paths.add(url[0])

    def close(self) -> None:
        """Finish the requests in threads."""
        self._threads.shutdown()
        self._builders.shutdown()
        self._writer.shutdown()
