"""Delete the rows that a reset replaces."""

from sqlalchemy import Connection, Table, exists, select, text

from agency.casting.models import Actor, Movie
from agency.database import db
from agency.funcster.models import Member
from agency.guests.models import Event
from agency.rest.idempotency import IdempotencyKey
from agency.seed import snippets
from agency.travel.models import Planet, Scientist

SEEDED = (Planet, Scientist, Actor, Movie, Event, Member)
"""The roots of the seed data: all other seeded tables refer to one of these models."""


def tables() -> list[Table]:
    """Return the tables whose rows a reset replaces, in an order in which they can be emptied.

    These are the tables of `SEEDED`, and all that refer to one of them, directly or indirectly.
    """
    known = db.metadata.sorted_tables
    replaced = {model.__table__ for model in SEEDED}
    for table in known:
        if any(key.column.table in replaced for key in table.foreign_keys):
            replaced.add(table)
    return [table for table in reversed(known) if table in replaced]


def is_needed() -> bool:
    """Return whether there are rows to replace."""
    # A session would keep a transaction open, which blocks the seeding from emptying the tables.
    with db.engine.connect() as connection:
        return any(connection.scalar(select(exists().select_from(table))) for table in tables())


def empty(connection: Connection) -> list[str]:
    """Empty the tables, restart their ids at 1, and return their names."""
    snippets.delete_accounts(connection)
    # Responses stored for an Idempotency-Key describe deleted rows.
    names = [table.name for table in (*tables(), IdempotencyKey.__table__)]
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"TRUNCATE {', '.join(names)} RESTART IDENTITY"))
        return names
    for name in names:
        connection.execute(text(f"DELETE FROM {name}"))  # noqa: S608 - our own names
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": name})
    return names
