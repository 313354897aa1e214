"""nginx with our configuration, in front of servers that do as a test tells them."""

import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event

import pytest

from deploy.processes import Process, free_port, until
from deploy.server import ROOT
from deploy.services import programs
from tests.support.background import in_background
from tests.support.client import Caller, call

HURRY = 10
"""By how much all durations are shorter here than in the configuration."""


class Server(ThreadingHTTPServer):
    """A server that many can call at once."""

    daemon_threads = True
    request_queue_size = 200


class Upstream:
    """A server in place of the API, which answers when it may."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.completed = 0
        self.may_answer = Event()
        self.may_answer.set()
        self.body = b"{}"
        upstream = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                upstream.calls.append(self.command)
                upstream.may_answer.wait(30)
                self.send_response(200)
                self.send_header("Content-Length", str(len(upstream.body)))
                self.end_headers()
                with suppress(ConnectionError):
                    self.wfile.write(upstream.body)
                    upstream.completed += 1

            def do_GET(self) -> None:
                self.answer()

            def do_POST(self) -> None:
                self.answer()

            def log_message(self, *args: object) -> None:
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_port


@contextmanager
def nginx(folder: Path, ports: list[int], adapt: Callable[[str], str] = str) -> Iterator[int]:
    """Run nginx, and return its port."""
    port = free_port()
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    for number, upstream in enumerate(ports, 1):
        text = text.replace(f"api-{number}:5555", f"127.0.0.1:{upstream}")
    text = text.replace("listen 8080", f"listen 127.0.0.1:{port}").replace("/tmp/", f"{folder}/")
    text = re.sub(r" (\d+)s;", lambda found: f" {int(found[1]) * 1000 // HURRY}ms;", text)
    configuration, log = folder / "nginx.conf", folder / "log"
    configuration.write_text(adapt(text))
    program = programs()["nginx"]
    # Its workers must be able to enter the folder.
    command = [program, "-p", str(folder), "-c", str(configuration), "-g", "daemon off; user root;"]
    process = Process("nginx", command, log, {}, folder)
    process.start()

    def answers() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    until("nginx", answers, process)
    try:
        yield port
    finally:
        process.stop()


@pytest.fixture
def upstreams() -> Iterator[list[Upstream]]:
    """Two servers in place of the API."""
    both = [Upstream(), Upstream()]
    with in_background(both[0].server), in_background(both[1].server):
        yield both
        for upstream in both:
            upstream.may_answer.set()


@pytest.fixture
def proxy(upstreams, tmp_path) -> Iterator[int]:
    """The port of nginx in front of both."""
    with nginx(tmp_path, [upstream.port for upstream in upstreams]) as port:
        yield port


@pytest.fixture
def public(upstreams, tmp_path) -> Iterator[int]:
    """The port of an nginx that limits this machine like any other."""

    def adapt(text: str) -> str:
        return text.replace("127.0.0.0/8 0;", "")

    with nginx(tmp_path, [upstream.port for upstream in upstreams], adapt) as port:
        yield port


@contextmanager
def connection(port: int, sent: bytes) -> Iterator[socket.socket]:
    """A connection on which something has been sent."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(sent)
        yield client


def everything(client: socket.socket) -> bytes:
    """What arrives until the other side closes the connection."""
    parts = []
    with suppress(ConnectionResetError):
        while part := client.recv(65536):
            parts.append(part)
    return b"".join(parts)


def is_told_to_come_back(answer, status):
    return (
        (answer.status, answer.headers["Retry-After"]) == (status, "1")
        and answer.headers["Content-Type"] == "application/json"
        and list(answer.json) == ["error"]
    )


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_request_that_takes_too_long_is_not_run_again(upstreams, proxy, method):
    for upstream in upstreams:
        upstream.may_answer.clear()
    answer = call(proxy, method, "/missions", None if method == "GET" else {}, Idempotency_Key="x")
    assert is_told_to_come_back(answer, 503)
    assert [call for upstream in upstreams for call in upstream.calls] == [method]


def test_a_request_goes_to_the_other_server_if_one_is_not_there(upstreams, tmp_path):
    with nginx(tmp_path, [free_port(), upstreams[0].port]) as port:
        assert {call(port, "GET", "/missions").status for _ in range(10)} == {200}
        assert call(port, "POST", "/missions", {}).status == 200


def test_this_machine_may_send_any_number_of_requests(proxy):
    with Caller(proxy) as caller:
        assert {caller.call("GET", "/").status for _ in range(600)} == {200}


def test_an_address_may_send_so_many_requests_a_second(public):
    with Caller(public) as caller:
        answers = [caller.call("GET", "/") for _ in range(600)]
    refused = [answer for answer in answers if answer.status != 200]
    assert 200 <= len(answers) - len(refused) < 600
    assert all(is_told_to_come_back(answer, 429) for answer in refused)
    time.sleep(0.1)
    assert call(public, "GET", "/").status == 200


def test_an_address_has_so_many_requests_at_once(upstreams, public):
    for upstream in upstreams:
        upstream.may_answer.clear()
    with ExitStack() as stack:
        request = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
        clients = [stack.enter_context(connection(public, request)) for _ in range(100)]
        while sum(len(upstream.calls) for upstream in upstreams) < 100:
            time.sleep(0.01)
        assert is_told_to_come_back(call(public, "GET", "/"), 429)
        for upstream in upstreams:
            upstream.may_answer.set()
        assert {client.recv(12) for client in clients} == {b"HTTP/1.1 200"}


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nHost:",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nx",
    ],
    ids=["headers", "body", "chunk"],
)
def test_a_client_that_stops_sending_is_cut_off_and_never_reaches_the_api(upstreams, proxy, sent):
    began = time.monotonic()
    with connection(proxy, sent) as client:
        assert everything(client).partition(b"\r\n")[0] in (b"", b"HTTP/1.1 408 Request Time-out")
    assert 10 / HURRY <= time.monotonic() - began < 10
    assert [call for upstream in upstreams for call in upstream.calls] == []


def test_a_client_that_does_not_read_is_cut_off_and_its_answer_kept_nowhere(upstreams, proxy):
    for upstream in upstreams:
        upstream.body = b"x" * 30_000_000
    with connection(proxy, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n") as client:
        time.sleep(2.5 * 10 / HURRY)
        assert len(everything(client)) < 30_000_000
    # What nginx had taken would be in its files, if not with the client.
    assert [upstream.completed for upstream in upstreams] == [0, 0]


def test_a_client_that_reads_slowly_gets_all(upstreams, proxy):
    for upstream in upstreams:
        upstream.body = b"x" * 3_000_000
    with connection(proxy, b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n") as client:
        received = 0
        while part := client.recv(100_000):
            received += len(part)
            time.sleep(0.02)
    assert received > 3_000_000
