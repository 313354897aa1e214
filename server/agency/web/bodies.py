"""The bodies of requests: awaited as a whole, with bounds on their time and size."""

import asyncio
from contextlib import suppress

from werkzeug.exceptions import (
    ClientDisconnected,
    HTTPException,
    RequestEntityTooLarge,
    RequestTimeout,
    ServiceUnavailable,
)

from agency.blocking import WouldBlock
from agency.rest.errors import RETRY_AFTER_SECONDS
from agency.settings import LARGEST_BODY_BYTES
from agency.web.bridge import Body, Headers, Receive, Unreadable
from agency.web.middleware import MAX_DISCARDED_BYTES

MOST_BYTES = 64 * 1024 * 1024
"""The bound of all bodies that a process holds at the same time."""


class NeedsBody(WouldBlock):
    """The application reads a body that the client only sends when asked to (Expect)."""


def has_body(headers: Headers) -> bool:
    """Return whether a request with these headers has a body."""
    return b"transfer-encoding" in headers or headers.get(b"content-length", b"0") != b"0"


class Bodies:
    """Receives the bodies of requests.

    Args:
        seconds: how long a client may take to send one.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._held = 0

    async def receive(self, headers: Headers, receive: Receive, is_asked: bool = False) -> Body:
        """Return the whole body, or what the application's attempt to read it raises.

        That is `NeedsBody` if the client expects to be asked, a 413 if the body is too large, a 408
        if it takes too long, a 400 if the client disconnects or sends an invalid chunk, and a 503
        if other bodies take too much memory. The caller must `release` the body.
        """
        if not has_body(headers):
            return b""
        if int(headers.get(b"content-length", 0)) > LARGEST_BODY_BYTES:
            return Unreadable(RequestEntityTooLarge(), is_flowing=True)
        if b"expect" in headers and not is_asked:
            return Unreadable(NeedsBody())
        body = bytearray()
        try:
            async with asyncio.timeout(self._seconds):
                error = await self._fill(body, receive)
        except TimeoutError:
            error = RequestTimeout()
        if error is None:
            return bytes(body)
        self.release(body)
        return Unreadable(error, isinstance(error, RequestEntityTooLarge | ServiceUnavailable))

    async def _fill(self, body: bytearray, receive: Receive) -> HTTPException | None:
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return ClientDisconnected()
            body += message["body"]
            self._held += len(message["body"])
            if len(body) > LARGEST_BODY_BYTES:
                return RequestEntityTooLarge()
            if self._held > MOST_BYTES:
                return ServiceUnavailable("Try again in a moment", retry_after=RETRY_AFTER_SECONDS)
            if not message["more_body"]:
                return None

    def release(self, body: bytearray | Body) -> None:
        """Stop counting a body that is no longer needed."""
        if not isinstance(body, Unreadable):
            self._held -= len(body)

    async def discard(self, receive: Receive) -> None:
        """Read the rest of a body, so that a client that is still sending gets the response.

        Closing the connection early resets it (RFC 9112, section 9.6): the client, or a proxy,
        wouldn't learn why.
        """
        left = MAX_DISCARDED_BYTES
        with suppress(TimeoutError):
            async with asyncio.timeout(self._seconds):
                while left > 0 and (message := await receive()).get("more_body"):
                    left -= len(message["body"])
