"""Calls to other servers: after one has failed, the next ones don't wait for the same failure.

The pattern is known as a circuit breaker. Whoever calls another server still sets a timeout.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from threading import Lock
from time import monotonic

from werkzeug.exceptions import ServiceUnavailable

PAUSE_SECONDS = 5
"""How long a server that has failed isn't called, by default."""


class CircuitOpen(ServiceUnavailable):
    """The server isn't called, because it failed a moment ago (503, with Retry-After)."""

    description = "A server that this needs doesn't respond; try again"


class CircuitBreaker:
    """Lets calls to a server through (closed), or refuses them after a failure (open).

    After a pause, it lets one call at a time through, until one succeeds. Each process has its own.
    """

    def __init__(self, pause_seconds: float = PAUSE_SECONDS) -> None:
        self._pause = pause_seconds
        self._next_call: float | None = None
        self._trial = Lock()

    @property
    def is_closed(self) -> bool:
        """Whether all calls are let through."""
        return self._next_call is None

    @contextmanager
    def guard(self, *failures: type[Exception]) -> Iterator[None]:
        """Run a block that calls the server.

        Args:
            failures: exceptions that mean that the server doesn't respond.

        Raises:
            CircuitOpen: the block didn't run.
        """
        is_trial = not self.is_closed
        if is_trial and (self.pause() or not self._trial.acquire(blocking=False)):
            raise CircuitOpen(retry_after=max(1, ceil(self.pause())))
        try:
            yield
        except failures:
            self.open()
            raise
        else:
            self._next_call = None
        finally:
            if is_trial:
                self._trial.release()

    def open(self) -> None:
        """Refuse calls for a while."""
        self._next_call = monotonic() + self._pause

    def pause(self) -> float:
        """Return the seconds until a call is let through, or 0."""
        next_call = self._next_call
        return 0 if next_call is None else max(0, next_call - monotonic())
