"""Requests to an identity provider end in time, and with them all that they have started."""

import threading
import time
from contextlib import contextmanager

import pytest

from agency.accounts.provider_http import send_request
from agency.outbound import PAUSE_SECONDS, CircuitOpen
from tests.support.oidc.publisher import publishing
from tests.support.oidc.silent import JWKS, silence, trickle

SECONDS = 0.3


@contextmanager
def slow_body():
    """The URL of a server whose body arrives in parts, and when it was called."""
    with publishing() as publisher:
        publisher.seconds_a_part = 0.1
        publisher.body = b"x" * 10_000
        yield publisher.origin + JWKS, []


def get(url: str) -> tuple[int, bytes]:
    return send_request("GET", url, {}, seconds=SECONDS, largest_bytes=100_000)


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "provider"]


@pytest.mark.parametrize("server", [silence, trickle, slow_body])
def test_no_thread_waits_for_longer_than_the_request(server):
    with server() as (url, _):
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            get(url)
        while threads():
            assert time.monotonic() < began + SECONDS + 5
            time.sleep(0.01)


def test_a_server_that_has_failed_is_not_called_for_a_while(clock):
    with silence() as (url, calls):
        with pytest.raises(TimeoutError):
            get(url)
        for _ in range(3):
            with pytest.raises(CircuitOpen):
                get(url)
        clock.after(PAUSE_SECONDS)
        with pytest.raises(TimeoutError):
            get(url)
        assert len(calls) == 2
