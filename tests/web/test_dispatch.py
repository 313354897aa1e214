"""Requests run at once, in threads or one by one, by what is known of their URLs."""

import asyncio
import threading
import time
from contextlib import contextmanager

import pytest

from agency.web import sending
from agency.web.dispatch import Dispatcher
from agency.web.sending import PART_BYTES, Sender
from tests.support.front import receiving, scope

SECONDS = 0.2
LONG = b"x" * (PART_BYTES + 1)


class Application:
    """A WSGI application whose paths say how long its responses are and how long they take."""

    def __init__(self):
        self.at_once, self.most_at_once, self._lock = 0, 0, threading.Lock()

    def __call__(self, environ, start_response):
        with self._lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        if "slow" in environ["PATH_INFO"]:
            time.sleep(SECONDS / 4)
        with self._lock:
            self.at_once -= 1
        start_response("200 OK", [])
        return [LONG if "long" in environ["PATH_INFO"] else b"short"]


class Requests:
    """Sends requests to a dispatcher; their responses are held for ever unless they are sent."""

    def __init__(self, application, uses_loop):
        self.sender = Sender(SECONDS)
        self.dispatcher = Dispatcher(application, self.sender, uses_loop)

    async def get(self, url):
        async def find():
            return None

        result = await self.dispatcher.respond(scope("GET", url, {}), b"", receiving([]), find)
        return len(result[1].body)


@contextmanager
def requests(application, uses_loop=False):
    sent = Requests(application, uses_loop)
    yield sent
    sent.dispatcher.close()


@pytest.mark.parametrize("uses_loop", [False, True])
def test_only_long_responses_wait_while_there_is_no_room(uses_loop, monkeypatch):
    monkeypatch.setattr(sending, "MOST_BYTES", len(LONG))

    async def run(sent):
        assert await sent.get("/long") == len(LONG)
        waiting = [asyncio.ensure_future(sent.get(url)) for url in ("/long", "/long?other")]
        for url in ("/short", "/health", "/short?unknown", "/short"):
            assert await asyncio.wait_for(sent.get(url), SECONDS) == len(b"short")
        assert not [each for each in waiting if each.done()]
        for each in waiting:
            each.cancel()

    with requests(Application(), uses_loop) as sent:
        asyncio.run(run(sent))


def test_unknown_urls_of_a_path_are_tried_one_at_a_time_and_others_meanwhile():
    application = Application()

    async def run(sent):
        for kind, most in (("/slow?{}", 1), ("/slow/{}", 4)):
            application.most_at_once = 0
            await asyncio.gather(*(sent.get(kind.format(number)) for number in range(4)))
            assert application.most_at_once == most
        # Now they are known.
        application.most_at_once = 0
        await asyncio.gather(*(sent.get(f"/slow?{number}") for number in range(4)))
        assert application.most_at_once == 4

    with requests(application) as sent:
        asyncio.run(run(sent))


def test_where_one_response_was_long_others_of_that_path_are_made_one_by_one():
    application = Application()

    async def run(sent):
        await sent.get("/slow/long")
        application.most_at_once = 0
        await asyncio.gather(*(sent.get(f"/slow/long?{number}") for number in range(4)))
        assert application.most_at_once == 1

    with requests(application) as sent:
        asyncio.run(run(sent))
