"""What a database or a backup of it holds, and bringing what was restored up to date."""

from collections.abc import Callable
from typing import Any, NamedTuple

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, exists, func, inspect, select, table

from agency.audit import install
from agency.database import Base
from agency.settings import MIGRATIONS

VERSIONS = "alembic_version"
"""The table in which Alembic keeps the database's revision."""


class BackupError(Exception):
    """It can't be done; the message is a sentence that says why, and has no secret in it."""


class Contents(NamedTuple):
    """What must be the same in a database and its backup."""

    revision: str
    """Of the migrations; several heads are joined by commas."""
    rows: dict[str, int]
    """How many each table has, by the name of the table."""

    @property
    def total(self) -> int:
        """How many rows there are in all tables together."""
        return sum(self.rows.values())


def of_database(connection: Connection) -> Contents:
    """What the database holds now, or held when the transaction of `connection` began to read."""
    heads = sorted(MigrationContext.configure(connection).get_current_heads())
    names = sorted(set(inspect(connection).get_table_names()) - {VERSIONS})
    return Contents(
        ",".join(heads),
        {
            name: connection.execute(select(func.count()).select_from(table(name))).scalar_one()
            for name in names
        },
    )


def is_empty(connection: Connection) -> bool:
    """Whether no table of the models has a row."""
    there = set(inspect(connection).get_table_names())
    return not any(
        connection.execute(select(exists().select_from(known))).scalar_one()
        for known in Base.metadata.sorted_tables
        if known.name in there
    )


def check_revision(contents: Contents) -> bool:
    """Whether the migrations of this version have to be run on what was restored.

    Raises:
        BackupError: it is none of their revisions, as in a backup of a newer version.
    """
    scripts = ScriptDirectory(str(MIGRATIONS))
    heads = contents.revision.split(",")
    try:
        scripts.get_revisions(tuple(heads))
    except CommandError:
        raise BackupError(
            f"The backup has the revision {contents.revision}, which this version of the "
            "application does not know: use the version that made it, or a newer one"
        ) from None
    return set(heads) != set(scripts.get_heads())


def bring_up_to_date(connection: Connection) -> None:
    """Run the migrations that are lacking, and install the triggers of the audit log.

    All of it happens in the transaction of `connection`, which is the caller's to commit.
    """
    _migrate(connection, lambda scripts, now: scripts._upgrade_revs("heads", now))


def take_down(connection: Connection) -> None:
    """Remove all that the migrations have made, and the data with it, in the same way."""
    _migrate(connection, lambda scripts, now: scripts._downgrade_revs("base", now))
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS {VERSIONS}")


def _migrate(connection: Connection, steps: Callable[[ScriptDirectory, Any], Any]) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    install.uninstall(connection)
    with EnvironmentContext(
        config, scripts, fn=lambda now, context: steps(scripts, now)
    ) as environment:
        environment.configure(connection=connection, target_metadata=Base.metadata)
        environment.run_migrations()
    install.install(connection)


def check_restored(connection: Connection, before: Contents) -> Contents:
    """What is there now, if nothing of what was there before is lacking.

    Raises:
        BackupError: rows, tables or triggers are lacking.
    """
    now = of_database(connection)
    lacking = [name for name in Base.metadata.tables if name not in now.rows]
    lost = [name for name, rows in before.rows.items() if now.rows.get(name, rows) != rows]
    if lacking or lost or install.pending(connection):
        names = ", ".join(sorted({*lacking, *lost})) or "the audit log's triggers"
        raise BackupError(f"What was restored is not what the backup has: {names}")
    return now
