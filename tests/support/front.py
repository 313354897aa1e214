"""A client of the front, in this process: it calls the ASGI application as a server does."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import orjson
from flask import Flask

from agency.web.front import Front


class Answer(NamedTuple):
    """The front's response."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The parsed JSON body."""
        return orjson.loads(self.body)


class FrontClient:
    """Sends requests to a front, on an event loop of its own."""

    def __init__(self, app: Flask) -> None:
        self.app, self.front = app, Front(app)
        self.loop = asyncio.new_event_loop()

    def call(self, method: str, url: str, body: object = None, **headers: str) -> Answer:
        """Send a request; `_` in the names of headers stands for `-`."""
        return self.loop.run_until_complete(self.ask(method, url, body, **headers))

    async def ask(
        self,
        method: str,
        url: str,
        body: object = None,
        parts: list[dict[str, Any]] | None = None,
        **headers: str,
    ) -> Answer:
        """Send a request whose body is JSON or comes in `parts`, the messages of ASGI."""
        sent = {name.lower().replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            content = orjson.dumps(body)
            sent |= {"content-type": "application/json", "content-length": str(len(content))}
            parts = [{"type": "http.request", "body": content, "more_body": False}]
        messages: list[dict[str, Any]] = []

        async def send(message: dict[str, Any]) -> None:
            messages.append(message)

        await self.front(scope(method, url, sent), receiving(parts or []), send)
        start, *rest = messages
        names = [(name.decode(), value.decode()) for name, value in start["headers"]]
        return Answer(start["status"], dict(names), b"".join(part["body"] for part in rest))


def scope(method: str, url: str, headers: dict[str, str]) -> dict[str, Any]:
    """Return the scope of a request, as ASGI describes it."""
    parts = urlsplit(url)
    pairs = {"host": "127.0.0.1", **headers}.items()
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": parts.path,
        "raw_path": parts.path.encode(),
        "query_string": parts.query.encode(),
        "root_path": "",
        "headers": [(name.encode("latin-1"), value.encode("latin-1")) for name, value in pairs],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 5555),
    }


def receiving(parts: list[dict[str, Any]]) -> Callable[[], Awaitable[dict[str, Any]]]:
    """Return a function that receives these messages, and then waits forever."""
    left: Iterator[dict[str, Any]] = iter(parts)

    async def receive() -> dict[str, Any]:
        for message in left:
            return message
        await asyncio.Event().wait()
        raise AssertionError

    return receive


@contextmanager
def front_of(app: Flask) -> Iterator[FrontClient]:
    """Open a client of the front of an application."""
    client = FrontClient(app)
    try:
        yield client
    finally:
        client.front.close()
        client.loop.close()
