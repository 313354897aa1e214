"""Blocking: what a thread may wait for.

An event loop answers many clients in one thread, so nothing may block it (`agency.web.front`). Code
that is about to wait for another server, or to compute for long, calls `may_block()` first, before
it has changed anything. On the loop that raises `NeedsThread`; the loop's owner runs the request
again from its start, in a thread that may wait. Everywhere else it does nothing.
"""

import threading
from collections.abc import Callable
from time import monotonic
from typing import TypeVar

LOCK_TIMEOUT_SECONDS = 5
"""How long a writer waits for another writer before its request fails with "try again"."""

PROGRESS_STEPS = 10_000
"""How many steps of its virtual machine SQLite takes before it asks whether to go on."""

LOOP_PROGRESS = 100
"""How often a request on the loop may go on: some 10 ms, three times a list of 10,000 rows."""

LOOP_LOCK_SECONDS = 0.002
"""How long the loop waits for a lock: as long as a few commits take."""

T = TypeVar("T")


class WouldBlock(BaseException):
    """The request would block the loop. Not an Exception, so that no handler answers it."""


class NeedsThread(WouldBlock):
    """It needs a thread that may wait."""


class TooLong(NeedsThread):
    """One of its statements takes longer than the loop can wait."""


class NeedsLock(WouldBlock):
    """It needs a lock that another writer holds."""


class _Local(threading.local):
    """What the current thread may wait for."""

    is_loop = False
    may_block = True
    lock_seconds: float | None = None
    progress_left = 0


_local = _Local()


def run_on_loop(run: Callable[[], T]) -> T:
    """Call `run` in a thread that must not block.

    Raises:
        WouldBlock: it would have; it has changed nothing in the database.
    """
    _local.is_loop, _local.may_block = True, False
    _local.lock_seconds = LOOP_LOCK_SECONDS
    _local.progress_left = LOOP_PROGRESS
    try:
        return run()
    finally:
        allow()


def run_until(deadline: float, run: Callable[[], T], may_block: bool = True) -> T:
    """Call `run` in a thread that may wait for locks until `deadline` (`monotonic()`).

    Args:
        deadline: the time until which it may wait.
        run: the function.
        may_block: whether it may also wait for anything else.

    Raises:
        NeedsThread: it would have waited for something else.
    """
    _local.may_block = may_block
    _local.lock_seconds = max(0, deadline - monotonic())
    try:
        return run()
    finally:
        allow()


def allow() -> None:
    """Allow the thread to block: its request has changed the database and can't run again."""
    _local.is_loop, _local.may_block, _local.lock_seconds = False, True, None


def may_block() -> None:
    """Say that what follows may wait, or compute for long.

    Raises:
        NeedsThread: this thread must not block.
    """
    if not _local.may_block:
        raise NeedsThread


def lock_seconds() -> float:
    """Return how long this thread may wait for a lock."""
    seconds = _local.lock_seconds
    return LOCK_TIMEOUT_SECONDS if seconds is None else seconds


def lock_timed_out() -> None:
    """Say that the lock wasn't free in time.

    Raises:
        NeedsLock: this thread must not block; otherwise the caller raises its own error.
    """
    if _local.is_loop:
        raise NeedsLock


def is_overdue() -> bool:
    """Return whether SQLite must interrupt the statement it is running, which asks now and then."""
    if not _local.is_loop:
        return False
    _local.progress_left -= 1
    return _local.progress_left < 0


def interrupted() -> None:
    """Say that a statement has failed, perhaps because it was interrupted.

    Raises:
        TooLong: it was.
    """
    if _local.is_loop and _local.progress_left < 0:
        raise TooLong
