"""The command `flask copy-database`, which copies all data between SQLite and PostgreSQL."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, cast

import click
from flask import Flask, current_app
from flask.cli import with_appcontext
from sqlalchemy import Column, Connection, Row, Table, func, insert, select, text
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import REGCLASS
from sqlalchemy.exc import StatementError

from agency import database
from agency.audit import install
from agency.audit.author import maintenance
from agency.backups.contents import is_empty
from agency.database import Base, db
from agency.monitoring.preflight import NotReady, check_migrated
from agency.settings import INSTANCE
from agency.settings_types import database_url
from agency.sql.statements import transaction

BATCH = 5_000

Progress = Callable[[str, int, int], None]
"""Receives the name of the table, the number of rows copied so far, and their total."""


class CopyError(Exception):
    """The database can't be copied. The message is a sentence that says why."""


class Checksum:
    """The number of rows, and a checksum that doesn't depend on their order.

    The checksum is the sum of each row's SHA-256, modulo 2**256. The order can't matter, because
    the databases sort text differently.
    """

    def __init__(self) -> None:
        self.rows = 0
        self._sum = 0

    def add(self, rows: Sequence[Row[Any]]) -> None:
        """Add rows, with their values as Python objects."""
        self.rows += len(rows)
        self._sum += sum(
            int.from_bytes(sha256(repr(tuple(row)).encode()).digest(), "big") for row in rows
        )

    def matches(self, other: "Checksum") -> bool:
        """Return whether both have the same rows."""
        return str(self) == str(other)

    def __str__(self) -> str:
        return f"{self.rows:,} rows, {self._sum % 2**256:064x}"


class Url(click.ParamType[str]):
    """The URL of a database, in the format of DATABASE_URL."""

    name = "URL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Parse an argument of the command line, and add the driver to the URL."""
        try:
            return database_url(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.command("copy-database")
@click.argument("source", type=Url(), metavar="FROM")
@click.argument("target", type=Url(), metavar="TO")
@with_appcontext
def copy_database(source: str, target: str) -> None:
    """Copy all data from one SQLite or PostgreSQL database to another.

    FROM and TO are URLs in the format of DATABASE_URL. Leave the password out of them, because
    other users can read the arguments of a process. Set PGPASSWORD, or PGPASSFILE to the name of a
    password file, instead.

    Both databases must be migrated, and TO must be empty. Everything is copied and compared in one
    transaction: if it is interrupted, TO stays empty. Ids are kept, and new ids continue as in
    FROM. The audit log is copied unchanged. Stop the server first: data written to FROM during the
    copy is not copied.
    """
    started = time.monotonic()
    try:
        with _application("FROM", source) as one, _application("TO", target) as other:
            total = copy(one, other, _show_progress)
    except CopyError as problem:
        raise click.ClickException(f"{problem}.") from None
    seconds = time.monotonic() - started
    click.echo(f"Copied {total:,} rows in {seconds:.1f} s; row counts and checksums match.")


def copy(source: Flask, target: Flask, progress: Progress) -> int:
    """Copy all tables from the database of one application to that of another.

    Returns:
        The number of rows.

    Raises:
        CopyError: the target isn't empty, refuses a value, or differs from the source at the end.
    """
    with _snapshot(source) as old, target.app_context(), transaction() as new, maintenance(new):
        _lock(new)
        if not is_empty(new):
            raise CopyError("TO has data: use an empty database")
        total = 0
        for table in Base.metadata.sorted_tables:
            total += _copy_table(table, old, new, progress)
        # Last, because PostgreSQL doesn't roll back sequences.
        for table in Base.metadata.sorted_tables:
            _continue_ids(table, old, new)
        if new.dialect.name == "postgresql":
            new.execute(text("ANALYZE"))
        return total


@contextmanager
def _application(role: str, url: str) -> Iterator[Flask]:
    """Create an application with a database and nothing else."""
    app = Flask(__name__, instance_path=str(INSTANCE))
    app.config.from_mapping(current_app.config)
    app.config["DATABASE_URL"] = url
    database.init_app(app)
    install.set_up(app)
    try:
        check_migrated(app)
        yield app
    except NotReady as problem:
        raise CopyError(f"{role}: {str(problem).removesuffix('.')}") from None
    finally:
        with app.app_context():
            db.engine.dispose()


@contextmanager
def _snapshot(app: Flask) -> Iterator[Connection]:
    """Connect to a snapshot of the database."""
    with app.app_context(), db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN")
        else:
            connection = connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        yield connection


def _lock(connection: Connection) -> None:
    """Lock all tables against other writers. On SQLite, any write transaction does that."""
    if connection.dialect.name == "postgresql":
        names = ", ".join(f'"{table.name}"' for table in Base.metadata.sorted_tables)
        connection.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))


def _copy_table(table: Table, old: Connection, new: Connection, progress: Progress) -> int:
    """Copy a table, compare both sides, and return the number of rows."""
    number: int = old.execute(select(func.count()).select_from(table)).scalar_one()
    read, written = Checksum(), Checksum()
    with _name_table_in_errors(table, new):
        for rows in _batches(table, old):
            _insert(table, new, rows)
            read.add(rows)
            progress(table.name, read.rows, number)
        for rows in _batches(table, new):
            written.add(rows)
    if not read.matches(written) or read.rows != number:
        raise CopyError(f"{table.name} differs between FROM and TO; nothing was copied")
    return number


def _insert(table: Table, connection: Connection, rows: Sequence[Row[Any]]) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(insert(table), [dict(row._mapping) for row in rows])
        return
    # COPY is twice as fast as INSERT.
    quote = connection.dialect.identifier_preparer.quote
    names = ", ".join(quote(column.name) for column in table.c)
    driver: Any = connection.connection.driver_connection
    with (
        driver.cursor() as cursor,
        cursor.copy(f"COPY {quote(table.name)} ({names}) FROM STDIN") as copied,
    ):
        for row in rows:
            copied.write_row(row)


def _batches(table: Table, connection: Connection) -> Iterator[Sequence[Row[Any]]]:
    options = {"yield_per": BATCH}
    return iter(connection.execute(select(table), execution_options=options).partitions())


@contextmanager
def _name_table_in_errors(table: Table, new: Connection) -> Iterator[None]:
    """Name the table in errors about values that can't be read or stored, but not the value."""
    try:
        yield
    except (StatementError, new.dialect.loaded_dbapi.Error, ValueError, TypeError) as error:
        reason = str(getattr(error, "orig", error)).strip().splitlines()[0]
        raise CopyError(f"{table.name} can't be copied, so nothing was: {reason}") from None


def _continue_ids(table: Table, old: Connection, new: Connection) -> None:
    """Continue the ids of a table where the old database stopped.

    That isn't always after the largest id, because ids of deleted rows are never reused.
    """
    if table.autoincrement_column is None or not table.dialect_options["sqlite"]["autoincrement"]:
        return
    last = _last_id(table, old)
    if not last:
        return
    if new.dialect.name == "postgresql":
        new.execute(select(func.setval(_sequence(table), last)))
        return
    new.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
    sql = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)")
    new.execute(sql, {"name": table.name, "last": last})


def _last_id(table: Table, connection: Connection) -> int | None:
    """Return the last id that the database has assigned, or None."""
    if connection.dialect.name == "postgresql":
        query: Any = select(func.pg_sequence_last_value(_sequence(table)))
    else:
        query = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        query = query.bindparams(name=table.name)
    last: int | None = connection.execute(query).scalar()
    return last


def _sequence(table: Table) -> Any:
    column = cast(Column[Any], table.autoincrement_column)
    return sql_cast(func.pg_get_serial_sequence(f'"{table.name}"', column.name), REGCLASS())


def _show_progress(table: str, done: int, number: int) -> None:
    """Print progress: one line for each table, updated in place on a terminal."""
    if sys.stdout.isatty() or done == number:
        line = f"\r  {table}: {done:,} of {number:,}"
        click.echo(line, nl=done == number)
