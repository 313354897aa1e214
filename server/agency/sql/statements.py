"""Running SQL: statements that are compiled once, and the connections that they run on.

Each statement is a function that builds it; the decorator `statement` compiles and keeps it:

    @statement
    def _count(dialect: Dialect, model: type[Base]) -> Clause:
        return select(func.count()).select_from(model)

    number = scalar(_count(Planet), {})

Each thread has one autocommitting connection, for reading (`read`) and for what a single statement
writes (`write`). More than one statement needs a `transaction`.
"""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial, wraps
from typing import Any, Concatenate, ParamSpec, cast

from sqlalchemy import Connection, SelectBase, UpdateBase
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.orm.util import identity_key

from agency.audit import author
from agency.database import CURSOR, Base, db
from agency.sql.locks import begin_immediate, retry_while_locked, set_busy_timeout

VARIANTS = 512
"""How many variants of one statement are kept, as clients combine filters and orders as they like.

Each takes 2 to 11 kB.
"""

Clause = SelectBase | UpdateBase
Row = tuple[Any, ...]
P = ParamSpec("P")


class Statement:
    """An SQL statement, compiled once for a dialect and run many times.

    Values that its clause has already are kept as constants; the caller passes the rest.

    It runs on the driver's own connection, past SQLAlchemy's public interface. A GET of a list of
    20 takes so much CPU in process, in µs (`python -m benchmarks.driver`, AMD EPYC, 2026-11-28):

                      this way    exec_driver_sql    execute
        SQLite        64          84 (+32 %)         89 (+39 %)
        PostgreSQL    81          116 (+43 %)        123 (+52 %)
    """

    def __init__(self, clause: Clause, dialect: Dialect) -> None:
        told = author.with_author(clause, dialect)
        self._tells = told is not None
        # A cursor knows it, too; psycopg makes an object for each column to tell.
        self._returns = clause.is_select or bool(getattr(clause, "_returning", ()))
        compiled: Any = (clause if told is None else told).compile(dialect=dialect)
        self.sql = str(compiled)
        self._order: Sequence[str] | None = compiled.positiontup
        names = compiled.bind_names.items()
        self._constants = {name: bind.value for bind, name in names if bind.value is not None}

    def run(self, connection: Connection, params: Mapping[str, Any]) -> Row | None:
        """Run it and return the first row, or None where it returns none.

        Raises:
            DBAPIError: what the driver raised, as SQLAlchemy names it.
        """
        order = self._order
        if self._constants:
            params = {**self._constants, **params}
        if self._tells:
            params = {**params, author.PARAMETER: author.current_json()}
        values = params if order is None else tuple([params[name] for name in order])
        _local.statements += 1
        pooled = connection.connection
        driver: Any = pooled.dbapi_connection
        dialect: Any = connection.dialect
        cursor = pooled.info.get(CURSOR) or driver.cursor()
        try:
            cursor.execute(self.sql, values)
            returned = self._returns or self._tells
            row: Row | None = cursor.fetchone() if returned else None
        except dialect.loaded_dbapi.Error as error:
            raise DBAPIError.instance(
                self.sql,
                None,
                error,
                dialect.loaded_dbapi.Error,
                hide_parameters=True,
                connection_invalidated=dialect.is_disconnect(error, driver, None),
                dialect=dialect,
            ) from error
        if self._tells and row is not None:
            return row[:-1] if self._returns else None
        return row


def statement(build: Callable[Concatenate[Dialect, P], Clause]) -> Callable[P, Statement]:
    """Turn a function that builds an SQL statement into one that returns it compiled.

    It is called without the dialect, which is that of the current application. Other arguments must
    be hashable: each combination is compiled once, which takes a hundred times as long as running.
    """

    def compiled(dialect: Dialect, *args: P.args, **kwargs: P.kwargs) -> Statement:
        return Statement(build(dialect, *args, **kwargs), dialect)

    kept = cast(Callable[Concatenate[Dialect, P], Statement], lru_cache(VARIANTS)(compiled))

    @wraps(build)
    def current(*args: P.args, **kwargs: P.kwargs) -> Statement:
        return kept(db.engine.dialect, *args, **kwargs)

    return current


Run = Callable[[Statement, dict[str, Any]], Row | None]
"""The way to run a statement: `read`, `write`, or `within` a transaction."""


class _Local(threading.local):
    """What each thread has of its own: its connection, and how many statements it has run."""

    statements = 0


_local = _Local()


def statement_count() -> int:
    """How many statements this thread has run since it began."""
    return _local.statements


def read(statement: Statement, params: Mapping[str, Any]) -> Row | None:
    """Run a statement that only reads.

    A connection that turns out to be broken (the database was restarted) is replaced, once.
    """
    try:
        return _autocommit(statement, params)
    except DBAPIError as error:
        if not error.connection_invalidated:
            raise
        return _autocommit(statement, params)


def write(statement: Statement, params: Mapping[str, Any]) -> Row | None:
    """Run a statement that writes, in a transaction of its own."""
    row = _autocommit(statement, params)
    _refresh_session()
    return row


def one(statement: Statement, params: dict[str, Any], run: Run = read) -> Row:
    """Run a statement that always returns a row, and return that row.

    Raises:
        NoResultFound: it returned none.
    """
    row = run(statement, params)
    if row is None:
        raise NoResultFound(statement.sql)
    return row


def scalar(statement: Statement, params: dict[str, Any], run: Run = read) -> Any:
    """Run a statement that always returns a row of one value, and return that value."""
    (value,) = one(statement, params, run)
    return value


def _autocommit(statement: Statement, params: Mapping[str, Any]) -> Row | None:
    """Run a statement on the connection of this thread.

    To borrow one from the pool would take 53 µs more for a GET of a list of 20 that takes 62
    (`python -m benchmarks.bends`, AMD EPYC, 2026-11-28).
    """
    ours = db.engine
    connection: Connection | None = getattr(_local, "connection", None)
    if connection is None or _local.engine is not ours:
        disconnect()
        connection = ours.connect().execution_options(isolation_level="AUTOCOMMIT")
        # It never goes back to the pool, whose connections begin transactions.
        connection.detach()
        if ours.dialect.name == "sqlite":
            set_busy_timeout(connection, 0)
        _local.connection, _local.engine = connection, ours
    try:
        return retry_while_locked(partial(statement.run, connection, params))
    except DBAPIError as error:
        if error.connection_invalidated:
            del _local.connection
            connection.invalidate()
            # What broke it has most likely broken those that wait in the pool, too.
            ours.dispose()
        raise


def disconnect() -> None:
    """Close the connection of this thread, if it has one."""
    if hasattr(_local, "connection"):
        _local.connection.close()
        del _local.connection


@contextmanager
def transaction() -> Iterator[Connection]:
    """A connection in a transaction that is committed at the end, or rolled back by an exception.

    On SQLite it takes the write lock at once.
    """
    with db.engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            begin_immediate(connection)
        yield connection
    _refresh_session()


def within(connection: Connection) -> Run:
    """The way to run statements in the transaction of `connection`."""
    return lambda statement, params: statement.run(connection, params)


def _refresh_session() -> None:
    """Let the session of this context, if there is one, see what has been written beside it."""
    if db.session.registry.has():
        db.session.expire_all()


def expunge(model: type[Base], ident: object) -> None:
    """Take a row that is being deleted out of the session of this context, if there is one."""
    if db.session.registry.has():
        instance = db.session.identity_map.get(identity_key(model, ident))
        if instance is not None:
            db.session.expunge(instance)
