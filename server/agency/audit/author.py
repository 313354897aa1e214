"""Who is at work: told to the triggers by which the database writes the audit log.

On SQLite the triggers call a function, which each connection of ours has. On PostgreSQL they read a
setting of the transaction, which the statement that changes something sets on its way.
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
"""The setting of PostgreSQL that has the author as JSON."""

PARAMETER = "agency_author"

SQLITE_FUNCTION = "sqlite_compileoption_get"
"""A trigger may only call what every program that writes to the database has.

Else none but ours could write to it any more, the `sqlite3` shell included. This one is a built-in
function, which answers NULL for a negative number; on our connections it tells who is at work.
"""

SYSTEM = "system"


class Author(NamedTuple):
    """Who is at work."""

    account_id: int | None = None
    subject: str | None = None
    """Who it is, if no account."""
    request_id: str | None = None
    maintenance: int | None = None
    """1 where nothing is logged, and the log itself may be purged."""


FIELDS = {name: f"{SQLITE_FUNCTION}({-number})" for number, name in enumerate(Author._fields, 1)}
"""What gives the members of the author in SQLite's SQL."""

_maintenance: ContextVar[bool] = ContextVar("maintenance", default=False)


def set_up(app: Flask) -> None:
    """Let the connections of the app's engine tell who is at work."""
    app.extensions["agency-operator"] = SYSTEM
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            event.listen(db.engine, "connect", _add_function)


def of_requests(app: Flask, find: Callable[[], Author]) -> None:
    """Let `find` say who sends the current request."""
    app.extensions["agency-author"] = find


def of_commands(app: Flask, operator: str) -> None:
    """Say who is at work where there is no request."""
    app.extensions["agency-operator"] = operator


def current() -> Author:
    """Who is at work now."""
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
    """Log nothing of what is done in the transaction of `connection`, and let it purge the log."""
    token = _maintenance.set(True)
    try:
        _tell(connection, setting())
        yield
    finally:
        _maintenance.reset(token)
    _tell(connection, "")


def telling(clause: ClauseElement, dialect: Dialect) -> ClauseElement | None:
    """The statement, made to tell PostgreSQL's triggers who is at work, or None if it need not.

    It gets the parameter PARAMETER and one more column in what it returns. Triggers that are run
    AFTER a statement are run once that is worked out, so that they find it set.
    """
    if dialect.name != "postgresql" or not isinstance(clause, Insert | Update | Delete):
        return None
    if not isinstance(clause.table, Table) or not is_logged(clause.table):
        return None
    name: Any = literal_column(f"'{SETTING}'")
    local: Any = literal_column("true")
    told: Any = func.set_config(name, bindparam(PARAMETER, type_=Text), local)
    return clause.returning(told)


def setting() -> str:
    """Who is at work now, as the setting has it."""
    return orjson.dumps(current()._asdict()).decode()


def _tell(connection: Connection, told: str) -> None:
    if connection.dialect.name == "postgresql":
        sql = text(f"SELECT set_config('{SETTING}', :author, true)")
        connection.execute(sql, {"author": told})


def _add_function(connection: Any, record: Any) -> None:
    author = Author()
    asked_first = -len(FIELDS)

    def member(number: int) -> str | int | None:
        # Each trigger asks for `maintenance` before all else: the rest is of the same author.
        nonlocal author
        if number == asked_first:
            author = current()
        return author[-number - 1] if asked_first <= number < 0 else None

    connection.create_function(SQLITE_FUNCTION, 1, member)


@event.listens_for(db.session, "after_begin")
def _tell_what_a_session_does(session: Session, transaction: Any, connection: Connection) -> None:
    _tell(connection, setting())
