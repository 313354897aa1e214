"""Attempt counters in the database, shared by all processes.

The class has the methods of a storage of the limits package, so it can stand in for Redis.
"""

import time

from sqlalchemy import bindparam, case, delete, select
from sqlalchemy.engine import Dialect

from agency.accounts.models import Attempts
from agency.sql import rows
from agency.sql.statements import Clause, read, scalar, statement, write


class DatabaseStorage:
    """Counters in the `attempts` table, each with its expiry."""

    def incr(self, key: str, expiry: int) -> int:
        """Increment a counter and return its value. It expires `expiry` seconds after it starts."""
        now = int(time.time())
        params = {"key": key, "expires_at": now + expiry, "now": now}
        count: int = scalar(_count_up(), params, write)
        if count == 1:
            write(rows.delete_expired(Attempts), {"now": now})
        return count

    def get_expiry(self, key: str) -> float:
        """Return when a counter expires, in seconds since 1970."""
        row = read(_select_expiry(), {"key": key})
        return row[0] if row else time.time()

    def clear(self, key: str) -> None:
        """Reset a counter."""
        write(_delete_count(), {"key": key})


@statement
def _count_up(dialect: Dialect) -> Clause:
    """Increment the counter of a key, or start at 1 if it is missing or expired."""
    table = Attempts.__table__.c
    row = {"count": 1, **rows.params(("key", "expires_at"))}
    added = rows.upsert(dialect, Attempts).values(row)
    is_expired = table.expires_at <= bindparam("now", type_=table.expires_at.type)
    updated = {
        "count": case((is_expired, 1), else_=table.count + 1),
        "expires_at": case((is_expired, added.excluded.expires_at), else_=table.expires_at),
    }
    counted = added.on_conflict_do_update(index_elements=[table.key], set_=updated)
    return counted.returning(table.count)


@statement
def _select_expiry(dialect: Dialect) -> Clause:
    """Select the expiry of a counter."""
    return select(Attempts.expires_at).where(Attempts.key == bindparam("key"))


@statement
def _delete_count(dialect: Dialect) -> Clause:
    """Delete the counter of a key."""
    return delete(Attempts).where(Attempts.key == bindparam("key"))
