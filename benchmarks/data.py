"""Create the databases of the servers: the same data for each server, in separate databases."""

import os
import shutil
from pathlib import Path

from sqlalchemy import create_engine, text

from agency.settings_types import database_url
from agency.sqlite_driver import engine_options
from deploy import embedded
from deploy.server import ROOT, environment, filled, run

PEERS = ("textbook", "fastapi")

SMALL = ["--planets", "20", "--scientists", "20", "--missions", "60"]
LARGE = ["--planets", "5000", "--scientists", "10000", "--missions", "100000"]

LIBRARY = ["--planets", "1", "--scientists", "1", "--missions", "3", "--funcster", "1000"]
SIZES = {"small": SMALL, "large": LARGE, "library": LIBRARY}

EMAIL = "benchmark@localhost.example"


def token(url: str, *roles: str, email: str = EMAIL) -> str:
    """Create an account with the roles in the database at `url`, and return a token of it."""
    env = environment(url.replace("+psycopg", ""))
    users = ["-m", "flask", "users"]
    granted = [f"--role={role}" for role in roles]
    run(*users, "create", email, *granted, env=env).check_returncode()
    made = run(*users, "token", email, env=env)
    made.check_returncode()
    return made.stdout.strip()


def fill(url: str, numbers: list[str]) -> None:
    """Migrate and seed a database. Scientist 1 gets 3 missions, or 1,000 in the large one."""
    filled(url, *numbers)
    if numbers is LIBRARY:
        return
    missions = 1000 if numbers is LARGE else 3
    engine = create_engine(database_url(url), **engine_options(url))
    with engine.begin() as connection:
        connection.execute(text("UPDATE missions SET scientist_id = 2 WHERE scientist_id = 1"))
        connection.execute(
            text("UPDATE missions SET scientist_id = 1 WHERE id <= :missions"),
            {"missions": missions},
        )
        if connection.dialect.name == "sqlite":
            connection.execute(text("PRAGMA optimize"))
    engine.dispose()


def drop_audit_triggers(url: str) -> None:
    """Drop the audit triggers, for servers without an audit log."""
    script = (
        "from app import app, db\n"
        "from agency.audit.install import uninstall\n"
        "with app.app_context(), db.engine.begin() as connection:\n"
        "    uninstall(connection)\n"
    )
    run("-c", script, env=environment(url), cwd=ROOT / "server").check_returncode()


def sqlite(folder: Path, numbers: list[str], names: list[str]) -> dict[str, str]:
    """Create a database file for each server. Returns the URLs by server."""
    size = next(name for name, options in SIZES.items() if options is numbers)
    original = folder / f"{size}.db"
    fill(f"sqlite:///{original}", numbers)
    urls = {}
    for name in names:
        copy = folder / f"{size}-{name}.db"
        shutil.copy(original, copy)
        urls[name] = f"sqlite:///{copy}"
        if name in PEERS:
            drop_audit_triggers(urls[name])
    return urls


def postgresql(folder: Path, names: list[str], core: int, numbers: list[str]) -> dict[str, str]:
    """Create a PostgreSQL database for each server. PostgreSQL ends with this process."""
    data = folder / "postgresql"
    data.mkdir()
    server = embedded.server(data)
    os.sched_setaffinity(server.get_pid(), {core})
    urls = {}
    for name in names:
        server.psql(f"CREATE DATABASE {name};")
        url = server.get_uri(database=name)
        fill(url, numbers)
        if name in PEERS:
            drop_audit_triggers(url)
        urls[name] = url.replace("postgresql://", "postgresql+psycopg://")
    return urls
