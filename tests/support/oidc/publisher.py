"""A publisher of keys that a test has in its hands, to sign what no honest provider would."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from tests.support.background import in_background
from tests.support.oidc import AUDIENCE


class Publisher:
    """Serves a JWKS with one key, which it signs tokens with, or whatever else it is told to."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(65537, 2048)
        self.kid = "the-key"
        self.fetches = 0
        self.status = 200
        self.headers: dict[str, str] = {}
        self.body = json.dumps({"keys": [self.jwk()]}).encode()
        self.seconds_a_part = 0.0
        self.ended = threading.Event()
        publisher = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                publisher.fetches += 1
                with suppress(ConnectionError):
                    self.send_response(publisher.status)
                    for name, value in publisher.headers.items():
                        self.send_header(name, value)
                    self.end_headers()
                    for begin in range(0, len(publisher.body), 64):
                        publisher.ended.wait(publisher.seconds_a_part)
                        self.wfile.write(publisher.body[begin : begin + 64])

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server.server_port}"

    @property
    def settings(self) -> dict[str, str]:
        """The settings of a server that lets in the tokens signed here."""
        return {"AUTH0_DOMAIN": self.origin, "API_IDENTIFIER": AUDIENCE}

    def jwk(self, **changes: Any) -> dict[str, Any]:
        """The public key as a JWK (RFC 7517)."""
        jwk = RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return jwk | {"kid": self.kid, "use": "sig", "alg": "RS256"} | changes

    def publish(self, *jwks: object) -> None:
        """Serve these keys."""
        self.body = json.dumps({"keys": jwks}).encode()

    def claims(self, **changes: Any) -> dict[str, Any]:
        """Those of a good access token, with changes; None leaves a claim out."""
        now = int(time.time())
        claims = {
            "iss": f"{self.origin}/",
            "sub": f"auth0|{uuid4()}",
            "aud": AUDIENCE,
            "iat": now,
            "exp": now + 3600,
            "permissions": ["get:actors", "get:movies"],
        }
        return {name: value for name, value in (claims | changes).items() if value is not None}

    def token(self, headers: dict[str, Any] | None = None, **changes: Any) -> str:
        """A token that is signed with the key."""
        header = {"kid": self.kid, **(headers or {})}
        return jwt.encode(self.claims(**changes), self.key, "RS256", header)


@contextmanager
def publishing() -> Iterator[Publisher]:
    """A publisher that serves for as long as it is needed."""
    publisher = Publisher()
    with in_background(publisher.server):
        try:
            yield publisher
        finally:
            publisher.ended.set()
