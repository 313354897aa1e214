"""The connection of each thread, on which each statement is a transaction of its own."""

import threading

from sqlalchemy import Connection, Engine

from agency.sql.locks import set_busy_timeout


class _Kept:
    """A connection that is closed when its thread ends."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        # Keep it out of the pool, whose connections begin transactions.
        self.connection.detach()
        if engine.dialect.name == "sqlite":
            set_busy_timeout(self.connection, 0)

    def __del__(self) -> None:
        if hasattr(self, "connection"):
            self.connection.close()


class _Local(threading.local):
    """State of a thread."""

    kept: _Kept | None = None


_local = _Local()


def own_connection(engine: Engine) -> Connection:
    """Return the thread's connection to the database of `engine`.

    One from the pool would add 53 µs to the 62 µs of a GET of a list of 20
    (`python -m benchmarks.bends`, AMD EPYC, 2026-11-28).
    """
    kept = _local.kept
    if kept is None or kept.engine is not engine:
        disconnect()
        kept = _local.kept = _Kept(engine)
    return kept.connection


def discard(engine: Engine) -> None:
    """Give up the thread's connection, which is broken, and those in the pool, most likely too."""
    if _local.kept is not None:
        _local.kept.connection.invalidate()
        disconnect()
    engine.dispose()


def disconnect() -> None:
    """Close this thread's connection, if any."""
    if _local.kept is not None:
        _local.kept.connection.close()
        _local.kept = None
