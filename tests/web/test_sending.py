"""A client that doesn't read holds neither the server nor its memory for long."""

import asyncio

import pytest

from agency.web import sending
from agency.web.bridge import Answer
from agency.web.sending import PART_BYTES, Sender

SECONDS = 0.05
LONG = b"x" * (2 * PART_BYTES + 1)


async def sink(message):
    """A client that takes everything at once."""


async def never(message):
    """A client that doesn't read."""
    if message["type"] == "http.response.body":
        await asyncio.Event().wait()


def test_a_long_response_goes_out_in_parts_that_are_the_whole():
    messages = []

    async def send(message):
        messages.append(message)

    sender = Sender(SECONDS)
    sender.hold(LONG)
    asyncio.run(sender.send(send, Answer(200, [], LONG)))
    start, *parts = messages
    assert start["status"] == 200
    assert b"".join(part["body"] for part in parts) == LONG
    assert [part["more_body"] for part in parts] == [True, True, False]


def test_a_client_that_does_not_read_is_given_up_and_its_memory_is_free_again(monkeypatch):
    monkeypatch.setattr(sending, "MOST_BYTES", len(LONG))

    async def run():
        sender = Sender(SECONDS)
        sender.hold(LONG)
        stuck = asyncio.ensure_future(sender.send(never, Answer(200, [], LONG)))
        room = asyncio.ensure_future(sender.room())
        await asyncio.sleep(SECONDS / 5)
        assert not room.done()
        with pytest.raises(TimeoutError):
            await stuck
        await asyncio.wait_for(room, 1)

    asyncio.run(run())


def test_clients_of_the_same_body_share_its_memory(monkeypatch):
    monkeypatch.setattr(sending, "MOST_BYTES", len(LONG) + 2)

    async def run():
        sender = Sender(SECONDS)
        for _ in range(30):
            sender.hold(LONG)
        await asyncio.wait_for(sender.room(), 1)
        sender.hold(LONG + b"y")
        room = asyncio.ensure_future(sender.room())
        for _ in range(30):
            assert not room.done()
            await sender.send(sink, Answer(200, [], LONG))
        await asyncio.wait_for(room, 1)

    asyncio.run(run())
