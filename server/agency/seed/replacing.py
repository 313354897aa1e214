"""The tables whose rows `seed.py --reset` replaces, derived from the models."""

from sqlalchemy import Connection, Table, exists, select, text

from agency.casting.models import Actor, Movie
from agency.database import db
from agency.funcster.models import Member
from agency.guests.models import Event
from agency.rest.idempotency import IdempotencyKey
from agency.seed import snippets
from agency.travel.models import Planet, Scientist

SEEDED = (Planet, Scientist, Actor, Movie, Event, Member)
"""The models that are seeded first. The rows of all other seeded tables refer to them."""


def tables() -> list[Table]:
    """List the tables of `SEEDED` and all tables that refer to them, in the order to empty them."""
    known = db.metadata.sorted_tables
    replaced = {model.__table__ for model in SEEDED}
    for table in known:
        if any(key.column.table in replaced for key in table.foreign_keys):
            replaced.add(table)
    return [table for table in reversed(known) if table in replaced]


def is_needed() -> bool:
    """Return whether any of these tables has rows."""
    # On a connection of its own: an open transaction would keep the tables from being truncated.
    with db.engine.connect() as connection:
        return any(connection.scalar(select(exists().select_from(table))) for table in tables())


def empty(connection: Connection) -> list[str]:
    """Empty the tables, restart their ids at 1, and return the names of the tables."""
    snippets.delete_accounts(connection)
    # The responses stored for an Idempotency-Key are about rows that no longer exist.
    names = [table.name for table in (*tables(), IdempotencyKey.__table__)]
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"TRUNCATE {', '.join(names)} RESTART IDENTITY"))
        return names
    for name in names:
        connection.execute(text(f"DELETE FROM {name}"))  # noqa: S608 - our own names
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": name})
    return names
