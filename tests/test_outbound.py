"""A server that has failed is left alone for a while, and then asked by one call."""

from threading import Barrier, Event, Thread

import pytest

from agency.outbound import PAUSE_SECONDS, CircuitBreaker, CircuitOpen


@pytest.fixture
def breaker(clock):
    return CircuitBreaker()


def fail(breaker: CircuitBreaker) -> None:
    with pytest.raises(TimeoutError), breaker.guard(OSError):
        raise TimeoutError


def succeed(breaker: CircuitBreaker) -> bool:
    with breaker.guard(OSError):
        return True


def is_refused(breaker: CircuitBreaker) -> bool:
    try:
        return not succeed(breaker)
    except CircuitOpen as refusal:
        seconds = dict(refusal.get_headers())["Retry-After"]
        assert 1 <= int(seconds) <= PAUSE_SECONDS
        return True


def test_after_a_failure_nothing_is_called_for_a_while(breaker, clock):
    assert succeed(breaker)
    fail(breaker)
    for _ in range(2):
        assert is_refused(breaker)
    clock.after(PAUSE_SECONDS - 1)
    assert is_refused(breaker)
    clock.after(1)
    assert succeed(breaker)
    assert succeed(breaker)


def test_a_failure_after_the_pause_is_another_one(breaker, clock):
    fail(breaker)
    clock.after(PAUSE_SECONDS)
    fail(breaker)
    assert is_refused(breaker)


def test_only_failures_of_the_server_count(breaker):
    with pytest.raises(KeyError), breaker.guard(OSError):
        raise KeyError
    assert succeed(breaker)


def test_one_call_at_a_time_finds_out_whether_the_server_is_back(breaker, clock):
    fail(breaker)
    clock.after(PAUSE_SECONDS)
    asked, may_answer, refusals = Barrier(2), Event(), []

    def ask() -> None:
        with breaker.guard(OSError):
            asked.wait(10)
            may_answer.wait(10)

    thread = Thread(target=ask)
    thread.start()
    asked.wait(10)
    refusals = [is_refused(breaker) for _ in range(3)]
    may_answer.set()
    thread.join()
    assert refusals == [True] * 3
    assert succeed(breaker)
