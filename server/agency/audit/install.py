"""Putting the triggers of the audit log into a database, and finding out whether they are there."""

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
    """Let the app's connections tell who is at work; `db.create_all()` makes triggers, too."""
    author.set_up(app)


def install(connection: Connection, metadata: MetaData = Base.metadata) -> None:
    """Make the triggers what the models want; where they are that already, nothing happens."""
    for statement in lacking(connection, metadata):
        connection.exec_driver_sql(statement)


def uninstall(connection: Connection) -> None:
    """Remove all triggers of the log."""
    for name, _, table in _existing(connection):
        connection.exec_driver_sql(_drop(connection, name, table))


def lacking(connection: Connection, metadata: MetaData = Base.metadata) -> list[str]:
    """The statements that `install` has to run, none where all is as it should be."""
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
    """All triggers by name, for the tables that there are by now, or by then in a downgrade."""
    inspector, dialect = inspect(connection), connection.dialect
    there = set(inspector.get_table_names())
    if triggers.LOG not in there:
        return {}
    wanted = triggers.of_log(dialect)
    for table in metadata.sorted_tables:
        if table.name in there and is_logged(table):
            stored = {column["name"] for column in inspector.get_columns(table.name)}
            names = [column.name for column in table.c if column.name in stored]
            wanted |= triggers.of_table(dialect, table, names)
    return wanted


def _existing(connection: Connection) -> list[tuple[str, str, str]]:
    """Name, definition and table of each trigger of ours."""
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
    # SQLite drops a table by deleting its rows, of which the log would have to tell.
    uninstall(connection)
