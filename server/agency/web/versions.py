"""Versions of the database: values that differ after each commit, by whatever program.

SQLite tells a connection whether another one has committed since it last asked (`PRAGMA
data_version`), in this process, in another or in the `sqlite3` shell. That takes 2 µs.

PostgreSQL's current snapshot lists the transactions that haven't ended, so it differs after each
commit of one that has written. That takes a thread and a round trip, so it pays only for responses
that take long.
"""

from typing import Any

from flask import Flask
from sqlalchemy import Engine, Text, cast, func, select
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError

from agency.sql.statements import Clause, scalar, statement


class SQLiteVersion:
    """The version of an SQLite database, asked for on a connection that never writes."""

    def __init__(self, engine: Engine) -> None:
        pooled = engine.raw_connection()
        connection: Any = pooled.dbapi_connection
        pooled.detach()
        connection.execute("PRAGMA busy_timeout = 0")
        self._connection = connection
        self._error = engine.dialect.loaded_dbapi.Error

    def __call__(self) -> object:
        """Return the version; None if it can't be read."""
        try:
            return self._connection.execute("PRAGMA data_version").fetchone()[0]
        except self._error:
            return None

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def postgresql_version(app: Flask) -> object:
    """Return the version of a PostgreSQL database; None if it can't be read."""
    with app.app_context():
        try:
            return scalar(_snapshot(), {})
        except DBAPIError:
            return None


@statement
def _snapshot(dialect: Dialect) -> Clause:
    """Select the current snapshot."""
    return select(cast(func.pg_current_snapshot(), Text))
