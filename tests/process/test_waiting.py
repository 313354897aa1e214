"""What one request waits for, the others don't wait for."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from sqlalchemy import text

from deploy.server import serving
from tests.support.client import Answer, call
from tests.support.databases import connected, number
from tests.support.marks import on_postgresql, on_sqlite

MISSION = {"name": "First light", "scientist_id": 1, "planet_id": 1}
WRITERS = 12

seconds = pytest.mark.parametrize("seconds", [1.5, pytest.param(4, marks=pytest.mark.full)])


def book(port: int) -> Answer:
    """Book a mission."""
    return call(port, "POST", "/missions", MISSION)


@contextmanager
def held(url: str, statement: str) -> Iterator[None]:
    """Hold a lock that the statement takes."""
    with connected(url) as connection:
        connection.execute(text(statement))
        yield
        connection.rollback()


def longest_wait(port: int, seconds: float, *paths: str) -> float:
    """Ask for the paths for some seconds, on new connections, and return the longest wait.

    On a busy machine it may be some tenths of a second. Whoever waited for the lock would be
    answered only at the end: `python -m benchmarks.siege` measures how long others wait.
    """
    waits, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        for path in paths:
            begin = time.monotonic()
            assert call(port, "GET", path).status == 200
            waits.append(time.monotonic() - begin)
        time.sleep(0.01)
    return max(waits)


@seconds
@on_sqlite
def test_while_a_neighbour_holds_the_write_lock_only_writes_wait(filled_url, seconds):
    before = number(filled_url, "missions")
    with serving(filled_url, WORKERS="1") as server, ThreadPoolExecutor(WRITERS) as threads:
        with held(filled_url, "BEGIN IMMEDIATE"):
            bookings = [threads.submit(book, server.port) for _ in range(WRITERS)]
            paths = ("/health", "/scientists/1", "/missions", "/openapi.json")
            assert longest_wait(server.port, seconds, *paths) < seconds / 2
            assert not [booking for booking in bookings if booking.done()]
        assert {booking.result().status for booking in bookings} == {201}
    assert number(filled_url, "missions") == before + WRITERS


@seconds
@on_postgresql
def test_while_postgresql_takes_long_for_one_query_the_others_are_answered(filled_url, seconds):
    with serving(filled_url, WORKERS="1") as server, ThreadPoolExecutor(1) as thread:
        with held(filled_url, "LOCK TABLE missions IN ACCESS EXCLUSIVE MODE"):
            listing = thread.submit(call, server.port, "GET", "/missions")
            time.sleep(0.1)
            paths = ("/health", "/scientists", "/openapi.json")
            assert longest_wait(server.port, seconds, *paths) < seconds / 2
            assert not listing.done()
        assert listing.result().status == 200
