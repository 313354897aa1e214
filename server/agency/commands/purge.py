"""The command `flask purge`, which deletes expired data and old entries of the audit log."""

import time
from datetime import UTC, datetime

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy import ColumnElement, Table, delete, select, tuple_

from agency.audit import summaries
from agency.audit.author import maintenance
from agency.audit.models import AuditEntry
from agency.commands.audit import Timestamp
from agency.database import Base, Expiry
from agency.monitoring.preflight import check_migrated
from agency.sql.statements import transaction

BATCH = 1_000
"""The number of rows deleted in one transaction; others can write in between."""


@click.command("purge")
@click.option(
    "--audit-before",
    type=Timestamp(),
    help="Also delete entries of the audit log from before this date or time, in UTC.",
)
@with_appcontext
def purge(audit_before: int | None) -> None:
    """Delete expired data and print the number of rows.

    Expired data is: responses kept for an Idempotency-Key (after two days), codes to reset a
    password, counts of attempts, and mail that couldn't be sent for 30 days. Mail is deleted when
    it is sent. You can run this command at any time, while the server runs.

    The audit log is kept unless you use --audit-before. Entries from before that date are deleted
    for good, and the purge itself gets an entry.
    """
    check_migrated(current_app)
    now = time.time()
    if audit_before is not None and audit_before > now * 1000:
        raise click.BadParameter("must not be in the future", param_hint="--audit-before")
    for table in Base.metadata.sorted_tables:
        expiry: Expiry | None = table.info.get("expires")
        if expiry is not None:
            is_expired = table.c[expiry.column] <= int(now) - expiry.seconds
            click.echo(f"{table.name}: {_delete(table, is_expired):,} expired")
    if audit_before is not None:
        table = AuditEntry.__table__
        deleted = _delete(table, table.c.at < audit_before)
        day = datetime.fromtimestamp(audit_before / 1000, UTC).isoformat()
        with transaction() as connection, summaries.summarized(connection) as add_entry:
            add_entry(table.name, "purge", {"before": day, "rows": deleted})
        click.echo(f"{table.name}: {deleted:,} from before {day}")


def _delete(table: Table, condition: ColumnElement[bool]) -> int:
    """Delete rows in batches, and return their number."""
    key = list(table.primary_key)
    found = select(*key).where(condition).limit(BATCH)
    # The condition is repeated, because a row may have been renewed since the subquery found it.
    batch = delete(table).where(condition, tuple_(*key).in_(found))
    deleted = 0
    while True:
        with transaction() as connection, maintenance(connection):
            count = connection.execute(batch).rowcount
        deleted += count
        if count < BATCH:
            return deleted
