"""What clients that send or read badly get, and that nobody else notices them."""

import json
import signal
import sys
import time
from contextlib import ExitStack

import pytest
from sqlalchemy import text

from benchmarks.attacks import established
from deploy.server import serving
from tests.support.client import call
from tests.support.databases import FILLED, connected
from tests.support.raw import Raw

DEADLINE = 1
SLACK = 1.5
QUICK = {"WORKERS": "1", "BODY_TIMEOUT": str(DEADLINE), "SEND_TIMEOUT": str(DEADLINE)}
FRAMINGS = {"Content-Length: 1000": b"x", "Transfer-Encoding: chunked": b"1\r\nx\r\n"}
FRY = b'{"name": "Fry", "field_of_study": "cryogenics"}'
LENGTH = f"Content-Length: {len(FRY)}"

BY = ("granian", "uvicorn")

each_framing = pytest.mark.parametrize("framing", FRAMINGS)
refused = pytest.mark.parametrize(
    ("line", "status"), [("POST /nowhere", 404), ("POST /movies", 401), ("PUT /planets/1", 405)]
)


MANY_MISSIONS = """
    INSERT INTO missions (name, scientist_id, planet_id)
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
    SELECT printf('%0200d', i), 2, 1 FROM n
"""
RECEIVES = 4096


@pytest.fixture(scope="module")
def url(databases, tmp_path_factory):
    """The URL of a database whose list of missions has 16 MB."""
    url = databases.new("sqlite", tmp_path_factory.mktemp("front") / "agency.db", FILLED)
    with connected(url) as connection:
        connection.execute(text(MANY_MISSIONS))
        connection.commit()
    return url


@pytest.fixture(scope="module", params=BY)
def port(request, url):
    with serving(url, by=request.param, **QUICK) as server:
        yield server.port


def waited(begin: float) -> bool:
    return DEADLINE <= time.monotonic() - begin < DEADLINE + SLACK


@each_framing
@pytest.mark.parametrize("trickles", [False, True], ids=["stalls", "trickles"])
def test_a_body_that_is_late_is_given_up_at_the_deadline(port, framing, trickles):
    with Raw(port) as late:
        begin = time.monotonic()
        late.start("POST /scientists", framing)
        assert call(port, "GET", "/health").status == 200
        if trickles:
            late.trickle(FRAMINGS[framing], DEADLINE / 5)
        answer = late.answer()
        assert (answer.status, waited(begin)) == (408, True)
        assert json.loads(answer.body)["error"]
        assert late.rest() == b""
        assert waited(begin)


@each_framing
@refused
def test_the_late_body_of_a_refused_request_is_given_up_too(port, framing, line, status):
    with Raw(port) as late:
        begin = time.monotonic()
        late.start(line, framing)
        assert late.answer().status in (status, 408)
        assert late.rest() == b""
        assert time.monotonic() - begin < DEADLINE + SLACK


@refused
def test_after_a_refused_request_the_connection_is_used_again(port, line, status):
    with Raw(port) as kept:
        for _ in range(2):
            kept.start(line, LENGTH)
            kept.send(FRY)
            assert kept.answer().status == status
        kept.start("GET /health")
        assert kept.answer().status == 200


def test_a_body_that_is_too_large_is_refused_when_that_is_known(port):
    with Raw(port) as large:
        large.start("POST /scientists", "Content-Length: 9000000")
        assert large.answer().status == 413
    with Raw(port) as large:
        large.start("POST /scientists", "Transfer-Encoding: chunked")
        for _ in range(5):
            large.send(b"100000\r\n" + b"x" * 0x100000 + b"\r\n")
        # It has not been said that this is all.
        assert large.answer().status == 413


def test_requests_that_are_sent_together_are_answered_in_their_order(port):
    with Raw(port) as eager:
        for line in ("GET /scientists/1", "POST /scientists", "GET /nowhere", "GET /health"):
            eager.start(line, *([LENGTH] if line.startswith("POST") else []))
            eager.send(FRY if line.startswith("POST") else b"")
        assert [eager.answer().status for _ in range(4)] == [200, 201, 404, 200]


def test_a_client_that_asks_before_it_sends_is_told_to_go_on(port):
    with Raw(port) as polite:
        polite.start("POST /scientists", LENGTH, "Expect: 100-continue")
        assert polite.answer().status == 100
        polite.send(FRY)
        assert polite.answer().status == 201


@pytest.mark.parametrize("path", ["/scientists/1", "/scientists", "/health", "/nowhere"])
def test_head_is_get_without_a_body(port, path):
    with Raw(port) as client:
        client.start(f"GET {path}")
        full = client.answer()
        client.start(f"HEAD {path}")
        head = client.answer(has_body=False)
        client.start("GET /health")
        assert client.answer().status == 200
    assert (head.status, head.headers["content-length"]) == (full.status, str(len(full.body)))
    varying = {"date", "x-request-id"}
    assert {name: head.headers[name] for name in head.headers.keys() - varying} == {
        name: full.headers[name] for name in full.headers.keys() - varying
    }


@pytest.mark.parametrize("body", [b"zz\r\n", b"5\r\nabc"], ids=["no number", "cut"])
def test_a_broken_body_changes_nothing(port, body):
    before = call(port, "GET", "/scientists").body
    with Raw(port) as broken:
        broken.start("POST /scientists", "Transfer-Encoding: chunked")
        broken.send(body)
        broken.end()
        assert broken.answer().status in (0, 400)
        broken.rest()
    assert call(port, "GET", "/scientists").body == before
    assert call(port, "GET", "/health").status == 200


def test_a_client_that_does_not_read_is_cut_off_at_the_deadline(port):
    with Raw(port, RECEIVES) as reader:
        reader.start("GET /missions")
        time.sleep(DEADLINE + SLACK)
        size = int(reader.answer(has_body=False).headers["content-length"])
        assert len(reader.rest()) < size
    whole = call(port, "GET", "/missions")
    assert (whole.status, len(whole.body)) == (200, size)


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux has such an option.")
def test_the_connection_of_a_client_that_does_not_read_is_closed(port):
    with Raw(port, RECEIVES) as reader:
        # Its second response, which is short, waits behind the first.
        reader.start("GET /missions")
        reader.start("GET /scientists")
        begin = time.monotonic()
        while reader.port in established(port, int(time.monotonic())):
            assert time.monotonic() - begin < 5 * DEADLINE
            time.sleep(DEADLINE / 5)
        assert time.monotonic() - begin > DEADLINE


def test_a_client_that_reads_slowly_but_steadily_gets_everything(port):
    with Raw(port) as reader:
        begin = time.monotonic()
        reader.start("GET /missions")
        size = int(reader.answer(has_body=False).headers["content-length"])
        read = 0
        while time.monotonic() - begin < DEADLINE + SLACK:
            read += len(reader.read(min(size - read, 500_000)))
            time.sleep(DEADLINE / 10)
        assert read + len(reader.read(size - read)) == size


# Granian waits for the head of a request until it ends its worker.
HELD = ["body", "response", "nothing", pytest.param("head", marks=pytest.mark.full)]


@pytest.mark.parametrize("held", HELD)
@pytest.mark.parametrize("by", BY)
def test_a_signal_ends_the_server_within_ten_seconds_although_clients_stall(url, by, held):
    with serving(url, by=by, **QUICK) as server, ExitStack() as stack:
        for number in range(10):
            client = stack.enter_context(Raw(server.port, RECEIVES))
            if held == "body":
                client.start("POST /scientists", [*FRAMINGS][number % 2])
            elif held == "response":
                client.start("GET /missions")
            elif held == "head":
                client.send(b"GET / HT")
        time.sleep(DEADLINE / 4)
        begin = time.monotonic()
        # uvicorn ends by the signal itself, once everything is closed.
        assert server.stop() in (0, -signal.SIGTERM)
        assert time.monotonic() - begin < 10
