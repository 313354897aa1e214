"""How often something was tried within a while, counted in our database for all processes.

It has the methods that a storage of the package limits has, of which Redis's does the same there.
"""

import time
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, case, delete, literal_column, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect

from agency.accounts.models import Attempts
from agency.database import engine
from agency.sql.statements import Statement, read, write

ONE: Any = literal_column("1")


class _Statements(NamedTuple):
    add: Statement
    end: Statement
    clear: Statement
    expire: Statement


class DatabaseCounts:
    """Counts in the table of attempts, each until its while is over."""

    def incr(self, key: str, expiry: int) -> int:
        """Count once more, and return how often that was within `expiry` seconds of the first."""
        statements, now = _statements(engine().dialect), int(time.time())
        params = {"key": key, "expires_at": now + expiry, "now": now}
        (count,) = write(statements.add, params)  # type: ignore[misc]
        if count == 1:
            write(statements.expire, {"now": now})
        return int(count)

    def get_expiry(self, key: str) -> float:
        """When the while of the key is over, in seconds since 1970."""
        row = read(_statements(engine().dialect).end, {"key": key})
        return row[0] if row else time.time()

    def clear(self, key: str) -> None:
        """Begin to count anew."""
        write(_statements(engine().dialect).clear, {"key": key})


@lru_cache(maxsize=16)
def _statements(dialect: Dialect) -> _Statements:
    table = Attempts.__table__
    ours, now = table.c.key == bindparam("key"), bindparam("now", type_=table.c.expires_at.type)
    insert: Any = sqlite.insert if dialect.name == "sqlite" else postgresql.insert
    added = insert(table).values(
        key=bindparam("key"), count=ONE, expires_at=bindparam("expires_at")
    )
    is_over = table.c.expires_at <= now
    counted = added.on_conflict_do_update(
        index_elements=[table.c.key],
        set_={
            "count": case((is_over, ONE), else_=table.c.count + ONE),
            "expires_at": case((is_over, added.excluded.expires_at), else_=table.c.expires_at),
        },
    ).returning(table.c.count)
    clauses = (
        counted,
        select(table.c.expires_at).where(ours),
        delete(table).where(ours),
        delete(table).where(is_over),
    )
    return _Statements(*(Statement(clause, dialect) for clause in clauses))
