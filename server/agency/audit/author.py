"""The author of a change, passed on to the triggers that write the audit log.

On SQLite, triggers call a function that every connection of the application registers. On
PostgreSQL, they read a transaction setting that the changing statement itself sets.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, NamedTuple

import orjson
from flask import Flask, current_app, has_app_context, has_request_context
from sqlalchemy import (
    ClauseElement,
    Connection,
    Delete,
    Insert,
    Table,
    Text,
    Update,
    bindparam,
    event,
    func,
    literal_column,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session

from agency.audit.models import is_logged
from agency.database import db

SETTING = "agency.author"
"""The PostgreSQL setting that holds the author as JSON."""

PARAMETER = "agency_author"

SQLITE_FUNCTION = "sqlite_compileoption_get"
"""The SQLite function that triggers call to read the author.

It must be a built-in one. If triggers called a function of our own, no other program could write to
the database, not even the `sqlite3` shell. The built-in function returns NULL for negative numbers;
connections of the application override it.
"""

SYSTEM = "system"


class Author(NamedTuple):
    """Who makes a change."""

    account_id: int | None = None
    subject: str | None = None
    """The name of an author without an account."""
    request_id: str | None = None
    maintenance: int | None = None
    """1 turns logging off and allows purging the log."""


FIELDS = {name: f"{SQLITE_FUNCTION}({-number})" for number, name in enumerate(Author._fields, 1)}
"""The SQL of each field of the author, on SQLite."""

_maintenance: ContextVar[bool] = ContextVar("maintenance", default=False)


def set_up(app: Flask) -> None:
    """Register the author function on every SQLite connection of the app."""
    app.extensions["agency-operator"] = SYSTEM
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            event.listen(db.engine, "connect", _add_function)


def set_request_author(app: Flask, find: Callable[[], Author]) -> None:
    """Use `find` to look up the author of the current request."""
    app.extensions["agency-author"] = find


def set_operator(app: Flask, operator: str) -> None:
    """Name the author of changes that are made outside of requests."""
    app.extensions["agency-operator"] = operator


def current() -> Author:
    """Return the author of changes made right now."""
    if _maintenance.get():
        return Author(maintenance=1)
    if has_request_context():
        found: Author = current_app.extensions["agency-author"]()
        return found
    if has_app_context():
        return Author(subject=current_app.extensions["agency-operator"])
    return Author(subject=SYSTEM)


@contextmanager
def maintenance(connection: Connection) -> Iterator[None]:
    """Turn logging off in the transaction of `connection`, and allow it to purge the log."""
    token = _maintenance.set(True)
    try:
        _set_author(connection, current_json())
        yield
    finally:
        _maintenance.reset(token)
    _set_author(connection, "")


def with_author(clause: ClauseElement, dialect: Dialect) -> ClauseElement | None:
    """Return the statement with the author for PostgreSQL's triggers, or None if it needs none.

    It has an additional parameter, PARAMETER, and an additional RETURNING column that sets the
    author. PostgreSQL evaluates RETURNING before it runs AFTER triggers, so they see the author.
    """
    if dialect.name != "postgresql" or not isinstance(clause, Insert | Update | Delete):
        return None
    if not isinstance(clause.table, Table) or not is_logged(clause.table):
        return None
    name: Any = literal_column(f"'{SETTING}'")
    local: Any = literal_column("true")
    set_author: Any = func.set_config(name, bindparam(PARAMETER, type_=Text), local)
    return clause.returning(set_author)


def current_json() -> str:
    """Return the current author as JSON, for SETTING."""
    return orjson.dumps(current()._asdict()).decode()


def _set_author(connection: Connection, author: str) -> None:
    if connection.dialect.name == "postgresql":
        sql = text(f"SELECT set_config('{SETTING}', :author, true)")
        connection.execute(sql, {"author": author})


def _add_function(connection: Any, record: Any) -> None:
    author = Author()
    first_read = -len(FIELDS)

    def field(number: int) -> str | int | None:
        # Every trigger reads `maintenance` first; the fields it reads next are of the same author.
        nonlocal author
        if number == first_read:
            author = current()
        return author[-number - 1] if first_read <= number < 0 else None

    connection.create_function(SQLITE_FUNCTION, 1, field)


@event.listens_for(db.session, "after_begin")
def _set_author_of_session(session: Session, transaction: Any, connection: Connection) -> None:
    _set_author(connection, current_json())
