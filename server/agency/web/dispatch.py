"""Calls the application where it fits: on the event loop, or in a thread that may wait."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from enum import IntEnum
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from agency.blocking import (
    LOCK_TIMEOUT_SECONDS,
    NeedsLock,
    NeedsThread,
    TooLong,
    run_on_loop,
    run_until,
)
from agency.web.bridge import Answer, Body, Receive, Scope, call, environment
from agency.web.sending import PART_BYTES, Sender

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

    Result = tuple[WSGIEnvironment | None, Answer]

Find = Callable[[], Awaitable[Answer | None]]
"""Returns the kept response to a request, if it is fresh."""

T = TypeVar("T")

THREADS = 8
"""The threads for requests that may wait. On PostgreSQL, all of them may."""

MOST_URLS = 4096
"""For how many URLs we remember what their responses take."""

LIVENESS = "/health"
"""The path of the resource that needs neither a database nor another service."""


class Weight(IntEnum):
    """What the response to a GET takes."""

    SHORT = 0
    LONG = 1
    """It takes much memory."""
    SLOW = 2
    """It takes longer than the loop can wait."""


class Gone(Exception):
    """The client has disconnected, so nobody needs the response."""


class Dispatcher:
    """Calls a WSGI application.

    Args:
        application: the WSGI application.
        sender: holds the body of each response until it is sent.
        uses_loop: whether requests run on the loop, unless they would block it.
    """

    def __init__(self, application: "WSGIApplication", sender: Sender, uses_loop: bool) -> None:
        self._application = application
        self._sender = sender
        self._uses_loop = uses_loop
        self._threads = ThreadPoolExecutor(THREADS, "request")
        # Several threads that wait for the same lock would only wake each other up.
        self._writer = ThreadPoolExecutor(1, "writer")
        # Making a long response takes several times its memory, so they are made one by one.
        self._making = asyncio.Lock()
        self._weights: dict[tuple[str, bytes], Weight] = {}

    async def respond(self, scope: Scope, body: Body, receive: Receive, find: Find) -> "Result":
        """Return the environment of a request after the call, and the response, which is held.

        Args:
            scope: the request.
            body: its body.
            receive: tells when the client disconnects.
            find: looks for the response that a request before this one has left; then there is no
                environment.

        Raises:
            Gone: the client disconnected while the request waited for others.
        """
        if scope["method"] != "GET":
            result = await self._call(scope, body)
        else:
            url = scope["path"], scope["query_string"]
            weight = self._weights.get(url)
            if weight == Weight.SLOW or (weight == Weight.LONG and not self._uses_loop):
                result = await self._make(scope, body, receive, find)
                if weight == Weight.LONG:
                    self._weigh(url, result[1])
            else:
                if weight != Weight.SHORT:
                    await self._sender.room()
                try:
                    result = await self._call(scope, body)
                    self._weigh(url, result[1])
                except TooLong:
                    self._weights[url] = Weight.SLOW
                    result = await self._make(scope, body, receive, find)
        self._sender.hold(result[1].body)
        return result

    async def _make(self, scope: Scope, body: Body, receive: Receive, find: Find) -> "Result":
        """Return a long response, when there is memory for it, unless the client has left."""
        gone = asyncio.ensure_future(_disconnected(receive))
        try:
            async with self._making:
                await self._sender.room()
                if gone.done():
                    raise Gone
                found = await find()
                if found:
                    return None, found
                return await self._call_in(self._threads, scope, body)
        finally:
            gone.cancel()

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
        run = partial(run_until, deadline, partial(self._run, scope, body))
        return await asyncio.get_running_loop().run_in_executor(thread, run)

    def _run(self, scope: Scope, body: Body) -> "Result":
        environ = environment(scope, body)
        return environ, call(self._application, environ)

    def _weigh(self, url: tuple[str, bytes], answer: Answer) -> None:
        if len(self._weights) >= MOST_URLS:
            self._weights.clear()
        self._weights[url] = Weight.LONG if len(answer.body) > PART_BYTES else Weight.SHORT

    async def in_thread(self, run: Callable[[], T]) -> T:
        """Call a function in a thread that may wait, and return its result."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, run)

    def close(self) -> None:
        """Finish the requests in threads."""
        self._threads.shutdown()
        self._writer.shutdown()


async def _disconnected(receive: Receive) -> None:
    """Wait until the client disconnects."""
    while (await receive())["type"] != "http.disconnect":
        pass
