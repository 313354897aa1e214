"""What the tests share that start processes."""

from collections.abc import Iterator

import pytest

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
