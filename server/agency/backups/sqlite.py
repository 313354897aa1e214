"""Backups of SQLite: a self-contained database file that any SQLite program can open."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from agency.backups.contents import (
    BackupError,
    Contents,
    check_restored,
    check_revision,
    read_contents,
    upgrade,
)
from agency.sqlite_driver import engine_options, sqlite3

MAGIC = b"SQLite format 3\0"

PAGES_PER_STEP = 2_000
"""The number of pages copied at a time: 8 MB."""

LOCKED_SECONDS = 30
"""How long a restore waits for other writers."""


def dump(engine: Engine, path: Path) -> Contents:
    """Copy a snapshot of the database to the empty file at `path`.

    SQLite's online backup starts over whenever another process writes, so it never finishes under
    steady writes. Inside a read transaction it keeps one snapshot, and WAL mode lets others write.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        contents = read_contents(connection)
        with closing(sqlite3.connect(path)) as copy:
            # A file that is discarded unless it is complete needs no journal.
            copy.execute("PRAGMA journal_mode = OFF")
            _driver(connection).backup(copy, pages=PAGES_PER_STEP)
            # In WAL mode it would become three files as soon as someone opens it.
            copy.execute("PRAGMA journal_mode = DELETE")
    return contents


def read(path: Path) -> Contents:
    """Check the backup at `path`, and return what it contains.

    Raises:
        BackupError: the file is damaged, or not a backup of this application.
    """
    with _open(path) as connection:
        return _checked_contents(connection)


def load(path: Path, engine: Engine) -> Contents:
    """Replace everything in the database with the backup.

    The data is migrated in a temporary file next to the database, then written in one transaction.
    Until that is committed, the old data stays in place, and readers see it.

    Raises:
        BackupError: the backup is damaged or of another application, or others keep writing.
    """
    with _temporary_file(Path(str(engine.url.database))) as ready:
        with _open(path) as source, closing(sqlite3.connect(ready)) as copy:
            _driver(source).backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        with engine.connect() as connection:
            _prepare(ready, connection)
            with _open(ready) as source:
                contents = _checked_contents(source)
                _driver(source).backup(_driver(connection), progress=_lock_timeout())
            _check(connection)
            return check_restored(connection, contents)


def _prepare(ready: Path, target: Connection) -> None:
    """Migrate the copy, and give it the page size of the target."""
    pages = target.exec_driver_sql("PRAGMA page_count").scalar_one()
    size = target.exec_driver_sql("PRAGMA page_size").scalar_one()
    with _open(ready, "rw") as connection:
        backup = _checked_contents(connection)
        check_revision(backup)
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        upgrade(connection)
        check_restored(connection, backup)
        connection.commit()
        if pages and size != connection.exec_driver_sql("PRAGMA page_size").scalar_one():
            # A file in WAL mode keeps its page size. pysqlite3's VACUUM takes the file into memory.
            connection.exec_driver_sql(f"PRAGMA page_size = {size}")
            connection.exec_driver_sql("VACUUM")


def _checked_contents(connection: Connection) -> Contents:
    # SQLite reads the missing end of a truncated last page as zeros, which may pass its checks.
    pages, size, (_, _, path) = (
        tuple(connection.exec_driver_sql(f"PRAGMA {name}").one())
        for name in ("page_count", "page_size", "database_list")
    )
    if Path(path).stat().st_size != pages[0] * size[0]:
        raise BackupError("The file is truncated or damaged: its length doesn't match its header")
    _check(connection)
    contents = read_contents(connection)
    if not contents.revision:
        raise BackupError("The file is an SQLite database, but not a backup of this application")
    return contents


def _check(connection: Connection) -> None:
    """Raise BackupError if pages are damaged or missing, or rows refer to missing rows."""
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    if found != "ok":
        raise BackupError(f"The database is damaged: {str(found).splitlines()[-1]}")
    orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if orphan is not None:
        raise BackupError(f"A row of {orphan[0]} refers to a missing row of {orphan[2]}")


@contextmanager
def _open(path: Path, mode: str = "ro") -> Iterator[Connection]:
    uri = f"{path.resolve().as_uri()}?mode={mode}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, isolation_level=None)

    engine = create_engine(
        "sqlite://", creator=connect, poolclass=NullPool, **engine_options("sqlite://")
    )
    try:
        with engine.connect() as connection:
            yield connection
    except DBAPIError as error:
        raise BackupError(f"Can't read the file as a database: {error.orig}") from None
    except sqlite3.Error as error:
        raise BackupError(f"SQLite reports: {error}") from None


@contextmanager
def _temporary_file(target: Path) -> Iterator[Path]:
    number, name = tempfile.mkstemp(".partial", f".{target.name}.", target.parent)
    os.close(number)
    try:
        yield Path(name)
    finally:
        Path(name).unlink()


def _lock_timeout() -> Any:
    """Return a progress callback that gives up; SQLite would wait for the target's lock forever."""
    end = time.monotonic() + LOCKED_SECONDS

    def progress(status: int, remaining: int, total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > end:
            raise BackupError("Others keep writing to the database: stop the server and try again")

    return progress


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)
