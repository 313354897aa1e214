"""The table of the audit log, and the rules for which tables and columns it covers."""

from sqlalchemy import String, Table, Text
from sqlalchemy.orm import Mapped, mapped_column

from agency.database import Base

EXTERNAL = "beside the application"
"""The subject of a change by another program, such as the database's own shell."""

SECRET = "(secret)"  # noqa: S105 - a placeholder
"""Replaces secret values in the log."""


class AuditEntry(Base):
    """A change to a row. The table is append-only: triggers refuse updates and deletes.

    It has no foreign keys, so entries outlive the accounts they name. It has no index besides the
    primary key, because every write would pay for it and the log is rarely read.
    """

    __tablename__ = "audit_entries"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[int] = mapped_column(doc="Milliseconds since 1970, UTC")
    account_id: Mapped[int | None] = mapped_column(doc="The account that made the change, if any")
    subject: Mapped[str | None] = mapped_column(Text, doc="Who made the change, if no account")
    request_id: Mapped[str | None] = mapped_column(
        Text, doc="The request that made the change, if any"
    )
    table_name: Mapped[str] = mapped_column(String(64))
    row_id: Mapped[str | None] = mapped_column(
        Text, doc="The row's primary key; several columns are joined by commas"
    )
    action: Mapped[str] = mapped_column(String(16), doc="insert, update, delete or truncate")
    old_values: Mapped[str | None] = mapped_column(
        Text, doc="Old values as JSON; only changed ones for an update"
    )
    new_values: Mapped[str | None] = mapped_column(
        Text, doc="New values as JSON; only changed ones for an update"
    )


def is_logged(table: Table) -> bool:
    """Return whether changes to the table are logged: not if its rows expire.

    Rows that expire (codes, mail, responses kept for a retry) serve a change that is itself logged,
    and many of them are secret.
    """
    return table.name != AuditEntry.__tablename__ and "expires" not in table.info


def is_secret(table: Table, name: str) -> bool:
    """Return whether the log must hide the values of the column."""
    column = table.c[name]
    return "secret" in column.info or column.type.python_type is bytes
