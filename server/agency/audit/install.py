"""Install the triggers of the audit log in a database, and check that they are up to date."""

from typing import Any

from flask import Flask
from sqlalchemy import Connection, MetaData, event, inspect, text

from agency.audit import author, triggers
from agency.audit.models import is_logged
from agency.database import Base

EXISTING = {
    "sqlite": "SELECT name, sql, tbl_name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": """
        SELECT tgname, pg_get_triggerdef(pg_trigger.oid, true), relname
        FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
        WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace
    """,
}
FUNCTIONS = """
    SELECT proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
"""


def set_up(app: Flask) -> None:
    """Set up the audit log on the app's connections; `db.create_all()` installs triggers, too."""
    author.set_up(app)


def install(connection: Connection, metadata: MetaData = Base.metadata) -> None:
    """Create and replace triggers as the models require. Does nothing if they are up to date."""
    for statement in pending(connection, metadata):
        connection.exec_driver_sql(statement)


def uninstall(connection: Connection) -> None:
    """Drop all triggers of the audit log."""
    for name, _, table in _existing(connection):
        connection.exec_driver_sql(_drop(connection, name, table))


def pending(connection: Connection, metadata: MetaData = Base.metadata) -> list[str]:
    """Return the statements that `install` would run; none if the triggers are up to date."""
    found = {name: (sql, table) for name, sql, table in _existing(connection)}
    wanted = _wanted(connection, metadata)
    statements = [
        _drop(connection, name, table)
        for name, (sql, table) in found.items()
        if wanted.get(name) != sql
    ]
    if connection.dialect.name == "postgresql":
        statements += _functions(connection, bool(wanted))
    created = (sql for name, sql in wanted.items() if name not in found or found[name][0] != sql)
    return [*statements, *created]


def _wanted(connection: Connection, metadata: MetaData) -> dict[str, str]:
    """Return the SQL of all triggers by name, for the tables that exist in this revision."""
    inspector, dialect = inspect(connection), connection.dialect
    existing = set(inspector.get_table_names())
    if triggers.LOG not in existing:
        return {}
    wanted = triggers.log_triggers(dialect)
    for table in metadata.sorted_tables:
        if table.name in existing and is_logged(table):
            stored = {column["name"] for column in inspector.get_columns(table.name)}
            names = [column.name for column in table.c if column.name in stored]
            wanted |= triggers.table_triggers(dialect, table, names)
    return wanted


def _existing(connection: Connection) -> list[tuple[str, str, str]]:
    """Return the name, SQL and table of each trigger of the audit log."""
    rows = connection.execute(text(EXISTING[connection.dialect.name]))
    return [(name, sql, table) for name, sql, table in rows if name.startswith("audit_")]


def _functions(connection: Connection, wanted: bool) -> list[str]:
    found: dict[str, str] = dict(connection.execute(text(FUNCTIONS)).all())
    if not wanted:
        return [f"DROP FUNCTION {name}()" for name in triggers.FUNCTIONS if name in found]
    return [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$"
        for name, body in triggers.FUNCTIONS.items()
        if found.get(name) != body
    ]


def _drop(connection: Connection, name: str, table: str) -> str:
    quote = connection.dialect.identifier_preparer.quote
    return f"DROP TRIGGER {name}" + (
        f" ON {quote(table)}" if connection.dialect.name == "postgresql" else ""
    )


@event.listens_for(Base.metadata, "after_create")
def _install(metadata: MetaData, connection: Connection, **kw: Any) -> None:
    install(connection, metadata)


@event.listens_for(Base.metadata, "before_drop")
def _uninstall(metadata: MetaData, connection: Connection, **kw: Any) -> None:
    # SQLite deletes the rows of a table before dropping it, and triggers would log each one.
    uninstall(connection)
