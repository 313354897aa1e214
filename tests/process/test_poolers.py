"""PostgreSQL through PgBouncer, which lends connections for a session or for one transaction."""

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent
from uuid import uuid4

import pytest
from sqlalchemy import text

from agency.monitoring.preflight import NotReady, check_migrated
from agency.sql.connections import disconnect
from agency.sql.statements import transaction
from deploy.processes import Process, free_port, until
from deploy.services import Postgres, postgres_account
from tests.support.application import application
from tests.support.databases import connected

PROGRAM = shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin")

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="PgBouncer isn't installed")

CONFIGURATION = """
    [databases]
    travel = host=127.0.0.1 port={server} dbname=travel user=travel password=secret
    [pgbouncer]
    listen_addr = 127.0.0.1
    listen_port = {port}
    unix_socket_dir =
    auth_type = any
    pool_mode = {mode}
    default_pool_size = {size}
"""
THREADS = 8


@pytest.fixture(scope="module", params=["session", "transaction"])
def pooler(request, postgres: Postgres) -> Iterator[tuple[str, str]]:
    """How a PgBouncer lends connections, and the URL of the database behind it."""
    # In one way, transactions of many threads share two sessions; in the other, nobody waits.
    size = 2 if request.param == "transaction" else 3 * THREADS
    with TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        folder.chmod(0o755)
        configuration, log = folder / "pgbouncer.ini", folder / "log"
        settings = {"server": postgres.port, "port": port, "mode": request.param, "size": size}
        configuration.write_text(dedent(CONFIGURATION).format(**settings))
        # It doesn't run as root either.
        command, user = [PROGRAM, str(configuration)], postgres_account(folder)
        process = Process("pgbouncer", command, log, dict(os.environ), folder, user)
        process.start()
        until("pgbouncer", lambda: "process up" in log.read_text(), process)
        yield request.param, f"postgresql://travel@127.0.0.1:{port}/travel"
        process.stop()


@pytest.fixture
def pooled(pooler):
    """The application on the database behind PgBouncer."""
    mode, url = pooler
    with application(url, DATABASE_POOLING=mode) as app:
        yield app


def book(app, thread):
    """Read, write, and run transactions, more often than it takes to prepare a statement."""
    client = app.test_client()
    statuses = set()
    for number in range(12):
        body = {"name": f"Mission {thread}.{number}", "scientist_id": 1, "planet_id": 1}
        key = {"Idempotency-Key": uuid4().hex}
        added = [client.post("/missions", json=body, headers=headers) for headers in ({}, key, key)]
        location = added[0].headers["Location"]
        changed = client.patch(location, json={"name": "Other"})
        answers = [*added, changed, client.get(location), client.delete(location)]
        assert added[1].json == added[2].json
        assert answers[4].json == changed.json
        statuses |= {answer.status_code for answer in answers}
    disconnect()
    return statuses


def test_many_threads_share_the_sessions_of_a_pooler(pooled):
    with ThreadPoolExecutor(THREADS) as threads:
        found = list(threads.map(lambda thread: book(pooled, thread), range(THREADS)))
    assert found == [{200, 201, 202, 204}] * THREADS


def test_time_limits_are_set_for_a_session_of_our_own_but_not_for_one_that_others_share(
    pooler, pooled
):
    mode, url = pooler
    assert pooled.test_client().get("/scientists/1").status_code == 200
    with pooled.test_request_context():
        shown = [pooled_setting(name) for name in ("lock_timeout", "statement_timeout")]
    assert shown == (["0", "0"] if mode == "transaction" else ["5s", "10s"])
    with connected(url) as other:
        assert other.execute(text("SHOW lock_timeout")).scalar_one() == "0"


def pooled_setting(name):
    with transaction() as connection:
        return connection.execute(text(f"SHOW {name}")).scalar_one()


def test_a_server_whose_sessions_are_shared_needs_limits_of_the_role(pooler, pooled, postgres):
    mode, _ = pooler
    if mode == "session":
        check_migrated(pooled)
        return
    with connected(postgres.url) as connection:
        for name, seconds in (("lock_timeout", 5), ("statement_timeout", 10)):
            with pytest.raises(NotReady, match=f"ALTER ROLE travel SET {name} = '{seconds}s'"):
                check_migrated(pooled)
            connection.execute(text(f"ALTER ROLE travel SET {name} = '{seconds}s'"))
            connection.commit()
            end_sessions(connection)
        check_migrated(pooled)
        connection.execute(text("ALTER ROLE travel RESET ALL"))
        connection.commit()
        end_sessions(connection)


def end_sessions(connection):
    """End the pooler's sessions, which have the settings of when they began."""
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    sql = f"SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE {others}"
    connection.execute(text(sql))
    connection.rollback()
