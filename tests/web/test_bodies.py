"""A body is awaited as a whole, until a deadline, and within bounds."""

import asyncio
import time

import pytest
from werkzeug.exceptions import HTTPException

from agency.settings import LARGEST_BODY_BYTES
from agency.web import bodies
from agency.web.bodies import Bodies, NeedsBody
from agency.web.bridge import Unreadable
from tests.support.application import emptied
from tests.support.front import front_of, receiving

CHUNKED = {b"transfer-encoding": b"chunked"}
SECONDS = 0.05


def part(content, is_last=False):
    return {"type": "http.request", "body": content, "more_body": not is_last}


def received(headers, parts, reader=None, **options):
    return asyncio.run((reader or Bodies(SECONDS)).receive(headers, receiving(parts), **options))


def status_of(body):
    assert isinstance(body, Unreadable)
    with pytest.raises(HTTPException) as raised:
        body.read()
    return raised.value.code


def test_a_body_in_parts_is_put_together():
    parts = [part(b"[1, "), part(b"2]"), part(b"", is_last=True)]
    assert received(CHUNKED, parts) == b"[1, 2]"
    assert received({b"content-length": b"6"}, parts) == b"[1, 2]"
    assert received({}, []) == b""


@pytest.mark.parametrize("headers", [{b"content-length": b"100"}, CHUNKED])
def test_a_body_that_stalls_or_trickles_is_a_408_when_the_time_is_up(headers):
    async def trickling():
        async def receive():
            await asyncio.sleep(SECONDS / 10)
            return part(b"x")

        return await Bodies(SECONDS).receive(headers, receive)

    for run in (trickling(), Bodies(SECONDS).receive(headers, receiving([part(b"x")]))):
        begin = time.monotonic()
        body = asyncio.run(run)
        assert SECONDS <= time.monotonic() - begin < 1
        assert (status_of(body), body.is_flowing) == (408, False)


def test_a_client_that_leaves_and_a_chunk_that_is_none_are_a_400():
    assert status_of(received(CHUNKED, [part(b"x"), {"type": "http.disconnect"}])) == 400


def test_a_body_that_is_too_large_is_a_413_as_soon_as_that_is_known():
    too_large = {b"content-length": str(LARGEST_BODY_BYTES + 1).encode()}
    # Nothing has come yet.
    body = received(too_large, [])
    assert (status_of(body), body.is_flowing) == (413, True)
    half = part(b"x" * (LARGEST_BODY_BYTES // 2 + 1))
    assert status_of(received(CHUNKED, [half, half])) == 413


def test_bodies_that_take_too_much_memory_together_are_a_503_until_some_are_released(monkeypatch):
    monkeypatch.setattr(bodies, "MOST_BYTES", 1_000)
    reader, half = Bodies(SECONDS), [part(b"x" * 600, is_last=True)]
    first = received(CHUNKED, half, reader)
    assert status_of(received(CHUNKED, half, reader)) == 503
    reader.release(first)
    assert received(CHUNKED, half, reader) == first


def test_a_client_that_expects_to_be_asked_is_asked_when_the_body_is_read():
    headers = {b"content-length": b"2", b"expect": b"100-continue"}
    body = received(headers, [])
    with pytest.raises(NeedsBody):
        body.read()
    assert received(headers, [part(b"{}", is_last=True)], is_asked=True) == b"{}"


def test_each_refusal_has_the_shape_of_its_contract(sqlite_app):
    with front_of(emptied(sqlite_app)) as client:
        client.front._bodies = Bodies(SECONDS)

        def call(url, parts, **headers):
            headers = {"content_type": "application/json", **headers}
            return client.loop.run_until_complete(
                client.ask("POST", url, parts=parts, transfer_encoding="chunked", **headers)
            )

        late = call("/scientists", [part(b"{")])
        assert (late.status, late.json) == (408, {"error": "Request timeout"})
        assert late.headers["connection"] == "close"
        assert call("/api/v1/user", [part(b"{")]).status == 408
        # What is refused anyway is refused for that.
        assert call("/movies", [part(b"{")]).status == 401
        assert call("/nowhere", [part(b"{")]).status == 404
        asked = call("/movies", [], expect="100-continue")
        assert asked.status == 401


def test_the_rest_of_a_refused_body_is_read_after_the_answer():
    left = [part(b"x" * 1_000), part(b"", is_last=True), part(b"of the next request")]
    receive = receiving(left)

    async def discard():
        await Bodies(SECONDS).discard(receive)
        return await receive()

    assert asyncio.run(discard())["body"] == b"of the next request"
