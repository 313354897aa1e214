"""Entries of the audit log that stand for many rows at once."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import orjson
from sqlalchemy import Connection, insert

from agency.audit import author
from agency.audit.models import AuditEntry

Note = Callable[[str, str, dict[str, Any] | None], None]
"""Adds an entry: the table's name, what was done (a word), and how much."""


@contextmanager
def summed_up(connection: Connection) -> Iterator[Note]:
    """Log what is done in the transaction of `connection` by these notes, not row by row."""
    who = author.current()

    def note(table: str, action: str, done: dict[str, Any] | None) -> None:
        entry = {
            "at": time.time_ns() // 1_000_000,
            "account_id": who.account_id,
            "subject": who.subject,
            "request_id": who.request_id,
            "table_name": table,
            "action": action,
            "new_values": done and orjson.dumps(done).decode(),
        }
        connection.execute(insert(AuditEntry).values(entry))

    with author.maintenance(connection):
        yield note
