"""Wait for SQLite's write lock; PostgreSQL does its own waiting."""

import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from agency.blocking import LOCK_TIMEOUT_SECONDS, lock_seconds, lock_timed_out

EAGER_SECONDS = 0.01
"""How long a writer tries eagerly: most locks are kept only as long as a commit takes."""

EAGER_RETRY_SECONDS = 0.0001
RETRY_SECONDS = 0.0005
"""The pause between two attempts to take the lock, at first and later."""

T = TypeVar("T")


def is_locked(error: DBAPIError) -> bool:
    """Return whether SQLite reports that another connection has the lock."""
    # The standard library's module adds the extended code, as in SQLITE_BUSY_RECOVERY.
    return getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_BUSY")


def begin_immediate(connection: Connection) -> None:
    """Begin a transaction that takes the write lock at once.

    A transaction that reads first fails with "database is locked" at its first write if another
    has written in between, however long the timeout.
    """
    set_busy_timeout(connection, 0)
    try:
        retry_while_locked(partial(connection.exec_driver_sql, "BEGIN IMMEDIATE"))
    finally:
        set_busy_timeout(connection, LOCK_TIMEOUT_SECONDS)


def set_busy_timeout(connection: Connection, seconds: float) -> None:
    """Set how long SQLite itself waits for the lock."""
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(seconds * 1000)}")


def retry_while_locked(run: Callable[[], T]) -> T:
    """Call `run` until the lock is free, and return its result.

    SQLite's own wait backs off to a tenth of a second, which starves a process while others write.
    """
    started = None
    while True:
        try:
            return run()
        except OperationalError as error:
            if not is_locked(error):
                raise
            now = time.monotonic()
            started = started or now
            if now > started + lock_seconds():
                lock_timed_out()
                raise
        time.sleep(EAGER_RETRY_SECONDS if now < started + EAGER_SECONDS else RETRY_SECONDS)
