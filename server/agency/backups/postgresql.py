"""Backups of PostgreSQL: archives of pg_dump, which pg_restore can also read on its own."""

import re
from pathlib import Path
from typing import Any

from psycopg import sql
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from agency.backups import programs
from agency.backups.contents import (
    VERSIONS,
    BackupError,
    Contents,
    check_restored,
    check_revision,
    drop_all,
    read_contents,
    upgrade,
)

MAGIC = b"PGDMP"
NAME = re.compile(rb'([^ ."]+)"? \(')
"""The name of the table in a COPY statement, without its schema."""
SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def dump(engine: Engine, path: Path) -> Contents:
    """Write a snapshot of the database to the empty file at `path`.

    Raises:
        BackupError: no suitable version of pg_dump was found, or it failed.
    """
    with engine.connect().execution_options(**SNAPSHOT) as connection:
        snapshot = connection.execute(text("SELECT pg_export_snapshot()")).scalar_one()
        program = programs.compatible("pg_dump", _major(connection))
        # The open transaction keeps the snapshot: pg_dump and the counts below see the same data.
        programs.run(
            engine,
            program,
            "--format=custom",
            "--no-password",
            f"--snapshot={snapshot}",
            f"--file={path}",
        )
        return read_contents(connection)


def read(path: Path) -> Contents:
    """Read the backup at `path` to its end, and return what it contains.

    Raises:
        BackupError: the file is damaged, or not a backup of this application.
    """
    rows: dict[str, int] = {}
    heads: list[str] = []
    with programs.script(path) as lines:
        for statement, copied in programs.statements(lines):
            if copied is None:
                continue
            name = NAME.findall(statement)[0].decode()
            if name == VERSIONS:
                heads = [row.decode().strip() for row in copied]
            else:
                rows[name] = sum(1 for _ in copied)
    if not heads:
        raise BackupError("The file is an archive of pg_dump, but not a backup of this application")
    return Contents(",".join(sorted(heads)), dict(sorted(rows.items())))


def load(path: Path, engine: Engine) -> Contents:
    """Replace the application's tables with those of the backup.

    Everything happens in one transaction, so the old data stays until it is committed. The triggers
    of the audit log are installed after the rows, so the log is restored unchanged.

    Raises:
        BackupError: the backup is damaged or of another application, or the database refuses it.
    """
    backup = read(path)
    check_revision(backup)
    try:
        with engine.connect() as connection, connection.begin():
            drop_all(connection)
            with programs.script(path) as lines:
                _run_script(connection, lines)
            # The script changes settings of the session.
            connection.execute(text("RESET ALL"))
            upgrade(connection)
            contents = check_restored(connection, backup)
            # The planner has no statistics for new tables yet.
            connection.execute(text("ANALYZE"))
            return contents
    except DBAPIError as error:
        raise BackupError(f"PostgreSQL reports: {_first_line(error.orig)}") from None


def _run_script(connection: Connection, lines: Any) -> None:
    """Run a script of pg_restore, including the rows of its COPY statements."""
    driver: Any = connection.connection.driver_connection
    errors = connection.dialect.loaded_dbapi.Error
    with driver.cursor() as cursor:
        try:
            for statement, rows in programs.statements(lines):
                if rows is None:
                    cursor.execute(sql.SQL(statement.decode()), prepare=False)
                    continue
                with cursor.copy(sql.SQL(statement.decode())) as copy:
                    for row in rows:
                        copy.write(row)
        except errors as error:
            raise BackupError(f"PostgreSQL reports: {_first_line(error)}") from None


def _major(connection: Connection) -> int:
    version: str = connection.execute(text("SHOW server_version_num")).scalar_one()
    return int(version) // 10_000


def _first_line(error: object) -> str:
    # The lines after the first may contain values of a row.
    return str(error).strip().splitlines()[0]
