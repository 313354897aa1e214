"""A request to an identity provider, bounded in time and in size."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from threading import Thread
from time import monotonic
from urllib.parse import urlsplit

Answer = tuple[int, bytes]
"""A status and a body."""


def ask(
    method: str,
    url: str,
    headers: dict[str, str],
    content: bytes | None = None,
    *,
    seconds: float,
    largest_bytes: int,
) -> Answer:
    """Send a request to this URL and no other: a redirect is returned like any answer.

    Raises:
        OSError, HTTPException: no answer arrives within these seconds, or it is too large.
    """
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    target = parts._replace(scheme="", netloc="").geturl() or "/"
    deadline = monotonic() + seconds

    def exchange() -> Answer:
        with closing(kind(parts.netloc, timeout=seconds)) as connection:
            connection.request(method, target, content, {"Accept": "application/json", **headers})
            with connection.getresponse() as response:
                return response.status, _body(response, largest_bytes, deadline)

    return _within(seconds, exchange)


def _body(response: HTTPResponse, largest_bytes: int, deadline: float) -> bytes:
    body = b""
    while part := response.read1(largest_bytes):
        body += part
        if len(body) > largest_bytes:
            raise HTTPException("its answer is too large")
        # Nobody waits any longer: this ends the thread.
        if monotonic() > deadline:
            raise HTTPException("its answer takes too long")
    return body


def _within(seconds: float, call: Callable[[], Answer]) -> Answer:
    """Call in another thread: sockets time out between two bytes only, DNS lookups not at all."""
    future: Future[Answer] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            future.set_exception(error)

    Thread(target=run, daemon=True).start()
    try:
        return future.result(seconds)
    except TimeoutError:
        raise TimeoutError(f"no answer within {seconds} seconds") from None
