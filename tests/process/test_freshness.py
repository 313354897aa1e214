"""What was acknowledged is what the next request is shown, whichever worker answers it."""

import sqlite3
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing

import jwt
import pytest
from sqlalchemy import make_url

from agency.accounts import lookup
from agency.accounts.tokens import own
from tests.support.accounts import bearer, token_of
from tests.support.client import Caller, call
from tests.support.counting import Counts, Reader
from tests.support.databases import FILLED, KINDS
from tests.support.servers import shared

READERS, CALLERS = 16, 4
CALCULON = {"name": "Calculon", "age": 120, "gender": "robot"}


@pytest.fixture(scope="module", params=KINDS)
def server(request, databases, tmp_path_factory):
    """A server of two workers, which a few connections are most likely spread over."""
    file = tmp_path_factory.mktemp("fresh") / "agency.db"
    with shared(databases.new(request.param, file, FILLED), WORKERS="2") as server:
        # An empty list would be a 404.
        producer = bearer(token_of(server.app, "executive_producer"))
        assert call(server.port, "POST", "/actors", CALCULON, **producer).status == 200
        yield server


@pytest.fixture
def callers(server):
    with ExitStack() as stack:
        yield [stack.enter_context(Caller(server.port)) for _ in range(CALLERS)]


@pytest.mark.parametrize("reads", [4_000, pytest.param(100_000, marks=pytest.mark.full)])
def test_nobody_reads_less_than_was_acknowledged_before(server, reads, record_property):
    counts = Counts(server.port, server.url, rows=5)
    readers = [Reader(server.port, counts, reads // READERS) for _ in range(READERS)]
    with counts.growing(), ThreadPoolExecutor(READERS) as threads:
        for reading in [threads.submit(reader.read) for reader in readers]:
            reading.result()
    record_property("acknowledged", str(counts.acknowledged))
    statuses = sum((reader.statuses for reader in readers), Counter())
    assert [stale for reader in readers for stale in reader.stale] == []
    assert counts.refused == []
    assert min(counts.acknowledged.values()) > reads / 1000
    assert statuses.keys() == {200, 304}


@pytest.mark.parametrize("server", ["sqlite"], indirect=True)
def test_what_another_program_writes_is_shown_by_the_next_request(server, callers):
    file = make_url(server.url).database
    with closing(sqlite3.connect(file, isolation_level=None)) as program:
        for number in range(50):
            program.execute("UPDATE scientists SET name = ? WHERE id = 1", [str(number)])
            for caller in callers:
                assert caller.call("GET", "/scientists/1").json["name"] == str(number)


def statuses(callers, token, number):
    """The statuses of so many reads that need a permission, by each caller in turn."""
    return {
        caller.call("GET", "/actors", **bearer(token)).status
        for _ in range(max(1, number // CALLERS))
        for caller in callers
    }


each_time = pytest.mark.parametrize("times", [200, pytest.param(10_000, marks=pytest.mark.full)])


@each_time
def test_a_withdrawn_role_counts_at_once(server, callers, times):
    administrator = bearer(token_of(server.app, "administrator"))
    token = token_of(server.app, "casting_assistant")
    account = callers[0].call("GET", "/api/v1/user", **bearer(token)).json["id"]
    for _ in range(times // CALLERS):
        for roles, status in (["casting_assistant"], 200), ([], 403):
            path, body = f"/api/v1/users/{account}", {"roles": roles}
            assert callers[0].call("PATCH", path, body, **administrator).status == 200
            assert statuses(callers, token, CALLERS) == {status}


@each_time
def test_signing_out_counts_at_once(server, callers, times):
    token = token_of(server.app, "casting_assistant")
    account = callers[0].call("GET", "/api/v1/user", **bearer(token)).json["id"]
    for _ in range(times // CALLERS):
        with server.app.app_context():
            token = own.issue(server.app, lookup.find_by_id(account))
        assert statuses(callers, token, CALLERS) == {200}
        assert callers[0].call("DELETE", "/api/v1/authenticate", **bearer(token)).status == 200
        assert statuses(callers, token, CALLERS) == {401}


@each_time
def test_a_token_that_expires_counts_at_once(server, callers, times):
    token = token_of(server.app, "casting_assistant")
    claims = jwt.decode(token, options={"verify_signature": False})
    expires_at = int(time.time()) + 3 + times // 200
    claims["exp"] = expires_at - own.LEEWAY_SECONDS
    secret = server.app.config["SECRET_KEY"]
    tokens = [jwt.encode({**claims, "jti": str(n)}, secret, own.ALGORITHM) for n in range(times)]
    for number, token in enumerate(tokens):
        # Each time the same caller, whose worker may have kept the response.
        assert statuses([callers[number % CALLERS]], token, 1) == {200}
    time.sleep(max(0, expires_at - time.time()))
    for number, token in enumerate(tokens):
        assert statuses([callers[number % CALLERS]], token, 1) == {401}
