"""A stand-in for an external provider's sign-up: a local server with preset responses."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.support.background import in_background


class SignUpProvider:
    """Accepts `POST /dbconnections/signup`, and records the requests."""

    def __init__(self) -> None:
        self.status = 200
        self.headers: dict[str, str] = {}
        self.answer: Any = None
        self.seconds_a_byte = 0.0
        self.taken: list[tuple[str, dict[str, Any]]] = []
        self.asked = threading.Event()
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.ended = threading.Event()
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                provider.taken.append((self.path, json.loads(self.rfile.read(length))))
                provider.asked.set()
                provider.may_answer.wait(60)
                body = provider.body()
                with suppress(ConnectionError):
                    self.send_response(provider.status)
                    for name, value in provider.headers.items():
                        self.send_header(name, value)
                    self.end_headers()
                    if not provider.seconds_a_byte:
                        self.wfile.write(body)
                        return
                    for byte in body:
                        provider.ended.wait(provider.seconds_a_byte)
                        self.wfile.write(bytes([byte]))

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server.server_port}"

    @property
    def settings(self) -> dict[str, str]:
        """The settings of a server that uses this provider."""
        return {
            "AUTH0_DOMAIN": self.origin,
            "AUTH0_CLIENT_ID": "the-client",
            "AUTH0_CONNECTION": "the-connection",
            "API_IDENTIFIER": "the-api",
        }

    def body(self) -> bytes:
        """Return the preset response, or the id of a new user."""
        if isinstance(self.answer, bytes):
            return self.answer
        made = {"_id": f"id{len(self.taken)}", "email_verified": False}
        return json.dumps(self.answer or made).encode()


@contextmanager
def signing_up() -> Iterator[SignUpProvider]:
    """Start a provider, and stop it at the end."""
    provider = SignUpProvider()
    with in_background(provider.server):
        try:
            yield provider
        finally:
            provider.ended.set()
            provider.may_answer.set()
