"""The SQLite that this project uses everywhere: that of the package pysqlite3 where it has a wheel.

The package brings a current SQLite, which builds JSON about twice as fast as the one of Debian 12.
Elsewhere the standard library's module serves, which is the same DB-API on the system's SQLite.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["can_corrupt", "engine_options", "sqlite3"]

FIXED = (3, 51, 3)
BACKPORTS: dict[tuple[int, ...], int] = {(3, 44): 6, (3, 50): 7}
"""Where the fix of the WAL-reset bug is (https://sqlite.org/wal.html#walresetbug)."""


def engine_options(url: str) -> dict[str, Any]:
    """Return the options that `sqlalchemy.create_engine` needs for the database at `url`."""
    return {"module": sqlite3} if url.startswith("sqlite") else {}


def can_corrupt(version: tuple[int, ...]) -> bool:
    """Return whether this SQLite can corrupt a WAL file that several processes write."""
    patched = BACKPORTS.get(version[:2])
    return version < FIXED and (patched is None or version[2] < patched)
