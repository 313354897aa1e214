"""Entries of the audit log that each cover many rows."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import orjson
from sqlalchemy import Connection, insert

from agency.audit import author
from agency.audit.models import AuditEntry

AddEntry = Callable[[str, str, dict[str, Any] | None], None]
"""Adds an entry: the name of the table, the action, and a summary such as a number of rows."""


@contextmanager
def summarized(connection: Connection) -> Iterator[AddEntry]:
    """Log the transaction of `connection` with the entries that you add, not row by row."""
    current = author.current()

    def add_entry(table: str, action: str, summary: dict[str, Any] | None) -> None:
        entry = {
            "at": time.time_ns() // 1_000_000,
            "account_id": current.account_id,
            "subject": current.subject,
            "request_id": current.request_id,
            "table_name": table,
            "action": action,
            "new_values": summary and orjson.dumps(summary).decode(),
        }
        connection.execute(insert(AuditEntry).values(entry))

    with author.maintenance(connection):
        yield add_entry
