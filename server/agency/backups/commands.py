"""The commands `flask backup` and `flask restore`."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import click
from alembic.util import CommandError
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from agency.backups import postgresql, sqlite
from agency.backups.contents import BackupError, Contents, check_revision, is_empty
from agency.database import db
from agency.monitoring.preflight import NotReady, check_database
from agency.sqlite_driver import sqlite3

BACKENDS: dict[str, ModuleType] = {"sqlite": sqlite, "postgresql": postgresql}


@click.command("backup")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace FILE if it exists.")
@with_appcontext
def backup(file: Path, force: bool) -> None:
    """Back up the whole database to FILE. The server can keep running.

    The backup holds the content of the database at one moment, including everything acknowledged
    before the command started. No request waits for it. FILE is an SQLite database or an archive of
    PostgreSQL's pg_dump, and only its owner can read it. It appears under that name only when it is
    complete, checked and on disk.
    """
    started = time.monotonic()
    with _report_errors():
        database = _database()
        backend = BACKENDS[database.dialect.name]
        if file.exists() and not force:
            raise BackupError(f"{file} already exists; use --force to replace it")
        with _partial(file, force) as partial:
            contents: Contents = backend.dump(database, partial)
            if not contents.revision:
                raise BackupError("There is nothing to back up: the database isn't migrated")
            if backend.read(partial) != contents:
                raise BackupError("The backup doesn't match the database and was discarded")
            size = partial.stat().st_size
    _print_rows(contents)
    click.echo(
        f"Backed up {contents.total:,} rows at revision {contents.revision} to {file}: "
        f"{size / 1e6:,.1f} MB in {time.monotonic() - started:.1f} s, checked."
    )


@click.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace the data in the database.")
@with_appcontext
def restore(file: Path, force: bool) -> None:
    """Restore the database from FILE, a backup written by `flask backup`.

    FILE is checked first. The database must be empty, unless you use --force to replace everything
    in it. A restore is one transaction: if it fails, the old data is still there. A backup from an
    older version is migrated, as by `flask db upgrade head`. The audit log is replaced by the
    backup's. Stop the server first: data that it writes during the restore is replaced, too.
    """
    started = time.monotonic()
    with _report_errors():
        database = _database()
        backend = _backend(file)
        if backend is not BACKENDS[database.dialect.name]:
            raise BackupError(_wrong_backend(file, backend))
        found: Contents = backend.read(file)
        upgrades = check_revision(found)
        with database.connect() as connection:
            if not (force or is_empty(connection)):
                raise BackupError("The database has data; use --force to replace it")
        contents: Contents = backend.load(file, database)
    _print_rows(contents)
    if upgrades:
        click.echo(
            f"The backup was at revision {found.revision}; its data was migrated, as by "
            "`flask db upgrade head`."
        )
    click.echo(
        f"Restored {contents.total:,} rows at revision {contents.revision} from {file} "
        f"in {time.monotonic() - started:.1f} s, checked."
    )


def _database() -> Engine:
    check_database(current_app)
    return db.engine


def _backend(file: Path) -> ModuleType:
    with file.open("rb") as content:
        head = content.read(16)
    for backend in BACKENDS.values():
        if head.startswith(backend.MAGIC):
            return backend
    raise BackupError(f"{file} is neither an SQLite database nor an archive of pg_dump")


def _wrong_backend(file: Path, backend: ModuleType) -> str:
    if backend is sqlite:
        return (
            f"{file} is a backup of SQLite, but DATABASE_URL is PostgreSQL: copy it with "
            f"`flask copy-database sqlite:///{file.resolve()} URL`"
        )
    return (
        f"{file} is a backup of PostgreSQL, but DATABASE_URL is SQLite: restore it to "
        "PostgreSQL first, then copy it with `flask copy-database`"
    )


@contextmanager
def _partial(file: Path, force: bool) -> Iterator[Path]:
    """A temporary file next to `file`, readable only by its owner, that is renamed at the end."""
    number, name = tempfile.mkstemp(".partial", f".{file.name}.", file.parent)
    os.close(number)
    partial = Path(name)
    try:
        yield partial
        _sync(partial)
        if not force:
            # Fails if someone else has created the file meanwhile.
            file.open("xb").close()
        partial.replace(file)
        _sync(file.parent)
    finally:
        partial.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Return when the file, or the entries of the folder, are on disk."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _print_rows(contents: Contents) -> None:
    for name, rows in contents.rows.items():
        click.echo(f"  {name}: {rows:,}")


@contextmanager
def _report_errors() -> Iterator[None]:
    """Report expected errors as one sentence, with a non-zero exit status."""
    try:
        yield
    except (NotReady, BackupError, CommandError) as problem:
        raise click.ClickException(f"{str(problem).removesuffix('.')}.") from None
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise click.ClickException(f"{where}{error.strerror}.") from None
    except (DBAPIError, sqlite3.Error) as error:
        reason = str(getattr(error, "orig", error)).strip().splitlines()[0]
        raise click.ClickException(f"The database reports: {reason}.") from None
