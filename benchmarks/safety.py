"""Show that no data is lost by a backup during writes, or by a copy from SQLite to PostgreSQL.

First, clients book missions at a steady rate while `flask backup` runs. The backup is restored
elsewhere and must have every mission acknowledged before it started. Then a large database is
copied to PostgreSQL, and both must give the same response to every GET, with keys sorted.
"""

import argparse
import http.client
import json
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from flask import Flask
from sqlalchemy import Connection, NullPool, create_engine, text

from agency import create_app
from agency.database import db
from agency.settings_types import database_url
from agency.sql.connections import disconnect
from agency.sqlite_driver import engine_options
from benchmarks.data import LARGE, token
from deploy import embedded
from deploy.server import environment, filled, run, serving

BODY = b'{"name": "First light", "scientist_id": 1, "planet_id": 1}'
HEADERS = {"Content-Type": "application/json"}
CLIENTS = 8
KEYS = {
    "snippet": ("snippets", "id"),
    "userinfo": ("members", "username"),
    "event": ("events", "id"),
}
"""Table and key column for the URLs that aren't `/TABLE/ID`."""


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """Connect to the database at `url`."""
    engine = create_engine(database_url(url), poolclass=NullPool, **engine_options(url))
    with engine.connect() as connection:
        yield connection


def templates(app: Flask) -> list[str]:
    """Return the URLs that can be read, with placeholders for ids."""
    routes = app.extensions["agency-api"].routes
    return sorted({route.url for route in routes if "GET" in route.resource.methods})


class Client(threading.Thread):
    """Books missions at a steady rate until it is stopped, and records their ids."""

    def __init__(self, port: int, a_second: float, stop: threading.Event) -> None:
        super().__init__()
        self.booked: list[int] = []
        self.errors: list[str] = []
        self._port, self._pause, self._stop_now = port, 1 / a_second, stop

    def run(self) -> None:
        """Book missions."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        due = time.monotonic()
        while not self._stop_now.is_set():
            connection.request("POST", "/missions", BODY, HEADERS)
            answer = connection.getresponse()
            content = answer.read()
            if answer.status == 201:
                self.booked.append(json.loads(content)["id"])
            else:
                self.errors.append(f"{answer.status} {content!r}")
            due += self._pause
            time.sleep(max(0, due - time.monotonic()))
        connection.close()


def command(url: str, *arguments: str) -> str:
    """Run a `flask` command, and return the last line of its output."""
    done = run("-m", "flask", *arguments, env=environment(url), seconds=600)
    if done.returncode:
        raise SystemExit(f"flask {arguments[0]}: {done.stderr}")
    return done.stdout.strip().splitlines()[-1]


def back_up(url: str, elsewhere: str, file: Path, a_second: int, seconds: float) -> None:
    """Back up the database during writes, restore it elsewhere, and compare."""
    stop = threading.Event()
    with serving(url) as server:
        clients = [Client(server.port, a_second / CLIENTS, stop) for _ in range(CLIENTS)]
        begun = time.monotonic()
        for client in clients:
            client.start()
        time.sleep(seconds / 2)
        acknowledged = {ident for client in clients for ident in client.booked.copy()}
        print("  " + command(url, "backup", str(file)))
        during = sum(len(client.booked) for client in clients) - len(acknowledged)
        time.sleep(seconds / 2)
        stop.set()
        for client in clients:
            client.join()
        rate = sum(len(client.booked) for client in clients) / (time.monotonic() - begun)
    errors = [error for client in clients for error in client.errors]
    print("  " + command(elsewhere, "restore", str(file)))
    with connected(elsewhere) as connection:
        stored = set(connection.execute(text("SELECT id FROM missions")).scalars())
        checks = "by PostgreSQL's own constraints"
        if elsewhere.startswith("sqlite"):
            found = connection.execute(text("PRAGMA integrity_check")).all()
            strays = connection.execute(text("PRAGMA foreign_key_check")).all()
            checks = f"integrity_check {found}, foreign_key_check {strays}"
    lost = acknowledged - stored
    print(f"  {rate:.0f} of {a_second} bookings per second, {len(errors)} errors; {checks}")
    print(
        f"  {during:,} booked during the backup; {len(acknowledged):,} acknowledged before it, "
        f"{len(lost)} of them lost"
    )
    if lost or errors:
        raise SystemExit(f"Lost: {sorted(lost)[:5]}; errors: {errors[:5]}")


def compare(one_url: str, other_url: str, items: int) -> None:
    """Copy a database, send every GET to both, and stop at the first difference."""
    bearer = token(one_url, "administrator", "executive_producer", "coder", "mentor")
    print("  " + command(one_url, "copy-database", one_url, other_url))
    apps = [create_app(commands=False, DATABASE_URL=url) for url in (one_url, other_url)]
    clients = [app.test_client() for app in apps]
    for client in clients:
        client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {bearer}"
    asked = size = 0
    for path in paths(one_url, templates(apps[0]), items):
        answers = [client.get(path) for client in clients]
        bodies = [
            json.dumps(answer.json, sort_keys=True).encode() if answer.is_json else answer.data
            for answer in answers
        ]
        if bodies[0] != bodies[1] or answers[0].status_code != answers[1].status_code:
            raise SystemExit(f"{path}: {bodies[0][:200]!r} is not {bodies[1][:200]!r}")
        asked, size = asked + 1, size + len(bodies[0])
    # Open connections would keep PostgreSQL from stopping.
    disconnect()
    for app in apps:
        with app.app_context():
            db.engine.dispose()
    print(f"  {asked:,} GETs, {size / 1e6:.0f} MB: the same responses, byte for byte, keys sorted")


def paths(url: str, templates: list[str], items: int) -> Iterator[str]:
    """Yield paths of every URL that can be read, with at most `items` ids each."""
    # A new token differs each time, and metrics depend on the process.
    for template in set(templates) - {"/api/v1/authenticationrefresh", "/metrics"}:
        if "<" not in template:
            yield template + ("?event_id=1" if template.endswith("List") else "")
            continue
        noun = template.split("/<")[0].rsplit("/")[-1]
        table, key = KEYS.get(noun, (noun, "id"))
        with connected(url) as connection:
            keys = connection.execute(text(f"SELECT {key} FROM {table} ORDER BY 1")).scalars().all()
        step = max(1, len(keys) // items) if items else 1
        for value in [*keys[::step], 10**9]:
            yield re.sub("<[^>]+>", quote(str(value)), template)
    for collection in ("scientists", "planets", "missions"):
        yield from (f"/{collection}?page={page}&per_page=500" for page in range(1, 30))
        yield f"/{collection}?sort=-name,id"
        yield f"/{collection}?q=AR&page=1&per_page=100"


def main() -> None:
    """Run both checks, and print the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writes", type=int, default=500, help="per second (default: 500)")
    parser.add_argument("--seconds", type=float, default=10, help="of writes (default: 10)")
    parser.add_argument(
        "--items", type=int, default=1000, help="to read of each kind (default: 1000; 0 for all)"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="agency-safety-") as name:
        folder = Path(name)
        server = embedded.server(folder)

        def database(name: str) -> str:
            server.psql(f"CREATE DATABASE {name};")
            return server.get_uri(database=name)

        large = filled(
            f"sqlite:///{folder / 'large.db'}", *LARGE, "--casting", "--funcster", "--events"
        )
        print("SQLite, backup during writes:")
        writing = f"sqlite:///{folder / 'writing.db'}"
        shutil.copy(folder / "large.db", folder / "writing.db")
        elsewhere = f"sqlite:///{folder / 'elsewhere.db'}"
        back_up(writing, elsewhere, folder / "sqlite.backup", options.writes, options.seconds)
        print("SQLite to PostgreSQL:")
        copy = database("copy")
        command(copy, "db", "upgrade", "head")
        compare(large, copy, options.items)
        print("PostgreSQL, backup during writes:")
        back_up(
            copy,
            database("elsewhere"),
            folder / "postgresql.backup",
            options.writes,
            options.seconds,
        )
        server.cleanup()


if __name__ == "__main__":
    main()
