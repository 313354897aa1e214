"""The module that opens SQLite databases: pysqlite3, or the standard library's `sqlite3`.

Both have the same interface. pysqlite3 brings a current SQLite, which makes JSON in half the time
that Debian 12's takes; where it has no wheel, the standard library uses the system's SQLite.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
if not TYPE_CHECKING:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["engine_options", "risk", "sqlite3"]

FIXED = (3, 51, 3)
BACKPORTS: dict[tuple[int, ...], int] = {(3, 44): 6, (3, 50): 7}
"""The releases that fix the WAL-reset bug (https://sqlite.org/wal.html#walresetbug)."""


def engine_options(url: str) -> dict[str, Any]:
    """Return the options that `sqlalchemy.create_engine` needs for the database at `url`."""
    return {"module": sqlite3} if url.startswith("sqlite") else {}


def risk(url: str) -> str | None:
    """Return a sentence if SQLite may corrupt the database at `url`, and what to do about it."""
    version = sqlite3.sqlite_version_info
    patched = BACKPORTS.get(version[:2])
    if not url.startswith("sqlite") or version >= FIXED or (patched and version[2] >= patched):
        return None
    return (
        f"SQLite {sqlite3.sqlite_version} can corrupt a database that several processes write to: "
        "install the package pysqlite3 or SQLite 3.51.3 or newer, or use PostgreSQL."
    )
