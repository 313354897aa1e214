"""Responses that are kept are fresh, and only what depends on the database alone is kept."""

import time
from types import SimpleNamespace

import pytest

from agency.accounts.tokens import own
from agency.rest.permissions import CALLER, Caller
from agency.rest.resource import CACHEABLE
from agency.rest.tracing import ROUTE
from agency.web import dispatch, kept
from agency.web.bridge import Answer
from agency.web.kept import KeptAnswers
from tests.support.accounts import bearer, token_of
from tests.support.application import emptied
from tests.support.databases import connected
from tests.support.front import front_of

SCIENTIST = {"name": "Amy Wong", "field_of_study": "physics"}
ENVIRON = {ROUTE: "/scientists", CACHEABLE: True}
"""Of a request whose response may be kept."""


@pytest.fixture
def front(sqlite_app):
    with front_of(emptied(sqlite_app)) as client:
        yield client


@pytest.fixture
def answers():
    """A small store of kept answers."""
    return KeptAnswers(10_000)


def test_a_get_that_is_repeated_takes_no_statement_until_somebody_commits(front, statements):
    def ran(url, **headers):
        with statements() as gathered:
            assert front.call("GET", url, **headers).status in (200, 304)
        return len(gathered)

    front.call("POST", "/scientists", SCIENTIST)
    tag = front.call("GET", "/scientists").headers["etag"]
    assert ran("/scientists") == 0
    # Each of these makes another response.
    for headers in ({"If_None_Match": tag}, {"Origin": "http://mars.example"}, {"Accept": "*/*"}):
        assert (ran("/scientists", **headers), ran("/scientists", **headers)) == (1, 0)
    assert (ran("/scientists?page=1"), ran("/scientists?page=1")) == (2, 0)
    with connected(front.app.config["DATABASE_URL"]) as neighbour:
        neighbour.exec_driver_sql("UPDATE scientists SET name = 'Leela'")
        assert ran("/scientists") == 0
        neighbour.commit()
    assert ran("/scientists") == 1
    assert front.call("GET", "/scientists").json[0]["name"] == "Leela"


def test_a_repeated_response_has_a_request_id_of_its_own(front):
    front.call("GET", "/scientists")
    first, second = (front.call("GET", "/scientists").headers["x-request-id"] for _ in range(2))
    assert first != second
    answer = front.call("GET", "/scientists", X_Request_ID="mine")
    assert answer.headers["x-request-id"] == "mine"


def test_pages_errors_and_what_does_not_depend_on_the_database_are_not_kept(front):
    for url, accept in (
        ("/scientists", "text/html"),
        ("/scientists/1", "*/*"),
        ("/actors", "*/*"),
        ("/metrics", "*/*"),
        ("/ready", "*/*"),
        ("/status", "*/*"),
        ("/nowhere", "*/*"),
    ):
        front.call("GET", url, Accept=accept)
    assert len(front.front._kept) == 0


def test_a_token_that_expires_or_is_withdrawn_counts_at_once(front, monkeypatch):
    token = token_of(front.app, "administrator")
    for _ in range(2):
        assert front.call("GET", "/api/v1/users", **bearer(token)).status == 200
    later = time.time() + front.app.config["TOKEN_DAYS"] * 24 * 60 * 60
    for at, status in ((later, 200), (later + own.LEEWAY_SECONDS, 401)):
        clock = SimpleNamespace(time=lambda at=at: at)
        monkeypatch.setattr(kept, "time", clock)
        monkeypatch.setattr("agency.accounts.authentication.time", clock)
        assert front.call("GET", "/api/v1/users", **bearer(token)).status == status
    monkeypatch.undo()
    assert front.call("GET", "/api/v1/users", **bearer(token)).status == 200
    assert front.call("DELETE", "/api/v1/authenticate", **bearer(token)).status == 200
    assert front.call("GET", "/api/v1/users", **bearer(token)).status == 401


def test_a_role_that_is_taken_away_counts_at_once(front):
    token = token_of(front.app, "administrator")
    assert front.call("GET", "/api/v1/users", **bearer(token)).status == 200
    with connected(front.app.config["DATABASE_URL"]) as neighbour:
        neighbour.exec_driver_sql("DELETE FROM user_roles")
        neighbour.commit()
    assert front.call("GET", "/api/v1/users", **bearer(token)).status == 403


def kept_after(answers, environ=ENVIRON, status=200, found=1, made=1):
    """Whether a response is kept that was made when the database had a version."""
    answers.find(("/scientists",), found)
    answers.keep(("/scientists",), environ, Answer(status, [], b"[]"), made)
    return answers.find(("/scientists",), found) is not None


def test_only_what_depends_on_the_database_alone_is_kept(answers):
    outside = Caller(None, frozenset({"get:actors"}), "https://issuer.example amy")
    assert not kept_after(answers, {ROUTE: "/ready"})
    assert not kept_after(answers, ENVIRON | {CALLER: outside})
    assert not kept_after(answers, status=404)
    assert not kept_after(answers, made=0)
    assert not kept_after(answers, found=None, made=None)
    assert kept_after(answers)


def test_the_least_recently_used_are_dropped_beyond_the_bound(answers):
    def keep(name, size):
        answers.keep((name,), ENVIRON, Answer(200, [], b"x" * size), 1)

    assert answers.find(("a",), 1) is None
    for name in "abc":
        keep(name, 1_000)
        answers.find(("a",), 1)
    keep("d", 1_000)
    assert [answers.find((name,), 1) is not None for name in "abcd"] == [True, False, True, True]
    keep("e", 10_000)
    assert answers.find(("e",), 1) is None


def test_nothing_is_kept_where_the_setting_says_so(sqlite_app, sharing, statements):
    app = sharing(RESPONSE_CACHE_MB="0")
    with front_of(app) as client:
        client.call("GET", "/scientists")
        with statements() as ran:
            client.call("GET", "/scientists")
    assert len(ran) == 1


def test_long_responses_are_kept_on_postgresql_until_somebody_commits(
    postgresql_app, statements, monkeypatch
):
    # Every response is a long one.
    monkeypatch.setattr(dispatch, "PART_BYTES", 0)
    with front_of(emptied(postgresql_app)) as client:

        def statements_of_a_get():
            with statements() as ran:
                assert client.call("GET", "/scientists").json == []
            return len(ran)

        # The version changes with commits to any database of the server: other tests' ones, too.
        assert 1 in [statements_of_a_get() for _ in range(50)]
        with connected(client.app.config["DATABASE_URL"]) as neighbour:
            neighbour.exec_driver_sql("INSERT INTO scientists VALUES (7, 'Leela', 'navigation')")
            assert client.call("GET", "/scientists").json == []
            neighbour.commit()
        assert client.call("GET", "/scientists").json[0]["id"] == 7
