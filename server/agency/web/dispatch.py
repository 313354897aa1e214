"""Calls the application where it fits: on the event loop, or in a thread that may wait."""

import asyncio
from asyncio import Lock
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext, suppress
from enum import IntEnum
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakValueDictionary

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

Url = tuple[str, bytes]
"""A path and a query."""

T = TypeVar("T")

THREADS = 8
"""The threads for requests that may wait. On PostgreSQL, all of them may."""

MOVING_SECONDS = 0.01
"""How long after a request has left the line of writers others may still join it."""

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


class Writer(ThreadPoolExecutor):
    """The thread for requests that wait for the lock of writers, one after the other.

    Several threads would only wake each other up. While requests wait here and it goes on, others
    that may write must line up behind them: if the loop took the lock again and again, the thread
    would hardly ever get it. With 32 writers that lets 1,360 instead of 790 a second book, and 99 %
    of them within 54 ms instead of 110 (two workers on two busy cores, AMD EPYC, 2026-11-28).
    """

    def __init__(self) -> None:
        super().__init__(1, "writer")
        self._number, self._left_at = 0, 0.0

    @property
    def is_moving(self) -> bool:
        """Whether requests wait and one was finished lately: nobody keeps the lock for long."""
        return self._number > 0 and monotonic() - self._left_at < MOVING_SECONDS

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Count a request as waiting."""
        self._number += 1
        try:
            yield
        finally:
            self._number -= 1
            self._left_at = monotonic()


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
        self._writer = Writer()
        # Making a long response takes several times its memory, so they are made one by one. On
        # PostgreSQL, a thread's cursor keeps its last result, so it is always the same thread.
        self._making = Lock()
        self._maker = ThreadPoolExecutor(1, "maker")
        self._weights: dict[Url, Weight] = {}
        self._heavy_paths: set[str] = set()
        self._locks: WeakValueDictionary[str, Lock] = WeakValueDictionary()

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
            made = await self._at_once(scope, body)
            result = made or await self._make(scope, body, receive, find)
        self._sender.hold(result[1].body)
        return result

    async def _at_once(self, scope: Scope, body: Body) -> "Result | None":
        """Call the application; None if that takes long, or if there is no room for the response.

        A response that turns out to be long is dropped where there is no room: others, which are
        short, must not wait for it before.
        """
        url = path, _ = scope["path"], scope["query_string"]
        # One at a time for each path: the first may show that the others are long, too.
        lock = nullcontext() if url in self._weights else self._locks.setdefault(path, Lock())
        async with lock:
            weight = self._weights.get(url, self._path_weight(path))
            if weight and (
                weight == Weight.SLOW or not (self._uses_loop and self._sender.has_room)
            ):
                return None
            if url not in self._weights and path in self._heavy_paths:
                # Let the others run between two attempts that may take LOOP_SECONDS.
                await asyncio.sleep(0)
            try:
                result = await self._call(scope, body)
            except TooLong:
                self._weigh(url, Weight.SLOW)
                return None
        weight = Weight.LONG if len(result[1].body) > PART_BYTES else Weight.SHORT
        self._weigh(url, weight)
        return result if weight == Weight.SHORT or self._sender.has_room else None

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
                result = await self._call_in(self._maker, scope, body)
        finally:
            gone.cancel()
        url = scope["path"], scope["query_string"]
        if len(result[1].body) <= PART_BYTES and self._weights.get(url) != Weight.SLOW:
            self._weigh(url, Weight.SHORT)
        return result

    async def _call(self, scope: Scope, body: Body) -> "Result":
        if self._uses_loop or scope["path"] == LIVENESS:
            try:
                if scope["method"] == "GET" or not self._writer.is_moving:
                    with suppress(NeedsLock):
                        return run_on_loop(partial(self._run, scope, body))
                with self._writer.waiting():
                    return await self._call_in(self._writer, scope, body, may_block=False)
            except NeedsThread as needed:
                if isinstance(needed, TooLong) and scope["method"] == "GET":
                    raise
        return await self._call_in(self._threads, scope, body)

    async def _call_in(
        self, thread: Executor, scope: Scope, body: Body, may_block: bool = True
    ) -> "Result":
        deadline = monotonic() + LOCK_TIMEOUT_SECONDS
        run = partial(run_until, deadline, partial(self._run, scope, body), may_block)
        return await asyncio.get_running_loop().run_in_executor(thread, run)

    def _run(self, scope: Scope, body: Body) -> "Result":
        environ = environment(scope, body)
        return environ, call(self._application, environ)

    def _weigh(self, url: Url, weight: Weight) -> None:
        if len(self._weights) >= MOST_URLS:
            self._weights.clear()
            self._heavy_paths.clear()
        self._weights[url] = weight
        if weight:
            self._heavy_paths.add(url[0])

    def _path_weight(self, path: str) -> Weight:
        """Guess what a response takes whose URL differs from known ones by its query."""
        # The loop interrupts what is slow, so there it needn't be guessed.
        is_heavy = not self._uses_loop and path in self._heavy_paths
        return Weight.LONG if is_heavy else Weight.SHORT

    async def in_thread(self, run: Callable[[], T]) -> T:
        """Call a function in a thread that may wait, and return its result."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, run)

    def close(self) -> None:
        """Finish the requests in threads."""
        self._threads.shutdown()
        self._maker.shutdown()
        self._writer.shutdown()


async def _disconnected(receive: Receive) -> None:
    """Wait until the client disconnects."""
    while (await receive())["type"] != "http.disconnect":
        pass
