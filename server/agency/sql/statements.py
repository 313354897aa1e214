"""SQL statements that are compiled once, and the connections they run on.

The decorator `statement` compiles and caches the clause that a function returns:

    @statement
    def _count(dialect: Dialect, model: type[Base]) -> Clause:
        return select(func.count()).select_from(model)

    number = scalar(_count(Planet), {})

Each thread has one autocommitting connection, for `read` and for a `write` of a single statement.
Several statements need a `transaction`.
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

from agency import blocking
from agency.audit import author
from agency.database import CURSOR, Base, current_engine, db
from agency.sql.connections import discard, own_connection
from agency.sql.locks import begin_immediate, retry_while_locked

MAX_VARIANTS = 512
"""How many variants of a statement are cached, 2 to 11 kB each; clients combine filters freely."""

LONG_RESULT = 256 * 1024
"""The length of JSON that takes so long to make that a new cursor costs nothing beside it."""

Clause = SelectBase | UpdateBase
Row = tuple[Any, ...]
P = ParamSpec("P")


class Statement:
    """An SQL statement, compiled once for a dialect and run many times.

    Values in the clause become constants; the caller passes the others as parameters.

    It runs on the driver's connection and bypasses SQLAlchemy's public interface. CPU time of a GET
    of a list of 20, in process, in µs (`python -m benchmarks.driver`, AMD EPYC, 2026-11-28):

                      this class  exec_driver_sql    execute
        SQLite        64          84 (+32 %)         89 (+39 %)
        PostgreSQL    81          116 (+43 %)        123 (+52 %)
    """

    def __init__(self, clause: Clause, dialect: Dialect) -> None:
        audited = author.with_author(clause, dialect)
        self._sets_author = audited is not None
        # The cursor's `description` says so, too, but psycopg creates an object for each column.
        self._returns = clause.is_select or bool(getattr(clause, "_returning", ()))
        compiled: Any = (clause if audited is None else audited).compile(dialect=dialect)
        self.sql = str(compiled)
        self._order: Sequence[str] | None = compiled.positiontup
        names = compiled.bind_names.items()
        self._constants = {name: bind.value for bind, name in names if bind.value is not None}

    def run(self, connection: Connection, params: Mapping[str, Any]) -> Row | None:
        """Run it and return the first row, or None.

        Raises:
            DBAPIError: the driver's error, wrapped as SQLAlchemy does.
        """
        order = self._order
        if self._constants:
            params = {**self._constants, **params}
        if self._sets_author:
            params = {**params, author.PARAMETER: author.current_json()}
        values = params if order is None else tuple([params[name] for name in order])
        _local.statements += 1
        pooled = connection.connection
        driver: Any = pooled.dbapi_connection
        dialect: Any = connection.dialect
        shared = pooled.info.get(CURSOR)
        cursor = shared or driver.cursor()
        try:
            cursor.execute(self.sql, values)
            returned = self._returns or self._sets_author
            row: Row | None = cursor.fetchone() if returned else None
            if shared and row and isinstance(row[-1], str) and len(row[-1]) > LONG_RESULT:
                # The cursor would keep it until the next statement.
                shared.close()
                pooled.info[CURSOR] = driver.cursor()
        except dialect.loaded_dbapi.Error as error:
            blocking.interrupted()
            raise DBAPIError.instance(
                self.sql,
                None,
                error,
                dialect.loaded_dbapi.Error,
                hide_parameters=True,
                connection_invalidated=dialect.is_disconnect(error, driver, None),
                dialect=dialect,
            ) from error
        if self._sets_author and row is not None:
            return row[:-1] if self._returns else None
        return row


def statement(build: Callable[Concatenate[Dialect, P], Clause]) -> Callable[P, Statement]:
    """Decorate a function that builds a clause: callers get the compiled statement.

    They omit the dialect, which is the current application's. Other arguments must be hashable:
    each combination is compiled once, which takes a hundred times as long as running it.
    """

    def compiled(dialect: Dialect, *args: P.args, **kwargs: P.kwargs) -> Statement:
        return Statement(build(dialect, *args, **kwargs), dialect)

    cached = cast(Callable[Concatenate[Dialect, P], Statement], lru_cache(MAX_VARIANTS)(compiled))

    @wraps(build)
    def current(*args: P.args, **kwargs: P.kwargs) -> Statement:
        return cached(current_engine().dialect, *args, **kwargs)

    return current


Run = Callable[[Statement, dict[str, Any]], Row | None]
"""A function that runs a statement: `read`, `write`, or one from `within`."""


class _Local(threading.local):
    """State of a thread: the number of statements it has run."""

    statements = 0


_local = _Local()


def statement_count() -> int:
    """Return how many statements this thread has run."""
    return _local.statements


def read(statement: Statement, params: Mapping[str, Any]) -> Row | None:
    """Run a statement that only reads.

    It retries once if the connection is broken, as after a restart of the database.
    """
    try:
        return _autocommit(statement, params)
    except DBAPIError as error:
        if not error.connection_invalidated:
            raise
        return _autocommit(statement, params)


def write(statement: Statement, params: Mapping[str, Any]) -> Row | None:
    """Run a statement that writes, in its own transaction."""
    row = _autocommit(statement, params)
    _has_written()
    return row


def one(statement: Statement, params: dict[str, Any], run: Run = read) -> Row:
    """Run a statement that must return a row, and return that row.

    Raises:
        NoResultFound: the statement returned no row.
    """
    row = run(statement, params)
    if row is None:
        raise NoResultFound(statement.sql)
    return row


def scalar(statement: Statement, params: dict[str, Any], run: Run = read) -> Any:
    """Run a statement that must return a row of one value, and return that value."""
    (value,) = one(statement, params, run)
    return value


def _autocommit(statement: Statement, params: Mapping[str, Any]) -> Row | None:
    """Run a statement on this thread's connection."""
    engine = current_engine()
    connection = own_connection(engine)
    try:
        return retry_while_locked(partial(statement.run, connection, params))
    except DBAPIError as error:
        if error.connection_invalidated:
            discard(engine)
        raise


@contextmanager
def transaction() -> Iterator[Connection]:
    """Begin a transaction, and commit it at the end or roll it back on an exception.

    On SQLite, it takes the write lock at once.
    """
    with db.engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            begin_immediate(connection)
        yield connection
    _has_written()


def within(connection: Connection) -> Run:
    """Return a function that runs statements in the transaction of `connection`."""
    return lambda statement, params: statement.run(connection, params)


def _has_written() -> None:
    """Let the current session, if any, see what statements have written; nothing runs again now."""
    blocking.allow()
    if db.session.registry.has():
        db.session.expire_all()


def expunge(model: type[Base], ident: object) -> None:
    """Remove a row that is being deleted from the current session, if any."""
    if db.session.registry.has():
        instance = db.session.identity_map.get(identity_key(model, ident))
        if instance is not None:
            db.session.expunge(instance)
