"""What the tests share that start processes."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from deploy.processes import free_port
from deploy.services import Postgres
from tests.support.application import application, dispose, migrated
from tests.support.databases import KINDS, MIGRATED, Databases
from tests.support.servers import SharedServer, shared


@pytest.fixture(scope="module", params=KINDS)
def four_workers(
    request: pytest.FixtureRequest,
    databases: Databases,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[SharedServer]:
    """A server of four workers for the tests of a module, on each database in turn."""
    file = tmp_path_factory.mktemp("shared") / "agency.db"
    with shared(databases.new(request.param, file, MIGRATED), WORKERS="4") as server:
        yield server


SCIENTIST = {"name": "Philip J. Fry", "field_of_study": "cryogenics"}


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server on a port, with few rows, that no other process uses."""
    with TemporaryDirectory() as folder:
        # As root, PostgreSQL runs as another user, who must be able to enter it.
        Path(folder).chmod(0o755)
        account = ("travel", "secret", "travel")
        server = Postgres(Path(folder) / "server", free_port(), *account, ["-c", "fsync=off"])
        server.start()
        dispose(migrated(server.url))
        with application(server.url) as app:
            client = app.test_client()
            assert client.post("/scientists", json=SCIENTIST).status_code == 201
            assert client.post("/planets", json={"name": "Mars"}).status_code == 201
        yield server
        server.stop()
