"""`flask copy-database`: all data from one database to another, of whichever kind."""

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
"""Told the table, how many of its rows are copied, and how many it has."""


class CopyError(Exception):
    """It can't be done; the message is a sentence that says why."""


class Content:
    """The number of some rows, and a checksum of them that does not depend on their order.

    It is the sum of the SHA-256 of each row, modulo 2 to the power of 256: the databases sort text
    in different ways.
    """

    def __init__(self) -> None:
        self.rows = 0
        self._sum = 0

    def add(self, rows: Sequence[Row[Any]]) -> None:
        """Take in some rows, their values as Python has them."""
        self.rows += len(rows)
        self._sum += sum(
            int.from_bytes(sha256(repr(tuple(row)).encode()).digest(), "big") for row in rows
        )

    def is_that_of(self, other: "Content") -> bool:
        """Whether the rows are the same."""
        return str(self) == str(other)

    def __str__(self) -> str:
        return f"{self.rows:,} rows, {self._sum % 2**256:064x}"


class Url(click.ParamType[str]):
    """The URL of a database, as the setting DATABASE_URL has it."""

    name = "URL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The URL with its driver, from what stands on the command line."""
        try:
            return database_url(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.command("copy-database")
@click.argument("source", type=Url(), metavar="FROM")
@click.argument("target", type=Url(), metavar="TO")
@with_appcontext
def copy_database(source: str, target: str) -> None:
    """Copy all data from one database to another, of SQLite or PostgreSQL.

    FROM and TO are URLs like that of the setting DATABASE_URL. A password is better left out of
    them, as others can read the arguments of a process: PostgreSQL's client takes it from the
    environment (PGPASSWORD) or from a file (PGPASSFILE).

    Both must be migrated, and TO must be empty. All is copied in one transaction, and compared
    before that ends: an interruption leaves TO empty. Ids are kept, and those that come next go on
    as in FROM; the audit log is copied as it is. Stop the server before: what is written to FROM
    meanwhile is not copied.
    """
    begun = time.monotonic()
    try:
        with _opened("FROM", source) as one, _opened("TO", target) as other:
            total = copy(one, other, _show)
    except CopyError as problem:
        raise click.ClickException(f"{problem}.") from None
    seconds = time.monotonic() - begun
    click.echo(f"Copied {total:,} rows in {seconds:.1f} s; rows and checksums are equal.")


def copy(source: Flask, target: Flask, progress: Progress) -> int:
    """Copy all tables from the database of one application to that of another.

    Returns:
        The number of rows.

    Raises:
        CopyError: the target is not empty, or can't take a value, or has in the end other content.
    """
    with _reading(source) as old, target.app_context(), transaction() as new, maintenance(new):
        _lock(new)
        if not is_empty(new):
            raise CopyError("TO has data, and must be empty")
        total = 0
        for table in Base.metadata.sorted_tables:
            total += _copy(table, old, new, progress)
        # Last, because PostgreSQL does not take it back when a transaction fails.
        for table in Base.metadata.sorted_tables:
            _go_on_counting(table, old, new)
        if new.dialect.name == "postgresql":
            new.execute(text("ANALYZE"))
        return total


@contextmanager
def _opened(role: str, url: str) -> Iterator[Flask]:
    """An application that has a database and nothing else."""
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
def _reading(app: Flask) -> Iterator[Connection]:
    """A connection that sees the database as it is at one moment."""
    with app.app_context(), db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN")
        else:
            connection = connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        yield connection


def _lock(connection: Connection) -> None:
    """Let nobody else write to any table; on SQLite a transaction that writes does so anyway."""
    if connection.dialect.name == "postgresql":
        names = ", ".join(f'"{table.name}"' for table in Base.metadata.sorted_tables)
        connection.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))


def _copy(table: Table, old: Connection, new: Connection, progress: Progress) -> int:
    """Copy a table, compare, and return the number of its rows."""
    number: int = old.execute(select(func.count()).select_from(table)).scalar_one()
    read, written = Content(), Content()
    with _blaming(table, new):
        for rows in _batches(table, old):
            _add(table, new, rows)
            read.add(rows)
            progress(table.name, read.rows, number)
        for rows in _batches(table, new):
            written.add(rows)
    if not read.is_that_of(written) or read.rows != number:
        raise CopyError(f"{table.name} is not the same in TO; nothing was copied")
    return number


def _add(table: Table, connection: Connection, rows: Sequence[Row[Any]]) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(insert(table), [dict(row._mapping) for row in rows])
        return
    # Twice as fast as INSERT.
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
def _blaming(table: Table, new: Connection) -> Iterator[None]:
    """Say in which table is what a database can't read or won't take, but not what it is."""
    try:
        yield
    except (StatementError, new.dialect.loaded_dbapi.Error, ValueError, TypeError) as error:
        said = str(getattr(error, "orig", error)).strip().splitlines()[0]
        raise CopyError(f"{table.name} can't be copied, nothing was: {said}") from None


def _go_on_counting(table: Table, old: Connection, new: Connection) -> None:
    """Let the ids that come next be those that would come next in the old database.

    That is not one more than the largest: the id of a row that was deleted is not given again.
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
    """The last id that was given, None if none was yet."""
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


def _show(table: str, done: int, number: int) -> None:
    """Show how far it is: one line a table, rewritten on a terminal."""
    if sys.stdout.isatty() or done == number:
        line = f"\r  {table}: {done:,} of {number:,}"
        click.echo(line, nl=done == number)
