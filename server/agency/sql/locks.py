"""Waiting for SQLite's write lock; PostgreSQL waits for its own locks by itself."""

import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from agency.database import LOCK_TIMEOUT_SECONDS

RETRY_SECONDS = 0.0005
"""How soon a writer tries again to take the lock."""

T = TypeVar("T")


def begin_immediate(connection: Connection) -> None:
    """Begin a transaction that takes the write lock at once.

    One that reads first and writes later fails with "database is locked" as soon as another has
    written in between, however long the timeout.
    """
    set_busy_timeout(connection, 0)
    try:
        retry_while_locked(partial(connection.exec_driver_sql, "BEGIN IMMEDIATE"))
    finally:
        set_busy_timeout(connection, LOCK_TIMEOUT_SECONDS)


def set_busy_timeout(connection: Connection, seconds: float) -> None:
    """Let SQLite itself wait so long for the lock before it raises an error."""
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(seconds * 1000)}")


def retry_while_locked(run: Callable[[], T]) -> T:
    """Call `run` again until the lock is free, and return what it returns.

    SQLite itself looks for it less and less often, in the end each tenth of a second. Where several
    processes write, one of them then finds it taken time after time, and its clients wait.
    """
    deadline = None
    while True:
        try:
            return run()
        except OperationalError as error:
            if not getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                raise
            now = time.monotonic()
            deadline = deadline or now + LOCK_TIMEOUT_SECONDS
            if now > deadline:
                raise
        time.sleep(RETRY_SECONDS)
