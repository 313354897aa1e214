"""Which rows a reset replaces, and removing them."""

from sqlalchemy import Connection, Table, exists, select, text

from agency.casting.models import Actor, Movie
from agency.database import db
from agency.funcster.models import Member
from agency.guests.models import Event
from agency.rest.idempotency import IdempotencyKey
from agency.seed import snippets
from agency.travel.models import Planet, Scientist

SEEDED = (Planet, Scientist, Actor, Movie, Event, Member)
"""The models that are seeded first: the rows of all others that are seeded refer to theirs."""


def tables() -> list[Table]:
    """The tables whose rows a reset replaces, in the order in which they can be emptied.

    They follow from the models: those of `SEEDED`, and every table that refers to one of these.
    """
    known = db.metadata.sorted_tables
    replaced = {model.__table__ for model in SEEDED}
    for table in known:
        if any(key.column.table in replaced for key in table.foreign_keys):
            replaced.add(table)
    return [table for table in reversed(known) if table in replaced]


def is_needed() -> bool:
    """Whether there are rows that would have to be replaced."""
    # Of its own, as a transaction that goes on would keep what seeds from emptying the tables.
    with db.engine.connect() as connection:
        return any(connection.scalar(select(exists().select_from(table))) for table in tables())


def empty(connection: Connection) -> list[str]:
    """Empty the tables, let ids count from 1 again, and return the tables' names."""
    snippets.forget_accounts(connection)
    # An answer that is kept for an Idempotency-Key tells of rows that are gone now.
    names = [table.name for table in (*tables(), IdempotencyKey.__table__)]
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"TRUNCATE {', '.join(names)} RESTART IDENTITY"))
        return names
    for name in names:
        connection.execute(text(f"DELETE FROM {name}"))  # noqa: S608 - our own names
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": name})
    return names
