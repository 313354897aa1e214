"""The keys of an outside provider: fetched seldom, from one place, and kept when it is away."""

import json
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from werkzeug.exceptions import ServiceUnavailable

from agency.accounts.tokens.jwks import (
    FRESH_SECONDS,
    LARGEST_BYTES,
    PAUSE_SECONDS,
    Keys,
    usable_keys,
)
from tests.support.oidc.clock import Clock
from tests.support.oidc.publisher import Publisher, publishing
from tests.support.oidc.silent import JWKS, silence, trickle


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    with publishing() as publisher:
        yield publisher


@pytest.fixture
def keys(publisher: Publisher, clock: Clock) -> Keys:
    return Keys(publisher.origin + JWKS)


def test_a_key_is_found_by_its_id_and_fetched_once(keys, publisher):
    for _ in range(100):
        assert (
            keys.find(publisher.kid).public_numbers() == publisher.key.public_key().public_numbers()
        )
    assert publisher.fetches == 1


@pytest.mark.parametrize("kid_of", [lambda: str(uuid4()), lambda: "the-same"], ids=["each", "one"])
def test_1000_unknown_ids_are_one_fetch_in_30_seconds(keys, publisher, clock, kid_of):
    for _ in range(1000):
        assert keys.find(kid_of()) is None
    assert publisher.fetches == 1
    clock.after(PAUSE_SECONDS - 1)
    assert keys.find(kid_of()) is None
    assert publisher.fetches == 1
    clock.after(1)
    for _ in range(1000):
        assert keys.find(kid_of()) is None
    assert publisher.fetches == 2


def test_1000_unknown_ids_at_once_are_one_fetch(keys, publisher):
    publisher.seconds_a_part = 0.05
    with ThreadPoolExecutor(32) as threads:
        found = list(threads.map(keys.find, [*(str(uuid4()) for _ in range(999)), publisher.kid]))
    assert found[:-1] == [None] * 999
    assert found[-1] is not None
    assert publisher.fetches == 1


def test_1000_unknown_ids_are_one_call_in_30_seconds_while_nobody_answers(clock, monkeypatch):
    monkeypatch.setattr("agency.accounts.tokens.jwks.TIMEOUT_SECONDS", 0.2)
    with silence() as (url, calls):
        keys = Keys(url)
        begin = time.monotonic()
        for _ in range(1000):
            with pytest.raises(ServiceUnavailable):
                keys.find(str(uuid4()))
        assert len(calls) == 1
        assert time.monotonic() - begin < 1
        clock.after(PAUSE_SECONDS)
        for _ in range(1000):
            with pytest.raises(ServiceUnavailable):
                keys.find(str(uuid4()))
        time.sleep(0.1)
        assert len(calls) == 2


@pytest.fixture
def timeout(monkeypatch):
    """How long a request waits for a fetch: a second, as that shows as well as three."""
    monkeypatch.setattr("agency.accounts.tokens.jwks.TIMEOUT_SECONDS", 1)
    return 1


def test_who_can_not_be_asked_is_waited_for_once_and_only_so_long(clock, timeout):
    with silence() as (url, _):
        keys = Keys(url)
        begin = time.monotonic()
        with pytest.raises(ServiceUnavailable):
            keys.find("any")
        assert time.monotonic() - begin == pytest.approx(timeout, abs=0.9)
        # A worker has one thread: who waits for the provider holds up everybody.
        clock.after(PAUSE_SECONDS)
        begin = time.monotonic()
        with pytest.raises(ServiceUnavailable) as refused:
            keys.find("any")
        assert time.monotonic() - begin < 0.5
        assert refused.value.get_response().headers["Retry-After"] == str(timeout)


def test_an_answer_that_trickles_in_is_not_waited_for(keys, publisher, timeout):
    publisher.seconds_a_part = 0.5
    begin = time.monotonic()
    with pytest.raises(ServiceUnavailable):
        keys.find(publisher.kid)
    assert time.monotonic() - begin == pytest.approx(timeout, abs=0.9)


def test_a_fetch_that_never_ends_keeps_no_later_one_from_beginning(clock, monkeypatch):
    monkeypatch.setattr("agency.accounts.tokens.jwks.TIMEOUT_SECONDS", 0.2)
    with trickle() as (url, calls):
        keys = Keys(url)
        for fetches in (1, 2):
            with pytest.raises(ServiceUnavailable):
                keys.find("any")
            until(lambda fetches=fetches: len(calls) == fetches)
            time.sleep(0.4)
            clock.after(PAUSE_SECONDS)


def test_a_new_key_is_found_when_it_is_first_named(keys, publisher, clock):
    publisher.publish(publisher.jwk())
    assert keys.find("the-key") is not None
    publisher.publish(publisher.jwk(), publisher.jwk(kid="new"))
    clock.after(PAUSE_SECONDS)
    assert keys.find("new") is not None
    assert keys.find("the-key") is not None
    assert publisher.fetches == 2


def test_a_withdrawn_key_stops_working_within_5_minutes(keys, publisher, clock):
    assert keys.find("the-key") is not None
    publisher.publish(publisher.jwk(kid="new"))
    clock.after(FRESH_SECONDS - 1)
    assert keys.find("the-key") is not None
    clock.after(1)
    assert keys.find("the-key") is None
    assert FRESH_SECONDS == 300
    assert publisher.fetches == 2


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (500, {}, None),
        (404, {}, None),
        (302, {"Location": "http://127.0.0.1:1/elsewhere"}, None),
        (200, {}, b""),
        (200, {}, b"<html>Sign in to the Wi-Fi</html>"),
        (200, {}, b"[" * 100_000),
        (200, {}, b"\xff\xfe"),
        (200, {}, b"[]"),
        (200, {}, b'{"keys": "none"}'),
        (200, {}, b" " * (LARGEST_BYTES + 1)),
    ],
    ids="broken missing redirect empty page nested bytes list text long".split(),
)
def test_known_keys_go_on_whatever_the_provider_answers(
    keys, publisher, clock, caplog, status, headers, body
):
    assert keys.find("the-key") is not None
    publisher.status, publisher.headers = status, headers
    publisher.body = publisher.body if body is None else body
    clock.after(FRESH_SECONDS)
    assert keys.find("the-key") is not None
    with pytest.raises(ServiceUnavailable) as refused:
        keys.find("unknown")
    assert 1 <= int(refused.value.get_response().headers["Retry-After"]) <= PAUSE_SECONDS
    assert publisher.fetches == 2
    assert "can't be read" in caplog.text

    publisher.status, publisher.headers = 200, {}
    publisher.publish(publisher.jwk(), publisher.jwk(kid="new"))
    clock.after(PAUSE_SECONDS)
    until(lambda: found(keys, "new"))
    assert keys.find("unknown") is None


def found(keys: Keys, kid: str) -> bool:
    try:
        return keys.find(kid) is not None
    except ServiceUnavailable:
        return False


def until(happened) -> None:
    """Wait for what happens beside the requests."""
    deadline = time.monotonic() + 10
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_provider_that_is_not_there_is_503_with_when_to_come_back(clock):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    keys = Keys(f"http://127.0.0.1:{port}{JWKS}")
    for _ in range(3):
        with pytest.raises(ServiceUnavailable) as refused:
            keys.find("any")
        assert refused.value.get_response().headers["Retry-After"] == str(PAUSE_SECONDS)


def test_only_keys_for_rs256_signatures_are_used(publisher):
    short = RSAAlgorithm.to_jwk(rsa.generate_private_key(65537, 1024).public_key(), as_dict=True)
    curve = ECAlgorithm.to_jwk(ec.generate_private_key(ec.SECP256R1()).public_key(), as_dict=True)
    private = RSAAlgorithm.to_jwk(publisher.key, as_dict=True)
    good = publisher.jwk()
    unsuitable = {
        "encryption": publisher.jwk(use="enc"),
        "other-algorithm": publisher.jwk(alg="RS512"),
        "padding": publisher.jwk(alg="PS256"),
        "short": short,
        "curve": curve,
        "secret": {"kty": "oct", "k": "c2VjcmV0"},
        "kind-of-curve": publisher.jwk(kty="EC"),
        "private": private,
        "no-modulus": {"kty": "RSA", "e": "AQAB"},
        "number": publisher.jwk(n=1),
        "not-base64": publisher.jwk(n="!"),
        "even": publisher.jwk(e="Ag"),
    }
    jwks = [jwk | {"kid": kid} for kid, jwk in unsuitable.items()]
    nameless = [{k: v for k, v in good.items() if k != "kid"}, publisher.jwk(kid=7), "text", None]
    assert list(usable_keys({"keys": [*jwks, *nameless, good]})) == [publisher.kid]


def test_a_key_may_leave_out_what_it_is_for(publisher):
    bare = {k: v for k, v in publisher.jwk().items() if k not in ("use", "alg")}
    assert list(usable_keys({"keys": [bare]})) == [publisher.kid]
    assert usable_keys({"keys": []}) == {}


def test_of_two_keys_with_one_id_the_first_counts(publisher):
    other = RSAAlgorithm.to_jwk(rsa.generate_private_key(65537, 2048).public_key(), as_dict=True)
    keys = usable_keys(
        json.loads(json.dumps({"keys": [publisher.jwk(), publisher.jwk(n=other["n"])]}))
    )
    assert keys[publisher.kid].public_numbers() == publisher.key.public_key().public_numbers()
