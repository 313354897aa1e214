"""PostgreSQL or Redis is silent, or cut off without a word: nobody waits for long."""

import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text

from agency import outbound, postgresql
from agency.accounts import rate_limits
from agency.database import db
from agency.sql.statements import transaction
from deploy.processes import Process, free_port, until
from deploy.services import programs
from tests.support.application import application, configured
from tests.support.databases import connected
from tests.support.relay import relayed

MISSION = {"name": "First light", "scientist_id": 1, "planet_id": 1}
CREDENTIALS = {"email": "amy@example.com", "password": "wrong!"}

TIMEOUT = 1
"""DATABASE_TIMEOUT in these tests."""
SLACK = 3
"""How much longer than its timeout something may take, on a busy machine."""
AT_ONCE = 0.9
"""Less than any timeout."""


@contextmanager
def stopped(process: Process) -> Iterator[None]:
    """Let a server do nothing, while its connections stay open."""
    members = process.family()
    for member in members:
        member.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        for member in members:
            member.send_signal(signal.SIGCONT)


@pytest.fixture(params=["stopped", "cut off"])
def silenced(request, postgres):
    """The URL of the database, and what silences it."""
    with relayed(postgres.port) as relay:

        @contextmanager
        def cut_off():
            relay.passes.clear()
            try:
                yield
            finally:
                relay.passes.set()

        ways = {"stopped": lambda: stopped(postgres), "cut off": cut_off}
        yield postgres.url.replace(f":{postgres.port}/", f":{relay.port}/"), ways[request.param]


def timed(client, *request, **options):
    """The answer, and how long it took in seconds."""
    began = time.monotonic()
    answer = client.open(request[1], method=request[0], **options)
    return answer, time.monotonic() - began


def statuses(client, *requests):
    return [timed(client, *request, json=BODY)[0].status_code for request in requests]


def is_refused(answer):
    return answer.status_code == 503 and int(answer.headers["Retry-After"]) >= 1


@pytest.fixture(autouse=True)
def short(monkeypatch, clock):
    """Give up soon after PostgreSQL does, and try again only when the clock is put forward."""
    monkeypatch.setattr(postgresql, "GRACE_SECONDS", 0.2)
    monkeypatch.setattr(postgresql, "PAUSE_SECONDS", 60)


READ, WRITE = ("GET", "/scientists/1"), ("POST", "/missions")
UPDATE = ("PATCH", "/scientists/1")
BODY = {**MISSION, "name": "Fry"}


@pytest.mark.parametrize("request_", [READ, WRITE, UPDATE], ids="read write transaction".split())
def test_who_asks_a_silent_database_is_soon_told_to_come_back(silenced, request_):
    url, silence = silenced
    with application(url, DATABASE_TIMEOUT=str(TIMEOUT)) as app:
        client = app.test_client()
        # Both kinds of connections are open now: for single statements, and for transactions.
        assert {timed(client, *each, json=BODY)[0].status_code for each in (READ, UPDATE)} == {
            200,
            202,
        }
        with silence():
            answer, seconds = timed(client, *request_, json=BODY)
            assert is_refused(answer)
            assert TIMEOUT < seconds < TIMEOUT + SLACK
            # Nobody else waits for what one has found out.
            for each in (READ, WRITE, ("GET", "/ready")):
                answer, seconds = timed(client, *each, json=BODY)
                assert is_refused(answer)
                assert seconds < AT_ONCE
            answer, seconds = timed(client, "GET", "/health")
            assert (answer.status_code, seconds < AT_ONCE) == (200, True)


def test_one_request_finds_out_whether_the_database_is_back(silenced, clock):
    url, silence = silenced
    with application(f"{url}?connect_timeout=2", DATABASE_TIMEOUT=str(TIMEOUT)) as app:
        client = app.test_client()
        assert client.get("/scientists/1").status_code == 200
        with silence():
            assert is_refused(client.get("/scientists/1"))
            clock.after(postgresql.PAUSE_SECONDS)
            answer, seconds = timed(client, *READ)
            assert is_refused(answer)
            assert 2 < seconds < 2 + SLACK
            assert timed(client, *READ)[1] < AT_ONCE
        clock.after(postgresql.PAUSE_SECONDS)
        assert {timed(client, *each, json=BODY)[0].status_code for each in (READ, WRITE)} == {
            200,
            201,
        }


def test_a_statement_that_takes_too_long_is_canceled_and_the_connection_stays(postgres):
    with (
        application(postgres.url, DATABASE_TIMEOUT=str(TIMEOUT)) as app,
        connected(postgres.url) as other,
    ):
        client = app.test_client()
        answer = client.patch("/scientists/1", json=BODY)
        assert answer.status_code == 202
        other.execute(text("SELECT FROM scientists WHERE id = 1 FOR UPDATE"))
        answer, seconds = timed(client, *UPDATE, json=BODY)
        assert is_refused(answer)
        assert TIMEOUT < seconds < TIMEOUT + SLACK
        other.rollback()
        assert client.patch("/scientists/1", json=BODY).status_code == 202


def test_a_command_takes_as_long_as_it_needs(postgres):
    with application(postgres.url, DATABASE_TIMEOUT=str(TIMEOUT)) as app, app.app_context():
        with transaction() as connection:
            connection.execute(text(f"SELECT pg_sleep({TIMEOUT + 0.5})"))
            shown = connection.execute(text("SHOW statement_timeout")).scalar_one()
        assert shown == "0"


def test_the_kernel_gives_up_on_a_peer_that_is_gone(postgres):
    names = ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT")
    with application(postgres.url, DATABASE_TIMEOUT="7") as app, app.app_context():
        driver = db.engine.raw_connection()
        with socket.socket(fileno=os.dup(driver.driver_connection.fileno())) as copy:
            assert copy.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
            options = [copy.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in names]
        driver.close()
    assert options == [30, 10, 3, 7000]


@pytest.fixture
def redis(tmp_path) -> Iterator[tuple[str, Process]]:
    """The URL of a Redis server, and its process, that can be stopped."""
    port = free_port()
    command = [programs()["redis-server"], "--port", str(port), "--save", "", "--bind", "127.0.0.1"]
    process = Process("redis", command, tmp_path / "log", {}, tmp_path)
    process.start()
    until("redis", lambda: "Ready to accept" in process.log.read_text(), process)
    yield f"redis://127.0.0.1:{port}", process
    process.kill()


def test_nobody_waits_for_a_silent_redis_but_the_first(app, redis, clock):
    url, process = redis
    limits = {"RATE_LIMIT_ADDRESS": "1000 per minute", "RATE_LIMIT_ACCOUNT": "1000 per minute"}
    with configured(app, RATE_LIMIT_STORAGE=url, **limits) as other:
        client = other.test_client()
        sign_in = ("POST", "/api/v1/authenticate")
        assert timed(client, *sign_in, json=CREDENTIALS)[0].status_code == 401
        with stopped(process):
            for _ in range(2):
                answer, seconds = timed(client, *sign_in, json=CREDENTIALS)
                assert is_refused(answer)
                assert rate_limits.WAIT_SECONDS <= seconds < rate_limits.WAIT_SECONDS + SLACK
                for _ in range(3):
                    answer, seconds = timed(client, *sign_in, json=CREDENTIALS)
                    assert is_refused(answer)
                    assert seconds < AT_ONCE
                    answer, seconds = timed(client, "GET", "/ready")
                    assert answer.json["checks"]["rate_limits"] == "degraded"
                    assert seconds < AT_ONCE
                # What counts nothing needs no Redis.
                assert client.get("/scientists").status_code == 200
                clock.after(outbound.PAUSE_SECONDS)
        assert timed(client, *sign_in, json=CREDENTIALS)[0].status_code == 401
        assert client.get("/ready").json["checks"]["rate_limits"] == "up"


def test_a_redis_that_has_been_restarted_is_used_at_once(app, redis):
    url, process = redis
    with configured(app, RATE_LIMIT_STORAGE=url, RATE_LIMIT_ADDRESS="1000 per minute") as other:
        client = other.test_client()
        for _ in range(2):
            answer = client.post("/api/v1/authenticate", json=CREDENTIALS)
            assert answer.status_code == 401
            process.stop()
            process.log.write_text("")
            process.start()
            until("redis", lambda: "Ready to accept" in process.log.read_text(), process)
