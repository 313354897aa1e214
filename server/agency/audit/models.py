"""The table of the audit log, and which tables it tells of."""

from sqlalchemy import String, Table, Text
from sqlalchemy.orm import Mapped, mapped_column

from agency.database import Base

BESIDE = "beside the application"
"""The subject of a change that came by another program, such as a database's own shell."""

SECRET = "(secret)"  # noqa: S105 - what stands in the place of one
"""What the log has in the place of a value that nobody may read there."""


class AuditEntry(Base):
    """That a row was changed. Entries are only ever added: triggers refuse all else.

    There is no foreign key: what an account has done stays known when the account is gone. Nor is
    there an index but the key's: each write would pay for it, and it is seldom that somebody asks.
    """

    __tablename__ = "audit_entries"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[int] = mapped_column(doc="Milliseconds since 1970, UTC")
    account_id: Mapped[int | None] = mapped_column(doc="The account that did it, if one did")
    subject: Mapped[str | None] = mapped_column(Text, doc="Who did it, if no account")
    request_id: Mapped[str | None] = mapped_column(
        Text, doc="The request that did it, if it has one"
    )
    table_name: Mapped[str] = mapped_column(String(64))
    row_id: Mapped[str | None] = mapped_column(
        Text, doc="The row's key; commas join several columns"
    )
    action: Mapped[str] = mapped_column(String(16), doc="insert, update, delete or truncate")
    old_values: Mapped[str | None] = mapped_column(
        Text, doc="JSON: what was; of an update, changed"
    )
    new_values: Mapped[str | None] = mapped_column(Text, doc="JSON: what is; of an update, changed")


def is_logged(table: Table) -> bool:
    """Whether changes of the table are logged: of all but those whose rows expire.

    What expires (a code, a mail, an answer that is kept for a retry) is a means to a change that is
    logged itself, and much of it is secret.
    """
    return table.name != AuditEntry.__tablename__ and "expires" not in table.info


def is_secret(table: Table, name: str) -> bool:
    """Whether the log must not have what stands in the column."""
    column = table.c[name]
    return "secret" in column.info or column.type.python_type is bytes
