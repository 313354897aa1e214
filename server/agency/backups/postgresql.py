"""Backups of PostgreSQL: archives of pg_dump, which pg_restore can read without us, too."""

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
    bring_up_to_date,
    check_restored,
    check_revision,
    of_database,
    take_down,
)

MAGIC = b"PGDMP"
NAME = re.compile(rb'([^ ."]+)"? \(')
"""What a COPY statement calls the table: the last part of its name, before the columns."""
SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def dump(engine: Engine, path: Path) -> Contents:
    """Write what the database holds at one moment to the empty file at `path`.

    Raises:
        BackupError: there is no pg_dump that is new enough, or it failed.
    """
    with engine.connect().execution_options(**SNAPSHOT) as connection:
        snapshot = connection.execute(text("SELECT pg_export_snapshot()")).scalar_one()
        program = programs.fitting("pg_dump", _major(connection))
        # The transaction stays open meanwhile, so that it is the same moment for both.
        programs.run(
            engine,
            program,
            "--format=custom",
            "--no-password",
            f"--snapshot={snapshot}",
            f"--file={path}",
        )
        return of_database(connection)


def read(path: Path) -> Contents:
    """What the backup at `path` holds, read to its end.

    Raises:
        BackupError: the file is damaged, or no backup of ours.
    """
    rows: dict[str, int] = {}
    heads: list[str] = []
    with programs.script(path) as lines:
        for statement, copied in programs.parts(lines):
            if copied is None:
                continue
            name = NAME.findall(statement)[0].decode()
            if name == VERSIONS:
                heads = [row.decode().strip() for row in copied]
            else:
                rows[name] = sum(1 for _ in copied)
    if not heads:
        raise BackupError("The file is an archive of pg_dump, but no backup of this application")
    return Contents(",".join(sorted(heads)), dict(sorted(rows.items())))


def load(path: Path, engine: Engine) -> Contents:
    """Put what is in the backup in the place of all that the database has of ours.

    All of it happens in one transaction: until the end of that the old data is there. The triggers
    of the audit log come after the rows, so that it is restored as it was.

    Raises:
        BackupError: the backup is damaged or not ours, or the database refuses it.
    """
    before = read(path)
    check_revision(before)
    try:
        with engine.connect() as connection, connection.begin():
            take_down(connection)
            with programs.script(path) as lines:
                _play(connection, lines)
            # The script has made the session's settings its own.
            connection.execute(text("RESET ALL"))
            bring_up_to_date(connection)
            contents = check_restored(connection, before)
            # The planner knows nothing of new tables until they are counted.
            connection.execute(text("ANALYZE"))
            return contents
    except DBAPIError as error:
        raise BackupError(f"PostgreSQL says: {_first_line(error.orig)}") from None


def _play(connection: Connection, lines: Any) -> None:
    """Run a script of pg_restore, the rows of its COPY statements included."""
    driver: Any = connection.connection.driver_connection
    errors = connection.dialect.loaded_dbapi.Error
    with driver.cursor() as cursor:
        try:
            for statement, rows in programs.parts(lines):
                if rows is None:
                    cursor.execute(sql.SQL(statement.decode()), prepare=False)
                    continue
                with cursor.copy(sql.SQL(statement.decode())) as copy:
                    for row in rows:
                        copy.write(row)
        except errors as error:
            raise BackupError(f"PostgreSQL says: {_first_line(error)}") from None


def _major(connection: Connection) -> int:
    version: str = connection.execute(text("SHOW server_version_num")).scalar_one()
    return int(version) // 10_000


def _first_line(error: object) -> str:
    # What follows the first line may have a row's values in it.
    return str(error).strip().splitlines()[0]
