"""Create applications for tests, and empty their databases."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from click.testing import Result
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import text

from agency import create_app
from agency.audit.author import maintenance
from agency.database import db
from agency.sql.connections import disconnect

UNLIMITED = dict.fromkeys(("RATE_LIMIT_ACCOUNT", "RATE_LIMIT_ADDRESS", "RATE_LIMIT_CODE"), "none")


def on(url: str, **settings: str) -> Flask:
    """Create the application on the database at `url`, by default without rate limits."""
    settings = {"CORS_ORIGINS": "", **UNLIMITED, **settings}
    return create_app(DATABASE_URL=url, **settings)


def migrated(url: str) -> Flask:
    """Migrate the database at `url`, and return the application on it."""
    app = on(url)
    with app.app_context():
        upgrade()
    return app


def dispose(app: Flask) -> None:
    """Close an application's database connections."""
    disconnect()
    with app.app_context():
        db.engine.dispose()


@contextmanager
def application(url: str, **settings: str) -> Iterator[Flask]:
    """Create the application on the database at `url`, and dispose of it at the end."""
    app = on(url, **settings)
    try:
        yield app
    finally:
        dispose(app)


def command(app: Flask, *arguments: str | Path) -> Result:
    """Run a `flask` command on the application."""
    return app.test_cli_runner().invoke(args=[str(argument) for argument in arguments])


@contextmanager
def configured(app: Flask, **settings: str) -> Iterator[Flask]:
    """Create another application on the database of `app`, with other settings."""
    other = create_app(commands=False, DATABASE_URL=app.config["DATABASE_URL"], **settings)
    try:
        yield other
    finally:
        dispose(other)


def emptied(app: Flask) -> Flask:
    """Empty the application's tables, restart their ids at 1, and return it."""
    with app.app_context(), db.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(_emptying())
        else:
            with maintenance(connection):
                for table in _tables():
                    connection.execute(text(f"DELETE FROM {table}"))
                connection.execute(text("DELETE FROM sqlite_sequence"))
    return app


def _tables() -> list[str]:
    return [table.name for table in reversed(db.metadata.sorted_tables)]


@cache
def _emptying() -> str:
    # TRUNCATE takes several times as long, and most tables are empty. In the replica role,
    # PostgreSQL runs no triggers: neither the audit log's nor those of foreign keys.
    deletions = "\n".join(
        f"IF EXISTS (SELECT FROM {table}) THEN DELETE FROM {table}; END IF;" for table in _tables()
    )
    return f"""
        DO $$ BEGIN
            SET LOCAL session_replication_role = replica;
            {deletions}
            PERFORM setval(sequencename::regclass, 1, false)
            FROM pg_sequences WHERE last_value IS NOT NULL;
        END $$
    """
