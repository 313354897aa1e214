"""Statements about one row of a model.

The parameter `ident` is its id; other parameters are named after columns.
"""

from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect

from agency.database import Base, Expiry
from agency.sql.statements import Clause, statement

Names = tuple[str, ...]


@statement
def select(dialect: Dialect, model: type[Base], names: Names) -> Clause:
    """Select these columns of the row."""
    return sa.select(*(model.__table__.c[name] for name in names)).where(_named(model))


@statement
def lock(dialect: Dialect, model: type[Base]) -> Clause:
    """Lock the row until the transaction ends, and select its id."""
    return sa.select(model.__table__.c.id).where(_named(model)).with_for_update()


@statement
def insert(dialect: Dialect, model: type[Base], names: Names) -> Clause:
    """Insert a row with these columns."""
    return sa.insert(model.__table__).values(params(names))


@statement
def update(dialect: Dialect, model: type[Base], names: Names) -> Clause:
    """Update these columns of the row."""
    return sa.update(model.__table__).where(_named(model)).values(params(names))


@statement
def delete(dialect: Dialect, model: type[Base]) -> Clause:
    """Delete the row, and return its id."""
    deletion = sa.delete(model.__table__).where(_named(model))
    return deletion.returning(model.__table__.c.id)


@statement
def delete_expired(dialect: Dialect, model: type[Base]) -> Clause:
    """Delete the rows of the model that have expired at the time `now`."""
    expiry: Expiry = model.__table__.info["expires"]
    column = model.__table__.c[expiry.column]
    now = sa.bindparam("now", type_=column.type)
    return sa.delete(model.__table__).where(column <= now - expiry.seconds)


def upsert(dialect: Dialect, model: type[Base]) -> sqlite.Insert:
    """Return the dialect's own INSERT, which supports ON CONFLICT."""
    insert_into: Any = sqlite.insert if dialect.name == "sqlite" else postgresql.insert
    return cast(sqlite.Insert, insert_into(model.__table__))


def params(names: Names) -> dict[str, Any]:
    """Return a parameter for each of these columns."""
    return {name: sa.bindparam(name) for name in names}


def _named(model: type[Base]) -> sa.ColumnElement[bool]:
    return model.__table__.c.id == sa.bindparam("ident")
