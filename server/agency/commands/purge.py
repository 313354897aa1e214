"""`flask purge`: removes what has expired, and on demand old entries of the audit log."""

import time
from datetime import UTC, datetime

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy import ColumnElement, Table, delete, select, tuple_

from agency.audit import summaries
from agency.audit.author import maintenance
from agency.audit.models import AuditEntry
from agency.commands.audit import Moment
from agency.database import Base, Expiry
from agency.monitoring.preflight import NotReady, check_migrated
from agency.sql.statements import transaction

BATCH = 1_000
"""How many rows one transaction removes: others write in between."""


@click.command("purge")
@click.option(
    "--audit-before",
    type=Moment(),
    help="Remove entries of the audit log from before this day or instant (UTC), too.",
)
@with_appcontext
def purge(audit_before: int | None) -> None:
    """Remove what has expired, and say how much.

    That is: answers kept for an Idempotency-Key (after two days), codes to reset a password, counts
    of tries, and mail that nobody has sent for 30 days; mail that is sent is gone already. It may
    be run at any time, as often as you like, while the server runs.

    The audit log is left alone unless --audit-before names a date in the past. Then its entries
    from before are gone for good, and an entry tells of that.
    """
    try:
        check_migrated(current_app)
    except NotReady as problem:
        raise click.ClickException(str(problem)) from None
    now = time.time()
    if audit_before is not None and audit_before > now * 1000:
        raise click.BadParameter("must not be in the future", param_hint="--audit-before")
    for table in Base.metadata.sorted_tables:
        expiry: Expiry | None = table.info.get("expires")
        if expiry is not None:
            over = table.c[expiry.column] <= int(now) - expiry.seconds
            click.echo(f"{table.name}: {_remove(table, over):,} expired")
    if audit_before is not None:
        table = AuditEntry.__table__
        removed = _remove(table, table.c.at < audit_before)
        day = datetime.fromtimestamp(audit_before / 1000, UTC).isoformat()
        with transaction() as connection, summaries.summarized(connection) as note:
            note(table.name, "purge", {"before": day, "rows": removed})
        click.echo(f"{table.name}: {removed:,} from before {day}")


def _remove(table: Table, condition: ColumnElement[bool]) -> int:
    """Remove the rows batch by batch, and return how many there were."""
    key = list(table.primary_key)
    some = select(*key).where(condition).limit(BATCH)
    # Said twice, as a row may have been renewed since it was found.
    batch = delete(table).where(condition, tuple_(*key).in_(some))
    removed = 0
    while True:
        with transaction() as connection, maintenance(connection):
            count = connection.execute(batch).rowcount
        removed += count
        if count < BATCH:
            return removed
