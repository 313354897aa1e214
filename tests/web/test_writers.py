"""Requests that write line up for the lock, and nobody else stands in that line for long."""

import asyncio
import threading

import pytest

from agency import blocking
from agency.web import dispatch
from agency.web.dispatch import Dispatcher
from agency.web.sending import Sender
from tests.support.front import receiving, scope

MOMENT = 0.02


class Application:
    """A WSGI application whose paths say what a request waits for, and which thread runs it."""

    def __init__(self):
        self.ran: list[tuple[str, str]] = []
        self.locks = {name: threading.Event() for name in ("/lock/1", "/lock/2")}

    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"]
        if path in self.locks and not self.locks[path].is_set():
            blocking.lock_timed_out()
            self.locks[path].wait(timeout=10)
        if path == "/password":
            blocking.may_block()
        thread = threading.current_thread()
        is_loop = thread is threading.main_thread()
        self.ran.append((path, "loop" if is_loop else thread.name.split("_")[0]))
        start_response("200 OK", [])
        return [b""]


@pytest.fixture
def application():
    return Application()


@pytest.fixture
def dispatcher(application):
    made = Dispatcher(application, Sender(1), uses_loop=True)
    yield made
    for lock in application.locks.values():
        lock.set()
    made.close()


def ask(dispatcher, path, method="POST"):
    """Begin a request."""

    async def find():
        return None

    asked = dispatcher.respond(scope(method, path, {}), b"", receiving([]), find)
    return asyncio.ensure_future(asked)


def test_while_the_line_moves_writers_join_it_and_readers_do_not(
    application, dispatcher, monkeypatch
):
    monkeypatch.setattr(dispatch, "MOVING_SECONDS", 60)

    async def run():
        first, second = ask(dispatcher, "/lock/1"), ask(dispatcher, "/lock/2")
        await asyncio.sleep(MOMENT)
        application.locks["/lock/1"].set()
        await first
        joined = [ask(dispatcher, "/other"), ask(dispatcher, "/password")]
        await ask(dispatcher, "/read", "GET")
        assert not [each for each in (second, *joined) if each.done()]
        application.locks["/lock/2"].set()
        await asyncio.gather(second, *joined)
        await ask(dispatcher, "/later")

    asyncio.run(run())
    assert application.ran == [
        ("/lock/1", "writer"),
        ("/read", "loop"),
        ("/lock/2", "writer"),
        ("/other", "writer"),
        # A password takes long, which would hold the line.
        ("/password", "request"),
        ("/later", "loop"),
    ]


def test_while_somebody_keeps_the_lock_nobody_joins_the_line_untried(application, dispatcher):
    async def run():
        stuck = ask(dispatcher, "/lock/1")
        await asyncio.sleep(MOMENT)
        await ask(dispatcher, "/other")
        assert not stuck.done()
        application.locks["/lock/1"].set()
        await stuck

    asyncio.run(run())
    assert application.ran == [("/other", "loop"), ("/lock/1", "writer")]
