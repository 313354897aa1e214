"""An HTTP client for a running server, with a persistent connection."""

import http.client
import json
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any, NamedTuple, Self


class Answer(NamedTuple):
    """The server's response."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        """The parsed JSON body."""
        return json.loads(self.body)


class Caller:
    """A client with a persistent connection to a port on this machine."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._connection.close()

    def call(self, method: str, path: str, body: object = None, **headers: str) -> Answer:
        """Send a request; `_` in the names of headers stands for `-`."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        content = None
        if body is not None:
            content = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        self._connection.request(method, path, content, sent)
        answer = self._connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())


def call(port: int, method: str, path: str, body: object = None, **headers: str) -> Answer:
    """Send a single request on a new connection."""
    with Caller(port) as caller:
        return caller.call(method, path, body, **headers)


def call_at_once(port: int, calls: list[tuple[str, str, object, dict[str, str]]]) -> list[Answer]:
    """Send requests at the same moment, each on its own open connection."""
    barrier = Barrier(len(calls))

    def one(method: str, path: str, body: object, headers: dict[str, str]) -> Answer:
        with Caller(port) as caller:
            caller.call("GET", "/")
            barrier.wait(timeout=30)
            return caller.call(method, path, body, **headers)

    with ThreadPoolExecutor(len(calls)) as threads:
        return [made.result() for made in [threads.submit(one, *sent) for sent in calls]]
