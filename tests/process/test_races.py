"""Many clients at once: nothing is lost, nothing happens twice, and nobody overwrites unseen."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from agency import blocking, create_app, database
from agency.database import db
from agency.sql.connections import disconnect
from benchmarks.writers import write
from deploy.server import serving
from tests.support.client import call, call_at_once
from tests.support.databases import connected, number
from tests.support.servers import SharedServer

MISSION = {"name": "First light", "scientist_id": 1, "planet_id": 1}


@pytest.mark.parametrize("filled_url", ["sqlite"], indirect=True)
def test_every_booking_of_32_writers_is_acknowledged_and_stored(filled_url, record_property):
    with connected(filled_url) as connection:
        connection.execute(text("DELETE FROM missions"))
        connection.commit()
    with serving(filled_url) as server:
        outcome = write(server.port, writers=32, seconds=3)
    # How long they took depends on the machine; `benchmarks.writers` is there to judge it.
    record_property("writers", str(outcome))
    assert outcome.errors == []
    assert len(outcome.booked) == len(outcome.seconds) > 32
    with connected(filled_url) as connection:
        stored = connection.execute(text("SELECT id FROM missions")).scalars().all()
    assert sorted(stored) == sorted(outcome.booked)


@pytest.fixture
def contested(four_workers: SharedServer) -> SharedServer:
    """The server of four workers, with the rows that `seed.py` makes."""
    four_workers.refill()
    return four_workers


def test_a_key_that_100_requests_share_at_once_books_one_mission(contested):
    before = number(contested.url, "missions")
    request = ("POST", "/missions", MISSION, {"Idempotency_Key": "the-same-one"})
    with ThreadPoolExecutor(1) as thread:
        # Nobody can book before all workers have a request in hand, and are at the same place.
        with locked(contested.url, "LOCK TABLE missions IN EXCLUSIVE MODE"):
            answering = thread.submit(call_at_once, contested.port, [request] * 100)
            time.sleep(1)
        answers = answering.result()
        shown = call(contested.port, "GET", answers[0].headers["Location"])
    assert {answer.status for answer in answers} == {201}
    for what in ({a.body for a in answers}, {a.headers["Location"] for a in answers}):
        assert len(what) == 1
    assert {answer.headers["ETag"] for answer in answers} == {shown.headers["ETag"]}
    assert shown.body == answers[0].body
    replayed = [answer.headers["Idempotent-Replayed"] for answer in answers]
    assert (replayed.count("true"), replayed.count(None)) == (99, 1)
    assert number(contested.url, "missions") == before + 1
    assert number(contested.url, "idempotency_keys") == 1


def test_of_two_editors_at_once_one_is_told_that_the_other_was_first(contested):
    # Connections that share a worker take turns there, so once would say little.
    for turn in range(15):
        tag = call(contested.port, "GET", "/scientists/1").headers["ETag"]
        names = [f"Editor {editor} of turn {turn}" for editor in ("A", "B")]
        edits = [("PATCH", "/scientists/1", {"name": name}, {"If_Match": tag}) for name in names]
        answers = call_at_once(contested.port, edits)
        assert sorted(answer.status for answer in answers) == [202, 412]
        (changed,) = (a for a in answers if a.status == 202)
        assert changed.json["name"] in names
        after = call(contested.port, "GET", "/scientists/1")
        assert (after.body, after.headers["ETag"]) == (changed.body, changed.headers["ETag"])


def test_of_an_editor_and_a_remover_at_once_one_is_told_that_the_other_was_first(contested):
    for scientist in range(1, 6):
        path = f"/scientists/{scientist}"
        sent = {"If_Match": call(contested.port, "GET", path).headers["ETag"]}
        edit, removal = call_at_once(
            contested.port,
            [("PATCH", path, {"name": "Changed"}, sent), ("DELETE", path, None, sent)],
        )
        assert (edit.status, removal.status) in {(202, 412), (404, 204)}
        there = call(contested.port, "GET", path).status
        assert there == (200 if removal.status == 412 else 404)


@pytest.fixture
def impatient(filled_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[FlaskClient]:
    """A client of an application that waits for locks only a moment."""
    for module in (blocking, database):
        monkeypatch.setattr(module, "LOCK_TIMEOUT_SECONDS", 0.2)
    disconnect()
    app = create_app(DATABASE_URL=filled_url)
    yield app.test_client()
    disconnect()
    dispose(app)


def dispose(app: Flask) -> None:
    with app.app_context():
        db.engine.dispose()


@contextmanager
def locked(url: str, postgresql: str) -> Iterator[None]:
    """The lock in the hands of another: on SQLite there is one, on PostgreSQL it is said which."""
    with connected(url) as connection:
        sqlite = connection.dialect.name == "sqlite"
        connection.execute(text("BEGIN IMMEDIATE" if sqlite else postgresql))
        yield
        connection.rollback()


def test_a_key_that_is_in_flight_is_answered_409_and_can_be_used_afterwards(impatient, filled_url):
    before = number(filled_url, "missions")
    keyed = {"Idempotency-Key": "in-flight"}
    name = "POST /missions in-flight"
    lock = f"SELECT pg_advisory_xact_lock(hashtextextended('{name}', 0))"
    with locked(filled_url, lock):
        refused = impatient.post("/missions", json=MISSION, headers=keyed)
        other = impatient.get("/missions")
    assert (refused.status_code, refused.content_type) == (409, "application/json")
    assert refused.json == {"error": "A request with this Idempotency-Key is still in flight"}
    assert int(refused.headers["Retry-After"]) > 0
    assert (other.status_code, len(other.json)) == (200, before)
    assert number(filled_url, "missions") == before
    assert number(filled_url, "idempotency_keys") == 0
    accepted = impatient.post("/missions", json=MISSION, headers=keyed)
    assert (accepted.status_code, number(filled_url, "missions")) == (201, before + 1)


@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE"])
def test_a_writer_that_waits_in_vain_is_told_when_to_come_back(impatient, filled_url, method):
    path, body = ("/missions", MISSION) if method == "POST" else ("/missions/1", {"name": "Other"})
    tag = impatient.get("/missions").headers["ETag"]
    with locked(filled_url, "LOCK TABLE missions IN EXCLUSIVE MODE"):
        begin = time.monotonic()
        refused = impatient.open(path, method=method, json=body)
        assert time.monotonic() - begin < 2
        assert impatient.get("/missions").status_code == 200
    assert (refused.status_code, refused.content_type) == (503, "application/json")
    assert refused.json == {"error": "The database is busy or away; try again"}
    assert int(refused.headers["Retry-After"]) > 0
    assert impatient.get("/missions").headers["ETag"] == tag
    assert impatient.open(path, method=method, json=body).status_code in {201, 202, 204}


@pytest.mark.parametrize("filled_url", ["sqlite"], indirect=True)
def test_the_server_gives_up_on_a_lock_after_the_seconds_that_it_says(filled_url):
    with serving(filled_url, WORKERS="1") as server, locked(filled_url, ""):
        begin = time.monotonic()
        answer = call(server.port, "POST", "/missions", MISSION, Idempotency_Key="in-flight")
        waited = time.monotonic() - begin
    assert (answer.status, answer.headers["Content-Type"]) == (409, "application/json")
    assert answer.headers["Retry-After"] == str(blocking.LOCK_TIMEOUT_SECONDS)
    assert waited == pytest.approx(blocking.LOCK_TIMEOUT_SECONDS, abs=2)
