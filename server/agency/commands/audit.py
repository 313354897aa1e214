"""The command `flask audit`, which prints the audit log."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import click
import orjson
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy import Row, select

from agency.accounts import lookup
from agency.audit.models import AuditEntry
from agency.database import Base, db
from agency.monitoring.preflight import check_migrated
from agency.validation import LARGEST

DEFAULT_LIMIT = 50
"""The number of entries shown by default."""


class Timestamp(click.ParamType[int]):
    """An ISO 8601 date or time, in UTC unless it has a time zone. Milliseconds since 1970."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Parse an argument of the command line."""
        try:
            moment = datetime.fromisoformat(value)
            return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
        except (ValueError, OverflowError):
            self.fail("must be written like 2100-05-01 or 2100-05-01T18:00:00Z", param, ctx)


@click.command("audit")
@click.option("--table", "tables", multiple=True, help="Only changes to this table. Repeatable.")
@click.option("--row", help="Only changes to the row with this id; use with --table.")
@click.option("--account", help="Only changes by this account: its id or email.")
@click.option("--since", type=Timestamp(), help="Only changes since this date or time, in UTC.")
@click.option(
    "--limit",
    type=click.IntRange(1, LARGEST),
    default=DEFAULT_LIMIT,
    show_default=True,
    help="The number of entries.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per line.")
@with_appcontext
def audit(
    tables: tuple[str, ...],
    row: str | None,
    account: str | None,
    since: int | None,
    limit: int,
    as_json: bool,
) -> None:
    """Print who changed what and when, latest last.

    The database writes the log in the transaction of each change, and refuses to change it. Each
    entry has the time, the author (an account's id, `anybody` for requests that need no token, a
    command line or another program), the request's id, the table, the row's id, and the values
    before and after: only the changed ones for an update. Secrets are never logged.
    """
    check_migrated(current_app)
    for name in tables:
        if name not in Base.metadata.tables:
            raise click.BadParameter(f"no table is called {name}", param_hint="--table")
    entries = AuditEntry.__table__
    query = select(entries).order_by(entries.c.id.desc()).limit(limit)
    if tables:
        query = query.where(entries.c.table_name.in_(tables))
    if row is not None:
        query = query.where(entries.c.row_id == row)
    if account is not None:
        query = query.where(entries.c.account_id == _account_id(account))
    if since is not None:
        query = query.where(entries.c.at >= since)
    found: Sequence[Row[Any]] = db.session.execute(query).all()
    for entry in reversed(found):
        click.echo(_json(entry) if as_json else _line(entry))


def _account_id(account: str) -> int:
    """Return the id of an account given by its id or email. Deleted accounts only have an id."""
    if account.isascii() and account.isdecimal() and int(account) <= LARGEST:
        return int(account)
    found = lookup.find_by_email(account)
    if found is None:
        raise click.BadParameter(f"no account has the email {account}", param_hint="--account")
    return found.id


def _json(entry: Row[Any]) -> bytes:
    content = {
        "id": entry.id,
        "at": _time(entry.at),
        "account_id": entry.account_id,
        "subject": entry.subject,
        "request_id": entry.request_id,
        "table": entry.table_name,
        "row": entry.row_id,
        "action": entry.action,
        "old": _values(entry.old_values),
        "new": _values(entry.new_values),
    }
    return orjson.dumps(content, option=orjson.OPT_SORT_KEYS)


def _line(entry: Row[Any]) -> str:
    who = entry.subject if entry.account_id is None else f"account {entry.account_id}"
    what = " ".join(part for part in (entry.action, entry.table_name, entry.row_id) if part)
    old, new = _values(entry.old_values) or {}, _values(entry.new_values) or {}
    changes = (
        f"{name}: {_text(old[name])} → {_text(new[name])}"
        if name in old and name in new
        else f"{name}: {_text({**old, **new}[name])}"
        for name in sorted({**old, **new})
    )
    # Escaped, so that text from users can't break the line or move the cursor of the terminal.
    request = f" [{entry.request_id}]" if entry.request_id else ""
    head = _visible(f"{_time(entry.at)}  {who}{request}  {what}")
    return f"{head}  {', '.join(changes)}".rstrip()


def _text(value: Any) -> str:
    return _visible(orjson.dumps(value).decode())


def _visible(text: str) -> str:
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _values(text: str | None) -> Any:
    return None if text is None else orjson.loads(text)


def _time(milliseconds: int) -> str:
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
