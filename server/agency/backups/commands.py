"""`flask backup` and `flask restore`."""

import os
import sqlite3
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

KINDS: dict[str, ModuleType] = {"sqlite": sqlite, "postgresql": postgresql}


@click.command("backup")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
@with_appcontext
def backup(file: Path, force: bool) -> None:
    """Write all that the database holds to FILE, while the server runs.

    It is what the database holds at one moment: whatever was acknowledged before is in it. Nobody
    has to wait. FILE is a database of SQLite, or an archive of PostgreSQL's pg_dump; only its owner
    can read it. It has that name once it is whole, checked and on the disk, and not before.
    """
    begun = time.monotonic()
    with _explained():
        ours = _database()
        kind = KINDS[ours.dialect.name]
        if file.exists() and not force:
            raise BackupError(f"{file} is there already; --force replaces it")
        with _partial(file, force) as partial:
            contents: Contents = kind.dump(ours, partial)
            if not contents.revision:
                raise BackupError("The database isn't migrated: there is nothing to back up")
            if kind.read(partial) != contents:
                raise BackupError("What was written is not what the database held")
            size = partial.stat().st_size
    _report(contents)
    click.echo(
        f"Backed up {contents.total:,} rows at revision {contents.revision} to {file}: "
        f"{size / 1e6:,.1f} MB in {time.monotonic() - begun:.1f} s, checked."
    )


@click.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace the data that is in the database.")
@with_appcontext
def restore(file: Path, force: bool) -> None:
    """Put what FILE holds, which `flask backup` has written, into the database of the settings.

    FILE is checked first. The database must be empty, unless --force says to replace what is in it:
    all of it, in one transaction, so that a failure leaves what was there. A backup of an older
    version is brought up to date as `flask db upgrade head` does it. The audit log becomes that of
    the backup. Better stop the server before: what it writes meanwhile is replaced as well.
    """
    begun = time.monotonic()
    with _explained():
        ours = _database()
        kind = _kind(file)
        if kind is not KINDS[ours.dialect.name]:
            raise BackupError(_other(file, kind))
        found: Contents = kind.read(file)
        upgrades = check_revision(found)
        with ours.connect() as connection:
            if not (force or is_empty(connection)):
                raise BackupError("The database has data; --force replaces it with the backup's")
        contents: Contents = kind.load(file, ours)
    _report(contents)
    if upgrades:
        click.echo(
            f"The backup was of revision {found.revision}; its data was brought up to date, as "
            "`flask db upgrade head` does it."
        )
    click.echo(
        f"Restored {contents.total:,} rows at revision {contents.revision} from {file} "
        f"in {time.monotonic() - begun:.1f} s, checked."
    )


def _database() -> Engine:
    check_database(current_app)
    return db.engine


def _kind(file: Path) -> ModuleType:
    with file.open("rb") as content:
        head = content.read(16)
    for kind in KINDS.values():
        if head.startswith(kind.MAGIC):
            return kind
    raise BackupError(f"{file} is neither a database of SQLite nor an archive of pg_dump")


def _other(file: Path, kind: ModuleType) -> str:
    if kind is sqlite:
        return (
            f"{file} is a backup of SQLite, and the database of the settings is PostgreSQL: "
            f"`flask copy-database sqlite:///{file.resolve()} URL` copies it there"
        )
    return (
        f"{file} is a backup of PostgreSQL, and the database of the settings is SQLite: restore it "
        "into PostgreSQL, and copy from there with `flask copy-database`"
    )


@contextmanager
def _partial(file: Path, force: bool) -> Iterator[Path]:
    """A file beside `file`, for its owner alone, that takes its name in the end."""
    number, name = tempfile.mkstemp(".partial", f".{file.name}.", file.parent)
    os.close(number)
    partial = Path(name)
    try:
        yield partial
        _sync(partial)
        if not force:
            # Whoever else has made the file meanwhile keeps it.
            file.open("xb").close()
        partial.replace(file)
        _sync(file.parent)
    finally:
        partial.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Return once the file, or the names in the folder, are on the disk."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _report(contents: Contents) -> None:
    for name, rows in contents.rows.items():
        click.echo(f"  {name}: {rows:,}")


@contextmanager
def _explained() -> Iterator[None]:
    """Turn what went wrong into one sentence and a status that is not 0."""
    try:
        yield
    except (NotReady, BackupError, CommandError) as problem:
        raise click.ClickException(f"{str(problem).removesuffix('.')}.") from None
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise click.ClickException(f"{where}{error.strerror}.") from None
    except (DBAPIError, sqlite3.Error) as error:
        said = str(getattr(error, "orig", error)).strip().splitlines()[0]
        raise click.ClickException(f"The database says: {said}.") from None
