"""The front answers as the application does, and nobody can hold it."""

import asyncio
import re
import time
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from agency import blocking
from agency.accounts import passwords
from agency.accounts.roles import ROLES
from agency.monitoring.metrics import REQUEST_METRICS
from tests.support.accounts import bearer, token_of
from tests.support.application import emptied
from tests.support.databases import connected
from tests.support.examples import body, change, collections, fill_empty
from tests.support.front import front_of
from tests.support.routes import routes

SCIENTIST = {"name": "Amy Wong", "field_of_study": "physics"}
USER = {"email": "amy@example.com", "password": "correct horse battery staple"}


@pytest.fixture
def front(app):
    with front_of(app) as client:
        yield client


@pytest.fixture
def on_sqlite(sqlite_app):
    with front_of(emptied(sqlite_app)) as client:
        yield client


def comparable(status, headers, content):
    """What may not differ: all but the request's id, and the nonce of a page."""
    kept = {name.lower(): value for name, value in headers.items()}
    kept.pop("x-request-id")
    return re.sub(r"nonce[=-][^ ;>]+", "", f"{status} {sorted(kept.items())}\n{content.decode()}")


def test_every_get_is_answered_as_without_the_front_also_the_second_time(app, front):
    with app.app_context(), connected(app.config["DATABASE_URL"]) as connection:
        fill_empty(connection, app, 3)
        connection.commit()
    token = bearer(token_of(app, *ROLES, coder="bender"))
    plain = app.test_client()
    volatile = {"/metrics", "/ready", "/api/v1/authenticationrefresh"}
    urls = sorted(url for url, method in routes(app) if method == "GET" and url not in volatile)
    for url in urls:
        path = url.replace("<int:id>", "1").replace("<int:number>", "1")
        path = path.replace("<username>", "bender")
        for headers in ({}, token, {"If-None-Match": "*"}, {"Accept": "text/html"}):
            expected = plain.get(path, headers=headers)
            for _ in range(2):
                answer = front.call("GET", path, **headers)
                assert comparable(*answer) == comparable(
                    expected.status_code, expected.headers, expected.data
                ), path


@given(data=st.data())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_answer_is_older_than_the_database_whoever_wrote(on_sqlite, data):
    app = on_sqlite.app
    plain, urls = app.test_client(), collections(app)
    with connected(app.config["DATABASE_URL"]) as other:
        fill_empty(other, app, 2)
        other.commit()
        token = bearer(token_of(app, *ROLES))
        for _ in range(data.draw(st.integers(1, 12))):
            model = data.draw(st.sampled_from(list(urls)))
            ident = data.draw(st.integers(1, 3))
            url = data.draw(st.sampled_from([urls[model], f"{urls[model]}/{ident}"]))
            step = data.draw(st.sampled_from(["front", "plain", "other", "read", "read"]))
            if step == "front":
                on_sqlite.call("POST", urls[model], body(model, ident), **token)
            elif step == "plain":
                plain.patch(f"{urls[model]}/{ident}", json=change(model), headers=token)
            elif step == "other":
                name = model.__tablename__
                other.execute(text(f"DELETE FROM {name} WHERE id = (SELECT max(id) FROM {name})"))
                other.commit()
            answer = on_sqlite.call("GET", url, **token)
            expected = plain.get(url, headers=token)
            assert (answer.status, answer.body) == (expected.status_code, expected.data)


def test_a_writer_that_waits_for_the_lock_lets_others_be_answered(on_sqlite):
    async def both(url):
        with connected(url) as neighbour:
            neighbour.execute(text("BEGIN IMMEDIATE"))
            waiting = asyncio.ensure_future(on_sqlite.ask("POST", "/scientists", SCIENTIST))
            for _ in range(5):
                assert (await on_sqlite.ask("GET", "/scientists")).json == []
                await asyncio.sleep(0.01)
            assert not waiting.done()
            neighbour.rollback()
        return await waiting

    answer = on_sqlite.loop.run_until_complete(both(on_sqlite.app.config["DATABASE_URL"]))
    assert answer.status == 201
    assert on_sqlite.call("GET", answer.headers["location"]).json == answer.json


def test_a_writer_that_waits_in_vain_is_told_so_when_its_time_is_up(on_sqlite, monkeypatch):
    monkeypatch.setattr(blocking, "LOCK_TIMEOUT_SECONDS", 0.1)
    monkeypatch.setattr("agency.web.dispatch.LOCK_TIMEOUT_SECONDS", 0.1)

    async def crowd(number):
        calls = [on_sqlite.ask("POST", "/scientists", SCIENTIST) for _ in range(number)]
        return await asyncio.gather(*calls)

    with connected(on_sqlite.app.config["DATABASE_URL"]) as neighbour:
        neighbour.execute(text("BEGIN IMMEDIATE"))
        begin = time.monotonic()
        answers = on_sqlite.loop.run_until_complete(crowd(10))
        # They wait at the same time, not one after another.
        assert time.monotonic() - begin < 0.8
        neighbour.rollback()
    assert {(answer.status, answer.json["error"]) for answer in answers} == {
        (503, "The database is busy or away; try again")
    }


def test_hashing_a_password_lets_others_be_answered_and_counts_once(on_sqlite, monkeypatch):
    begun, go_on = Event(), Event()
    quick = passwords.HASHER

    class Slow:
        @staticmethod
        def hash(password):
            begun.set()
            assert go_on.wait(10)
            return quick.hash(password)

    monkeypatch.setattr(passwords, "HASHER", Slow)

    async def both():
        registering = asyncio.ensure_future(on_sqlite.ask("POST", "/api/v1/user", USER))
        while not begun.is_set():
            await asyncio.sleep(0.001)
        assert (await on_sqlite.ask("GET", "/health")).status == 200
        go_on.set()
        return await registering

    key = ("POST", "/api/v1/user", "201")
    before = counted(key)
    assert on_sqlite.loop.run_until_complete(both()).status == 201
    assert counted(key) == before + 1


def counted(key):
    """How many requests the metrics have of a method, a route and a status; none is in flight."""
    flying, series = REQUEST_METRICS.snapshot()
    assert flying == 0
    return sum(sum(line[5:]) for line in series if tuple(line[:3]) == key)


def test_a_statement_that_takes_long_is_run_again_in_a_thread(on_sqlite, monkeypatch, statements):
    with connected(on_sqlite.app.config["DATABASE_URL"]) as connection:
        connection.execute(
            text(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                "INSERT INTO scientists (name, field_of_study) SELECT 'Amy ' || i, 'x' FROM n"
            )
        )
        connection.commit()
    monkeypatch.setattr(blocking, "LOOP_PROGRESS", 0)
    with statements() as ran:
        answer = on_sqlite.call("GET", "/scientists")
    assert (answer.status, len(answer.json)) == (200, 3000)
    assert len(ran) == 2
    assert answer.body == on_sqlite.app.test_client().get("/scientists").data
