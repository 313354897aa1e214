"""HTTP requests to an identity provider, with limits on time and size."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing, suppress
from functools import lru_cache
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from socket import SHUT_RDWR, socket
from threading import Thread
from time import monotonic
from urllib.parse import urlsplit

from agency.blocking import may_block
from agency.outbound import CircuitBreaker

RawResponse = tuple[int, bytes]
"""A status and a body."""


def send_request(
    method: str,
    url: str,
    headers: dict[str, str],
    content: bytes | None = None,
    *,
    seconds: float,
    largest_bytes: int,
) -> RawResponse:
    """Send a request, without following redirects.

    Raises:
        OSError, HTTPException: no response arrives within `seconds`, or it is too large.
        CircuitOpen: the server didn't respond a moment ago (503).
    """
    may_block()
    parts = urlsplit(url)
    connect = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    target = parts._replace(scheme="", netloc="").geturl() or "/"
    connection = connect(parts.netloc, timeout=seconds)
    deadline = monotonic() + seconds
    sockets: list[socket] = []

    def exchange() -> RawResponse:
        with closing(connection):
            connection.connect()
            sockets.append(connection.sock)
            if monotonic() > deadline:
                raise TimeoutError
            connection.request(method, target, content, {"Accept": "application/json", **headers})
            with connection.getresponse() as response:
                return response.status, _body(response, largest_bytes)

    def abort() -> None:
        for opened in sockets:
            with suppress(OSError):
                opened.shutdown(SHUT_RDWR)

    with _breaker(parts.netloc).guard(OSError):
        return _call_with_timeout(seconds, exchange, abort)


@lru_cache(maxsize=16)
def _breaker(server: str) -> CircuitBreaker:
    """Return the circuit breaker of a server."""
    return CircuitBreaker()


def _body(response: HTTPResponse, largest_bytes: int) -> bytes:
    body = b""
    while part := response.read1(largest_bytes):
        body += part
        if len(body) > largest_bytes:
            raise HTTPException("the response is too large")
    return body


def _call_with_timeout(
    seconds: float, call: Callable[[], RawResponse], abort: Callable[[], None]
) -> RawResponse:
    """Call in another thread: socket timeouts only apply between bytes, and not to DNS lookups.

    After a timeout, `abort` ends the thread.
    """
    future: Future[RawResponse] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - re-raised by future.result()
            future.set_exception(error)

    Thread(target=run, name="provider", daemon=True).start()
    try:
        return future.result(seconds)
    except TimeoutError:
        abort()
        raise TimeoutError(f"no response within {seconds} seconds") from None
