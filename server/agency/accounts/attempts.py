"""How often something was tried within a while, counted in our database for all processes.

It has the methods that a storage of the package limits has, of which Redis's does the same there.
"""

import time

from sqlalchemy import bindparam, case, delete, select
from sqlalchemy.engine import Dialect

from agency.accounts.models import Attempts
from agency.sql import rows
from agency.sql.statements import Clause, read, scalar, statement, write


class DatabaseCounts:
    """Counts in the table of attempts, each until its while is over."""

    def incr(self, key: str, expiry: int) -> int:
        """Count once more, and return how often that was within `expiry` seconds of the first."""
        now = int(time.time())
        params = {"key": key, "expires_at": now + expiry, "now": now}
        count: int = scalar(_count_up(), params, write)
        if count == 1:
            write(rows.delete_expired(Attempts), {"now": now})
        return count

    def get_expiry(self, key: str) -> float:
        """When the while of the key is over, in seconds since 1970."""
        row = read(_select_end(), {"key": key})
        return row[0] if row else time.time()

    def clear(self, key: str) -> None:
        """Begin to count anew."""
        write(_delete_count(), {"key": key})


@statement
def _count_up(dialect: Dialect) -> Clause:
    """Add 1 to the count of a key, or begin at 1 where there is none or its while is over."""
    table = Attempts.__table__.c
    row = {"count": 1, **rows.params(("key", "expires_at"))}
    added = rows.upsert(dialect, Attempts).values(row)
    is_over = table.expires_at <= bindparam("now", type_=table.expires_at.type)
    again = {
        "count": case((is_over, 1), else_=table.count + 1),
        "expires_at": case((is_over, added.excluded.expires_at), else_=table.expires_at),
    }
    counted = added.on_conflict_do_update(index_elements=[table.key], set_=again)
    return counted.returning(table.count)


@statement
def _select_end(dialect: Dialect) -> Clause:
    """Select when the while of a key is over."""
    return select(Attempts.expires_at).where(Attempts.key == bindparam("key"))


@statement
def _delete_count(dialect: Dialect) -> Clause:
    """Delete the count of a key."""
    return delete(Attempts).where(Attempts.key == bindparam("key"))
