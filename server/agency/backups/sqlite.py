"""Backups of SQLite: a database file, whole in itself, which any program with SQLite opens."""

import os
import sqlite3
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
    bring_up_to_date,
    check_restored,
    check_revision,
    of_database,
)

MAGIC = b"SQLite format 3\0"

PAGES = 2_000
"""How many pages are copied at a time: 8 MB."""

LOCKED_SECONDS = 30
"""How long a restore waits for others that write."""


def dump(engine: Engine, path: Path) -> Contents:
    """Copy the database, as it is at one moment, to the empty file at `path`.

    SQLite's online backup begins anew as soon as another process writes, which under steady writes
    is always. Within a transaction that reads it has one snapshot from beginning to end, and in
    WAL mode that keeps nobody from writing.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        contents = of_database(connection)
        with closing(sqlite3.connect(path)) as copy:
            # What is whole only once it is renamed needs no journal.
            copy.execute("PRAGMA journal_mode = OFF")
            _driver(connection).backup(copy, pages=PAGES)
            # In WAL mode it would be three files as soon as somebody opens it.
            copy.execute("PRAGMA journal_mode = DELETE")
    return contents


def read(path: Path) -> Contents:
    """What the backup at `path` holds.

    Raises:
        BackupError: the file is damaged, or no backup of ours.
    """
    with _opened(path) as connection:
        return _checked(connection)


def load(path: Path, engine: Engine) -> Contents:
    """Put what is in the backup in the place of all that is in the database.

    It is made ready in a file beside the database, and written in one transaction: until the end of
    that the old data is there, whatever happens. Who reads meanwhile reads the old data.

    Raises:
        BackupError: the backup is damaged or not ours, or others don't stop writing.
    """
    with _beside(Path(str(engine.url.database))) as ready:
        with _opened(path) as source, closing(sqlite3.connect(ready)) as copy:
            _driver(source).backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        with engine.connect() as connection:
            _prepare(ready, connection)
            with _opened(ready) as source:
                contents = _checked(source)
                _driver(source).backup(_driver(connection), progress=_patience())
            _check(connection)
            return check_restored(connection, contents)


def _prepare(ready: Path, target: Connection) -> None:
    """Bring the copy to what this version and the target need."""
    pages = target.exec_driver_sql("PRAGMA page_count").scalar_one()
    size = target.exec_driver_sql("PRAGMA page_size").scalar_one()
    with _opened(ready, "rw") as connection:
        before = _checked(connection)
        check_revision(before)
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        bring_up_to_date(connection)
        check_restored(connection, before)
        connection.commit()
        if pages:
            # A file in WAL mode keeps the size of its pages.
            connection.exec_driver_sql(f"PRAGMA page_size = {size}")
            connection.exec_driver_sql("VACUUM")


def _checked(connection: Connection) -> Contents:
    # SQLite takes what is cut off from the last page for zeros, and is content where it was empty.
    pages, size, (_, _, path) = (
        tuple(connection.exec_driver_sql(f"PRAGMA {name}").one())
        for name in ("page_count", "page_size", "database_list")
    )
    if Path(path).stat().st_size != pages[0] * size[0]:
        raise BackupError("The file is not as long as its beginning says")
    _check(connection)
    contents = of_database(connection)
    if not contents.revision:
        raise BackupError("The file is a database of SQLite, but no backup of this application")
    return contents


def _check(connection: Connection) -> None:
    """Raise BackupError if pages are damaged or lacking, or rows refer to nothing."""
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    if found != "ok":
        raise BackupError(f"The database is damaged: {str(found).splitlines()[-1]}")
    stray = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if stray is not None:
        raise BackupError(f"A row of {stray[0]} refers to a row of {stray[2]} that is not there")


@contextmanager
def _opened(path: Path, mode: str = "ro") -> Iterator[Connection]:
    uri = f"{path.resolve().as_uri()}?mode={mode}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, isolation_level=None)

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            yield connection
    except DBAPIError as error:
        raise BackupError(f"The file can't be read as a database: {error.orig}") from None
    except sqlite3.Error as error:
        raise BackupError(f"SQLite says: {error}") from None


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    number, name = tempfile.mkstemp(".partial", f".{target.name}.", target.parent)
    os.close(number)
    try:
        yield Path(name)
    finally:
        Path(name).unlink()


def _patience() -> Any:
    """A progress callback: SQLite would wait for the lock of the target for ever."""
    end = time.monotonic() + LOCKED_SECONDS

    def progress(status: int, remaining: int, total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > end:
            raise BackupError("Others don't stop writing to the database")

    return progress


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)
