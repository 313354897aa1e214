"""Checks before the server starts or a command runs; each failure is one clear sentence."""

import socket

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from click import ClickException
from flask import Flask
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from agency.audit import install
from agency.blocking import LOCK_TIMEOUT_SECONDS
from agency.database import db
from agency.settings import MIGRATIONS


class NotReady(ClickException):
    """A check failed. The message says what to fix; commands exit with it."""


def check_database(app: Flask) -> None:
    """Raise NotReady if the database can't be reached."""
    with app.app_context():
        try:
            db.engine.connect().close()
        except (DBAPIError, ValueError) as error:
            url = make_url(app.config["DATABASE_URL"])
            # `hide_password` doesn't cover the parameters.
            url = url.difference_update_query(["password", "sslpassword"])
            where = url.render_as_string(hide_password=True)
            # Drivers raise ValueError for an invalid name.
            reason = str(getattr(error, "orig", error)).strip().splitlines()[0]
            raise NotReady(f"Can't open the database {where}: {reason}.") from None
        finally:
            # Forked processes must not share this one's connections.
            db.engine.dispose()


def check_migrated(app: Flask) -> None:
    """Raise NotReady if the database can't be reached or lacks a migration."""
    check_database(app)
    if app.config["DATABASE_POOLING"] == "transaction":
        _check_limits(app)
    heads = set(ScriptDirectory(str(MIGRATIONS)).get_heads())
    with app.app_context():
        with db.engine.connect() as connection:
            applied = set(MigrationContext.configure(connection).get_current_heads())
            is_ready = applied == heads and not install.pending(connection)
        db.engine.dispose()
    if not is_ready:
        raise NotReady("The database isn't migrated: run `flask db upgrade head`.")


def _check_limits(app: Flask) -> None:
    """Raise NotReady if PostgreSQL doesn't limit statements that come through a pooler."""
    needed = (
        ("lock_timeout", LOCK_TIMEOUT_SECONDS),
        ("statement_timeout", app.config["DATABASE_TIMEOUT"]),
    )
    with app.app_context(), db.engine.connect() as connection:
        for name, seconds in needed:
            current = "SELECT CAST(setting AS integer) FROM pg_settings WHERE name = :name"
            milliseconds = connection.scalar(text(current), {"name": name})
            if not 0 < milliseconds <= seconds * 1000:
                role = connection.scalar(text("SELECT quote_ident(current_user)"))
                raise NotReady(
                    f"DATABASE_POOLING is transaction, so {name} must be set for the role: run "
                    f"`ALTER ROLE {role} SET {name} = '{seconds}s'`, and restart the pooler."
                )


def check_port(host: str, port: int) -> None:
    """Raise NotReady if the server can't listen there."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        raise NotReady(
            f"Can't serve on {host} port {port}: {error.strerror}. Choose another PORT."
        ) from None
