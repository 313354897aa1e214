"""HTTP requests to an identity provider, with limits on time and size."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from threading import Thread
from time import monotonic
from urllib.parse import urlsplit

from agency.blocking import may_block

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
    """
    may_block()
    parts = urlsplit(url)
    connect = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    target = parts._replace(scheme="", netloc="").geturl() or "/"
    deadline = monotonic() + seconds

    def exchange() -> RawResponse:
        with closing(connect(parts.netloc, timeout=seconds)) as connection:
            connection.request(method, target, content, {"Accept": "application/json", **headers})
            with connection.getresponse() as response:
                return response.status, _body(response, largest_bytes, deadline)

    return _call_with_timeout(seconds, exchange)


def _body(response: HTTPResponse, largest_bytes: int, deadline: float) -> bytes:
    body = b""
    while part := response.read1(largest_bytes):
        body += part
        if len(body) > largest_bytes:
            raise HTTPException("the response is too large")
        # The caller has given up already. This ends the thread.
        if monotonic() > deadline:
            raise HTTPException("the response takes too long")
    return body


def _call_with_timeout(seconds: float, call: Callable[[], RawResponse]) -> RawResponse:
    """Call in another thread: socket timeouts only apply between bytes, and not to DNS lookups."""
    future: Future[RawResponse] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - re-raised by future.result()
            future.set_exception(error)

    Thread(target=run, daemon=True).start()
    try:
        return future.result(seconds)
    except TimeoutError:
        raise TimeoutError(f"no response within {seconds} seconds") from None
