"""What a database and its backup contain, and migrating restored data."""

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
"""Alembic's table of the current revision."""


class BackupError(Exception):
    """A backup or restore failed. The message is a sentence that says why, without any secrets."""


class Contents(NamedTuple):
    """What a database and its backup must agree on."""

    revision: str
    """The revision of the migrations; several heads are joined by commas."""
    rows: dict[str, int]
    """The number of rows in each table."""

    @property
    def total(self) -> int:
        """The number of rows in all tables."""
        return sum(self.rows.values())


def read_contents(connection: Connection) -> Contents:
    """Return what the database contains, in the snapshot of the transaction of `connection`."""
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
    """Return whether no table of the models has rows."""
    existing = set(inspect(connection).get_table_names())
    return not any(
        connection.execute(select(exists().select_from(known))).scalar_one()
        for known in Base.metadata.sorted_tables
        if known.name in existing
    )


def check_revision(contents: Contents) -> bool:
    """Return whether the backup has to be migrated after it is restored.

    Raises:
        BackupError: this version doesn't know the revision; a newer version made the backup.
    """
    scripts = ScriptDirectory(str(MIGRATIONS))
    heads = contents.revision.split(",")
    try:
        scripts.get_revisions(tuple(heads))
    except CommandError:
        raise BackupError(
            f"This version of the application doesn't know the backup's revision "
            f"{contents.revision}: restore it with the version that made it, or a newer one"
        ) from None
    return set(heads) != set(scripts.get_heads())


def upgrade(connection: Connection) -> None:
    """Run pending migrations and install the triggers of the audit log.

    Runs in the transaction of `connection`, which the caller commits.
    """
    _migrate(connection, lambda scripts, now: scripts._upgrade_revs("heads", now))


def drop_all(connection: Connection) -> None:
    """Drop everything that the migrations have created, with all data, in the same transaction."""
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


def check_restored(connection: Connection, backup: Contents) -> Contents:
    """Return what the database contains, after checking it against the backup.

    Raises:
        BackupError: rows, tables or triggers are missing.
    """
    now = read_contents(connection)
    missing = [name for name in Base.metadata.tables if name not in now.rows]
    changed = [name for name, rows in backup.rows.items() if now.rows.get(name, rows) != rows]
    if missing or changed or install.pending(connection):
        names = ", ".join(sorted({*missing, *changed})) or "the audit log's triggers"
        raise BackupError(f"The restored data differs from the backup: {names}")
    return now
