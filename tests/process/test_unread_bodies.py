"""What is answered before its body was read: the answer gets there, however slowly that is sent."""

import json
import socket
import time

import pytest

from deploy.server import serving

PART = b"x" * 16_384


def send(port, path, parts, *headers, waits=False):
    """Send a POST part by part, and return the status and the body of the answer."""
    lines = [f"POST {path} HTTP/1.1", "Host: localhost", "Connection: close", *headers]
    lines += ["Content-Type: application/json", f"Content-Length: {parts * len(PART)}"]
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        for _ in range(0 if waits else parts):
            connection.sendall(PART)
            # A proxy or a phone is still sending when the answer is made.
            time.sleep(0.0005)
        answer = b"".join(iter(lambda: connection.recv(65_536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), json.loads(body)


@pytest.fixture
def server(filled_url):
    with serving(filled_url, WORKERS="1") as server:
        yield server


def test_a_refusal_reaches_who_is_still_sending(server):
    for path, parts, status in (
        ("/scientists", 128, 413),
        ("/snippet", 30, 401),
        ("/movies", 3, 401),
        ("/nowhere", 30, 404),
        ("/planets/1", 30, 405),
    ):
        for _ in range(3):
            assert send(server.port, path, parts)[0] == status, path


def test_who_asks_before_sending_is_refused_at_once(server):
    refused = send(server.port, "/movies", 30, "Expect: 100-continue", waits=True)
    assert (refused[0], refused[1]["error"]) == (401, 401)
