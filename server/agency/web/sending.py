"""Sends responses: long ones in parts, each until a deadline, with a bound on their memory."""

import asyncio
from collections import Counter

from agency.web.bridge import Answer, Send

PART_BYTES = 256 * 1024
"""The size of the parts of a long response. A client must take each within SEND_TIMEOUT."""

MOST_BYTES = 24 * 1024 * 1024
"""How much memory long responses may take before the next one has to wait."""


class Sender:
    """Sends the responses of one process.

    Args:
        seconds: how long a client may take for each part.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._clients: Counter[int] = Counter()
        self._bytes = 0
        self._freed = asyncio.Event()

    async def room(self) -> None:
        """Wait until there is memory for another long response."""
        while not self.has_room:
            self._freed.clear()
            await self._freed.wait()

    @property
    def has_room(self) -> bool:
        """Whether there is memory for another long response."""
        return self._bytes < MOST_BYTES

    def hold(self, body: bytes) -> None:
        """Count the memory of a body until `send` has sent it; clients may share the same one."""
        if len(body) > PART_BYTES:
            self._bytes += 0 if self._clients[id(body)] else len(body)
            self._clients[id(body)] += 1

    async def send(self, send: Send, answer: Answer) -> None:
        """Send a response whose body is held.

        Raises:
            TimeoutError: the client doesn't take it.
        """
        status, headers, body = answer
        await send({"type": "http.response.start", "status": status, "headers": headers})
        if len(body) <= PART_BYTES:
            await send({"type": "http.response.body", "body": body})
            return
        try:
            for start in range(0, len(body), PART_BYTES):
                end = start + PART_BYTES
                part = {"body": body[start:end], "more_body": end < len(body)}
                async with asyncio.timeout(self._seconds):
                    await send({"type": "http.response.body", **part})
        finally:
            self._release(body)

    def _release(self, body: bytes) -> None:
        self._clients[id(body)] -= 1
        if not self._clients[id(body)]:
            del self._clients[id(body)]
            self._bytes -= len(body)
            self._freed.set()
