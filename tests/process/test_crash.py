"""The server or its database ends in the middle of it: what was acknowledged stays."""

import time

import pytest
from sqlalchemy import text

from deploy.server import LiveServer, serving
from tests.support.client import call
from tests.support.databases import connected
from tests.support.marks import on_postgresql, on_sqlite
from tests.support.writer import MISSION, Writer

pytestmark = pytest.mark.crash

WRITERS = 4

# All connections to the database but the one that says this; it waits until they are gone.
CUT = """
    SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def write_until_killed(server: LiveServer, turn: int) -> dict[int, str]:
    """Book missions, kill the server meanwhile, and return what it had acknowledged."""
    writers = [Writer(server.port, f"turn-{turn}-writer-{n}") for n in range(WRITERS)]
    for writer in writers:
        writer.start()
    deadline = time.monotonic() + 30
    while not any(writer.booked for writer in writers) and time.monotonic() < deadline:
        time.sleep(0.01)
    # At another moment of the writing each time.
    time.sleep(turn % 5 * 0.03)
    server.kill()
    for writer in writers:
        writer.join(timeout=40)
        assert not writer.is_alive()
        assert writer.refused == []
    return {ident: name for writer in writers for ident, name in writer.booked.items()}


@on_sqlite
@pytest.mark.parametrize("kills", [5, pytest.param(20, marks=pytest.mark.full)])
def test_nothing_that_was_acknowledged_is_lost_when_the_server_is_killed(filled_url, kills):
    booked: dict[int, str] = {}
    for turn in range(kills):
        # It starts by itself on what the last one left.
        with serving(filled_url, WORKERS="2", SQLITE_SYNCHRONOUS="FULL") as server:
            acknowledged = write_until_killed(server, turn)
        assert acknowledged
        assert not acknowledged.keys() & booked.keys()
        booked |= acknowledged
    with serving(filled_url) as server:
        assert call(server.port, "GET", f"/missions/{max(booked)}").status == 200
    with connected(filled_url) as connection:
        rows = connection.execute(text("SELECT id, name FROM missions")).all()
        stored = dict(tuple(row) for row in rows)
        assert {ident: stored.get(ident) for ident in booked} == booked
        assert connection.execute(text("PRAGMA integrity_check")).all() == [("ok",)]
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        # There is never an answer that is kept without its mission, nor the other way round.
        kept = connection.execute(text("SELECT key FROM idempotency_keys")).scalars().all()
    keyed = [name for name in stored.values() if name.startswith("turn-") and int(name[-1]) % 2]
    assert sorted(kept) == sorted(name.replace(", number ", "-") for name in keyed)


def test_a_booking_is_not_repeated_when_the_server_is_killed_after_its_answer(filled_url):
    keyed = {"Idempotency_Key": "before-the-crash"}
    with serving(filled_url) as server:
        first = call(server.port, "POST", "/missions", MISSION, **keyed)
        server.kill()
    with serving(filled_url) as server:
        again = call(server.port, "POST", "/missions", MISSION, **keyed)
        missions = call(server.port, "GET", "/missions").json
    assert (first.status, first.headers["Idempotent-Replayed"]) == (201, None)
    assert (again.status, again.headers["Idempotent-Replayed"]) == (201, "true")
    assert again.body == first.body
    for header in ("ETag", "Location", "Content-Type"):
        assert again.headers[header] == first.headers[header]
    assert missions[-1]["id"] == first.json["id"]
    assert [mission["name"] for mission in missions].count("First light") == 1


def cut(url: str) -> None:
    """Cut the server's connections to the database."""
    with connected(url) as connection:
        assert connection.execute(text(CUT)).scalar_one() > 0


@on_postgresql
def test_reading_goes_on_by_itself_when_the_database_has_cut_the_connections(filled_url):
    with serving(filled_url, WORKERS="2") as server:
        for _ in range(3):
            # Each of the workers has a connection for reading then, and one for transactions.
            for _ in range(10):
                assert call(server.port, "PATCH", "/missions/1", {"name": "Open"}).status == 202
                call(server.port, "GET", "/scientists/1")
            before = call(server.port, "GET", "/scientists/1")
            cut(filled_url)
            answers = [call(server.port, "GET", "/scientists/1") for _ in range(10)]
            assert {(a.status, a.body) for a in answers} == {(200, before.body)}


@on_postgresql
@pytest.mark.parametrize(
    ("method", "path", "body", "key"),
    [
        ("POST", "/missions", MISSION, None),
        ("POST", "/missions", MISSION, "cut-off"),
        ("PATCH", "/missions/1", {"name": "Other"}, None),
        ("DELETE", "/missions/1", None, None),
    ],
)
def test_writing_recovers_when_the_database_has_cut_the_connections(
    filled_url, method, path, body, key
):
    headers = {"Idempotency_Key": key} if key else {}
    with serving(filled_url, WORKERS="1") as server:
        # Both kinds of connections are open now: for single statements, and for transactions.
        assert call(server.port, "POST", "/missions", MISSION).status == 201
        assert call(server.port, "PATCH", "/missions/2", {"name": "Open"}).status == 202
        before = len(call(server.port, "GET", "/missions").json)
        cut(filled_url)
        tries = [call(server.port, method, path, body, **headers)]
        if tries[0].status == 503:
            assert int(tries[0].headers["Retry-After"]) > 0
            assert tries[0].json == {"error": "The database is busy or away; try again"}
            tries.append(call(server.port, method, path, body, **headers))
        after = len(call(server.port, "GET", "/missions").json)
    assert tries[-1].status == {"POST": 201, "PATCH": 202, "DELETE": 204}[method]
    assert after - before == {"POST": 1, "PATCH": 0, "DELETE": -1}[method]
